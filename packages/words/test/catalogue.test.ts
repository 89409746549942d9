import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf } from '../src/catalogue.ts';
import { filesOf } from '../src/files.ts';
import { LOCALES } from '../src/locale.ts';

type Files = Parameters<typeof catalogueOf>[0];

/** What a key says where few were asked for, each by a search, and where so many were that all are listed. */
function bothWays(files: Files, keys: readonly string[]): void {
  const listed = catalogueOf(files);
  for (let n = 0; n < 200; n += 1) listed.has(`nothing.${n}`);
  for (let from = 0; from < keys.length; from += 50) {
    const searched = catalogueOf(files);
    for (const key of keys.slice(from, from + 50)) {
      assert.deepEqual(searched.get(key), listed.get(key), key);
      assert.equal(searched.has(key), listed.has(key), key);
    }
  }
}

test('a word that is looked for says what it says among all', () => {
  const english = [...catalogueOf(filesOf('en')).keys()];
  assert.ok(english.length > 6_000);
  bothWays(filesOf('en'), english);
  const spread = english.filter((_, n) => n % 97 === 0);
  for (const { tag, pseudo } of LOCALES) if (!pseudo) bothWays(filesOf(tag), spread);
});

test('of two the later counts, what is stale is not said, and terms end what stands before', () => {
  const files = [
    { text: 'a = one\nb_c=two\n-term = no\n# d = none\nd = three { $e = }\n', stale: [] },
    { text: 'a = four\n a_x = none\nb_c = five\n    d = more\nf_g =\n    six\n', stale: ['b.c'] },
    { text: 'a-b = seven\naa = eight\na = nine', stale: [] },
  ];
  const odd = [
    '',
    '.',
    '-term',
    'term',
    'a_b',
    'b_c',
    'a.',
    'a b',
    'a =',
    'constructor',
    '\n',
    'x',
  ];
  bothWays(files, ['a', 'b.c', 'd', 'f.g', 'a-b', 'aa', 'a.x', 'e', ...odd]);
  const catalogue = catalogueOf(files);
  assert.equal(catalogue.get('a'), 'nine');
  assert.equal(catalogue.get('b.c'), undefined);
  assert.deepEqual(catalogue.get('f.g'), ['six']);
});
