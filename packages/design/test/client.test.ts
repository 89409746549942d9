import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsFor } from '@comity/words';
import fc from 'fast-check';
import { charactersLeft } from '../assets/client/character-count.ts';
import { type SpanWords, spanText, toneAt } from '../assets/client/countdown.ts';
import { clockState } from '../src/index.ts';

const words = wordsFor('en');

const SPAN: SpanWords = {
  spanDh: words.t('time.days-hours', { days: '{a}', hours: '{b}' }),
  spanD: words.forms('time.days').other.replace('{n}', '{a}'),
  spanHm: words.t('time.hours-minutes', { hours: '{a}', minutes: '{b}' }),
  spanH: words.forms('time.hours').other.replace('{n}', '{a}'),
  spanM: words.forms('time.minutes').other.replace('{n}', '{a}'),
  spanNow: words.t('time.under-a-minute'),
  spanOver: words.t('clock.over', { span: '{a}' }),
};

test('the script writes spans as the server does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 * 86_400_000 }), (span) => {
      assert.equal(spanText(span, SPAN), words.span(span));
    }),
  );
});

test('the script draws clocks as the server does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.boolean(), (left, owed) => {
      const now = Date.parse('2024-11-21T14:20:00Z');
      const due = new Date(now + left).toISOString();
      assert.equal(toneAt(left, owed), clockState({ due, owed }, new Date(now).toISOString()));
    }),
  );
});

test('characters are counted as code points, line ends as one', () => {
  assert.equal(charactersLeft('abc', 10), 7);
  assert.equal(charactersLeft('a\r\nb', 10), 7);
  assert.equal(charactersLeft('👩‍🎓', 10), 7);
  assert.equal(charactersLeft('abcdef', 5), -1);
});
