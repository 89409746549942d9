import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { open } from '@comity/postgres';
import { Client } from 'pg';
import { until } from '../../../test/wait.ts';
import { lookAtArchive } from '../src/doctor/look-at-archive.ts';

/** A server of its own, as archiving is set when one starts. */
async function withServer(
  settings: Readonly<Record<string, string>>,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const server = await open({ dataDir: folder, settings });
  const client = new Client(server.connection);
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end();
    await server.stop();
    rmSync(server.where, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

test('an archive that is switched on and takes nothing is told; one that is off is not', async () => {
  const small = { shared_buffers: '16MB', wal_level: 'replica' };
  await withServer({ ...small, archive_mode: 'on', archive_command: 'false' }, async (client) => {
    assert.deepEqual(await lookAtArchive(client), []);
    await client.query('select pg_switch_wal() from (select txid_current()) x');
    let found = await lookAtArchive(client);
    await until('the archive has failed', async () => {
      found = await lookAtArchive(client);
      return found.length > 0;
    });
    assert.deepEqual(
      found.map(({ check, state, why }) => [check, state, why?.code]),
      [['backups', 'wrong', 'wal-not-archived']],
    );
  });
  await withServer({ ...small, archive_mode: 'on', archive_command: 'true' }, async (client) => {
    await client.query('select pg_switch_wal() from (select txid_current()) x');
    await until('something was archived', async () => {
      const { rows } = await client.query(
        'select archived_count::integer as n from pg_stat_archiver',
      );
      return rows[0]?.n > 0;
    });
    assert.deepEqual(await lookAtArchive(client), []);
  });
  await withServer({ shared_buffers: '16MB' }, async (client) => {
    assert.deepEqual(await lookAtArchive(client), []);
  });
});
