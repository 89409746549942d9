import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const tool = new URL('../tools/temporary.js', import.meta.url).href;
const { temporaryFolder } = (await import(tool)) as {
  temporaryFolder(places: { readonly memory: string; readonly needed: number }): string;
};

test('what tests write is kept in memory where there is room, and else among temporary files', () => {
  const memory = mkdtempSync(join(tmpdir(), 'memory-'));
  const [there, full, missing] = [
    temporaryFolder({ memory, needed: 1 }),
    temporaryFolder({ memory, needed: Number.MAX_SAFE_INTEGER }),
    temporaryFolder({ memory: join(memory, 'none'), needed: 1 }),
  ];
  try {
    assert.equal(dirname(there), memory);
    assert.deepEqual([dirname(full), dirname(missing)], [tmpdir(), tmpdir()]);
    assert.equal(statSync(there).mode & 0o777, 0o755);
    assert.deepEqual(readdirSync(there), []);
  } finally {
    for (const each of [memory, full, missing]) rmSync(each, { recursive: true, force: true });
  }
});
