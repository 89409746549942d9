import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  foldDirectory,
  NEW_NUMBER_DAYS,
  officesOf,
  type Publication,
  toCall,
  waysAt,
} from '../src/index.ts';
import { content, said } from './offices.ts';

const OTHER = { content: content({ callBack: '+63255500199', telephone: '+63255500111' }) };
const holidays = { nameOf: () => undefined, knows: () => false };

/** Since when the call-back number is new on a day. */
function newOn(day: string, all: readonly Publication[]): string | null | undefined {
  const { entries } = foldDirectory(all);
  const now = `${day}T12:00:00.000Z`;
  return officesOf({ entries, holidays, faults: [] }, { state: 'PHL', now })[0]?.newNumbers
    .callBack;
}

test('a number that changed is new for fourteen days, and no day longer', () => {
  const feed = [said(1, '2024-01-01'), said(2, '2024-03-01', OTHER)];
  assert.equal(NEW_NUMBER_DAYS, 14);
  assert.equal(newOn('2024-03-01', feed), '2024-03-01T08:00:00.000Z');
  assert.equal(newOn('2024-03-15', feed), '2024-03-01T08:00:00.000Z');
  assert.equal(newOn('2024-03-16', feed), null);
  const { entries } = foldDirectory(feed);
  const at = (now: string) =>
    officesOf({ entries, holidays, faults: [] }, { state: 'PHL', now })[0]?.newNumbers.callBack;
  assert.notEqual(at('2024-03-15T15:59:00.000Z'), null, 'by the clock of the office');
  assert.equal(at('2024-03-15T16:01:00.000Z'), null, 'the sixteenth in Manila');
});

test('an entry that begins, and a change of anything else, makes no number new', () => {
  assert.equal(newOn('2024-01-02', [said(1, '2024-01-01')]), null);
  const other = said(2, '2024-03-01', { content: content({ remarks: 'New door' }) });
  assert.equal(newOn('2024-03-02', [said(1, '2024-01-01'), other]), null);
});

test('to end an entry and begin it again hides no new number', () => {
  const end = said(2, '2024-02-29', {
    kind: 'authority-ended',
    content: { authority: 'PHL.ooc', on: '2024-03-01' },
  });
  const feed = [said(1, '2024-01-01'), end, said(3, '2024-03-01', OTHER)];
  assert.equal(newOn('2024-03-05', feed), '2024-03-01T08:00:00.000Z');
});

test('a change that is dated back counts from the day on which it came here', () => {
  const before = said(1, '2024-01-01', { takenAt: '2024-01-01T08:01:00.000Z' });
  const back = said(2, '2024-02-01', { ...OTHER, takenAt: '2024-03-01T09:00:00.000Z' });
  assert.equal(newOn('2024-03-10', [before, back]), '2024-03-01T09:00:00.000Z');
  const together = { ...before, takenAt: '2024-03-01T08:59:00.000Z' };
  assert.equal(newOn('2024-03-10', [together, back]), null, 'the whole feed came on one day');
});

test('whoever is told the number is told that it is new: to call back, and as a way that is left', () => {
  const { entries } = foldDirectory([said(1, '2024-01-01'), said(2, '2024-03-01', OTHER)]);
  const published = { entries, holidays, faults: [] };
  const sought = { participant: 'PHL', authority: 'PHL.ooc', now: '2024-03-02T12:00:00.000Z' };
  const since = '2024-03-01T08:00:00.000Z';
  assert.equal(toCall(published, sought).newSince, since);
  const node = { line: 'none', heardAt: null, waits: false } as const;
  assert.deepEqual(
    waysAt(published, sought, node).flatMap((one) => ('newSince' in one ? [one.newSince] : [])),
    [since, since],
  );
});
