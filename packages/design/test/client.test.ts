import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsFor } from '@comity/words';
import fc from 'fast-check';
import { charactersLeft } from '../assets/client/character-count.ts';
import { type SpanWords, spanText, toneAt } from '../assets/client/countdown.ts';
import { clockState } from '../src/index.ts';

const words = wordsFor('en');

const SPAN: SpanWords = {
  daysHours: words.t('time.days-hours', { days: '{a}', hours: '{b}' }),
  days: words.forms('time.days').other.replace('{n}', '{a}'),
  hoursMinutes: words.t('time.hours-minutes', { hours: '{a}', minutes: '{b}' }),
  hours: words.forms('time.hours').other.replace('{n}', '{a}'),
  minutes: words.forms('time.minutes').other.replace('{n}', '{a}'),
  now: words.t('time.under-a-minute'),
  over: words.t('clock.over', { span: '{a}' }),
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
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (left) => {
      const now = Date.parse('2024-11-21T14:20:00Z');
      const due = new Date(now + left).toISOString();
      assert.equal(toneAt(left), clockState(due, new Date(now).toISOString()));
    }),
  );
});

test('characters are counted as code points, line ends as one', () => {
  assert.equal(charactersLeft('abc', 10), 7);
  assert.equal(charactersLeft('a\r\nb', 10), 7);
  assert.equal(charactersLeft('👩‍🎓', 10), 7);
  assert.equal(charactersLeft('abcdef', 5), -1);
});
