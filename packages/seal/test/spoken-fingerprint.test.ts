import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenFingerprint } from '@comity/seal';

test('a group says the same 16 bits as a word and as digits', () => {
  // Examples of the paper: 127.0.0.1 is "lusab-babad", 63.84.220.193 is "gutih-tugad".
  const groups = spokenFingerprint('7f00 0001 3f54 dcc1');
  assert.deepEqual(
    groups.map(({ word }) => word),
    ['lusab', 'babad', 'gutih', 'tugad'],
  );
  assert.deepEqual(
    groups.map(({ digits }) => digits),
    ['32512', '00001', '16212', '56513'],
  );
});

test('sixteen groups, and no two values have one word', () => {
  assert.equal(spokenFingerprint('0f'.repeat(32)).length, 16);
  const words = new Set<string>();
  for (let value = 0; value < 65_536; value += 1) {
    words.add(spokenFingerprint(value.toString(16).padStart(4, '0'))[0]?.word ?? '');
  }
  assert.equal(words.size, 65_536);
});
