import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePinpoint } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import { read, sourceFiles } from './project-files.ts';

/** An instrument id, a colon, an article: in quotes, backticks or running text. */
const CITED =
  /(?<![A-Za-z0-9-])((?:CETS|ETS)[0-9]{3}|UNCC|UNCAC|UNTOC):([0-9]+[A-Za-z]*)((?:\([0-9A-Za-z]+\))*)/g;

test('every pinpoint cited in code leads to an article in the law data', async () => {
  const law = await loadLaw();
  const known = new Set(law.articles.map((article) => `${article.instrument}:${article.article}`));
  const wrong: string[] = [];
  let cited = 0;
  for (const file of sourceFiles) {
    for (const match of read(file).matchAll(CITED)) {
      cited += 1;
      const pinpoint = parsePinpoint(match[0]);
      const found = pinpoint.ok
        ? known.has(`${pinpoint.value.instrument}:${pinpoint.value.article}`)
        : false;
      if (!found) wrong.push(`${file}: ${match[0]}`);
    }
  }
  assert.ok(cited > 20, 'the search for pinpoints finds some');
  assert.deepEqual(wrong, []);
});

/** Code that names provisions because it shows or plays something: nothing is decided by them. */
const SHOWN: readonly (readonly [place: RegExp, why: string])[] = [
  [/^packages\/design\/src\/sheet\//, 'the style sheet shows a made-up case'],
  [/^packages\/node\/src\/training\/life\//, 'content of the played cases, as officers type it'],
  [/^packages\/rehearsal\/src\//, 'real cases played again, and random acts'],
  [/^packages\/cli\/src\/law\/look-up\.ts$/, 'examples of commands'],
  [/^packages\/wire\/src\/sample-exchange\.ts$/, 'the sample of the spec pages'],
  [/^packages\/statements\/src\/random-content\.ts$/, 'random content for tests'],
  [
    /^packages\/node\/src\/training\/publish-entries\.ts$/,
    'what offices of the training network say of themselves',
  ],
];

/** Comments and lines of imports say nothing that runs. */
const running = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** A provision, or the beginning of one, between quotation marks. */
const LITERAL =
  /['"`]((?:[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*|[a-z]+(?:-[a-z0-9]+)+):(?:[0-9][^'"`\n]*|\$\{[^'"`\n]*)?)['"`]/g;

/** Provisions that stand as values in a source, with ids that the law data has. */
const literalsIn = (text: string, ids: ReadonlySet<string>): readonly string[] =>
  [...running(text).matchAll(LITERAL)]
    .map((found) => found[1] ?? '')
    .filter((one) => ids.has(one.split(':')[0] ?? ''));

test('no provision decides in code: what hangs on one is a row of the law data', async () => {
  const law = await loadLaw();
  const ids = new Set(law.instruments.map(({ id }) => id));
  const cites = sourceFiles.filter((file) => literalsIn(read(file), ids).length > 0);
  const wrong = cites
    .filter((file) => !SHOWN.some(([place]) => place.test(file)))
    .map((file) => `${file}: ${literalsIn(read(file), ids)} belongs in treaties/, found by a code`);
  assert.deepEqual(wrong, []);
  const idle = SHOWN.filter(([place]) => !cites.some((file) => place.test(file)));
  assert.deepEqual(
    idle.map(([place, why]) => `${place} needs no exception any more: ${why}`),
    [],
  );
});

test('a provision in code is found, and one in a comment is not', () => {
  const ids = new Set(['CETS185', 'eu-e-evidence']);
  const found = (text: string): readonly string[] => literalsIn(text, ids);
  assert.deepEqual(found("return power === 'CETS185:16' && begun;"), ['CETS185:16']);
  assert.deepEqual(found("const MAIN = 'CETS185:';"), ['CETS185:']);
  assert.deepEqual(found('const clock = `eu-e-evidence:10(4)`;'), ['eu-e-evidence:10(4)']);
  assert.deepEqual(found("// as 'CETS185:16' has it"), []);
  assert.deepEqual(found('/** `CETS185:29(7)` says 60. */'), []);
  assert.deepEqual(found("import type { A } from 'node:fs';"), []);
});
