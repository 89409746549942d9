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
      [...read(file).matchAll(/Partial<Record<(\w+)/g)].map(([, key]) => `${file} ${key}`),
    )
    .filter((place) => !place.endsWith(' string'));
  const silent = [...new Set(leaving)]
    .filter((place) => MAY_LEAVE_OUT[place] === undefined)
    .map((place) => `${place}: name every member, with null where there is nothing to say`);
  assert.deepEqual(silent, []);
  const idle = Object.keys(MAY_LEAVE_OUT).filter((place) => !leaving.includes(place));
  assert.deepEqual(idle, [], 'these need no exception any more');
});
