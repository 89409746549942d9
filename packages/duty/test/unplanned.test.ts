import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Roster, unplannedFrom } from '../src/index.ts';

const AT = '2026-11-20T12:00:00.000Z';
const shift = (from: string, until: string): Roster['shifts'][number] => ({
  ...{ id: from, officer: 'one', substitute: null },
  ...{ from: `2026-11-${from}:00.000Z`, until: `2026-11-${until}:00.000Z` },
});
const from = (shifts: Roster['shifts'], fallback: Roster['fallback'] = null): string | null =>
  unplannedFrom({ shifts, fallback }, AT);

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
