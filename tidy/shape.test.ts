import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { allFiles, codeFiles, read, sourceFiles } from './project-files.ts';

const LINES_MAX = 300;
/** Longer files, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {};

test('a source file holds one idea: at most 300 lines', () => {
  const long = sourceFiles
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ file, lines }) => lines > LINES_MAX && LONGER[file] === undefined)
    .map(({ file, lines }) => `${file}: ${lines} lines`);
  assert.deepEqual(long, []);
  for (const file of Object.keys(LONGER)) {
    assert.ok(read(file).split('\n').length - 1 > LINES_MAX, `${file} needs no exception any more`);
  }
});

test('files are named in the words of the field', () => {
  const nameless = new Set([
    'utils',
    'util',
    'helpers',
    'helper',
    'common',
    'misc',
    'types',
    'manager',
    'service',
    'impl',
  ]);
  const wrong = codeFiles.filter((file) => {
    const stem = basename(file).replace(/(\.test)?\.tsx?$/, '');
    return nameless.has(stem) || !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(stem);
  });
  assert.deepEqual(wrong, []);
});

test('nothing is left half done', () => {
  const leftover = new RegExp(
    [
      '\\bFIX' + 'ME\\b',
      '\\bTO' + 'DO\\b',
      '\\.on' + 'ly\\(',
      '\\.sk' + 'ip\\(',
      '\\bdebug' + 'ger\\b',
    ].join('|'),
  );
  const wrong = codeFiles.filter((file) => leftover.test(read(file)));
  assert.deepEqual(wrong, []);
});

test('no mark of a merge is left in any text', () => {
  const mark = new RegExp(`^(?:${'<'.repeat(7)}|${'>'.repeat(7)}) `, 'm');
  const wrong = allFiles
    .filter((file) => /\.(ts|tsx|js|mjs|md|ya?ml|json|sql|scss|css|sh|ftl|svg)$/.test(file))
    .filter((file) => mark.test(read(file)));
  assert.deepEqual(wrong, []);
});

test('a fault is said at another place by one function', () => {
  // A spread multiplies all codes with all places: one of them cost the compiler five seconds.
  const spread = /\.\.\.(?:\w+\.)*(?:error|fault|why),\s+at\b/;
  assert.match('no({ ...read.error, at })', spread);
  const wrong = sourceFiles.filter((file) => spread.test(read(file)));
  assert.deepEqual(wrong, []);
});

test('no path of one machine is in the project', () => {
  const path = new RegExp(
    `(^|[^A-Za-z0-9_./-])/(${['work', 'farm', 'root', 'home'].join('|')})/[A-Za-z0-9]`,
  );
  const wrong = allFiles
    .filter((file) => /\.(ts|tsx|js|md|ya?ml|json|sql|scss|css|sh)$/.test(file))
    .filter((file) => file !== 'package-lock.json' && path.test(read(file)));
  assert.deepEqual(wrong, []);
});

/** Tables that may leave out members of a closed set, each with why that is no omission. */
const MAY_LEAVE_OUT: Readonly<Record<string, string>> = {
  'packages/law/src/rules/situation.ts FactName':
    'facts of a question: what is not stated is asked for',
  'packages/law/src/rule-data.ts Measure':
    'an instrument without a rule on a measure does not reach it; the widest say each (law-files/test/measures.test.ts)',
  'packages/case/src/forms/index.ts ActKind':
    'what no description can say of its form is the exception',
  'packages/advice/src/advised-act.ts ActKind': 'most acts need no remark',
  'packages/statements/src/act-statement.ts Expected':
    'a kind makes few moves; which kinds make each is fixed in advice/test/move-advice.test.ts',
  'packages/case/src/facts-read.ts Name': 'what was typed: a field left blank is no field',
  'packages/statements/src/value.ts OptionalNames': 'the optional fields of a description',
  'packages/statements/src/value.ts keyof': 'what was typed so far: a field may be blank',
  'packages/case/src/advice.ts ActKind':
    'provisions of the instruments relied on; most acts have none',
  'packages/desk/src/screens/act/said-forms.tsx ActKind':
    'a form beyond its description is the exception',
  'packages/desk/src/screens/act/slugs.ts ActKind':
    'every other form has the name of its kind as address',
  'packages/desk/src/screens/law/explorer/asked.ts keyof':
    'changes to a query: what is left out stays',
  'packages/desk/src/screens/stated/stated.tsx ActKind':
    'a look beyond the description is the exception',
  'packages/desk/src/screens/stated/act-looks.tsx ActKind':
    'a look beyond the description is the exception',
};

