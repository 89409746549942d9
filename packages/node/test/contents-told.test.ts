import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsTold } from '../src/training/life/contents-told.ts';
import { sampleFile } from '../src/training/life/sample-file.ts';

test('a training story answers each question by a text of its own', () => {
  const facts = {
    title: 'Falciani',
    conduct: 'Lists were offered.',
    offences: [{ kind: 'other', description: 'Aggravated economic espionage' }],
    parts: [{ wanted: 'The mailbox.' }],
  };
  const asked = ['purpose', 'conductingAuthority', 'proceedingSubjectAndNature', 'necessity'];
  const told = asked.map((question) => contentsTold(facts, 0, question));
  assert.equal(new Set(told).size, asked.length);
  for (const text of told) assert.match(text, /^\S.{20,}\.$/s);
});

test('what is handed over in training has the size and digest of a file that there is', () => {
  const { bytes, digest } = sampleFile();
  assert.ok(bytes > 100);
  assert.match(digest, /^[0-9a-f]{64}$/);
  assert.ok(new Set(digest).size > 4);
});
