import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Roster, unplannedFrom } from '../src/index.ts';

const AT = '2026-11-20T12:00:00.000Z';
const shift = (from: string, until: string): Roster['shifts'][number] => ({
  ...{ id: from, officer: 'one', substitute: null },
  ...{ from: `2026-11-${from}:00.000Z`, until: `2026-11-${until}:00.000Z` },
});
const from = (
  shifts: Roster['shifts'],
  fallback: Roster['fallback'] = null,
  open: Parameters<typeof unplannedFrom>[1]['open'] = null,
): string | null => unplannedFrom({ shifts, fallback }, { at: AT, open });

test('a roster that was never made, or is over, names nobody from now on', () => {
  assert.equal(from([]), AT);
});

test('one that ends within a week says when; one that reaches further says nothing', () => {
  assert.equal(from([shift('20T06:00', '22T06:00')]), '2026-11-22T06:00:00.000Z');
  assert.equal(from([shift('20T06:00', '27T12:00')]), null);
  assert.equal(from([shift('20T06:00', '27T11:59')]), '2026-11-27T11:59:00.000Z');
});

test('a gap before the end is told too, and one behind the week is not', () => {
  const gap = [shift('20T06:00', '21T06:00'), shift('21T08:00', '29T06:00')];
  assert.equal(from(gap), '2026-11-21T06:00:00.000Z');
  assert.equal(from([shift('20T06:00', '28T06:00'), shift('28T08:00', '29T06:00')]), null);
});

test('where a fallback is named nobody is left without', () => {
  const fallback = { kind: 'office', name: 'Command Center', telephone: '+12025550142' } as const;
  assert.equal(from([], fallback), null);
});

test('of an office that has said when it is open only those hours count', () => {
  const open = [shift('23T09:00', '23T17:00'), shift('24T09:00', '24T17:00')];
  assert.equal(from([], null, open), '2026-11-23T09:00:00.000Z', 'not the week-end before');
  const monday = shift('23T08:30', '23T17:00');
  assert.equal(from([monday], null, open), '2026-11-24T09:00:00.000Z');
  const tuesday = shift('24T09:00', '24T16:00');
  assert.equal(from([monday, tuesday], null, open), '2026-11-24T16:00:00.000Z', 'the last hour');
  assert.equal(from([monday, shift('24T08:00', '24T18:00')], null, open), null);
  assert.equal(from([], null, []), null, 'closed all week: nobody was promised');
});
