import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WEEKDAYS } from '@comity/base';
import { addDays } from '@comity/law';
import { loadLaw, publicHolidays } from '@comity/law-files';
import {
  foldDirectory,
  type IsHoliday,
  officesOf,
  opennessAt,
  openSpans,
  thereSpans,
} from '../src/index.ts';
import { content, said } from './offices.ts';

const never: IsHoliday = () => false;
const working = WEEKDAYS.slice(0, 5);
const manila = {
  opening: 'by-hours',
  zone: 'Asia/Manila',
  hours: [{ days: working, from: '08:00', to: '17:00' }],
} as const;

test('an office is open by its own clock, and says when that changes', () => {
  // Friday 22 November 2024, 02:15 in Manila.
  assert.deepEqual(opennessAt(manila, '2024-11-21T18:15:00Z', never), {
    open: false,
    opens: '2024-11-22T00:00:00.000Z',
    holiday: false,
  });
  assert.deepEqual(opennessAt(manila, '2024-11-22T00:00:00Z', never), {
    open: true,
    until: '2024-11-22T09:00:00.000Z',
  });
  assert.deepEqual(opennessAt(manila, '2024-11-22T09:00:00Z', never), {
    open: false,
    opens: '2024-11-25T00:00:00.000Z',
    holiday: false,
  });
});

test('round the clock has no end; runs over midnight are one', () => {
  const always = { opening: 'always', zone: 'UTC' } as const;
  assert.deepEqual(opennessAt(always, '2024-11-21T18:15:00Z', never), { open: true, until: null });
  const night = {
    opening: 'by-hours',
    zone: 'UTC',
    hours: [
      { days: ['monday'], from: '22:00', to: '06:00' },
      { days: ['tuesday'], from: '06:00', to: '24:00' },
    ],
  } as const;
  assert.deepEqual(opennessAt(night, '2024-11-18T23:00:00Z', never), {
    open: true,
    until: '2024-11-20T00:00:00.000Z',
  });
});

test('hours follow the changes of the clock', () => {
  const tallinn = { ...manila, zone: 'Europe/Tallinn' } as const;
  const opens = (at: string) => {
    const found = opennessAt(tallinn, at, never);
    return found.open === false ? found.opens : found;
  };
  assert.equal(opens('2024-10-25T20:00:00Z'), '2024-10-28T06:00:00.000Z');
  assert.equal(opens('2024-10-24T20:00:00Z'), '2024-10-25T05:00:00.000Z');
});

test('a zone that this machine does not know is said, not guessed; no hours never open', () => {
  assert.deepEqual(opennessAt({ ...manila, zone: 'Mars/Base' }, '2024-11-21T18:15:00Z', never), {
    open: null,
  });
  const shut = { opening: 'by-hours', zone: 'UTC' } as const;
  assert.deepEqual(opennessAt(shut, '2024-11-21T18:15:00Z', never), {
    open: false,
    opens: null,
    holiday: false,
  });
});

const dayOf = (day: string) => ({
  from: `${day}T00:00:00.000Z`,
  until: `${addDays(day, 1)}T00:00:00.000Z`,
});
const clock = (spans: readonly { readonly from: string; readonly until: string }[]) =>
  spans.map(({ from, until }) => [from.slice(11, 16), until.slice(11, 16)]);

test('a day shows what reaches into it from the day before', () => {
  const night = {
    opening: 'by-hours',
    zone: 'UTC',
    hours: [{ days: ['monday'], from: '22:00', to: '06:00' }],
  } as const;
  assert.deepEqual(clock(openSpans(night, dayOf('2024-11-18'), never)), [['22:00', '00:00']]);
  assert.deepEqual(clock(openSpans(night, dayOf('2024-11-19'), never)), [['00:00', '06:00']]);
  assert.deepEqual(openSpans(manila, dayOf('2024-11-23'), never), []);
  const always = { opening: 'always', zone: 'UTC' } as const;
  assert.deepEqual(openSpans(always, dayOf('2024-11-23'), never), [dayOf('2024-11-23')]);
});

