import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishDay } from '../src/english-day.ts';
import { wordsFor } from '../src/words.ts';

const STYLES = {
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  dayOfYear: { weekday: 'short', day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  wholeDay: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  wholeDate: { day: 'numeric', month: 'long', year: 'numeric' },
} as const;

test('a day of English is written as the runtime writes it', () => {
  for (const [name, parts] of Object.entries(STYLES) as [keyof typeof STYLES, object][]) {
    const runtime = new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
    // Each weekday with each day of each month, and the ends of what is counted here.
    const from = [Date.UTC(2023, 11, 1), Date.UTC(1900, 0, 1), Date.UTC(2199, 11, 1)];
    for (const [n, first] of from.entries()) {
      for (let day = 0; day < (n === 0 ? 7 * 366 : 31); day += 1) {
        const at = new Date(first + day * 86_400_000);
        const told = at.toISOString().slice(0, 10);
        const wanted = runtime.format(at).replace(/^(\p{L}+), (?=\d)/u, '$1 ');
        assert.equal(englishDay(told, STYLES[name]), wanted);
        assert.equal(wordsFor('en').day(told, name), wanted);
      }
    }
  }
});

test('what is no day, or none of these centuries, is left to the runtime', () => {
  for (const day of [
    '2026-06-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '26-01-01',
    '',
    'soon',
  ]) {
    assert.equal(englishDay(day, STYLES.date), undefined, day);
  }
  assert.equal(wordsFor('en').day('1648-10-24', 'wholeDate'), '24 October 1648');
  assert.throws(() => wordsFor('en').day('soon', 'wholeDate'), RangeError);
});
