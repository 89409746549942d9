import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoken, wordsFor } from '../src/index.ts';

const words = wordsFor('en');

test('a fault is said by its code, with what to do next', () => {
  const said = spoken(words, { code: 'missing', at: 'title' });
  assert.deepEqual(said, {
    code: 'missing',
    at: 'title',
    text: 'Nothing is given here.',
    next: 'Fill it in.',
  });
});

test('days are written as the reader writes them; what was typed stays as it was typed', () => {
  const enough = { days: 60, enough: '2025-01-20' };
  assert.match(
    spoken(words, { code: 'preservation-under-minimum', params: enough }).text,
    /20 January 2025/,
  );
  const typed = { typed: '2013-02-30' };
  assert.match(spoken(words, { code: 'date-impossible', params: typed }).text, /2013-02-30/);
  assert.match(
    spoken(words, { code: 'zone-unknown', params: { typed: '2013-02-28' } }).text,
    /2013-02-28/,
  );
});

test('a code without words is said by its own sentence, or by itself', () => {
  assert.equal(spoken(words, { code: 'no-such-code', text: 'So it is.' }).text, 'So it is.');
  assert.equal(spoken(words, { code: 'no-such-code' }).text, 'no-such-code');
});
