import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expected } from '@comity/statements';
import { GOLDEN_KINDS } from '../../case/test/golden-kinds.ts';

await import('../../statements/test/with-toy-kinds.ts');
const { answersTo } = await import('../src/index.ts');

/** The kinds that stand when the toys were made: a newer one says its place itself. */
const STANDING: readonly string[] = [...GOLDEN_KINDS, 'toy-received', 'toy-forecast'];

test('a kind that says which move it meets is offered for it, in its place', () => {
  const kinds = (what: Expected): readonly string[] =>
    answersTo(what).filter((kind) => STANDING.includes(kind));
  assert.deepEqual(kinds('acknowledge'), ['request-acknowledged', 'toy-received']);
  assert.deepEqual(kinds('triage'), [
    ...['request-triaged', 'preservation-confirmed', 'toy-forecast', 'part-admitted'],
  ]);
  assert.equal(kinds('answer').at(-1), 'toy-forecast');
});
