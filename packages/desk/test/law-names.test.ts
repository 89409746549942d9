import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTENT_NAMES, whereAnswered } from '@comity/case';
import { contents, MEASURES } from '@comity/law';
import { wordsFor } from '@comity/words';
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
