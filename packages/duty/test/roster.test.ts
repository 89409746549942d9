import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  doublyBooked,
  gapsIn,
  gapsLeft,
  gapsMade,
  nextChange,
  openHoursLeft,
  overlap,
  rosterHeld,
  type Shift,
  type Span,
  shiftsAt,
} from '../src/index.ts';

const at = (hour: number): string =>
  Temporal.Instant.from('2026-11-23T00:00:00Z')
    .add({ hours: hour })
    .toString({ fractionalSecondDigits: 3 });
const shift = (id: string, from: number, until: number, rest: Partial<Shift> = {}): Shift => ({
  ...{ id, from: at(from), until: at(until), officer: `officer-${id}`, substitute: null },
  ...rest,
});
const day = [shift('c', 0, 8), shift('a', 8, 16), shift('b', 16, 24)];

test('one shift ends at the moment at which the next begins', () => {
  assert.deepEqual(
    shiftsAt({ shifts: day }, at(8)).map(({ id }) => id),
    ['a'],
  );
  assert.deepEqual(gapsIn(day, { from: at(0), until: at(24) }), []);
  assert.equal(nextChange({ shifts: day }, at(8)), at(16));
  assert.equal(nextChange({ shifts: day }, at(24)), null);
});

test('what no shift covers is a gap, and what comes after the last one is none', () => {
  const [c, , b] = day as [Shift, Shift, Shift];
  const planned = (after: readonly Span[], now: number) => gapsLeft({ before: [], after }, at(now));
  assert.deepEqual(planned([b, c], 2), [{ from: at(8), until: at(16) }]);
  assert.deepEqual(planned([b, c], 9), []);
  assert.deepEqual(planned([], 0), []);
  assert.deepEqual(gapsIn([b], { from: at(0), until: at(30) }), [
    { from: at(0), until: at(16) },
    { from: at(24), until: at(30) },
  ]);
});

test('while an office is open somebody is to be there; what was open before holds up nobody who mends', () => {
  const [c, a, b] = day as [Shift, Shift, Shift];
  const open = [{ from: at(0), until: at(24) }];
  const left = (before: readonly Span[], after: readonly Span[]) =>
    openHoursLeft({ open, planned: before, before, after });
  assert.deepEqual(left([], [a]), [
    { from: at(0), until: at(8) },
    { from: at(16), until: at(24) },
  ]);
  assert.deepEqual(left([], day), []);
  assert.deepEqual(left([a], [a, b]), [], 'one of two gaps is mended');
  assert.deepEqual(left([c, a], [c]), [{ from: at(8), until: at(24) }]);
  assert.deepEqual(openHoursLeft({ open: [], planned: [], before: [], after: [a] }), []);
});

test('a shift that is taken off leaves a gap, be it the one that runs, the last or the only one', () => {
  const [c, a, b] = day as [Shift, Shift, Shift];
  const left = (after: readonly Span[], now: number) => gapsLeft({ before: day, after }, at(now));
  assert.deepEqual(left([a, b], 2), [{ from: at(2), until: at(8) }]);
  assert.deepEqual(left([c, a], 2), [{ from: at(16), until: at(24) }]);
  assert.deepEqual(gapsLeft({ before: [b], after: [] }, at(17)), [{ from: at(17), until: at(24) }]);
  assert.deepEqual(left(day, 2), []);
  assert.deepEqual(left([a, b], 9), [], 'what is over is no gap');
});

test('a roster is held by those who are there: a substitute takes over, both gone is nobody', () => {
  const [c, a, b] = day as [Shift, Shift, Shift];
  const isHere = (id: string): boolean => id.startsWith('officer-') || id === 'sub';
  const shifts = [
    { ...c, officer: 'gone', substitute: 'sub' },
    { ...a, officer: 'gone', substitute: 'gone-too' },
    { ...b, substitute: 'gone' },
  ];
  const named = { kind: 'officer', officer: 'gone' } as const;
  const held = rosterHeld({ shifts, fallback: named }, isHere);
  assert.deepEqual(
    held.shifts.map(({ id, officer, substitute }) => [id, officer, substitute]),
    [
      ['c', 'sub', null],
      ['b', 'officer-b', null],
    ],
  );
  assert.equal(held.fallback, null);
  assert.deepEqual(gapsIn(held.shifts, { from: at(0), until: at(24) }), [
    { from: at(8), until: at(16) },
  ]);
  const office = { kind: 'office', name: 'Ministry', telephone: '110' } as const;
  assert.deepEqual(rosterHeld({ shifts: day, fallback: office }, isHere), {
    ...{ shifts: day, fallback: office },
  });
});

