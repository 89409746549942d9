import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WEEKDAYS } from '@comity/base';
import { openMinutes, opennessAt } from '../src/index.ts';

const working = WEEKDAYS.slice(0, 5);
const manila = {
  opening: 'by-hours',
  zone: 'Asia/Manila',
  hours: [{ days: working, from: '08:00', to: '17:00' }],
} as const;

test('an office is open by its own clock, and says when that changes', () => {
  // Friday 22 November 2024, 02:15 in Manila.
  assert.deepEqual(opennessAt(manila, '2024-11-21T18:15:00Z'), {
    open: false,
    opens: '2024-11-22T00:00:00.000Z',
  });
  assert.deepEqual(opennessAt(manila, '2024-11-22T00:00:00Z'), {
    open: true,
    until: '2024-11-22T09:00:00.000Z',
  });
  assert.deepEqual(opennessAt(manila, '2024-11-22T09:00:00Z'), {
    open: false,
    opens: '2024-11-25T00:00:00.000Z',
  });
});

test('round the clock has no end; runs over midnight are one', () => {
  const always = { opening: 'always', zone: 'UTC' } as const;
  assert.deepEqual(opennessAt(always, '2024-11-21T18:15:00Z'), { open: true, until: null });
  const night = {
    opening: 'by-hours',
    zone: 'UTC',
    hours: [
      { days: ['monday'], from: '22:00', to: '06:00' },
      { days: ['tuesday'], from: '06:00', to: '24:00' },
    ],
  } as const;
  assert.deepEqual(opennessAt(night, '2024-11-18T23:00:00Z'), {
    open: true,
    until: '2024-11-20T00:00:00.000Z',
  });
});

test('hours follow the changes of the clock', () => {
  const tallinn = { ...manila, zone: 'Europe/Tallinn' } as const;
  const opens = (at: string) => {
    const found = opennessAt(tallinn, at);
    return found.open === false ? found.opens : found;
  };
  assert.equal(opens('2024-10-25T20:00:00Z'), '2024-10-28T06:00:00.000Z');
  assert.equal(opens('2024-10-24T20:00:00Z'), '2024-10-25T05:00:00.000Z');
});

test('a zone that this machine does not know is said, not guessed; no hours never open', () => {
  assert.deepEqual(opennessAt({ ...manila, zone: 'Mars/Base' }, '2024-11-21T18:15:00Z'), {
    open: null,
  });
  const never = { opening: 'by-hours', zone: 'UTC' } as const;
  assert.deepEqual(opennessAt(never, '2024-11-21T18:15:00Z'), { open: false, opens: null });
});

test('the bar of a day shows what reaches into it from the day before', () => {
  const night = {
    opening: 'by-hours',
    zone: 'UTC',
    hours: [{ days: ['monday'], from: '22:00', to: '06:00' }],
  } as const;
  assert.deepEqual(openMinutes(night, '2024-11-18'), [{ from: 1320, to: 1440 }]);
  assert.deepEqual(openMinutes(night, '2024-11-19'), [{ from: 0, to: 360 }]);
  assert.deepEqual(openMinutes(manila, '2024-11-23'), []);
  const always = { opening: 'always', zone: 'UTC' } as const;
  assert.deepEqual(openMinutes(always, '2024-11-23'), [{ from: 0, to: 1440 }]);
});
