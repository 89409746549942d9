// Words of a word file become part of what is signed, stored or sent by one function only,
// `wordsWritten`: in the language of the request as far as the operator allows it, without marks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, sourceFiles } from './project-files.ts';

/** Who may make words of another language than the reader's, and for what. */
const MAKES: Readonly<Record<string, string>> = {
  'packages/desk/src/http/reception.ts': 'the words of whoever asks',
  'packages/desk/src/screens/roster/calendar-screens.tsx': 'the words of whose calendar it is',
  'packages/desk/src/screens/law/law-page.tsx': 'what programs read is in English',
  'packages/desk/src/screens/law/law-text.tsx': 'days in a text of the data, which is in English',
};
/** Who may take the marks of a page out of words by another way. */
const UNMARKS: Readonly<Record<string, string>> = {
  'packages/desk/src/screens/letter/plain-lines.ts': 'what a page says, as plain text to be read',
};

/** Words that the reader sees: `words.t(...)`, `visit.words`, or words handed on. */
const READERS = /\bwords\b/;

/** The arguments of each call of a use case, and each statement or content that is made for one. */
function handedOn(code: string): readonly string[] {
  const calls = [...code.matchAll(/\bservice\.\w+\.\w+\(/g)];
  const made = [...code.matchAll(/\bconst (?:statement|content|facts|changes) = \{/g)];
  return (
    [...calls, ...made]
      .map(({ 0: begins, index }) => {
        const text = upToClosing(code.slice(index + begins.length));
        return [text, ...namedIn(text, code.slice(0, index))].join(' ');
      })
      // A page is made of words.
      .filter((text) => !/\bbody\b/.test(text))
  );
}

/** What a form sends back: the values of its controls, and of what can be chosen in them. */
const sentBack = (code: string): readonly string[] => [
  ...[...code.matchAll(/\bvalue=\{/g)].map(({ 0: begins, index }) =>
    upToClosing(code.slice(index + begins.length)),
  ),
  ...[...code.matchAll(/\bvalue: ([^\n]*?),\s*text:/g)].map(([, value = '']) => value),
];

/** What the names in a text were last made of, where words made them: one line above the call. */
const namedIn = (text: string, before: string): readonly string[] =>
  [
    ...new Set([...text.matchAll(/(?<![.\w'])([a-z]\w*)\b(?!:|\()/g)].map(([, name = '']) => name)),
  ].flatMap((name) => {
    const from = before.lastIndexOf(`const ${name} = `);
    const made = from < 0 ? '' : (before.slice(from).split(';', 1)[0] ?? '');
    return /\bwords\.\w+\(/.test(made) && !/\bbody\b|=>/.test(made) ? [made] : [];
  });

/** A text up to the bracket that closes the one before it. */
function upToClosing(text: string): string {
  let depth = 1;
  for (const [index, sign] of [...text].entries()) {
    if (sign === '(' || sign === '{') depth += 1;
    else if (sign === ')' || sign === '}') depth -= 1;
    if (depth === 0) return [...text].slice(0, index).join('');
  }
  return text;
}

const codeOf = (where: RegExp) =>
  sourceFiles.filter((file) => where.test(file)).map((file) => ({ file, code: read(file) }));
const desk = codeOf(/^packages\/desk\/src\//);
/** Who calls use cases and knows words. */
const callers = codeOf(/^packages\/(?:desk|cli|node)\/src\//);

test('no use case is handed words of the reader: what is signed or stored is in words of its own', () => {
  const found = callers.flatMap(({ file, code }) =>
    [...handedOn(code), ...sentBack(code)]
      .filter((text) => READERS.test(text))
      .map((text) => `${file}: ${text.replace(/\s+/g, ' ').slice(0, 80)}`),
  );
  assert.deepEqual(found, [], 'hand on a code, or words of `wordsWritten`');
});

test('words of other languages and words without marks are made where it is said why', () => {
  const found = desk.flatMap(({ file, code }) => [
    ...(/\bwordsFor\(/.test(code) && !(file in MAKES) ? [`${file}: wordsFor`] : []),
    ...(/\bplainly\(/.test(code) && !(file in UNMARKS) ? [`${file}: plainly`] : []),
  ]);
  assert.deepEqual(found, [], 'use `wordsWritten` of @comity/words');
  for (const file of Object.keys(MAKES)) assert.match(read(file), /\bwordsFor\(/, file);
  for (const file of Object.keys(UNMARKS)) assert.match(read(file), /\bplainly\(/, file);
});

test('words that are handed on are found, whichever way', () => {
  const call = "service.cases.act(session, id, { kind: 'k', content: { what: (words.t('a')) } })";
  const made = "const content = {\n  what: words.t('a'),\n};";
  const above =
    "const what = words.t('a');\nawait service.cases.act(session, id, { content: { what } })";
  const other =
    "const what = words.t('a');\nconst what = given;\nservice.cases.act(session, { what })";
  const page = "const content = {\n  title: words.t('a'),\n  body: <A />,\n};";
  assert.deepEqual(
    [
      call,
      made,
      above,
      other,
      page,
      'service.cases.act(session, words)',
      'service.cases.act(session, said)',
    ].map((code) => handedOn(code).some((text) => READERS.test(text))),
    [true, true, true, false, false, true, false],
  );
  assert.deepEqual(
    [
      '<input type="hidden" name="title" value={words.t(\'a\')} />',
      "items={[{ value: words.t('a'), text: words.t('a') }]}",
      '<input name="title" value={title} />',
      "items={[{ value: 'a', text: words.t('a') }]}",
    ].map((code) => sentBack(code).some((text) => READERS.test(text))),
    [true, true, false, false],
  );
});
