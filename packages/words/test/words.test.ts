import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { catalogueOf } from '../src/catalogue.ts';
import { filesOf } from '../src/files.ts';
import { cityOf, wordsFor } from '../src/index.ts';
import { apart } from '../src/isolate.ts';
import { render, type Writing } from '../src/pattern.ts';

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

const writingOf = (tag: string, direction: 'ltr' | 'rtl'): Writing => ({
  rules: new Intl.PluralRules(tag),
  number: String,
  apart: (value) => apart(value, direction),
});

const say = (
  text: string,
  values: Readonly<Record<string, string | number>>,
  writing = writingOf('en', 'ltr'),
): string =>
  render(
    catalogueOf([{ text: `said = ${text}`, stale: [] }]).get('said') ?? '',
    values,
    writing,
  ).join('');

test('plural forms follow the language, and a very number stands before them', () => {
  const text =
    '{ $n ->\n [0] none\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] x\n }';
  const forms = [0, 1, 2, 3, 11, 100].map((n) => say(text, { n }, writingOf('ar', 'rtl')));
  assert.deepEqual(forms, ['none', 'one', 'two', 'few', 'many', 'x']);
  assert.equal(say('{ $n ->\n *[other] only\n }', { n: 2 }, writingOf('ar', 'rtl')), 'only');
});

test('a sentence chooses by a word, and falls to its last variant for one it does not know', () => {
  const text = 'Le { $who ->\n [feminine] Mme\n *[other] M.\n } { $name }';
  assert.equal(say(text, { who: 'feminine', name: 'A' }), 'Le Mme A');
  assert.equal(say(text, { who: 'else', name: 'A' }), 'Le M. A');
});

test('a value cannot turn the sentence it stands in, nor leave its isolate', () => {
  const hebrew = '\u05d0\u05d1';
  assert.equal(say('< { $a } >', { a: 'Tokyo' }), '< Tokyo >');
  assert.equal(say('< { $a } >', { a: hebrew }), `< \u2068${hebrew}\u2069 >`);
  assert.equal(say('< { $a } >', { a: 7 }, writingOf('ar', 'rtl')), '< \u20687\u2069 >');
  assert.equal(say('{ $a }', { a: 'x\u202ey\u2069z' }), '\u2068xyz\u2069');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', hebrew, '\u2066', '\u2068', '\u2069', '\u202e')),
      (signs) => {
        const made = say('{ $a }', { a: signs.join('') }, writingOf('ar', 'rtl'));
        assert.doesNotMatch(made, /[\u202a-\u202e]/);
        let depth = 0;
        for (const [at, sign] of [...made].entries()) {
          if (/[\u2066-\u2068]/.test(sign)) depth += 1;
          if (sign === '\u2069') depth -= 1;
          assert.ok(depth > 0 || at === [...made].length - 1, made);
        }
        assert.equal(depth, 0);
      },
    ),
  );
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
  assert.equal(words.moment(at, 'America/New_York'), 'Mon 25 Nov 2024, 11:00');
  assert.equal(words.moment(at, 'Asia/Tokyo'), 'Tue 26 Nov 2024, 01:00');
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
  const strange = wordsFor('en-XA');
  let walked = 0;
  for (const key of catalogueOf(filesOf('en')).keys()) {
    if (!words.has(key)) assert.fail(key);
    const plain = words.forms(key);
    for (const [name, text] of Object.entries(strange.forms(key))) {
      const source: string = plain[name] ?? assert.fail(key);
      const names = (of: string) => (of.match(/\{[a-zA-Z]+\}/g) ?? []).sort();
      assert.deepEqual(names(text), names(source));
      assert.match(text, /^⟦.*⟧$/s);
      const letters = source.replace(/\{[a-zA-Z]+\}/g, '').length;
      assert.ok(text.length >= source.length + letters * 0.4, text);
      walked += 1;
    }
  }
  assert.ok(walked > 1000);
});

test('no message uses the words that officers are spared', () => {
  for (const { name, text } of filesOf('en')) {
    assert.doesNotMatch(text, /!|\bplease\b|\binvalid\b/i, name);
  }
});

test('values are put in as they are, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const made = say('<{ $a }|{ $b }|{ $a }>', { a: one, b: other });
      assert.equal(made, `<${one}|${other}|${one}>`);
    }),
  );
});
