import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fault } from '@comity/base';
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

test('a code without words is said by itself', () => {
  assert.equal(spoken(words, { code: 'no-such-code' }).text, 'no-such-code');
});

test('a code without a sentence, or without what its sentence speaks of, does not compile', () => {
  // @ts-expect-error a code without a sentence
  const strange: Fault = { code: 'no-such-code' };
  // @ts-expect-error the sentence speaks of $min
  const bare: Fault = { code: 'too-few' };
  const whole: Fault = { code: 'too-few', params: { min: 2, more: 'than asked' }, at: 'targets' };
  assert.deepEqual([strange.code, bare.code, whole.code], ['no-such-code', 'too-few', 'too-few']);
});

test('why a node gave an act back is said by the code of its receipt', () => {
  const rejected = { code: 'rejected', params: { by: 'ISL', reason: 'link-gap' } };
  assert.match(
    spoken(words, rejected).text,
    /ISL gave it back: something in between had not arrived/,
  );
  const newer = { code: 'rejected', params: { by: 'ISL', reason: 'of-a-later-version' } };
  assert.match(spoken(words, newer).text, /gave it back: of-a-later-version/);
});

test('a fault within a fault is said in its place', () => {
  const because = { code: 'json-syntax', params: { wanted: 'comma' } } as const;
  assert.equal(
    spoken(words, { code: 'parse', params: { because }, at: 'character 7' }).text,
    'The bytes cannot be read. A comma is missing.',
  );
});
