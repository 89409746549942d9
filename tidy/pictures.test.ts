import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT, read } from './project-files.ts';

const FOLDER = join(ROOT, 'docs/pictures');
/** Bytes of one picture: a guide is read over slow lines too. */
const BYTES_MAX = 160_000;

/** Width and height of a JPEG: its first frame header says them. */
function sizeOf(bytes: Buffer): readonly [number, number] {
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    if (marker >= 0xffc0 && marker <= 0xffc2) {
      return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    }
  }
  return [0, 0];
}

test('pictures of the guides are those that the browser test makes: of one size, light', () => {
  const made = /const SHOWN = new Set\(\[([\s\S]*?)\]\)/.exec(read('test/browser/job.test.ts'));
  const named = [...(made?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(([, name]) => `${name}.jpg`);
  assert.ok(named.length > 5);
  const there = existsSync(FOLDER) ? readdirSync(FOLDER).toSorted() : [];
  assert.deepEqual(there, named.toSorted(), 'COMITY_PICTURES=1 npm test -- browser/job');
  for (const name of there) {
    const bytes = readFileSync(join(FOLDER, name));
    assert.deepEqual(sizeOf(bytes), [1280, 900], name);
    assert.ok(bytes.length <= BYTES_MAX, `${name} has ${bytes.length} bytes`);
  }
});
