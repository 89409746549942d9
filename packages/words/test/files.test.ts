import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { catalogueOf } from '../src/catalogue.ts';
import { codesFile } from '../src/check/codes-file.ts';
import { differences, missingIn, readLanguage } from '../src/check/faults.ts';
import { keysFile } from '../src/check/keys-file.ts';
import {
  digestsOf,
  madeFrom,
  madeFromText,
  readMadeFrom,
  staleIn,
} from '../src/check/made-from.ts';
import type { ReadMessage } from '../src/check/read-messages.ts';
import { countByFile, lostIn, type SaidCounts } from '../src/check/said-counts.ts';
import { filesOf, LOCALES_FOLDER } from '../src/files.ts';
import { LOCALES, lackOf, type WordKey, wordsFor } from '../src/index.ts';

const english = readLanguage(filesOf('en'));
const COUNTED: SaidCounts = JSON.parse(readFileSync(`${LOCALES_FOLDER}said.json`, 'utf8'));

test('the files of English are read whole, and the types of the keys are written from them', () => {
  assert.deepEqual(english.faults, []);
  const written = readFileSync(new URL('../src/keys.d.ts', import.meta.url), 'utf8');
  assert.equal(written, keysFile(english.messages), 'run `npm run words`');
  const codes = readFileSync(new URL('../../base/src/said-codes.d.ts', import.meta.url), 'utf8');
  assert.equal(codes, codesFile(english.messages), 'run `npm run words`');
});

for (const { tag } of LOCALES.filter((locale) => locale.tag !== 'en' && !locale.pseudo)) {
  test(`${tag}: every message says what English says, with the same values`, () => {
    const language = readLanguage(filesOf(tag));
    assert.deepEqual(language.faults, []);
    assert.deepEqual(differences(english.messages, language.messages), []);
  });
}

test('each folder of words is a language of locale.ts', () => {
  const folders = readdirSync(LOCALES_FOLDER).filter(
    (name) =>
      !/^(?:lacking|said|stale)\.json$/.test(name) && !LOCALES.some(({ tag }) => tag === name),
  );
  assert.deepEqual(folders, [], 'write a line for it in packages/words/src/locale.ts');
});

const digests = digestsOf(english.messages);
const STALE = JSON.parse(readFileSync(`${LOCALES_FOLDER}stale.json`, 'utf8'));

for (const { tag, complete } of LOCALES.filter((each) => each.tag !== 'en' && !each.pseudo)) {
  test(`${tag}: it is written down from which English each word was made, and what is stale`, () => {
    const language = readLanguage(filesOf(tag)).messages;
    const before = readMadeFrom(readFileSync(`${LOCALES_FOLDER}${tag}/made-from.txt`, 'utf8'));
    const keys = language.map(({ key }) => key).toSorted();
    assert.deepEqual([...before.keys()].toSorted(), keys, 'run `npm run words`');
    const stale = staleIn({ english: digests, language }, before);
    assert.deepEqual(STALE[tag] ?? {}, stale, 'run `npm run words`');
    if (complete) {
      const mend = `English has changed: mend these, then \`npm run words -- ${tag} seen KEY...\``;
      assert.deepEqual(stale, {}, mend);
    }
  });
}

test('a word whose English has changed is stale until whoever translates has looked at it', () => {
  const from = (source: string) => digestsOf(made('en', source).messages);
  const language = made('xx', 'a = uno\nb_c = dos\nd = tres\n').messages;
  const first = from('a = one\nb_c = two\nd =\n  three\n  threes\n');
  const written = readMadeFrom(madeFromText(madeFrom({ english: first, language }, new Map())));
  assert.deepEqual(staleIn({ english: first, language }, written), {});
  // Another line break changes nothing; other words do.
  const later = { english: from('a = one\nb_c = two, unless\nd = three threes\n'), language };
  const kept = madeFrom(later, written);
  assert.deepEqual(staleIn(later, kept), { 'room.ftl': ['b.c'] });
  assert.deepEqual(staleIn(later, madeFrom(later, kept, new Set(['a']))), { 'room.ftl': ['b.c'] });
  assert.deepEqual(staleIn(later, madeFrom(later, kept, new Set(['b.c']))), {});
  // One that is new was made from today's English; one that is gone is forgotten.
  const more = made('xx', 'a = uno\ne = nuevo\n').messages;
  const now = { english: from('a = one\ne = new\n'), language: more };
  assert.deepEqual([...madeFrom(now, kept).keys()], ['a', 'e']);
  assert.deepEqual(staleIn(now, madeFrom(now, kept)), {});
});

