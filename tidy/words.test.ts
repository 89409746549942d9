// Every code that a value carries has a sentence, every sentence is said by somebody, and no value
// holds prose: the sentences stand in the word files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURES } from '../packages/law/src/index.ts';
import { ACT_KINDS, describedKind, type Field } from '../packages/statements/src/index.ts';
import { REJECTION_CODES } from '../packages/wire/src/index.ts';
import { CODE_SETS } from '../packages/words/src/check/codes-file.ts';
import { readLanguage } from '../packages/words/src/check/faults.ts';
import { filesOf } from '../packages/words/src/files.ts';
import { allFiles, packageOf, read, sourceFiles } from './project-files.ts';

const english = readLanguage(filesOf('en')).messages;
const bare = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
const sources = sourceFiles.map((file) => ({ file, code: bare(read(file)) }));
const scripts = allFiles.filter((file) => /^packages\/(desk|design)\/src\/.*\.js$/.test(file));
const all = [...sources.map(({ code }) => code), ...scripts.map(read)].join('\n');
const literal = (text: string): boolean => ["'", '"', '`'].some((q) => all.includes(q + text + q));

/** Sets named with a code from data: `wordsOfCode(words, 'measure', ...)`, `choice('extent', ...)`. */
const fromData = new Set(
  [...all.matchAll(/\b(?:(?:choice|variant)\(|\w+\(\s*(?:\w+\.)*words,)\s*'([a-z-]+)'/gi)].map(
    (found) => found[1] ?? '',
  ),
);
/** `work` of `<Done set="work">`: what was just done, by a code in the address. */
const done = new Set([...all.matchAll(/\bset="([a-z-]+)"/g)].map((found) => found[1] ?? ''));
/** Keys put together in place: `due.kind-${kind}`. */
const made = [...all.matchAll(/`([a-z][A-Za-z0-9.-]*(?:\$\{[^`}]*\}[A-Za-z0-9.-]*)+)`/g)]
  .map((found) => found[1] ?? '')
  .filter((text) => /^[a-z-]+\.|^[a-z-]+-\$/.test(text))
  .map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '.+')}$`));

function isSaid(key: string): boolean {
  const [set = '', ...rest] = key.split('.');
  const code = rest.join('.');
  if ((CODE_SETS as readonly string[]).includes(set.replace(/-next$/, ''))) {
    return literal(code) || made.some((form) => form.test(code));
  }
  if (literal(key) || fromData.has(set.replace(/-hint$/, ''))) return true;
  return (code.startsWith('done-') && done.has(set)) || made.some((form) => form.test(key));
}

test('every sentence of the word files is said somewhere', () => {
  const unused = english
    .filter(({ key }) => !isSaid(key))
    .map(({ key, place }) => `${place}: nobody says ${key}; take it out of every language`);
  assert.deepEqual(unused, []);
});

/** The codes of each closed set that a field or the law has, by the set's name. */
function closedSets(): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>([['measure', new Set<string>(MEASURES)]]);
  const walk = (field: Field): void => {
    if (field.as === 'choice') {
      sets.set(field.set, new Set([...(sets.get(field.set) ?? []), ...field.of]));
    }
    if (field.as === 'list') walk(field.of);
    if (field.as === 'group') for (const one of Object.values(field.of)) walk(one);
    if (field.as === 'variant') {
      for (const one of Object.values(field.of).flatMap(Object.values<Field>)) walk(one);
    }
  };
  for (const kind of ACT_KINDS)
    for (const one of Object.values(describedKind(kind).says)) walk(one);
  return sets;
}

test('the words of a closed set name its codes and no others', () => {
  const sets = closedSets();
  const strange = english.flatMap(({ key, place }) => {
    const [set = '', code = ''] = key.split('.');
    const codes = sets.get(set);
    return codes === undefined || codes.has(code) ? [] : [`${place}: ${set} has no ${code}`];
  });
  assert.deepEqual(strange, []);
});

