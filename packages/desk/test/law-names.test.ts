import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whereAnswered } from '@comity/case';
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
