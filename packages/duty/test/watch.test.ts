import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calledBy, type Known, nextOnDuty, staffAt, type WHOM, watchEnds } from '../src/index.ts';

const officers = [
  { id: 'ann', calledFirst: true, calledSecond: false },
  { id: 'ben', calledFirst: true, calledSecond: false },
  { id: 'cleo', calledFirst: false, calledSecond: true },
  { id: 'dora', calledFirst: false, calledSecond: false },
];
const at = (hour: number): string =>
  Temporal.Instant.from('2026-11-23T00:00:00Z')
    .add({ minutes: Math.round(hour * 60) })
    .toString({ fractionalSecondDigits: 3 });
const shift = (officer: string, from: number, until: number, substitute: string | null = null) => ({
  ...{ id: `${officer}-${from}`, officer, substitute, from: at(from), until: at(until) },
});
const roster = { shifts: [shift('ann', 0, 8, 'dora'), shift('ben', 8, 16)], fallback: null };
const known: Known = { officers, roster, watch: null, handedOver: [], standIns: [] };
const called = (given: Partial<Known>, hour: number, whom: (typeof WHOM)[number] = 'watch') =>
  calledBy(whom, staffAt({ ...known, ...given }, at(hour)));

test('whom the roster names is called, with the substitute after the supervisors', () => {
  assert.deepEqual(called({}, 3), ['ann']);
  assert.deepEqual(called({}, 3, 'supervisors'), ['ann', 'cleo', 'dora']);
  assert.deepEqual(called({}, 8), ['ben']);
});

test('until the next officer takes the watch, the one whose watch is over is called too', () => {
  const watch = { officer: 'ann', since: at(0), until: at(8) };
  assert.deepEqual(called({ watch }, 7.9), ['ann']);
  assert.deepEqual(called({ watch }, 8), ['ann', 'ben']);
  assert.deepEqual(called({ watch }, 11.9), ['ann', 'ben']);
  assert.deepEqual(called({ watch }, 12), ['ben'], 'and not for ever');
  const taken = { officer: 'ben', since: at(8.2), until: at(16) };
  assert.deepEqual(called({ watch: taken }, 9), ['ben']);
});

test('who handed over without having taken the watch is called too until it is taken', () => {
  const handedOver = [{ officer: 'ann', at: at(8.1) }];
  assert.deepEqual(called({ handedOver }, 9), ['ann', 'ben']);
  const early = { officer: 'ben', since: at(7.5), until: at(16) };
  assert.deepEqual(called({ handedOver, watch: early }, 9), ['ann', 'ben']);
  assert.deepEqual(called({ handedOver, watch: { ...early, since: at(8.2) } }, 9), ['ben']);
  assert.deepEqual(called({ handedOver }, 12.2), ['ben']);
});

test('after the last shift the fallback is called with the last watch, then the ladder goes on', () => {
  const watch = { officer: 'ben', since: at(8), until: at(16) };
  const named = { ...roster, fallback: { kind: 'officer', officer: 'dora' } as const };
  assert.deepEqual(called({ watch, roster: named }, 17), ['ben', 'dora']);
  assert.deepEqual(called({ roster: named }, 17, 'supervisors'), ['cleo', 'dora']);
  const office = { kind: 'office', name: 'Ministry', telephone: '+354 555 0101' } as const;
  assert.deepEqual(called({ roster: { ...roster, fallback: office } }, 17), ['ann', 'ben']);
  assert.deepEqual(called({ watch }, 17), ['ann', 'ben']);
});

test('who is named and not here any more is replaced by the substitute, then by the fallback', () => {
  const left = officers.filter(({ id }) => id !== 'ann');
  assert.deepEqual(called({ officers: left }, 3), ['dora']);
  const alone = { shifts: [shift('ann', 0, 8)], fallback: { kind: 'officer', officer: 'cleo' } };
  assert.deepEqual(called({ officers: left, roster: alone as Known['roster'] }, 3), ['cleo']);
});

test('who stands in for the officer on duty is called with the supervisors', () => {
  const standIns = [{ officer: 'ben', by: 'dora' }];
  assert.deepEqual(called({ standIns }, 9), ['ben']);
  assert.deepEqual(called({ standIns }, 9, 'supervisors'), ['ben', 'cleo', 'dora']);
});

test('a watch ends with the shift that it is for, or at the next change, or after twelve hours', () => {
  assert.equal(watchEnds(roster, 'ann', at(2)), at(8));
  assert.equal(watchEnds(roster, 'ben', at(7.5)), at(16), 'half an hour early');
  assert.equal(watchEnds(roster, 'ben', at(5)), at(8), 'three hours early is not for that shift');
  assert.equal(watchEnds(roster, 'cleo', at(9)), at(16));
  const next = { shifts: [shift('ann', 0, 8), shift('ben', 8, 16, 'ann')], fallback: null };
  assert.equal(
    watchEnds(next, 'ann', at(7.5)),
    at(8),
    'and not through the next as its substitute',
  );
  const both = { shifts: [shift('ann', 0, 8, 'ben'), shift('ben', 8, 16)], fallback: null };
  assert.equal(watchEnds(both, 'ben', at(7.5)), at(16), 'as the officer before as the substitute');
  assert.equal(watchEnds({ shifts: [], fallback: null }, 'ann', at(2)), at(14));
});

test('who comes next, and when', () => {
  assert.deepEqual(
    nextOnDuty(roster, at(3))?.shifts.map(({ officer }) => officer),
    ['ben'],
  );
  assert.equal(nextOnDuty(roster, at(9)), null);
});

test('whatever roster and watch say, somebody is called, and whoever is named is', () => {
  const ids = ['ann', 'ben', 'cleo', 'dora', 'gone'];
  const hour = fc.integer({ min: 0, max: 30 });
  const shifts = fc.array(
    fc
      .tuple(fc.constantFrom(...ids), hour, fc.integer({ min: 1, max: 24 }))
      .map(([officer, from, length]) => shift(officer, from, from + length)),
    { maxLength: 5 },
  );
  const watch = fc.option(
    fc
      .tuple(fc.constantFrom(...ids), hour)
      .map(([officer, until]) => ({ officer, since: at(0), until: at(until) })),
  );
  fc.assert(
    fc.property(shifts, watch, hour, (given, held, now) => {
      const state = { ...known, watch: held, roster: { shifts: given, fallback: null } };
      const first = called(state, now);
      assert.ok(first.length > 0);
      const named = given
        .filter(({ from, until }) => from <= at(now) && at(now) < until)
        .map(({ officer }) => officer);
      const forgotten =
        held === null || Date.parse(held.until) + 4 * 3_600_000 <= Date.parse(at(now));
      for (const id of [...named, ...(forgotten ? [] : [held.officer])]) {
        assert.ok(id === 'gone' || first.includes(id), `${id} is not called`);
      }
    }),
  );
});