test('every code of a fault in the code has its sentence', () => {
  const known = new Set(english.map(({ key }) => key));
  // A fault is a code beside parameters or a place, or what `no`, `broken` and `wrong` are given.
  const fault =
    /(?:\b(?:no|broken|wrong|refuse|reject|locked|wrongUse)\([^;{}]*|: Fault(?: \| \w+)? = |\breturn )\{\s*code: '([a-z0-9-]+)'/g;
  const silent = sources
    .filter(({ file }) => !UNSAID.has(packageOf(file)))
    .flatMap(({ file, code }) =>
      [...code.matchAll(fault)]
        .map((found) => found[1] ?? '')
        .filter((each) => !CODE_SETS.some((set) => known.has(`${set}.${each}`)))
        .map((each) => `${file}: '${each}' has no sentence: write problem_${each} in locales/en`),
    );
  assert.deepEqual(silent, []);
});

/** What these return by code are answers of the law or rows of files, not faults. */
const UNSAID = new Set(['law']);

/**
 * Packages whose values are said by others. The others speak themselves: the desk and its kit from
 * the words; the command line, the training network and the rehearsal on their own console.
 */
const SPOKEN_FOR = new Set([
  ...[
    'base',
    'law',
    'law-files',
    'statements',
    'case',
    'advice',
    'seal',
    'log',
    'wire',
    'feed',
    'letters',
  ],
  ...['evidence', 'service', 'server', 'node'],
]);

/** Where prose is no value: exceptions, broken promises, lines on a console. */
const ASIDE =
  /(?:\b(?:new [A-Z]\w*|super|assert|fail|say|log|error|BrokenPromise)\(\s*(?:[^;'`]*?,\s*)?|\+\s*|\bnone:\s*)$/;
const PROSE = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
const SENTENCE = /^(?:[A-Z“"]|\$\{)[^\n]*\S\s\S[^\n]*\s\S[^\n]*[.?!]$/;

/** A text of four words in a row, without the end of a sentence: half of a sentence put together. */
const PHRASE = /\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/;
/** Pages and a published schema that are made from the data, in English as the project's pages. */
const PAGES: ReadonlySet<string> = new Set([
  'packages/law-files/src/law-tables.ts',
  'packages/law-files/src/coverage-page.ts',
  'packages/law-files/src/law-data-form.ts',
]);

test('every code of a rejection has its clause', () => {
  const known = new Set(english.map(({ key }) => key));
  const silent = REJECTION_CODES.filter((code) => !known.has(`rejection.${code}`));
  assert.deepEqual(silent, [], 'write rejection_<code> in locales/en/problems-exchange.ftl');
});

test('values hold codes, no prose', () => {
  const holds = sources
    .filter(({ file }) => SPOKEN_FOR.has(packageOf(file)) && !file.includes('/training/'))
    .filter(({ file }) => !PAGES.has(file))
    .flatMap(({ file, code }) =>
      proseIn(packageOf(file), code).map(
        (text) => `${file}: ${text} belongs in packages/words/locales, said by its code`,
      ),
    );
  assert.deepEqual(holds, []);
});

/** Texts that are prose: whole sentences, and in the law every phrase of four words. */
const proseIn = (holder: string, code: string): readonly string[] =>
  [...code.matchAll(PROSE)]
    .filter((found) => {
      const text = found[1] ?? found[2] ?? '';
      return SENTENCE.test(text) || (holder === 'law' && PHRASE.test(text));
    })
    .filter((found) => !ASIDE.test(code.slice(Math.max(0, found.index - 160), found.index)))
    .map((found) => found[0].slice(0, 80));

test('prose is found where it stands in a value', () => {
  const bound = `return { code: 'bound', text: \`\${state} is bound by \${title}.\` };`;
  assert.equal(proseIn('law', bound).length, 1);
  assert.equal(proseIn('case', bound).length, 1);
  assert.equal(
    proseIn('law', "const LEVEL = { general: 'owed under the general duty' };").length,
    1,
  );
  assert.deepEqual(proseIn('law', "return { code: 'not-in-force', params: { on } };"), []);
  assert.deepEqual(proseIn('law', "throw new Error('No row speaks of it.');"), []);
});
