import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calledBehindWall, calledBy, calledToWake, type Staff, WHOM } from '../src/index.ts';

const officers = [
  { id: 'a', calledFirst: true, calledSecond: false },
  { id: 'b', calledFirst: true, calledSecond: false },
  { id: 'c', calledFirst: false, calledSecond: true },
  { id: 'd', calledFirst: false, calledSecond: false },
];

test('who has the watch is called first, then seconds and supervisors, then everybody', () => {
  const staff = { officers, watch: ['b'], unrelieved: [], seconds: ['d'] };
  assert.deepEqual(calledBy('watch', staff), ['b']);
  assert.deepEqual(calledBy('supervisors', staff), ['b', 'c', 'd']);
  assert.deepEqual(calledBy('everybody', staff), ['a', 'b', 'c', 'd']);
});

test('at a hand-over it rings at both', () => {
  assert.deepEqual(
    calledBy('watch', { officers, watch: ['a', 'b'], unrelieved: [], seconds: [] }),
    ['a', 'b'],
  );
});

test('where nobody has the watch, the duty officers are called, or else everybody', () => {
  assert.deepEqual(calledBy('watch', { officers, watch: [], unrelieved: [], seconds: [] }), [
    'a',
    'b',
  ]);
  const late = { officers, watch: [], unrelieved: ['d'], seconds: [] };
  assert.deepEqual(calledBy('watch', late), ['a', 'b', 'd'], 'who was not relieved is called too');
  const lawyers = [{ id: 'd', calledFirst: false, calledSecond: false }];
  assert.deepEqual(
    calledBy('watch', { officers: lawyers, watch: ['gone'], unrelieved: [], seconds: [] }),
    ['d'],
  );
});

test('where there is no supervisor and no second, the rung after the watch calls everybody', () => {
  const few = officers.filter(({ calledSecond }) => !calledSecond);
  assert.deepEqual(
    calledBy('supervisors', { officers: few, watch: ['a'], unrelieved: [], seconds: [] }),
    ['a', 'b', 'd'],
  );
});

test('whoever is there, somebody is called, and each rung calls those of the one before', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const staff: fc.Arbitrary<Staff> = fc.record({
    officers: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids),
        calledFirst: fc.boolean(),
        calledSecond: fc.boolean(),
      }),
      { minLength: 1, selector: ({ id }) => id },
    ),
    watch: fc.subarray(ids),
    unrelieved: fc.subarray(ids),
    seconds: fc.subarray(ids),
  });
  fc.assert(
    fc.property(staff, (given) => {
      const rungs = WHOM.map((whom) => calledBy(whom, given));
      for (const [n, rung] of rungs.entries()) {
        assert.ok(rung.length > 0);
        const before = rungs[n - 1] ?? [];
        assert.deepEqual(
          before.filter((id) => !rung.includes(id)),
          [],
        );
      }
    }),
  );
});

test('behind a wall its officers are called; others are from the supervisors on, should they not answer', () => {
  const staff = { officers, watch: ['b'], unrelieved: [], seconds: [] };
  const by = ['screen', 'gateway'] as const;
  const behind = (
    whom: (typeof WHOM)[number],
    named: string[],
    ways: readonly ['screen'] | typeof by = by,
  ) => calledBehindWall({ whom, by: ways }, staff, named);
  assert.deepEqual(behind('watch', ['b', 'd']), { called: ['b'], wakes: false });
  assert.deepEqual(behind('watch', ['a', 'd']), { called: ['a', 'd'], wakes: true });
  assert.deepEqual(behind('supervisors', ['b', 'd']), { called: ['b'], wakes: true });
  assert.deepEqual(behind('everybody', ['b', 'd']), { called: ['b', 'd'], wakes: true });
  assert.equal(behind('everybody', ['b', 'd'], ['screen']).wakes, false);
});

test('who is to be woken is not called to wake them, unless there is nobody else', () => {
  const staff = { officers, watch: ['b'], unrelieved: [], seconds: [] };
  assert.deepEqual(calledToWake('watch', staff, ['b', 'd']), ['a']);
  assert.deepEqual(calledToWake('supervisors', staff, ['b', 'd']), ['a', 'c']);
  assert.deepEqual(calledToWake('watch', staff, ['a', 'b', 'c', 'd']), ['b']);
});