test('what is stale is not said: English stands in its place', () => {
  const catalogue = catalogueOf([{ text: 'a = uno\nb_c = dos\n', stale: ['b.c'] }]);
  assert.deepEqual([catalogue.has('a'), catalogue.has('b.c')], [true, false]);
  assert.deepEqual([...catalogue.keys()], ['a']);
});

const staleOf = (tag: string): ReadonlySet<string> =>
  new Set(filesOf(tag).flatMap((file) => file.stale));

/** Says every message with values for all that it names: nothing stays open, nothing is borrowed. */
function sayAll(tag: string, messages: readonly ReadMessage[]): void {
  const words = wordsFor(tag);
  const stale = staleOf(tag);
  for (const { key, values, counts } of messages) {
    if (!words.has(key)) assert.fail(key);
    if (stale.has(key)) continue;
    const given = [...values, ...counts].map((name) => [name, counts.has(name) ? 3 : 'x']);
    const said = (words.t as Say)(key, Object.fromEntries(given));
    assert.doesNotMatch(said, /[{}\ufdd0]/u, key);
  }
}

/** Languages that have every word; the others say what they lack in English. */
const translated = LOCALES.filter((each) => each.tag !== 'en' && !each.pseudo);
const complete = translated.filter((each) => each.complete);
const partial = translated.filter((each) => !each.complete);

for (const { tag } of complete) {
  test(`${tag}: no file and no word is missing, and every message can be said`, () => {
    const { messages } = readLanguage(filesOf(tag));
    const whole = { [tag]: countByFile(english.messages, english.messages) };
    const files = lostIn(tag, countByFile(english.messages, messages), whole);
    assert.deepEqual(
      files.filter((line) => line.endsWith('is missing')),
      [],
    );
    assert.deepEqual(missingIn(tag, english.messages, messages), []);
    sayAll(tag, messages);
  });
}

for (const { tag } of partial) {
  test(`${tag}: no file and no word is lost of those that it had`, () => {
    const { messages, names } = readLanguage(filesOf(tag));
    const now = countByFile(english.messages, [...messages, ...names]);
    assert.deepEqual(lostIn(tag, now, COUNTED), []);
    const said = { said: messages.length - staleOf(tag).size, of: english.messages.length };
    assert.deepEqual(lackOf(tag) ?? said, said, 'run `npm run words`');
    assert.equal(lackOf(tag) === undefined, said.said === said.of, 'run `npm run words`');
  });
}

test('a language that has lost a file, or that nobody counted, is told which files it lacks', () => {
  const now = { 'act.ftl': 0, 'form.ftl': 2, 'letters.ftl': 0 };
  const had = { xx: { 'act.ftl': 9, 'form.ftl': 3, 'letters.ftl': 0 } };
  assert.deepEqual(lostIn('xx', now, had), [
    'xx/act.ftl is missing',
    'xx/form.ftl says 2 words, and said 3',
  ]);
  const named = { xx: { ...had.xx, 'names-states.ftl': 8 } };
  assert.ok(lostIn('xx', now, named).includes('xx/names-states.ftl is missing'), 'none in English');
  assert.match(lostIn('yy', now, had).join(), /npm run words.*yy\/act\.ftl is missing/);
});

/** What stands on every page, what acts are called, and what may be wrong with any. */
const FIRST =
  /^(?:nav|role|shell|live|status|side|priority|confidence|pinpoint|time|clock|act-name|move)\.|^problem(?:-next)?\./;
const FIRST_FILES =
  /^(?:act(?:-[a-z]+)?|case|problems(?:-node)?|shell|status|time|sign-in|work-list)\.ftl$/;

