import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { homeFor, open, probe } from '@comity/postgres';

test('a process that has a folder open opens no second server on it, which would end the first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-twice-'));
  const dataDir = join(folder, 'postgres');
  const server = await open({ dataDir });
  try {
    await assert.rejects(open({ dataDir }), (cause: { fault?: { code: string } }) => {
      assert.equal(cause.fault?.code, 'folder-in-use');
      return true;
    });
    await probe(server.connection);
    await server.stop();
    const again = await open({ dataDir });
    await probe(again.connection);
    await again.stop();
  } finally {
    await server.stop();
    rmSync(homeFor(dataDir), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});
