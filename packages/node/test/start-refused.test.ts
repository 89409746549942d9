import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeRuntime, systemWorld } from '@comity/node';
import {
  type DatabaseServer,
  databaseUrl,
  type NodeDatabase,
  provisionDatabase,
  startTestDatabase,
} from '@comity/postgres';
import { migrate, provisionNode } from '@comity/server';
import { Client } from 'pg';
import { LIMIT_MS } from '../../../test/wait.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'start-refused-'));
const keys = join(folder, 'keys');

let server: DatabaseServer;
let database: NodeDatabase;
before(async () => {
  server = await startTestDatabase();
  database = await provisionDatabase(server.connection, 'comity_jpn');
  await migrate(database);
  const plan = { id: 'JPN.desk', name: 'Desk', kind: 'contact-point-24-7', zone: 'Asia/Tokyo' };
  const world = systemWorld(() => undefined);
  provisionNode(keys, { id: 'JPN', url: 'http://127.0.0.1:1', authorities: [plan] }, world);
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(env: Readonly<Record<string, string>> = {}) {
  const args = ['--participant', 'JPN', '--keys', keys, '--law', join(ROOT, 'treaties')];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...nodeRuntime(ROOT).program, ...args, '--training'],
    {
      encoding: 'utf8',
      timeout: LIMIT_MS,
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl(database.app),
        DATABASE_MIGRATOR_URL: databaseUrl(database.migrator),
        DATABASE_WORKER_URL: databaseUrl(database.worker),
        ...env,
      },
    },
  );
  const lines = stderr.trim().split('\n');
  return { status, said: lines.at(-1) ?? '', lines: lines.length };
}

test('a database of a newer version is refused in one sentence that a supervisor heeds', async () => {
  const client = new Client({ ...server.connection, database: 'comity_jpn' });
  await client.connect();
  await client.query(
    "insert into comity.migrations (number, name, checksum) values (9999, 'later', 'x')",
  );
  const { status, said, lines } = start();
  await client.query('delete from comity.migrations where number = 9999');
  await client.end();
  assert.equal(status, 3);
  assert.equal(lines, 1, said);
  assert.match(said, /migration 9999.*Start the version that made it, or a newer one/);
});

test('whoever reads Japanese is told in Japanese, with what to do next', async () => {
  const client = new Client({ ...server.connection, database: 'comity_jpn' });
  await client.connect();
  await client.query(
    "insert into comity.migrations (number, name, checksum) values (9999, 'later', 'x')",
  );
  const newer = start({ COMITY_LANG: 'ja' });
  await client.query('delete from comity.migrations where number = 9999');
  await client.end();
  assert.match(newer.said, /9999.*これを作った版か、より新しい版を始めてください。/);
  const form = start({ COMITY_LANG: 'ja', DATABASE_MIGRATOR_URL: 'mysql://a:b@c/d' });
  assert.deepEqual([form.status, form.lines], [3, 1], form.said);
  assert.match(form.said, /^DATABASE_URLは.*書いてください。$/);
});

test('a wrong login is refused for good, a database that is away for now', () => {
  const wrong = databaseUrl({ ...database.migrator, password: 'other' });
  const login = start({ DATABASE_MIGRATOR_URL: wrong });
  assert.deepEqual([login.status, login.lines], [3, 1], login.said);
  const away = start({ DATABASE_MIGRATOR_URL: 'postgresql://a:b@127.0.0.1:1/none' });
  assert.deepEqual([away.status, away.lines], [1, 1], away.said);
});

test('a damaged key file is refused in one sentence', () => {
  writeFileSync(join(keys, 'receipt.key'), 'not a key');
  const { status, said, lines } = start();
  assert.deepEqual([status, lines], [3, 1], said);
  assert.match(said, /receipt\.key cannot be read with this node’s secret/);
});
