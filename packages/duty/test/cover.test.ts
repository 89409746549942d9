import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverAhead, type Fallback, firstOf, isToldAnew, type Shift } from '../src/index.ts';

const at = (day: number, hour = 0): string =>
  `2026-12-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;
let made = 0;
const shift = (from: string, until: string, officer = 'ito'): Shift => ({
  ...{ id: `s${made++}`, from, until, officer, substitute: null },
});
const FORTNIGHT = { from: at(1), until: at(15) };
const OFFICE: Fallback = { kind: 'office', name: 'Interior', telephone: '+81 3 5550 0100' };
const OFFICER: Fallback = { kind: 'officer', officer: 'sato' };

test('shifts that follow each other are one: nobody reads when people change, or how many there are', () => {
  const shifts = [
    shift(at(1, 6), at(1, 14)),
    shift(at(1, 14), at(1, 22), 'sato'),
    shift(at(1, 7), at(1, 9), 'abe'),
    shift(at(2, 6), at(2, 14)),
  ];
  assert.deepEqual(coverAhead({ shifts, fallback: OFFICE }, { from: at(1), until: at(3) }), {
    from: at(1),
    until: at(3),
    spans: [
      { from: at(1), until: at(1, 6), by: 'instead' },
      { from: at(1, 6), until: at(1, 22), by: 'duty' },
      { from: at(1, 22), until: at(2, 6), by: 'instead' },
      { from: at(2, 6), until: at(2, 14), by: 'duty' },
      { from: at(2, 14), until: at(3), by: 'instead' },
    ],
  });
  const told = JSON.stringify(coverAhead({ shifts, fallback: OFFICER }, FORTNIGHT));
  for (const name of ['ito', 'sato', 'abe', 'Interior', '5550']) assert.ok(!told.includes(name));
  assert.ok(told.includes('on-call'));
});

test('without a fallback a gap is nobody, and after the last shift nothing is said', () => {
  const shifts = [shift(at(1, 6), at(1, 14)), shift(at(2, 6), at(2, 14))];
  const cover = coverAhead({ shifts, fallback: null }, FORTNIGHT);
  assert.deepEqual(cover, {
    from: at(1),
    until: at(2, 14),
    spans: [
      { from: at(1, 6), until: at(1, 14), by: 'duty' },
      { from: at(2, 6), until: at(2, 14), by: 'duty' },
    ],
  });
  assert.equal(coverAhead({ shifts: [], fallback: null }, FORTNIGHT), null);
  assert.equal(
    coverAhead({ shifts, fallback: null }, { from: at(3), until: at(17) }),
    null,
    'a roster that is over says nothing',
  );
});

test('more stretches than are told end what is told, and are no gap', () => {
  const shifts = [1, 3, 5, 7].map((day) => shift(at(day), at(day + 1)));
  const cover = coverAhead({ shifts, fallback: null }, FORTNIGHT);
  assert.ok(cover);
  assert.deepEqual([firstOf(cover, 2).until, firstOf(cover, 2).spans.length], [at(4), 2]);
  assert.deepEqual(firstOf(cover, 4), cover);
});

test('it is told anew where hours to come are others, and before it ends while the roster goes on', () => {
  const shifts = [shift(at(1), at(20))];
  const told = coverAhead({ shifts, fallback: null }, FORTNIGHT);
  assert.ok(told);
  const is = (day: number, more: readonly Shift[] = shifts, fallback: Fallback | null = null) =>
    coverAhead({ shifts: more, fallback }, { from: at(day), until: at(day + 14) });
  assert.equal(isToldAnew(told, is(2), at(2)), false, 'nothing has changed, two weeks are left');
  assert.equal(isToldAnew(told, is(8), at(8)), false, 'a week is left');
  assert.equal(isToldAnew(told, is(9), at(9)), true, 'less than a week is left');
  assert.equal(isToldAnew(told, is(15), at(15)), true, 'it is over');
  const cut = [shift(at(1), at(5)), shift(at(6), at(20))];
  assert.equal(isToldAnew(told, is(2, cut), at(2)), true, 'a gap has come');
  assert.equal(
    isToldAnew(told, is(6, cut), at(6)),
    false,
    'of hours that are over nothing is said',
  );
  assert.equal(isToldAnew(told, is(2, [shift(at(1), at(10))]), at(2)), true, 'it ends before');
  assert.equal(isToldAnew(told, is(2, []), at(2)), true, 'nothing is planned any more');
  assert.equal(isToldAnew(told, null, at(16)), false, 'what is over needs no correction');
  const gone = coverAhead({ shifts: cut, fallback: OFFICER }, FORTNIGHT);
  assert.ok(gone);
  assert.equal(isToldAnew(gone, is(2, cut, OFFICE), at(2)), true, 'others are called in the gap');
});