test('where its State tells its duty, that and not the hours says when somebody is there', () => {
  const entry = {
    content: content({
      ...{ zone: 'UTC', opening: 'by-hours' },
      hours: [{ days: working, from: '09:00', to: '17:00' }],
    }),
    cover: {
      ...{ authority: 'PHL.ooc', seq: 2, at: '2024-11-19T10:00:00.000Z' },
      by: { authority: 'PHL.ooc', role: 'node', officer: 'node' },
      ...{ from: '2024-11-19T10:00:00.000Z', until: '2024-11-20T12:00:00.000Z' },
      spans: [
        { from: '2024-11-19T12:00:00.000Z', until: '2024-11-19T20:00:00.000Z', by: 'duty' },
        { from: '2024-11-19T20:00:00.000Z', until: '2024-11-19T23:00:00.000Z', by: 'on-call' },
        { from: '2024-11-19T23:00:00.000Z', until: '2024-11-20T12:00:00.000Z', by: 'instead' },
      ],
    },
  } as unknown as Parameters<typeof thereSpans>[0];
  const days = { from: '2024-11-19T00:00:00.000Z', until: '2024-11-21T00:00:00.000Z' };
  assert.deepEqual(
    thereSpans(entry, days, never).map(({ from, until, by }) => [
      from.slice(8, 16),
      until.slice(8, 16),
      by,
    ]),
    [
      ['19T09:00', '19T10:00', 'hours'],
      ['19T12:00', '19T23:00', 'cover'],
      ['20T12:00', '20T17:00', 'hours'],
    ],
  );
  // Hours may lie within others: what ends last counts.
  const twice = [
    { days: working, from: '09:00', to: '17:00' },
    { days: working, from: '13:00', to: '15:00' },
  ];
  const within = { ...entry, content: { ...entry.content, hours: twice } };
  assert.deepEqual(clock(thereSpans(within, dayOf('2024-11-20'), never)), [['12:00', '17:00']]);
  assert.deepEqual(clock(thereSpans({ ...entry, cover: null }, dayOf('2024-11-20'), never)), [
    ['09:00', '17:00'],
  ]);
});

const calendars = await publicHolidays(await loadLaw());

/** An office of a State by its State's own calendar, at a moment by its own clock. */
function officeAt(state: string, zone: string, days: readonly string[]) {
  const { entries } = foldDirectory([
    said(1, '2026-01-05', {
      participant: state,
      content: content({
        ...{ authority: `${state}.desk`, zone, opening: 'by-hours' },
        hours: [{ days, from: '09:30', to: '18:15' }],
      }),
      by: { authority: `${state}.desk`, role: 'duty-officer', officer: '12' },
    }),
  ]);
  return (local: string) => {
    const now = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
    const [office] = officesOf({ entries, holidays: calendars, faults: [] }, { state, now });
    return office?.openness;
  };
}

test('a public holiday there closes an office with hours, and the next working day opens it', () => {
  const tokyo = officeAt('JPN', 'Asia/Tokyo', working);
  assert.deepEqual(tokyo('2026-11-23T10:00'), {
    ...{ open: false, holiday: true },
    opens: '2026-11-24T00:30:00.000Z',
  });
  assert.equal(tokyo('2026-11-24T10:00')?.open, true);
  assert.deepEqual(tokyo('2026-11-20T20:00'), {
    ...{ open: false, holiday: false },
    opens: '2026-11-24T00:30:00.000Z',
  });
  const isHoliday: IsHoliday = (day) => calendars.nameOf('JPN', day) !== undefined;
  const always = { opening: 'always', zone: 'Asia/Tokyo' } as const;
  assert.equal(opennessAt(always, '2026-11-23T01:00:00Z', isHoliday).open, true);
  const hours = [{ days: working, from: '09:30', to: '18:15' }] as const;
  const office = { opening: 'by-hours', zone: 'Asia/Tokyo', hours } as const;
  const day = { from: '2026-11-22T15:00:00.000Z', until: '2026-11-23T15:00:00.000Z' };
  assert.deepEqual(openSpans(office, day, isHoliday), []);
});

test('where Friday and Saturday are the weekend, the week is the one that the office names', () => {
  const week = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'];
  const riyadh = officeAt('SAU', 'Asia/Riyadh', week);
  assert.deepEqual(riyadh('2026-11-20T10:00'), {
    ...{ open: false, holiday: false },
    opens: '2026-11-22T06:30:00.000Z',
  });
  assert.equal(riyadh('2026-11-22T10:00')?.open, true, 'a Sunday');
  assert.deepEqual(riyadh('2026-09-23T10:00'), {
    ...{ open: false, holiday: true },
    opens: '2026-09-24T06:30:00.000Z',
  });
});
