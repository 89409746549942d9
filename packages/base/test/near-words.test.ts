import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearWords } from '../src/index.ts';

test('a mistyped command is guessed, whichever letter went astray', () => {
  const known = ['law', 'verify', 'facts', 'case'];
  for (const [typed, meant] of [
    ['lwa', 'law'],
    ['verfiy', 'verify'],
    ['fact', 'facts'],
    ['casse', 'case'],
    ['caze', 'case'],
  ] as const) {
    assert.deepEqual(nearWords(typed, known), { how: 'near', known: meant }, typed);
  }
  assert.deepEqual(nearWords('zzz', known), {
    how: 'list',
    known: 'law, verify, facts, case',
  });
  assert.equal(nearWords('vers', known).known, 'verify', 'it begins like it');
});
