import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Due, dueNow, isDueToday, isLate, timesOf, todayEnds } from '@comity/case';
import fc from 'fast-check';
import { bandOf } from '../src/index.ts';

/** Noon of 21 November in Tokyo. */
const TODAY = { now: '2024-11-21T03:00:00.000Z', zone: 'Asia/Tokyo' };

const dueOf = (told: Partial<Due>): Due => ({
  ...{ what: 'expected-result', owedBy: 'requested', kind: 'deadline' },
  ...{ pinpoint: null, act: 'a1', part: null },
  ...told,
});

/** The band of a case that stands under these dates. */
function band(dues: readonly Due[], today = TODAY) {
  const due = dueNow(dues, today.now);
  const lateFrom = due === null ? null : (timesOf(due).lateFrom ?? null);
  return bandOf({ urgency: 'routine', dueAt: due?.at ?? null, lateFrom }, today);
}

test('what is due by the midnight at which today ends is due today', () => {
  const at = '2024-11-21T15:00:00.000Z';
  assert.equal(band([dueOf({ at })]), 'today');
  assert.equal(isDueToday(dueOf({ at }), TODAY), true);
  assert.equal(band([dueOf({ at: '2024-11-21T15:00:00.001Z' })]), 'week');
  assert.equal(band([dueOf({ at: '2024-11-28T15:00:00.000Z' })]), 'week');
  assert.equal(band([dueOf({ at: '2024-11-28T15:00:00.001Z' })]), 'later');
  assert.equal(band([dueOf({ at })], { ...TODAY, zone: 'America/New_York' }), 'week');
});

test('a day that came makes nobody late: a preservation that ended, a wish that nobody owes', () => {
  const at = '2024-11-19T15:00:00.000Z';
  const ended = dueOf({ what: 'preservation-ends', kind: 'effect-date', at });
  assert.equal(band([ended]), 'passed');
  assert.equal(band([dueOf({ kind: 'effect-date', owedBy: null, at })]), 'passed');
  assert.equal(band([dueOf({ kind: 'target', owedBy: null, at })]), 'passed');
  assert.equal(band([dueOf({ kind: 'target', at })]), 'late');
  assert.equal(band([dueOf({ at })]), 'late');
});

test('a day that came hides neither what is late nor what is due today', () => {
  const ended = dueOf({ kind: 'effect-date', at: '2024-11-01T15:00:00.000Z' });
  assert.equal(band([dueOf({ at: '2024-11-10T15:00:00.000Z' }), ended]), 'late');
  assert.equal(band([dueOf({ at: '2024-11-21T15:00:00.000Z' }), ended]), 'today');
});

test('emergencies come first; where no clock runs none is shown', () => {
  const at = '2024-11-19T15:00:00.000Z';
  assert.equal(bandOf({ urgency: 'emergency', dueAt: at, lateFrom: at }, TODAY), 'emergency');
  assert.equal(band([dueOf({ at, held: { code: 'questions-open' } })]), 'none');
  assert.equal(band([dueOf({ at, kind: 'minimum' })]), 'none');
  assert.equal(band([]), 'none');
});

test('the list and the digest agree on every date: late is late, today is today', () => {
  const ends = todayEnds(TODAY);
  const near = fc.record({
    from: fc.constantFrom(TODAY.now, ends),
    of: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2e8, max: 2e8 })),
  });
  const dues = fc
    .record({
      near,
      kind: fc.constantFrom('deadline', 'effect-date', 'target'),
      owedBy: fc.constantFrom('requesting', 'requested', null),
    })
    .map(({ near: { from, of }, kind, owedBy }) =>
      dueOf({
        ...{ kind, owedBy },
        at: Temporal.Instant.from(from).add({ milliseconds: of }).toString(),
      }),
    );
  fc.assert(
    fc.property(dues, (due) => {
      assert.equal(band([due]) === 'late', isLate(due, TODAY.now));
      assert.equal(band([due]) === 'today', isDueToday(due, TODAY));
    }),
  );
});
