import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ALARMS, LADDERS, rungAt, rungDue } from '../src/index.ts';

const emergency = LADDERS.emergency;

test('an emergency calls the watch at once, again after a minute, then outwards, and never stops', () => {
  const climbed = [0, 1, 2, 3, 4, 5].map((n) => rungAt(emergency, n));
  assert.deepEqual(
    climbed.map(({ after, whom }) => [after, whom]),
    [
      [0, 'watch'],
      [60, 'watch'],
      [120, 'supervisors'],
      [300, 'everybody'],
      [600, 'everybody'],
      [900, 'everybody'],
    ],
  );
});

test('nothing is due between two rungs', () => {
  assert.equal(rungDue(emergency, { climbed: 1, seconds: 59 }), undefined);
  assert.equal(rungDue(emergency, { climbed: 1, seconds: 60 })?.next, 2);
  assert.equal(rungDue(LADDERS.unreached, { climbed: 0, seconds: 119 }), undefined);
});

test('a node that was down calls once, as loud as the time says', () => {
  const due = rungDue(emergency, { climbed: 1, seconds: 3_600 });
  assert.equal(due?.rung.whom, 'everybody');
  assert.equal(due?.rung.after, 3_600);
  const at = rungAt(emergency, due?.next ?? 0).after;
  assert.equal(at, 3_900);
});

test('whenever it is asked, each rung is climbed once, in order, and the next one is later', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ALARMS),
      fc.array(fc.integer({ min: 0, max: 4_000 }), { maxLength: 40 }),
      (sort, steps) => {
        const ladder = LADDERS[sort];
        let climbed = 0;
        let seconds = 0;
        for (const step of steps) {
          seconds += step;
          const due = rungDue(ladder, { climbed, seconds });
          if (due === undefined) {
            assert.ok(rungAt(ladder, climbed).after > seconds);
            continue;
          }
          assert.ok(due.next > climbed);
          assert.ok(due.rung.after <= seconds);
          assert.ok(rungAt(ladder, due.next).after > seconds, 'nothing more is due at that moment');
          climbed = due.next;
        }
      },
    ),
  );
});
