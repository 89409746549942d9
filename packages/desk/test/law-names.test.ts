import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CONTENT_NAMES, whereAnswered } from '@comity/case';
import { contents, MEASURES } from '@comity/law';
import { textOfData, wordsFor } from '@comity/words';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { LawText } from '../src/screens/law/law-text.tsx';
import { contentName } from '../src/screens/request/law-names.ts';
import { realLaw } from './screens/new-request-drafts.ts';

test('whatever a request can be asked to say has a name where it is read', async () => {
  const law = await realLaw();
  const words = wordsFor('en');
  const pairs = [
    ['JPN', 'ISL'],
    ['ISL', 'JPN'],
    ['PHL', 'USA'],
    ['EST', 'JPN'],
  ] as const;
  const asked = new Set<string>();
  for (const measure of MEASURES) {
    for (const [from, to] of pairs) {
      const question = { instrument: 'CETS185', measure, from, to, on: '2026-11-29' };
      for (const { name } of contents(law, question).fields) {
        if (whereAnswered(name) === `parts.0.contents.${name}`) asked.add(name);
      }
    }
  }
  assert.ok(asked.has('indispensability') && asked.has('useUndertaking'));
  for (const name of asked) {
    const { label } = contentName(words, law, { name, instruments: ['CETS185'] });
    assert.match(label, /^\p{Lu}/u, `${name} is called ${label}`);
  }
});

test('what a request says is read under the name by which it was asked, in Japanese too', async () => {
  const law = await realLaw();
  const ja = wordsFor('ja');
  const rows = law.data.contents.filter(({ instrument }) => instrument === 'CETS185');
  assert.ok(rows.length > 5);
  for (const { name, label } of rows) {
    const read = contentName(ja, law, { name, instruments: ['CETS185'] });
    assert.match(read.label, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, `${name}: ${label}`);
  }
});

test('every name by which the facts answer a field is one that the law data asks for', async () => {
  const law = await realLaw();
  const asked = new Set([
    ...law.data.contents.flatMap(({ name, sameAs = [] }) => [name, ...sameAs]),
    ...law.data.conditions.flatMap(({ asks }) => (asks === null ? [] : [asks.field])),
    'language',
  ]);
  assert.deepEqual(
    CONTENT_NAMES.filter((name) => !asked.has(name)),
    [],
    'nobody asks for these: misspelt, or gone from the data',
  );
});

/** The conventions under which a Japanese officer asks most: what they ask for is read in Japanese. */
const IN_JAPANESE = ['CETS185', 'CETS224', 'UNCC', 'UNCAC', 'UNTOC'];

test('what the wide conventions have a request say is asked in Japanese, notes included', async () => {
  const law = await realLaw();
  const ja = wordsFor('ja');
  const missing = law.data.contents
    .filter(({ instrument }) => IN_JAPANESE.includes(instrument))
    .flatMap(({ label, note }) => [label, ...(note === undefined ? [] : [note])])
    .filter((text) => textOfData(ja, text) === undefined);
  assert.deepEqual([...new Set(missing)], [], 'write it in locales/ja/names-contents.ftl');
  const [row] = law.data.contents.filter(({ label }) => label === 'The stored data to keep');
  const shown = (tag: string): string =>
    renderToString(h(LawText, { words: wordsFor(tag), children: row?.label ?? '' }));
  assert.match(shown('ja'), /保全すべき蔵置されたデータ/);
  assert.doesNotMatch(shown('ja'), /lang="en"/);
  assert.match(
    shown('es'),
    /lang="en"[^>]*>The stored data to keep/,
    'borrowed, and marked as such',
  );
  assert.match(shown('en'), /The stored data to keep/);
});

test('no Japanese text stands for a text that the law data no longer has', async () => {
  const law = await realLaw();
  const ja = wordsFor('ja');
  const file = new URL('../../words/locales/ja/names-contents.ftl', import.meta.url);
  const written = [...readFileSync(file, 'utf8').matchAll(/^name-text_\S+ = (.+)$/gm)];
  const said = new Set(
    law.data.contents.flatMap(({ label, note }) => [
      textOfData(ja, label),
      ...(note === undefined ? [] : [textOfData(ja, note)]),
    ]),
  );
  const dead = written.filter(([, text]) => !said.has(text)).map(([line]) => line);
  assert.deepEqual(dead, []);
  assert.ok(written.length > 300);
});

test('a city is called in Japanese what an officer there calls it, and in English where it is not known', () => {
  const ja = wordsFor('ja');
  assert.equal(ja.city({ zone: 'Asia/Tokyo' }), '東京');
  assert.equal(ja.city({ zone: 'America/New_York' }), 'ワシントン', 'where the office is');
  assert.equal(ja.city({ zone: 'America/New_York', city: 'Boston' }), 'Boston');
  assert.equal(ja.city({ zone: 'Antarctica/Troll' }), 'Troll');
  assert.equal(wordsFor('en').city({ zone: 'Asia/Tokyo' }), 'Tokyo');
});
