import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { toLogical } from '../src/assets/logical.ts';
import { script } from '../src/assets/script.ts';
import { UNUSED } from '../src/assets/styles.ts';
import { assetHref, assets, deskAssets, styles } from '../src/index.ts';

const STYLE = new URL('../assets/style/', import.meta.url);

/** Declarations that know left from right. */
const PHYSICAL =
  /[{;](?:(?:margin|padding|border)-(?:left|right)|left|right|border-(?:top|bottom)-(?:left|right)-radius)[a-z-]*:|(?:text-align|float|clear):(?:left|right)/g;

test('the sheet has no face, crown or colour of the kit’s owner', () => {
  const { css } = styles();
  assert.doesNotMatch(css, /GDS Transport/i);
  assert.doesNotMatch(css, /crown|govuk-header|url\(["']?\/assets\/(?:images|fonts)\/(?!)/i);
  assert.match(css, /"?Comity Sans"?/);
  assert.doesNotMatch(css, /var\(--govuk-[a-z-]+-colour,/);
});

test('the sheet serves both directions: no physical side is left', () => {
  assert.deepEqual(styles().css.match(PHYSICAL) ?? [], []);
  assert.match(styles().css, /margin-inline-start/);
});

test('our own sources write logical sides and no colour outside the tokens', () => {
  for (const name of readdirSync(STYLE).filter((one) => one !== 'kit.scss')) {
    const source = readFileSync(new URL(name, STYLE), 'utf8');
    assert.equal(toLogical(source), toLogical(toLogical(source)), `${name} is stable`);
    assert.doesNotMatch(source, /(?:margin|padding|border)-(?:left|right)\b/, name);
  }
});

test('the step to logical sides', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a{margin-left:1px}', 'a{margin-inline-start:1px}'],
    ['a{border-right-width:2px}', 'a{border-inline-end-width:2px}'],
    ['a{left:0;right:auto}', 'a{inset-inline-start:0;inset-inline-end:auto}'],
    ['a{border-top-left-radius:3px}', 'a{border-start-start-radius:3px}'],
    ['a{text-align:right!important}', 'a{text-align:end!important}'],
    ['a{float:left}', 'a{float:inline-start}'],
    ['a{margin:0 1px 2px 3px}', 'a{margin-block:0 2px;margin-inline:3px 1px}'],
    ['a{border-width:0 0 5px 5px}', 'a{border-block-width:0 5px;border-inline-width:5px 0}'],
    ['a{padding:0 calc(1px + 2px) 0 0}', 'a{padding-block:0 0;padding-inline:0 calc(1px + 2px)}'],
    ['a{margin:0 1px}', 'a{margin:0 1px}'],
    ['a{content:"left:0;"}', 'a{content:"left:0;"}'],
    ['a{clip-path:polygon(0% 0%,100% 50%)}', 'a{clip-path:polygon(0% 0%,100% 50%)}'],
  ];
  for (const [before, after] of cases) assert.equal(toLogical(before), after);
});

test('sheet and script of a page stay under 27 KB, the script under 10, compressed', () => {
  const sheet = gzipSync(styles().css).length;
  const code = gzipSync(script()).length;
  assert.ok(code < 10_000, `script ${code}`);
  assert.ok(sheet + code < 27_000, `sheet ${sheet}, script ${code}`);
});

test('no page has a class of the kit that is taken out of the sheet', () => {
  const packages = new URL('../../', import.meta.url);
  const sources = readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[^/]+\/(?:src|assets)\/.*\.tsx?$/.test(name))
    .filter((name) => !name.endsWith('src/assets/styles.ts'))
    .map((name) => readFileSync(new URL(name, packages), 'utf8'));
  assert.ok(sources.length > 500);
  for (const one of UNUSED) {
    assert.deepEqual(
      sources
        .filter((source) => new RegExp(`${one}(?![a-z0-9_-])`).test(source))
        .map((source) => source.slice(0, 200)),
      [],
      `${one}: take it off the list`,
    );
  }
});

test('every address in the sheet is one that the desk serves, with the licences beside it', () => {
  const served = assets();
  const named = [...styles().css.matchAll(/url\("?(\/[^")]+)"?\)/g)].map((match) => match[1] ?? '');
  assert.ok(named.length > 10);
  for (const path of named) assert.equal(served.get(path)?.type, 'font/woff2', path);
  const licences = [...served.values()].filter((asset) => asset.name.includes('licence-'));
  assert.equal(licences.length, 5);
  for (const one of licences) {
    assert.match(Buffer.from(one.bytes).toString('utf8'), /SIL OPEN FONT LICENSE/i, one.name);
  }
});

test('addresses change with the bytes, and an unknown one is our own mistake', () => {
  for (const path of Object.values(deskAssets('ja')).flat()) {
    if (typeof path === 'string') assert.match(path, /^\/assets\/[0-9a-f]{16}\/[a-z0-9./-]+$/);
  }
  assert.equal(deskAssets('ja').styles.length, 2);
  assert.throws(() => assetHref('no-such-file.css'), /no asset/);
});