test('of two gaps one is mended while the other stands, and neither is made larger', () => {
  const [c, a, b] = day as [Shift, Shift, Shift];
  const before = [shift('y', -8, 0), a, shift('z', 24, 32)];
  const made = (after: readonly Span[]) => gapsMade({ planned: before, before, after }, at(-8));
  assert.deepEqual(made([...before, c]), []);
  assert.deepEqual(made(before), []);
  assert.deepEqual(made([shift('y', -8, 0), shift('z', 24, 32)]), [{ from: at(0), until: at(24) }]);
  assert.deepEqual(made([...before, b, shift('q', 40, 48)]), [{ from: at(32), until: at(40) }]);
  const planned = [...before, shift('gone', 32, 40), shift('gone-too', 40, 48)];
  const given = [...before, shift('q', 40, 48)];
  assert.deepEqual(gapsMade({ planned, before, after: given }, at(-8)), [], 'the last is mended');
});

test('an officer in two places at once is found, be it as the substitute', () => {
  const two = [
    shift('x', 0, 8, { officer: 'ann' }),
    shift('y', 7, 12, { officer: 'ben', substitute: 'ann' }),
    shift('z', 8, 12, { officer: 'cleo' }),
  ];
  assert.deepEqual(doublyBooked(two), ['x', 'y']);
  assert.deepEqual(doublyBooked([...two.slice(0, 1), shift('w', 8, 9, { officer: 'ann' })]), []);
});

test('who is in two places is found as by looking at each pair', () => {
  const names = fc.constantFrom('ann', 'ben', 'cleo');
  const one = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }), names, fc.option(names));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (given) => {
      const shifts = given.map(([from, hours, officer, substitute], n) =>
        shift(String(n), from, from + hours, {
          ...{ officer, substitute: substitute === officer ? null : substitute },
        }),
      );
      const named = (each: Shift) => [each.officer, each.substitute ?? each.officer];
      const pairs = shifts.filter((each) =>
        shifts.some(
          (other) =>
            other !== each &&
            overlap(each, other) &&
            named(each).some((who) => named(other).includes(who)),
        ),
      );
      assert.deepEqual(
        doublyBooked(shifts),
        pairs.map(({ id }) => id),
      );
    }),
  );
});

const spans: fc.Arbitrary<readonly Span[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 24 }))
    .map(([from, hours]) => ({ from: at(from), until: at(from + hours) })),
  { maxLength: 8 },
);

test('each moment is in a gap or in a shift, and in one of them', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const within = { from: at(0), until: at(84) };
      const gaps = gapsIn(given, within);
      for (let hour = 0; hour < 84; hour++) {
        const moment = { from: at(hour), until: at(hour + 1) };
        const inGap = gaps.some((gap) => overlap(gap, moment));
        assert.equal(inGap, !given.some((span) => overlap(span, moment)), `hour ${hour}`);
      }
    }),
  );
});

test('between two changes the same shifts run', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 0, max: 84 }), (given, hour) => {
      const shifts = given.map((span, n) => ({ ...shift(String(n), 0, 1), ...span }));
      const next = nextChange({ shifts }, at(hour));
      const ids = (moment: string) => shiftsAt({ shifts }, moment).map(({ id }) => id);
      if (next === null) return assert.deepEqual(ids(at(hour)), []);
      const last = Temporal.Instant.from(next).subtract({ milliseconds: 1 }).toString();
      assert.deepEqual(ids(last), ids(at(hour)));
      assert.notDeepEqual(ids(next), ids(last));
    }),
  );
});
