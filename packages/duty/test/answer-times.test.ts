import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answerHours, answerTimes } from '../src/index.ts';

const at = (hour: number): string => `2026-11-23T${String(hour).padStart(2, '0')}:10:00.000Z`;

test('median and ninth tenth are of what was answered, and what was not is counted', () => {
  const seconds = [100, null, 30, 60, 90, 20, 70, 40, 50, 80, 10];
  assert.deepEqual(answerTimes(seconds.map((each) => ({ at: at(3), seconds: each }))), {
    ...{ tests: 11, answered: 10, inTime: 10, median: 50, ninth: 90 },
  });
  assert.deepEqual(answerTimes([]), {
    tests: 0,
    answered: 0,
    inTime: 0,
    median: null,
    ninth: null,
  });
  const [near, over] = [300, 301].map((seconds) => answerTimes([{ at: at(3), seconds }]).inTime);
  assert.deepEqual([near, over], [1, 0], 'the target is five minutes');
  assert.deepEqual(answerTimes([{ at: at(3), seconds: null }]), {
    ...{ tests: 1, answered: 0, inTime: 0, median: null, ninth: null },
  });
});

test('an hour is that of the office that was tested, over changes of its clock', () => {
  const tests = [
    { at: '2026-03-29T00:30:00.000Z', seconds: 30 },
    { at: '2026-03-29T01:30:00.000Z', seconds: 90 },
    { at: '2026-03-30T01:30:00.000Z', seconds: null },
  ];
  assert.deepEqual(answerHours(tests, 'Europe/Paris'), [
    { hour: 1, tests: 1, answered: 1, inTime: 1, median: 30, ninth: 30 },
    { hour: 3, tests: 2, answered: 1, inTime: 1, median: 90, ninth: 90 },
  ]);
});

test('half take no longer than the median, nine of ten no longer than the ninth, and hours lose none', () => {
  const tested = fc.record({
    at: fc.integer({ min: 0, max: 23 }).map(at),
    seconds: fc.option(fc.integer({ min: 0, max: 900 })),
  });
  fc.assert(
    fc.property(fc.array(tested, { maxLength: 60 }), (tests) => {
      const { median, ninth, answered } = answerTimes(tests);
      const times = tests.flatMap(({ seconds }) => seconds ?? []);
      const within = (limit: number | null): number =>
        times.filter((each) => limit !== null && each <= limit).length;
      assert.ok(within(median) >= answered / 2);
      assert.ok(within(ninth) >= answered * 0.9);
      assert.ok(median === null || ninth === null || median <= ninth);
      const hours = answerHours(tests, 'UTC');
      assert.equal(
        hours.reduce((sum, hour) => sum + hour.tests, 0),
        tests.length,
      );
    }),
  );
});
