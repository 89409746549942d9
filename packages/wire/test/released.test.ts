import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const spec = new URL('../../../spec/', import.meta.url);
const releases = readdirSync(new URL('releases/', spec)).filter((name) => name.startsWith('v'));
const digestOf = (file: URL): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

test('there is a release', () => {
  assert.ok(releases.includes('v0.2.0'));
});

for (const release of releases) {
  test(`every vector of ${release} is as it was then, and is still run`, () => {
    const text = readFileSync(new URL(`releases/${release}/vectors.sha256`, spec), 'utf8');
    const lines = text.trim().split('\n');
    assert.ok(lines.length > 100, `${lines.length} vectors`);
    const changed = lines.filter((line) => {
      const [digest, name = ''] = line.split('  ');
      return digestOf(new URL(`vectors/${name}`, spec)) !== digest;
    });
    assert.deepEqual(changed, [], 'what says something else is a new vector, in a file of its own');
  });
}
