// The commands of backup and restore on a PostgreSQL of the machine's own, beside which no embedded one is:
// run by `packages/server/test/oldest-server.test.ts`; on the embedded one `backup.test.ts` does the same.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { databaseUrl, removeDatabase, startTestDatabase } from '@comity/postgres';
import { comity } from './made-node.ts';
import { addresses, initWords, said } from './made-pair.ts';

const skip =
  process.env['COMITY_TEST_POSTGRES'] === undefined
    ? 'an older server is named by server/test/oldest-server'
    : false;

test('a node on an older server is saved and put back by commands', { skip }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const server = await startTestDatabase();
  t.after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const at = (name: string): string => join(folder, name);
  const env = { DATABASE_URL: databaseUrl(server.connection) };
  const key = at('backup.key');
  said(await comity(['backup', 'key', '--identity', key, '--json']));
  said(await comity([...initWords(at('home'), 'DNK', await addresses()), '--json'], env));
  const add = ['--authority', 'DNK.point-247', '--number', '0101', '--name', 'K. Berg'];
  const officer = ['officer', 'add', '--home', at('home'), ...add, '--role', 'supervisor'];
  said(await comity([...officer, '--json']));
  const to = ['--to', at('backups'), '--recipient', `${key}.pub`];
  const saved = said<{ holds: Record<string, number> }>(
    await comity(['backup', '--home', at('home'), ...to, '--json']),
  );
  assert.equal(saved.holds['officers'], 3, 'the first administrator, the envelope and one more');

  await removeDatabase(server.connection, 'comity_dnk');
  rmSync(at('home'), { recursive: true });
  const back = ['restore', at('backups'), '--identity', key, '--home', at('again'), '--json'];
  const restored = said<{ holds: Record<string, number> }>(await comity(back, env));
  assert.deepEqual(restored.holds, saved.holds);
  const list = await comity(['officer', 'list', '--home', at('again'), '--json']);
  assert.deepEqual(
    said<{ officers: { id: string }[] }>(list).officers.map(({ id }) => id),
    ['DNK.point-247.0001', 'DNK.point-247.0101', 'DNK.point-247.GLASS'],
  );
  const log = await comity(['log', 'check', '--deep', '--home', at('again'), '--json']);
  assert.equal(said<{ verdict: string }>(log).verdict, 'whole');
});
