import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const text = (...names: readonly string[]): string => readFileSync(join(root, ...names), 'utf8');
const versionIn = (...names: readonly string[]): string =>
  (JSON.parse(text(...names)) as { version: string }).version;
/** What was tagged, and called itself by an older number. */
const TAGGED = 'v0.2.0';

test('one number stands for one version: in every package, the lock, the guide and the changes', () => {
  const version = versionIn('package.json');
  assert.ok(version.localeCompare(TAGGED.slice(1), 'en', { numeric: true }) > 0, version);
  assert.equal(versionIn('package-lock.json'), version);
  for (const name of readdirSync(join(root, 'packages'))) {
    assert.equal(versionIn('packages', name, 'package.json'), version, name);
  }
  const named = text('docs', 'guides', 'operator.md').matchAll(/comity-(\d+\.\d+\.\d+)-/g);
  const numbers = [...named].map(([, number]) => number);
  assert.ok(numbers.length > 0);
  assert.deepEqual([...new Set(numbers)], [version], 'the name of the package in the guide');
  const [head = ''] = text('CHANGELOG.md').split('## Not released');
  assert.ok(head.includes(TAGGED) && head.includes(version), 'CHANGELOG.md says which is which');
});
