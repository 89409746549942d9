import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkPublication,
  foldDirectory,
  type Publication,
  toCall,
  withoutQuestionsInDoubt,
} from '../src/index.ts';
import { content, said } from './offices.ts';

/** What Japan says of the entry of the Philippines. */
const question = (seq: number, day: string, change: object = {}) =>
  said(seq, day, {
    participant: 'JPN',
    kind: 'entry-questioned',
    by: { authority: 'JPN.npa-247', role: 'duty-officer', officer: '0406' },
    content: {
      ...{ authority: 'JPN.npa-247', of: 'PHL.ooc', part: 'call-back' },
      ...{ noticed: 'Rang unanswered on three days.', ...change },
    } as unknown as Publication['content'],
  });
const open = (...all: readonly Publication[]) =>
  foldDirectory(all).questions.map(({ participant, of, part, seq }) => [
    participant,
    of,
    part,
    seq,
  ]);

test('a State that says an entry of another is wrong is heard until that State says anything of it', () => {
  const entry = said(1, '2024-01-01');
  const asked = question(1, '2024-02-01');
  assert.deepEqual(open(entry, asked), [['JPN', 'PHL.ooc', 'call-back', 1]]);
  assert.deepEqual(open(asked, entry), open(entry, asked), 'in whatever order they come');
  const confirmed = said(2, '2024-02-02', {
    ...{ kind: 'authority-confirmed', content: { authority: 'PHL.ooc', on: '2024-02-02' } },
  });
  assert.deepEqual(open(entry, asked, confirmed), []);
  assert.deepEqual(open(entry, asked, said(2, '2024-02-02', { content: content() })), []);
  const figures = said(2, '2024-02-02', {
    kind: 'relays-named',
    content: { authority: 'PHL.ooc', relays: ['INTERPOL'] },
  });
  assert.equal(open(entry, asked, figures).length, 1, 'which says nothing of what was questioned');
  const again = question(2, '2024-02-03', { part: 'hours' });
  assert.deepEqual(open(entry, asked, confirmed, again), [['JPN', 'PHL.ooc', 'hours', 2]]);
});

test('one State has one open question of an entry, and changes nothing of it', () => {
  const entry = said(1, '2024-01-01');
  const many = Array.from({ length: 50 }, (_, n) => question(n + 1, '2024-02-01'));
  assert.deepEqual(open(entry, ...many), [['JPN', 'PHL.ooc', 'call-back', 50]]);
  const [before] = foldDirectory([entry]).entries;
  const [after] = foldDirectory([entry, ...many]).entries;
  assert.deepEqual(after, before);
  assert.deepEqual(open(question(1, '2024-02-01')), [], 'of an entry that is not there');
});

test('of its own entry a State says what is right, and nobody questions in the name of another', () => {
  const codes = (participant: string, change: object) => {
    const { kind, content: typed } = question(1, '2024-02-01', change);
    const found = checkPublication(participant, { kind, content: typed });
    return found.ok ? [] : found.error.map(({ code }) => code);
  };
  assert.deepEqual(codes('JPN', {}), []);
  assert.deepEqual(codes('JPN', { of: 'JPN.moj' }), ['question-own-entry']);
  assert.deepEqual(codes('PHL', {}), ['authority-of-other']);
  assert.deepEqual(codes('JPN', { noticed: 'two\nlines' }).length, 1);
  for (const number of ['+370 5 271 7000', '(02) 8524 (8216)', '٠٢٨٥٢٤٨٢١٦', 'tel:+6325550142']) {
    assert.deepEqual(codes('JPN', { noticed: `It is now ${number}` }), ['question-number'], number);
  }
  for (const noticed of ['Dead since 2024-02-01, 03:10', 'Rang 12 times on 3 days in 2024']) {
    assert.deepEqual(codes('JPN', { noticed }), [], noticed);
  }
});

test('a clock that is ahead makes no question that is never answered, and no answer before it is asked', () => {
  const taken = (one: Publication, day: string) => ({ ...one, takenAt: `${day}T08:00:00.000Z` });
  const entry = taken(said(1, '2024-01-01'), '2024-01-01');
  const late = taken(question(1, '2099-01-01'), '2024-02-01');
  assert.equal(open(entry, late).length, 1);
  const confirmed = (at: string) =>
    said(2, at, {
      ...{ kind: 'authority-confirmed', content: { authority: 'PHL.ooc', on: '2024-02-02' } },
    });
  assert.deepEqual(open(entry, late, taken(confirmed('2024-02-02'), '2024-02-02')), []);
  const ahead = taken(confirmed('2099-01-01'), '2024-01-15');
  assert.equal(open(entry, ahead, late).length, 1, 'it was confirmed before');
});

test('a question signed with a key that was in other hands is not heard; a number that is questioned says so', () => {
  const publications = [said(1, '2024-01-01'), question(1, '2024-02-02', {})].map((one) => ({
    ...one,
    takenAt: one.at,
    signedWith: `${one.participant}-1`,
  }));
  const { entries, questions } = foldDirectory(publications);
  const heard = (since: string) =>
    withoutQuestionsInDoubt({ questions, publications }, (participant) => ({
      revoked: new Map(participant === 'JPN' ? [['JPN-1', since]] : []),
      taken: [],
    }));
  assert.deepEqual(heard('2024-02-01T00:00:00.000Z'), []);
  assert.equal(heard('2024-02-03T00:00:00.000Z').length, 1, 'it was here before');
  const holidays = { nameOf: () => undefined, knows: () => true };
  const since = (all: typeof questions) =>
    toCall(
      { entries, holidays, faults: [], questions: all },
      { participant: 'PHL', authority: 'PHL.ooc', now: '2024-02-03T00:00:00.000Z' },
    ).questionedSince;
  assert.equal(since(questions), '2024-02-02T08:00:00.000Z');
  assert.equal(since([]), null);
  assert.equal(since(questions.map((one) => ({ ...one, part: 'hours' }))), null);
});
