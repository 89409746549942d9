import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { catalogue } from '../src/en.ts';
import { cityOf, wordsFor } from '../src/index.ts';
import { fill, formOf } from '../src/message.ts';
import { pseudo } from '../src/pseudo.ts';

const words = wordsFor('en');
const HOUR = 3_600_000;

test('a message takes exactly the values it names', () => {
  assert.equal(words.t('clock.over', { span: '5 h' }), '5 h over');
  assert.equal(words.t('case.with-reasons', { n: 1 }), '1, with its reason');
  assert.equal(words.t('case.with-reasons', { n: 1200 }), '1,200, with reasons');
  assert.deepEqual(words.rich('case.parties', { from: 'a', to: 'b' }), ['From ', 'a', ' to ', 'b']);
  // @ts-expect-error a value is missing
  assert.equal(words.t('clock.over', {}), '{span} over');
  // @ts-expect-error no such message
  assert.throws(() => words.t('no.such.key'));
});

test('plural forms follow the language, and "=0" stands before them', () => {
  const arabic = new Intl.PluralRules('ar');
  const message = { '=0': 'none', one: 'one', two: 'two', few: 'few', many: 'many', other: 'x' };
  const forms = [0, 1, 2, 3, 11, 100].map((n) => formOf(message, n, arabic));
  assert.deepEqual(forms, ['none', 'one', 'two', 'few', 'many', 'x']);
  assert.equal(formOf({ other: 'only' }, 2, arabic), 'only');
});

test('spans are rounded down, never up', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, 'under 1 min'],
    [59_999, 'under 1 min'],
    [60_000, '1 min'],
    [HOUR - 1, '59 min'],
    [HOUR, '1 h'],
    [2 * HOUR + 10 * 60_000, '2 h 10 min'],
    [24 * HOUR - 1, '23 h 59 min'],
    [24 * HOUR, '1 d'],
    [97 * HOUR + 59 * 60_000, '4 d 1 h'],
  ];
  for (const [span, text] of cases) assert.equal(words.span(span), text);
});

test('moments carry their day and hour in the zone asked for', () => {
  const at = '2024-11-25T16:00:00.000Z';
  assert.equal(words.moment(at, 'America/New_York'), 'Mon 25 Nov, 11:00');
  assert.equal(words.moment(at, 'Asia/Tokyo'), 'Tue 26 Nov, 01:00');
  assert.equal(words.wholeMoment(at, 'Atlantic/Reykjavik'), 'Monday 25 November 2024, 16:00');
  assert.equal(words.at('2024-11-25T00:00:00.000Z', 'UTC', 'time'), '00:00');
  assert.equal(words.day('2024-11-24', 'wholeDate'), '24 November 2024');
  assert.equal(words.offset(at, 'America/New_York'), 'UTC−5');
  assert.equal(words.offset(at, 'Asia/Kathmandu'), 'UTC+5:45');
  assert.equal(words.offset('2024-07-01T00:00:00Z', 'Europe/London'), 'UTC+1');
  assert.equal(cityOf({ zone: 'America/New_York', city: 'Washington' }), 'Washington');
  assert.equal(cityOf({ zone: 'America/Argentina/Buenos_Aires' }), 'Buenos Aires');
});

test('an unknown language is answered in English', () => {
  assert.equal(wordsFor('tlh').locale.tag, 'en');
});

test('the pseudo-language is longer, marked, and keeps the names of values', () => {
  for (const message of Object.values(catalogue)) {
    for (const text of typeof message === 'string' ? [message] : Object.values(message)) {
      const made = pseudo(text);
      const names = (of: string) => of.match(/\{[a-zA-Z]+\}/g) ?? [];
      assert.deepEqual(names(made), names(text));
      const plain = text.replace(/\{[a-zA-Z]+\}/g, '').length;
      assert.ok(made.length >= text.length + plain * 0.4, text);
    }
  }
});

test('no message uses the words that officers are spared', () => {
  for (const message of Object.values(catalogue)) {
    const texts = typeof message === 'string' ? [message] : Object.values(message);
    for (const text of texts) assert.doesNotMatch(text, /!|\bplease\b|\binvalid\b/i, text);
  }
});

test('values are put in as they are, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const made = fill('<{a}|{b}|{a}>', { a: one, b: other }).join('');
      assert.equal(made, `<${one}|${other}|${one}>`);
    }),
  );
});