test('a table over a closed set is whole: what is forgotten does not compile', () => {
  const leaving = sourceFiles
    .filter((file) => /^packages\/(?:law|advice|statements|case|desk|service)\//.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/Partial<Record<(\w+)|\[\w+ in (\w+)[^\]]*\]\?:/g)].map(
        ([, key, optional]) => `${file} ${key ?? optional}`,
      ),
    )
    .filter((place) => !place.endsWith(' string'));
  const silent = [...new Set(leaving)]
    .filter((place) => MAY_LEAVE_OUT[place] === undefined)
    .map((place) => `${place}: name every member, with null where there is nothing to say`);
  assert.deepEqual(silent, []);
  const idle = Object.keys(MAY_LEAVE_OUT).filter((place) => !leaving.includes(place));
  assert.deepEqual(idle, [], 'these need no exception any more');
});

/** Rooms that decide: what they leave out is left out of every answer. */
const DECIDING = /^packages\/(?:base|law|case|advice|statements|seal|log|wire|service)\/src\//;

/**
 * A module's own table or set over any text. Over a closed set of words it would take a misspelt
 * word and leave one out in silence: `Record<Word, ...>` does not.
 */
const OVER_ANY_TEXT =
  /^(?:export )?const (\w+): (?:Readonly<)?(?:Record|ReadonlySet|ReadonlyMap|Set|Map)<string\b[^=;]*(?:=>[^=;]*)*=\s*(?:\{(?!\s*\})|new (?:Set|Map)(?:<[^(]*>)?\(\s*(?!\)))/gm;

/** Tables over words that the world makes, or that the data does: each with why no set is closed. */
const OPEN_WORDS: Readonly<Record<string, string>> = {
  'packages/advice/src/facts/currencies.ts CURRENCIES':
    'a list of ISO 4217; another code is no money',
  'packages/advice/src/facts/plain-words.ts ZONES':
    'what people write for a zone; another one is taken for a name',
  'packages/base/src/world-fault.ts FORBIDDEN': 'codes of operating systems; others may pass',
  'packages/base/src/world-fault.ts FULL': 'codes of operating systems; others may pass',
  'packages/base/src/world-fault.ts NOT_AS_IT_WAS': 'codes of operating systems; others may pass',
  'packages/law/src/lookup.ts MEANT': 'what people write for a code: anything',
  'packages/case/src/contents.ts BY_THE_ACT':
    'names of the law data, which case does not know; desk/test/law-names.test.ts holds them to it',
  'packages/case/src/contents.ts BY_THE_FACTS':
    'names of the law data, which case does not know; desk/test/law-names.test.ts holds them to it',
  'packages/case/src/contents.ts SAME':
    'names of the law data, which case does not know; desk/test/law-names.test.ts holds them to it',
  'packages/case/src/contents.ts STATEMENTS':
    'names of the law data, which case does not know; desk/test/law-names.test.ts holds them to it',
  'packages/case/src/measures/index.ts MEASURES':
    'most measures live by the descriptions of their acts alone',
  'packages/statements/src/forms/penalty.ts WORDS': 'what people write for a time: anything',
  'packages/statements/src/forms/port.ts PROTOCOLS':
    'a list of IANA; another name is said to be none',
  'packages/statements/src/forms/telephone.ts SHORT_CODES': 'country codes of the ITU',
  'packages/statements/src/forms/telephone.ts LONG_CODES': 'country codes of the ITU',
  'packages/statements/src/forms/web-address.ts SCHEMES': 'schemes of addresses: anything',
};

test('a table of the rooms that decide is over a closed set of words', () => {
  const found = sourceFiles
    .filter((file) => DECIDING.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(OVER_ANY_TEXT)].map(([, name]) => `${file} ${name}`),
    );
  const wrong = found
    .filter((place) => OPEN_WORDS[place] === undefined)
    .map(
      (place) => `${place}: type it by its closed set, every member named, or move it to treaties/`,
    );
  assert.deepEqual(wrong, []);
  const idle = Object.keys(OPEN_WORDS).filter((place) => !found.includes(place));
  assert.deepEqual(idle, [], 'these need no exception any more');
});

test('tables and optional members are found in the forms in which they are written', () => {
  const tables = [
    'const A: Readonly<Record<string, number>> = { a: 1 };',
    'export const B: Record<string, readonly string[]> = {\n  a: [],\n};',
    "const C: ReadonlySet<string> = new Set(['a']);",
    "const D: ReadonlySet<string> = new Set<Word>([\n  'a',\n]);",
    "const E: ReadonlyMap<string, (a: string) => string> = new Map([['a', (b) => b]]);",
  ];
  const fine = [
    'const F: Readonly<Record<Word, number>> = { a: 1 };',
    'const G: Record<string, number> = {};',
    'const H: Map<string, number> = new Map();',
    '  const within: Record<string, number> = { ...others };',
  ];
  for (const text of tables) assert.equal([...text.matchAll(OVER_ANY_TEXT)].length, 1, text);
  for (const text of fine) assert.equal([...text.matchAll(OVER_ANY_TEXT)].length, 0, text);
});