/** Whom an officer meets first, and whoever is woken at night. */
const FIRST_SCREENS = ['sign-in', 'work-list', 'case', 'night', 'emergency', 'reach', 'act'];
const SCREENS = new URL('../../desk/src/screens/', import.meta.url);
const firstCode = FIRST_SCREENS.flatMap((room) => {
  const folder = new URL(`${room}/`, SCREENS);
  return readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
}).join('\n');
/** The words that these screens say by name, and how those begin of which a part follows from a value. */
const firstNamed = new Set(
  [...firstCode.matchAll(/'([a-z0-9-]+\.[a-z0-9.-]+)'/g)].map(([, key]) => key),
);
const firstBegun = [
  ...[...firstCode.matchAll(/`([a-z0-9-]+\.[a-z0-9-]*)\$\{/g)].map(([, begin]) => begin ?? ''),
  ...[...firstCode.matchAll(/nameOf\(words, '([a-z-]+)'/g)].map(([, set]) => `${set}.`),
];
const isFirst = ({ key, file }: ReadMessage): boolean =>
  (FIRST_FILES.test(file) && FIRST.test(key)) ||
  firstNamed.has(key) ||
  firstBegun.some((begin) => key.startsWith(begin));
const firstWords = english.messages.filter(isFirst);

test('what an officer meets first is what the first screens and those of the night say', () => {
  const keys = new Set(firstWords.map(({ key }) => key));
  for (const key of [
    ...['sign-in.title', 'act-name.request-acknowledged', 'move.refuse', 'ladder.way-telephone'],
    ...['reach.say', 'night.acknowledge', 'emergency.check-title', 'act.not-understood'],
  ]) {
    assert.ok(keys.has(key), key);
  }
  const files = new Set(firstWords.map(({ file }) => file));
  assert.ok([...files].filter((file) => /^act/.test(file)).length > 3);
});

/**
 * Sets that grow with every kind of act, measure and fault: whoever adds one writes two languages, and
 * the others say it in English until a translator comes. That none of them loses what it had is tested
 * by `said.json`.
 */
const GROWING = ['act-name.', 'move.', 'act.', 'measure.', 'problem.'];
const toBeSaid = firstWords.filter(
  ({ key }) => firstNamed.has(key) || !GROWING.some((begin) => key.startsWith(begin)),
);

for (const { tag } of LOCALES.filter((locale) => locale.draft)) {
  test(`${tag}: what an officer meets first is said, and every message can be said`, () => {
    const { messages } = readLanguage(filesOf(tag));
    assert.ok(toBeSaid.length > 800, `${toBeSaid.length} words`);
    assert.deepEqual(missingIn(tag, toBeSaid, messages), []);
    sayAll(tag, messages);
  });
}

type Say = (key: WordKey, params: Readonly<Record<string, string | number>>) => string;

const made = (tag: string, text: string) => readLanguage([{ name: `${tag}/room.ftl`, text }]);

test('a missing or superfluous word or value is named with its file', () => {
  const source = made('en', 'a = From { $from }\nb = B\n').messages;
  const other = made('xx', 'a = De { $to }\nc = C\n').messages;
  assert.deepEqual(missingIn('xx', source, other), ['xx/room.ftl: b is missing (en/room.ftl:2)']);
  assert.deepEqual(differences(source, other), [
    'xx/room.ftl:1: a names $to, which nobody gives it',
    'xx/room.ftl:1: a leaves out $from',
    'xx/room.ftl:2: c is superfluous: English has no such word',
  ]);
});

test('what Comity would not read is refused, with its line', () => {
  const { faults } = made('en', 'a = A\na = B\n-t = T\nd = { NUMBER($n) }\ne =\n');
  assert.match(faults.join('\n'), /room\.ftl:3: Comity reads no terms/);
  assert.match(faults.join('\n'), /room\.ftl:4: .*FunctionReference \(d\)/);
  assert.match(faults.join('\n'), /room\.ftl:5: this is no message/);
  assert.match(faults.join('\n'), /room\.ftl:2: a stands already in en\/room\.ftl:1/);
});

test('the types say what a message counts and chooses by', () => {
  const { messages } = made(
    'en',
    'a = { $k ->\n [one] { $k } x { $v }\n *[other] y\n }\nb = { $g ->\n [f] F\n *[m] M\n }\n',
  );
  const file = keysFile(messages);
  assert.ok(file.includes("'a': Message<'v', 'k'>;"));
  assert.ok(file.includes("'b': Message<never, never, { readonly g: 'f' | 'm' }>;"));
});
