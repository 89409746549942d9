import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type DatabaseServer, databaseUrl, startTestDatabase } from '@comity/postgres';
import { readMigrations } from '@comity/server';
import { Client } from 'pg';
import { freePort } from '../../../test/free-ports.ts';
import { comity, type Served, serve } from './made-node.ts';
import { said } from './made-pair.ts';

// A node as an earlier version saved it becomes one of today, and a node of today is not one of yesterday's.

const releases = new URL('../../../spec/releases/', import.meta.url);
const names = readdirSync(releases).filter((name) => name.startsWith('v'));
let server: DatabaseServer;
const served: Served[] = [];
const folder = mkdtempSync(join(tmpdir(), 'upgraded-'));

before(async () => {
  server = await startTestDatabase();
});
after(async () => {
  for (const each of served) each.child.kill('SIGKILL');
  await Promise.all(served.map((each) => each.ended));
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function inDatabase(sql: string): Promise<void> {
  const client = new Client({ ...server.connection, database: 'comity_nor' });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

for (const release of names) {
  test(`a node of ${release} is put back, asked what would change, and served`, async () => {
    const file = (name: string): string => fileURLToPath(new URL(`${release}/${name}`, releases));
    const home = join(folder, release);
    const opened = ['--identity', file('backup.key'), '--home', home, '--json'];
    // It was made before backups were signed: it is taken because somebody says so.
    const env = { DATABASE_URL: databaseUrl(server.connection) };
    const unseen = await comity(['restore', file('.'), ...opened], env);
    assert.equal(unseen.code, 1);
    assert.match(unseen.err, /Nothing shows who made .*--unsigned/);
    const put = said<{ holds: Record<string, number> }>(
      await comity(['restore', file('.'), ...opened, '--unsigned'], env),
    );
    assert.equal(put.holds['cases'], 2);

    const then = readFileSync(file('migrations.sha256'), 'utf8');
    const later = readMigrations()
      .filter(({ number, name }) => !then.includes(`${String(number).padStart(4, '0')}-${name}`))
      .map(({ number }) => number);
    const check = async (): Promise<readonly number[]> => {
      const words = ['upgrade', 'check', '--home', home, '--json'];
      const { pending } = said<{ pending: { number: number }[] }>(await comity(words));
      return pending.map(({ number }) => number);
    };
    assert.ok(later.length > 0);
    assert.deepEqual(await check(), later, 'nothing is changed by asking');
    assert.deepEqual(await check(), later);

    // It listens elsewhere on this machine; what it is called stays.
    const settings = join(home, 'comity.yaml');
    const ports = [await freePort(), await freePort()];
    const text = readFileSync(settings, 'utf8').replaceAll(
      /^( {2}port: )\d+$/gm,
      (_, head: string) => `${head}${ports.shift() ?? 0}`,
    );
    writeFileSync(settings, text);
    const desk = /^ {2}port: (\d+)$/m.exec(text)?.[1] ?? '';
    const running = await serve(home, `http://127.0.0.1:${desk}`);
    served.push(running);
    assert.deepEqual(await check(), []);
    const { cases } = said<{ cases: { case: string }[] }>(
      await comity(['case', 'list', '--home', home, '--json']),
    );
    assert.deepEqual(cases.map((one) => one.case.split('.')[0]).sort(), ['received', 'sent']);
    const deep = await comity(['log', 'check', '--deep', '--home', home, '--json']);
    const { repair: _, ...found } = JSON.parse(deep.out) as Record<string, unknown>;
    assert.ok(deep.code === 0, JSON.stringify(found));
    running.child.kill('SIGTERM');
    assert.equal(await running.ended, 0);

    await inDatabase(
      `insert into comity.migrations (number, name, checksum) values (9999, 'of-tomorrow', '')`,
    );
    const refused = await comity(['serve', '--home', home]);
    assert.equal(refused.code, 3, refused.err);
    assert.match(refused.err, /migration 9999, which this version of Comity does not know/);
    assert.match(refused.err, /newer one/);
    const asked = await comity(['upgrade', 'check', '--home', home]);
    assert.equal(asked.code, 1);
    assert.match(asked.err, /9999/);
  });
}
