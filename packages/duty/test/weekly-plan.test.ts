import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gapsIn, mondayOf, overlap, plannedSpans, weeksLater } from '../src/index.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const hours = ({ from, until }: { readonly from: string; readonly until: string }): number =>
  Temporal.Instant.from(from).until(Temporal.Instant.from(until)).total('hours');

test('a shift of the night ends on the next day, by the clock of the office', () => {
  const line = { days: [1], begins: '16:30', ends: '00:30' };
  assert.deepEqual(plannedSpans(line, { zone: 'Asia/Tokyo', first: '2026-11-23', weeks: 2 }), [
    { from: '2026-11-23T07:30:00.000Z', until: '2026-11-23T15:30:00.000Z' },
    { from: '2026-11-30T07:30:00.000Z', until: '2026-11-30T15:30:00.000Z' },
  ]);
});

test('in the night in which the clocks change a shift is an hour longer or shorter', () => {
  const line = { days: EVERY_DAY, begins: '22:00', ends: '06:00' };
  const autumn = plannedSpans(line, { zone: 'Europe/Berlin', first: '2026-10-19', weeks: 1 });
  assert.deepEqual(autumn.map(hours), [8, 8, 8, 8, 8, 9, 8]);
  const spring = plannedSpans(line, { zone: 'Europe/Berlin', first: '2026-03-23', weeks: 1 });
  assert.deepEqual(spring.map(hours), [8, 8, 8, 8, 8, 7, 8]);
});

test('an hour that the clocks skip is no shift, and the one before it ends where they do', () => {
  const on = { zone: 'Europe/Berlin', first: '2026-03-29', weeks: 1 };
  assert.deepEqual(plannedSpans({ days: [7], begins: '02:00', ends: '03:00' }, on), []);
  const [before] = plannedSpans({ days: [7], begins: '00:00', ends: '02:30' }, on);
  assert.equal(before?.until, '2026-03-29T01:00:00.000Z');
});

test('whatever the clocks do, shifts that follow each other leave no gap and have no moment twice', () => {
  const times = fc
    .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 1, maxLength: 5 })
    .map((quarters) => quarters.toSorted((a, b) => a - b).map(clock));
  fc.assert(
    fc.property(
      times,
      fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo'),
      fc.integer({ min: 0, max: 52 }),
      (begins, zone, week) => {
        const first = weeksAfter('2026-01-05', week);
        const spans = begins.flatMap((time, n) => {
          const line = { days: EVERY_DAY, begins: time, ends: begins[n + 1] ?? begins[0] ?? time };
          return plannedSpans(line, { zone, first, weeks: 2 });
        });
        const ordered = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
        const [from, until] = [ordered[0]?.from, ordered.at(-1)?.until];
        assert.ok(from !== undefined && until !== undefined);
        assert.deepEqual(gapsIn(spans, { from, until }), []);
        for (const [n, span] of ordered.slice(1).entries()) {
          assert.ok(!overlap(ordered[n] ?? span, span), `${span.from}`);
        }
        const length = ordered.reduce((sum, span) => sum + hours(span), 0);
        assert.equal(length, hours({ from, until }));
      },
    ),
    { numRuns: 60 },
  );
});

test('a week is copied by the clock on the wall, over a change of clocks too', () => {
  const shift = { from: '2026-10-19T20:00:00.000Z', until: '2026-10-20T04:00:00.000Z' };
  assert.deepEqual(weeksLater(shift, 1, 'Europe/Berlin'), {
    from: '2026-10-26T21:00:00.000Z',
    until: '2026-10-27T05:00:00.000Z',
  });
  assert.equal(mondayOf('2026-11-29'), '2026-11-23');
  assert.equal(mondayOf('2026-11-23'), '2026-11-23');
});

function clock(quarter: number): string {
  const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const weeksAfter = (day: string, weeks: number): string =>
  Temporal.PlainDate.from(day).add({ weeks }).toString();
