// Every code that a value carries has a sentence, every sentence is said by somebody, and no value
// holds prose: the sentences stand in the word files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describedPublication, PUBLICATION_KINDS } from '../packages/feed/src/index.ts';
import { MEASURES } from '../packages/law/src/index.ts';
import { ACT_KINDS, describedKind, type Field } from '../packages/statements/src/index.ts';
import { REJECTION_CODES } from '../packages/wire/src/index.ts';
import { CODE_SETS } from '../packages/words/src/check/codes-file.ts';
import { readLanguage } from '../packages/words/src/check/faults.ts';
import { filesOf } from '../packages/words/src/files.ts';
import { allFiles, packageOf, read, sourceFiles } from './project-files.ts';

const english = readLanguage(filesOf('en')).messages;
const bare = (code: string): string =>
  code.replace(/(^|[\s({,;])\/\*[\s\S]*?\*\//g, '$1').replace(/(^|[^:])\/\/.*$/gm, '$1');
const sources = sourceFiles.map((file) => ({ file, code: bare(read(file)) }));
const scripts = allFiles.filter((file) => /^packages\/(desk|design)\/src\/.*\.js$/.test(file));
const all = [...sources.map(({ code }) => code), ...scripts.map(read)].join('\n');
/** Every text between two quotation marks of one kind, as codes and keys stand in the sources. */
const literals = new Set(
  [...all.matchAll(/'([\w.-]+)'|"([\w.-]+)"|`([\w.-]+)`/g)].map(
    ([, single, double, back]) => single ?? double ?? back ?? '',
  ),
);
const literal = (text: string): boolean => literals.has(text);

/** Sets named with a code from data: `wordsOfCode(words, 'measure', ...)`, `choice('extent', ...)`. */
const fromData = new Set([
  'measure',
  ...[...all.matchAll(/\b(?:(?:choice|variant)\(|\w+\(\s*(?:\w+\.)*words,)\s*'([a-z-]+)'/gi)].map(
    (found) => found[1] ?? '',
  ),
]);
/** `work` of `<Done set="work">`: what was just done, by a code in the address. */
const done = new Set([...all.matchAll(/\bset="([a-z-]+)"/g)].map((found) => found[1] ?? ''));
/** Keys put together in place: `due.kind-${kind}`; the name of a screen, `name: ...`, is none. */
const made = [
  ...all.matchAll(/(?<!\bname: )`([a-z][A-Za-z0-9.-]*(?:\$\{[^`}]*\}[A-Za-z0-9.-]*)+)`/g),
]
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

/** Names of acts that are no kind: one by what it says, and one for a kind that a node does not know. */
const NAMED_BESIDES = ['until', 'unknown'];

/** The codes of each closed set that a field, an act or the law has, by the set's name. */
function closedSets(): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>([
    ['measure', new Set<string>(MEASURES)],
    ['act-name', new Set<string>([...ACT_KINDS, ...NAMED_BESIDES])],
  ]);
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
  for (const { says } of [
    ...ACT_KINDS.map(describedKind),
    ...PUBLICATION_KINDS.map(describedPublication),
  ]) {
    for (const one of Object.values(says)) walk(one);
  }
  return sets;
}

test('the words of a closed set name each of its codes and no others', () => {
  const sets = closedSets();
  const known = new Set(english.map(({ key }) => key));
  const silent = [...sets].flatMap(([set, codes]) =>
    [...codes]
      .map((code) => `${set}.${code}`)
      .filter((key) => !known.has(key))
      .map((key) => `${key} has no words: write ${key.replaceAll('.', '_')} in locales/en`),
  );
  assert.deepEqual(silent, []);
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
 * Packages whose code holds no sentence: values are said by others, and what the command line and
 * nodes say at a terminal stands in the word files. The desk and its kit hold none either, as the
 * pseudo-languages show; the rehearsal's account and the makers of pages in English hold their own.
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
  ...['evidence', 'service', 'postgres', 'server', 'node', 'cli'],
]);

/** Where prose is no value: exceptions, broken promises, lines on a console. */
const ASIDE =
  /(?:\bassert\((?:[^;'`\n]|'[^'\n]*')*,\s*|\b(?:new [A-Z]\w*|super|assert|fail|say|log|error|BrokenPromise)\(\s*(?:[^;'`]*?,\s*)?|\+\s*|\b(?:none|name|example|form|FORM):?\s*(?:=\s*)?)$/;
const PROSE = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
const SENTENCE = /^(?:[A-Z“"]|\$\{)[^\n]*\S\s\S[^\n]*\s\S[^\n]*[.?!]$/;

/** A text of four words in a row, without the end of a sentence: half of a sentence put together. */
const PHRASE = /\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/;
/** The rooms that decide, of which no half of a sentence is said either. */
const DECIDING: ReadonlySet<string> = new Set(['law', 'advice', 'case', 'service', 'feed', 'duty']);
const SQL =
  /\b(?:select|insert|update|delete|from|where|join|order by|set|values|using|returning|listen|savepoint|begin|lock|create)\b/;
/** What people read at a terminal, heads of tables among it; no command, and no statement in SQL. */
const isSaidAtTerminal = (text: string): boolean =>
  /^[A-Z][a-z]+$|\b[A-Za-z]{2,} [a-z]{2,}\b/.test(text) && !NOT_SAID.test(text);
const NOT_SAID = /^(?:comity|npm|node) |\b(?:select|insert|update|delete|from) /;
const TERMINALS: ReadonlySet<string> = new Set(['cli']);

/**
 * Pages, a published schema and the description of the interface for programs, made from data and values,
 * in English as the project's pages.
 */
const PAGES: ReadonlySet<string> = new Set([
  'packages/law-files/src/law-tables.ts',
  'packages/law-files/src/coverage-page.ts',
  'packages/law-files/src/law-data-form.ts',
  'packages/server/src/api/programs/case-operations.ts',
  'packages/server/src/api/programs/document.ts',
  'packages/server/src/api/programs/draft-operations.ts',
  'packages/server/src/api/programs/law-operations.ts',
  'packages/server/src/api/programs/shapes.ts',
]);

test('every code of a rejection has its clause', () => {
  const known = new Set(english.map(({ key }) => key));
  const silent = REJECTION_CODES.filter((code) => !known.has(`rejection.${code}`));
  assert.deepEqual(silent, [], 'write rejection_<code> in locales/en/problems-exchange.ftl');
});

test('values hold codes, no prose', () => {
  const holds = sources
    .filter(({ file }) => SPOKEN_FOR.has(packageOf(file)) && !STORIES.test(file))
    .filter(({ file }) => !PAGES.has(file))
    .flatMap(({ file, code }) =>
      proseIn(packageOf(file), code).map(
        (text) => `${file}: ${text} belongs in packages/words/locales, said by its code`,
      ),
    );
  assert.deepEqual(holds, []);
});

/** What is said within the played cases of the training network: content, as officers type it. */
const STORIES = /\/training\/(?:life\/|officers|participants|authorities)/;

/** Texts that are prose: whole sentences, in the law every phrase of four words, at a terminal of two. */
const proseIn = (holder: string, code: string): readonly string[] =>
  [...code.matchAll(PROSE)].flatMap((found) => {
    const [whole, single, double, template = ''] = found;
    if (ASIDE.test(code.slice(Math.max(0, found.index - 160), found.index))) return [];
    const text = single ?? double ?? template;
    if (!TERMINALS.has(holder)) return isProse(holder, text) ? [whole.slice(0, 80)] : [];
    // What stands in the places of a template is code again.
    const places = template.match(/\$\{[\s\S]*\}/)?.[0].slice(2) ?? '';
    const said = text.replace(`\${${places}`, '');
    return [...(isProse(holder, said) ? [whole.slice(0, 80)] : []), ...proseIn(holder, places)];
  });

const isProse = (holder: string, text: string): boolean =>
  SENTENCE.test(text) ||
  (DECIDING.has(holder) && PHRASE.test(text)) ||
  (holder === 'server' && PHRASE.test(text) && !SQL.test(text)) ||
  (TERMINALS.has(holder) && isSaidAtTerminal(text));

test('files of rules that come with Comity hold no prose either', () => {
  const files = allFiles.filter((file) => /^packages\/[a-z-]+\/src\/.*\.json$/.test(file));
  assert.ok(files.length > 1);
  const holds = files.flatMap((file) =>
    proseIn('server', read(file)).map((text) => `${file}: ${text}: say it by a code`),
  );
  assert.deepEqual(holds, []);
});

test('prose is found where it stands in a value', () => {
  const bound = `return { code: 'bound', text: \`\${state} is bound by \${title}.\` };`;
  assert.equal(proseIn('law', bound).length, 1);
  const half = `return { reason: 'the period is over and nobody needs it' };`;
  for (const room of ['advice', 'case', 'server'])
    assert.equal(proseIn(room, half).length, 1, room);
  assert.deepEqual(proseIn('server', `tx.query('select id from cases where authority = $1')`), []);
  assert.equal(proseIn('case', bound).length, 1);
  assert.equal(
    proseIn('law', "const LEVEL = { general: 'owed under the general duty' };").length,
    1,
  );
  assert.deepEqual(proseIn('law', "return { code: 'not-in-force', params: { on } };"), []);
  assert.deepEqual(proseIn('law', "throw new Error('No row speaks of it.');"), []);
  // At a terminal a head of a table and half a line are prose as well; commands are not.
  assert.equal(proseIn('cli', "columns([['State', 'In force']])").length, 2);
  const template = ['`$', "{rows.map(() => 'never seen')} not seen`"].join('');
  assert.equal(proseIn('cli', template).length, 2);
  assert.deepEqual(proseIn('cli', "{ name: 'case list', example: 'comity case list' }"), []);
});
