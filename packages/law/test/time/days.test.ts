import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDays,
  addElapsedDays,
  addHours,
  addMonths,
  beginOfDay,
  dayIn,
  dayOfWeek,
  daysBetween,
  daysElapsed,
  daysOfPeriod,
  daysSpanned,
  endOfDay,
  hoursOfPractice,
  indexLaw,
  lastWholeDay,
  readInstant,
  yearOf,
  yearOnAxis,
} from '@comity/law';
import { loadLaw } from '@comity/law-files';
import fc from 'fast-check';

const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));

test('days between two days, without and with the first', () => {
  assert.equal(daysBetween('2026-01-01', '2026-01-31'), 30);
  assert.equal(daysOfPeriod('2026-01-01', '2026-01-31'), 31);
  assert.equal(daysOfPeriod('2026-12-01', '2027-01-20'), 51);
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2, 'a leap year');
  assert.equal(daysBetween('2026-01-31', '2026-01-01'), -30);
  assert.equal(daysOfPeriod('2026-01-31', '2026-01-01'), 0);
});

test('adding and counting undo each other', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 4000 }), (from, n) => {
      assert.equal(daysBetween(from, addDays(from, n)), n);
    }),
  );
});

test('months end on the same number or on the last of the month', () => {
  assert.equal(addMonths('2026-08-31', 6), '2027-02-28');
  assert.equal(addMonths('2027-08-31', 6), '2028-02-29');
});

test('the last whole day in a zone', () => {
  assert.equal(lastWholeDay('2026-02-27T00:00:00+01:00', 'Europe/Berlin'), '2026-02-26');
  assert.equal(lastWholeDay('2026-02-26T23:59:59+01:00', 'Europe/Berlin'), '2026-02-26');
  assert.equal(lastWholeDay('2026-02-26T15:00:00+01:00', 'Europe/Berlin'), '2026-02-25');
  assert.equal(lastWholeDay('2026-02-26T23:30:00Z', 'Asia/Tokyo'), '2026-02-26');
  fc.assert(
    fc.property(
      day,
      fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Pacific/Apia'),
      (on, zone) => assert.equal(lastWholeDay(endOfDay(on, zone), zone), on),
    ),
  );
});

test('a moment falls on the day of the zone; hours are elapsed time', () => {
  assert.equal(dayIn('2026-11-20T17:10:00Z', 'Asia/Tokyo'), '2026-11-21');
  assert.equal(addHours('2026-03-29T00:30:00Z', 8), '2026-03-29T08:30:00Z');
  assert.equal(addHours('2026-03-29T00:30:00Z', 0.5), '2026-03-29T01:00:00Z');
});

test('an offset decides the moment, a zone only how it is shown', () => {
  const read = (text: string, zone?: string): string => {
    const found = readInstant(text, zone);
    return found.ok ? found.value.toInstant().toString() : found.error.code;
  };
  for (const written of ['17:10+01', '17:10+0100', '17:10+01:00', '17:10 UTC+1', '17:10:00 +1']) {
    assert.equal(
      read(`2026-11-20T${written}`, 'America/New_York'),
      '2026-11-20T16:10:00Z',
      written,
    );
    assert.equal(read(`2026-11-20T${written}`), '2026-11-20T16:10:00Z', written);
  }
  assert.equal(read('2026-11-20 17:10', 'America/New_York'), '2026-11-20T22:10:00Z');
  assert.equal(read('2026-11-20T17:10Z', 'America/New_York'), '2026-11-20T17:10:00Z');
  assert.equal(read('2026-11-20T17:10'), 'zone-needed');
  assert.equal(read('2026-11-20T25:10Z'), 'time-form');
  assert.equal(read('2026-11-20T17:10+99', 'Europe/Berlin'), 'time-form');
  assert.equal(read('2026-11-20T17:10+01', 'Mars/Olympus'), 'zone-unknown');
  assert.equal(read(`2026-11-20T17:10+01${' '.repeat(100)}`), 'time-form');
});

test('hours of practice stand in the data: the more urgent, the fewer', async () => {
  const law = indexLaw(await loadLaw());
  for (const id of ['acknowledgement-hours', 'answer-hours'] as const) {
    const hours = hoursOfPractice(law, id);
    assert.ok(hours, id);
    assert.ok(hours.emergency < hours.urgent && hours.urgent < hours.routine, id);
  }
});

test('a span takes the days that it touches from its begin, whatever the clocks do', () => {
  const week = ['2026-03-05T05:00:00Z', '2026-03-12T04:00:00Z'] as const;
  assert.equal(daysSpanned(...week, 'America/New_York'), 7, 'the clocks went forward on the 8th');
  assert.equal(daysSpanned('2026-10-29T04:00:00Z', '2026-11-05T05:00:00Z', 'America/New_York'), 7);
  assert.equal(daysSpanned('2026-10-29T04:00:00Z', '2026-11-05T05:00:01Z', 'America/New_York'), 8);
  assert.equal(daysSpanned('2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z', 'UTC'), 0);
  assert.equal(daysElapsed('2026-11-01T00:00:00Z', '2026-11-02T12:00:00Z'), 1.5);
});

test('a day begins where the one before ends, and is 24 hours but where clocks are changed', () => {
  assert.equal(beginOfDay('2026-03-29', 'Europe/Berlin'), '2026-03-28T23:00:00Z');
  assert.equal(endOfDay('2026-03-29', 'Europe/Berlin'), '2026-03-29T22:00:00Z');
  assert.equal(addElapsedDays('2026-03-28T23:00:00Z', 1), '2026-03-29T23:00:00Z');
  assert.equal(addElapsedDays('2026-03-29T23:00:00Z', -1), '2026-03-28T23:00:00Z');
});

test('the day of the week and the year of a day, with its part of the year on an axis', () => {
  assert.deepEqual(['2026-11-30', '2026-12-06'].map(dayOfWeek), [1, 7]);
  assert.equal(yearOf('2024-12-31'), 2024);
  assert.equal(yearOnAxis('2024-01-01'), 2024);
  assert.equal(yearOnAxis('2024-07-02'), 2024.5, 'the 184th of 366 days');
});

test('the day of a moment is that of its own zone, whatever was asked before', () => {
  const moment = '2026-11-30T15:30:00Z';
  for (let n = 0; n < 2; n += 1) {
    assert.equal(dayIn(moment, 'Asia/Tokyo'), '2026-12-01');
    assert.equal(dayIn(moment, 'UTC'), '2026-11-30');
    assert.equal(dayIn(moment, 'UTC'), '2026-11-30');
    assert.equal(dayIn('2026-11-30T14:30:00Z', 'UTC'), '2026-11-30');
    assert.equal(dayIn('2026-11-30T14:30:00Z', 'Asia/Tokyo'), '2026-11-30');
    assert.throws(() => dayIn('soon', 'UTC'), RangeError);
    assert.throws(() => dayIn(moment, 'Nowhere/None'), RangeError);
  }
});
