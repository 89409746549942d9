import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  gapsIn,
  REST_HOURS,
  type Shift,
  shortlyRested,
  TURNS_MAX,
  turnsOf,
  whoMayTake,
} from '../src/index.ts';

const HOUR = 3_600_000;
const at = (hour: number): string =>
  Temporal.Instant.from('2026-11-23T00:00:00Z')
    .add({ hours: hour })
    .toString({ fractionalSecondDigits: 3 });
const shift = (officer: string, from: number, until: number, substitute?: string): Shift => ({
  ...{ id: `${officer}-${from}`, from: at(from), until: at(until), officer },
  substitute: substitute ?? null,
});
const week = { from: at(0), until: at(168) };

test('who is free and rested comes first, then who has less rest, last who is named elsewhere', () => {
  const gap = { from: at(16), until: at(24) };
  const shifts = [
    shift('early', 0, 8, 'second'),
    shift('tired', 6, 12),
    shift('soon', 34, 42),
    shift('busy', 20, 28, 'other'),
  ];
  const officers = ['other', 'busy', 'tired', 'soon', 'early', 'fresh'];
  const found = whoMayTake(gap, { officers, shifts, week });
  assert.deepEqual(
    found.map(({ officer, named, short }) => [officer, named, short]),
    [
      ['fresh', null, false],
      ['tired', null, true],
      ['soon', null, true],
      ['early', null, true],
      ['other', 'substitute', false],
      ['busy', 'officer', false],
    ],
  );
  const of = (name: string) => found.find(({ officer }) => officer === name);
  assert.deepEqual([of('tired')?.restBefore, of('tired')?.planned], [4 * HOUR, 6 * HOUR]);
  assert.deepEqual([of('soon')?.restBefore, of('soon')?.restAfter], [null, 10 * HOUR]);
  assert.equal(of('early')?.restBefore, 8 * HOUR, 'below eleven hours by three');
});

test('eleven hours are enough, a minute less is not', () => {
  const rested = (hours: number) =>
    whoMayTake(
      { from: at(8 + hours), until: at(16 + hours) },
      { officers: ['one'], shifts: [shift('one', 0, 8)], week },
    )[0]?.short;
  assert.equal(rested(REST_HOURS), false);
  assert.equal(rested(REST_HOURS - 1), true);
  assert.deepEqual(shortlyRested([shift('a', 0, 8), shift('a', 19, 27)]), []);
  assert.deepEqual(shortlyRested([shift('a', 0, 8), shift('a', 18, 26)]), ['a-18']);
  assert.deepEqual(shortlyRested([shift('a', 0, 8), shift('b', 8, 16)]), []);
  assert.deepEqual(
    shortlyRested([shift('a', 0, 8), shift('a', 8, 16)]),
    ['a-8'],
    'goes on at once',
  );
});

test('a long gap is offered turn by turn, as the shifts of the week change by the clock of the office', () => {
  const zone = 'Europe/Berlin';
  // Clocks go back on Sunday, 25 October 2026.
  const plan = { shifts: [] as Shift[], monday: '2026-10-19', zone };
  const day = (from: string, until: string): Shift => ({ ...shift('x', 0, 1), from, until });
  plan.shifts = [
    day('2026-10-19T06:00:00.000Z', '2026-10-19T18:00:00.000Z'),
    day('2026-10-19T18:00:00.000Z', '2026-10-20T06:00:00.000Z'),
  ];
  const gap = { from: '2026-10-24T18:00:00.000Z', until: '2026-10-25T19:00:00.000Z' };
  assert.deepEqual(turnsOf(gap, plan), [
    { from: gap.from, until: '2026-10-25T07:00:00.000Z' },
    { from: '2026-10-25T07:00:00.000Z', until: gap.until },
  ]);
});

test('turns are the gap, without a hole and without an overlap, and never too many', () => {
  const hours = fc.integer({ min: 0, max: 167 });
  fc.assert(
    fc.property(fc.array(fc.tuple(hours, hours), { maxLength: 30 }), (pairs) => {
      const shifts = pairs
        .filter(([from, until]) => from < until)
        .map(([from, until]) => shift('a', from, until));
      for (const gap of gapsIn(shifts, week)) {
        const turns = turnsOf(gap, { shifts, monday: '2026-11-23', zone: 'UTC' });
        assert.ok(turns.length >= 1 && turns.length <= TURNS_MAX);
        assert.equal(turns[0]?.from, gap.from);
        assert.equal(turns.at(-1)?.until, gap.until);
        for (const [n, turn] of turns.entries()) {
          assert.ok(turn.from < turn.until);
          assert.equal(turns[n + 1]?.from ?? gap.until, turn.until);
        }
      }
    }),
  );
});
