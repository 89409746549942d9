import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { MEASURES } from '../packages/law/src/index.ts';
import { read, sourceFiles } from './project-files.ts';

/**
 * Where nothing hangs on the name of a measure: what is true of it is a mark of its row in
 * `treaties/measures.yaml`, or stands in the description of an act. Training and scenarios tell
 * stories, which are about one.
 */
const RULED =
  /^packages\/(advice|case|cli|desk|duty|feed|law|law-files|law-package|law-site|server|service|wire)\/src\//;

/** The closed list itself. */
const VOCABULARY = 'packages/law/src/vocabulary.ts';

/** What lives on because of a measure has a file of its own, called after it. */
const OWN = /^packages\/case\/src\/measures\//;

/** `extradition` is a sort of treaty as well: it is a measure where it is compared as one. */
const NAMES = MEASURES.filter((name) => name !== 'extradition').join('|');
/** Beginnings of five letters or more of the names that are compared by a piece. */
const PIECES = NAMES.split('|')
  .flatMap((name) =>
    Array.from({ length: Math.max(0, name.length - 4) }, (_, n) => name.slice(0, n + 5)),
  )
  .join('|');
const NAMED = [
  new RegExp(`['"\`](${NAMES})['"\`]`, 'g'),
  new RegExp(`\\b[mM]easures\\??\\.(${NAMES})\\b`, 'g'),
  /\b(?:[mM]easure|what|asked)\b *[=!]== *['"`](extradition)['"`]/g,
  // A beginning of a name, or its place in the list, names it as well.
  new RegExp(`\\.(?:startsWith|endsWith|includes)\\(['"\`](${PIECES})['"\`]`, 'g'),
  /\b(MEASURES(?:\[\d+\]|\.at\(-?\d+\)))/g,
];

const namesIn = (code: string): readonly string[] => {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return NAMED.flatMap((pattern) => [...bare.matchAll(pattern)].map(([, name]) => name ?? ''));
};

test('no code decides by the name of a measure, outside the one file of it', () => {
  const wrong = sourceFiles
    .filter((file) => RULED.test(file) && file !== VOCABULARY)
    .flatMap((file) => {
      const own = OWN.test(file) ? basename(file, '.ts') : '';
      return namesIn(read(file))
        .filter((name) => name !== own)
        .map((name) => `${file}: ${name} - a mark of its row in treaties/measures.yaml`);
    });
  assert.deepEqual(wrong, []);
});

test('a name is found however it is written', () => {
  for (const text of [
    "measure === 'preservation'",
    "new Set(['testimony', 'tracing'])",
    'case "freezing":',
    'rules.measures.preservation?.level',
    "part.measure === 'extradition'",
    "asked.what === 'extradition'",
    "measure.startsWith('preserv')",
    'MEASURES[0]',
    'MEASURES.at(-1)',
  ]) {
    assert.notEqual(namesIn(text).length, 0, text);
  }
  for (const text of [
    "sortOf(law, measure) === 'assistance'",
    "reciprocity[surrender ? 'extradition' : 'mla']",
    "/** Of 'preservation' alone. */",
    "kind === 'preservation-confirmed'",
  ]) {
    assert.deepEqual(namesIn(text), [], text);
  }
});
