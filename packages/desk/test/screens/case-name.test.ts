import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsFor } from '@comity/words';
import { caseName, type Unnamed } from '../../src/screens/case-name.ts';

const INFORMATION: Unnamed = {
  ...{ title: '', side: 'requesting', peer: 'Iceland', openedAt: '2026-11-23T10:00:00.000Z' },
  measures: ['spontaneous-information'],
};

test('a case that nobody named is called by its sort, the other State and the day', () => {
  const named = (change: Partial<Unnamed>) => {
    const name = caseName(wordsFor('en'), { ...INFORMATION, ...change });
    return name.replace(/[\u2066-\u2069]/g, '');
  };
  assert.equal(named({}), 'Information from Iceland, 23 November 2026');
  assert.equal(named({ openedAt: null }), 'Information from Iceland');
  assert.equal(named({ side: 'requested' }), 'Information for Iceland, 23 November 2026');
  assert.equal(named({ side: 'requested', openedAt: null }), 'Information for Iceland');
  assert.equal(named({ title: ' A market\u202e ' }), 'A market');
  assert.equal(named({ measures: ['preservation'] }), 'A case with Iceland');
});
