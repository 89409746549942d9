import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesInDoubt, foldDirectory, type Publication } from '../src/index.ts';
import { content, said } from './offices.ts';

const SINCE = '2024-06-01T00:00:00.000Z';
const OLD = { signedWith: 'old' };
/** Dated before the key was in doubt. */
const BACK = '2024-05-01';
const [BEFORE, AFTER] = ['2024-05-02T00:00:00.000Z', '2024-06-02T00:00:00.000Z'];

const doubtsOf = (...publications: readonly Publication[]) =>
  entriesInDoubt({ ...foldDirectory(publications), publications }, (participant) => ({
    revoked: participant === 'PHL' ? new Map([['old', SINCE]]) : new Map<string, string>(),
    taken: [],
  }));
const DOUBT = [{ participant: 'PHL', authority: 'PHL.ooc', since: SINCE }];

test('what came after a key was in doubt is in doubt, whatever day its author wrote on it', () => {
  assert.deepEqual(doubtsOf(said(1, BACK, { ...OLD, takenAt: AFTER })), DOUBT);
  assert.deepEqual(doubtsOf(said(1, BACK, OLD)), DOUBT, 'nobody knows when it came');
  assert.deepEqual(
    doubtsOf(said(1, BACK, { ...OLD, takenAt: SINCE })),
    DOUBT,
    'from that moment on',
  );
  assert.deepEqual(doubtsOf(said(1, BACK, { ...OLD, takenAt: BEFORE })), []);
  assert.deepEqual(doubtsOf(said(1, BACK, { signedWith: 'new', takenAt: AFTER })), []);
  const other = content({ authority: 'JPN.npa-247' });
  const theirs = { ...OLD, participant: 'JPN', takenAt: AFTER, content: other };
  assert.deepEqual(doubtsOf(said(1, BACK, theirs)), [], 'a State revokes its own keys alone');
});

test('a key that nobody doubts and that has followed before says so to who came later', () => {
  const first = said(1, '2024-01-01', { ...OLD, takenAt: AFTER });
  const next = (at: string, signedWith: string) =>
    said(2, at, {
      ...{ signedWith, takenAt: AFTER },
      content: content({ authority: 'PHL.doj' }),
    });
  assert.deepEqual(doubtsOf(first, next('2024-05-31', 'other')), []);
  assert.deepEqual(doubtsOf(first, next('2024-06-02', 'other')), DOUBT, 'followed too late');
  assert.equal(
    doubtsOf(first, next('2024-05-31', 'old')).length,
    2,
    'nor does it vouch for itself',
  );
});

test('doubt falls on the entry that rests on it, and ends with the entry that is published anew', () => {
  const known = said(1, '2024-01-01', { ...OLD, takenAt: BEFORE });
  const late = { ...OLD, takenAt: AFTER };
  const other = said(2, BACK, { ...late, content: content({ authority: 'PHL.doj' }) });
  assert.deepEqual(doubtsOf(known, other), [{ ...DOUBT[0], authority: 'PHL.doj' }]);
  const changed = said(2, BACK, { ...late, content: content({ callBack: '+63255500666' }) });
  assert.deepEqual(doubtsOf(known, changed), DOUBT);
  const anew = said(3, '2024-06-03', { signedWith: 'new', takenAt: '2024-06-03T00:00:00.000Z' });
  assert.deepEqual(doubtsOf(known, changed, anew), []);
  const of = (kind: string, more: Record<string, unknown>): Publication =>
    said(2, BACK, { ...late, kind, content: { authority: 'PHL.ooc', ...more } as never });
  assert.deepEqual(doubtsOf(known, of('authority-ended', { on: BACK })), DOUBT);
  assert.deepEqual(doubtsOf(known, of('relays-named', { relays: ['ISL'] })), DOUBT);
  assert.deepEqual(doubtsOf(known, of('authority-confirmed', { on: BACK })), [], 'reaches nobody');
});

test('what this node took in while its officers doubted the State is in doubt, by whichever key, and no more', () => {
  const span = { from: SINCE, to: '2024-07-01T00:00:00.000Z' };
  const during = (publication: Publication, to: string | null = span.to) =>
    entriesInDoubt({ ...foldDirectory([publication]), publications: [publication] }, (whose) => ({
      revoked: new Map(),
      taken: whose === 'PHL' ? [{ ...span, to }] : [],
    }));
  const taken = (takenAt: string) => said(1, BACK, { signedWith: 'any', takenAt });
  assert.deepEqual(during(taken(AFTER)), DOUBT);
  assert.deepEqual(during(taken(SINCE)), DOUBT);
  assert.deepEqual(during(taken(BEFORE)), []);
  assert.deepEqual(during(taken(span.to)), [], 'from when it was let in again');
  assert.deepEqual(during(taken('2025-01-01T00:00:00.000Z'), null), DOUBT, 'while it goes on');
  assert.deepEqual(during({ ...taken(AFTER), participant: 'JPN' }), [], 'of that State alone');
});
