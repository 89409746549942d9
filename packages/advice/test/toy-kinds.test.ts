import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expected } from '@comity/statements';

await import('../../statements/test/with-toy-kinds.ts');
const { answersTo } = await import('../src/index.ts');

test('a kind that says which move it meets is offered for it, in its place', () => {
  const kinds = (what: Expected): readonly string[] => answersTo(what);
  assert.deepEqual(kinds('acknowledge'), ['request-acknowledged', 'toy-received']);
  assert.deepEqual(kinds('triage'), [
    ...['request-triaged', 'preservation-confirmed', 'toy-forecast', 'part-admitted'],
  ]);
  assert.equal(kinds('answer').at(-1), 'toy-forecast');
});
