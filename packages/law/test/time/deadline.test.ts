import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type DeadlineQuestion,
  deadline,
  type Holidays,
  indexLaw,
  WEEKENDS_ONLY,
} from '@comity/law';
import { loadLaw, publicHolidays } from '@comity/law-files';
import { told } from '../told.ts';

const law = indexLaw(await loadLaw());
const calendar = await publicHolidays(law.data);

const due = (question: DeadlineQuestion, holidays: Holidays = calendar): string | null => {
  const answer = deadline(law, question, holidays);
  assert.ok(answer.ok, answer.ok ? '' : answer.error.code);
  return answer.value.due;
};
const fault = (question: DeadlineQuestion): string => {
  const answer = deadline(law, question, WEEKENDS_ONLY);
  assert.ok(!answer.ok);
  return answer.error.code;
};

test('hours leave out the hour of receipt and run on over the weekend', () => {
  const clock = 'eu-e-evidence:10(4)';
  assert.equal(due({ clock, start: '2026-11-20T17:10:00+01:00' }), '2026-11-21T02:00:00+01:00');
  assert.equal(due({ clock, start: '2026-11-20T17:00:00+01:00' }), '2026-11-21T02:00:00+01:00');
  assert.equal(due({ clock, start: '2026-11-20T16:59:59+01:00' }), '2026-11-21T01:00:00+01:00');
});

test('hours are counted in elapsed time when clocks change', () => {
  const clock = 'eu-e-evidence:10(4)';
  const start = '2026-10-24T22:10';
  assert.equal(due({ clock, start, state: 'FRA' }), '2026-10-25T06:00:00+01:00');
});

test('days leave out the day of receipt and roll off weekends and holidays of the State', () => {
  const clock = 'eu-e-evidence:10(3)';
  assert.equal(due({ clock, start: '2026-09-01', state: 'FRA' }), '2026-09-11');
  assert.equal(due({ clock, start: '2026-09-02', state: 'FRA' }), '2026-09-14', 'off a Saturday');
  assert.equal(
    due({ clock, start: '2026-12-15', state: 'DEU' }),
    '2026-12-28',
    'off Christmas Day',
  );
  assert.equal(due({ clock, start: '2026-12-15' }, WEEKENDS_ONLY), '2026-12-25');
});

test('a time gives the last second of the last day in the zone of the State', () => {
  const clock = 'eu-e-evidence:10(3)';
  const answer = due({ clock, start: '2026-09-01T09:30:00Z', state: 'DEU' });
  assert.equal(answer, '2026-09-11T23:59:59+02:00');
});

test('a period of two days or more holds two working days under Regulation 1182/71', () => {
  const [known] = law.data.clocks.filter((row) => row.id === 'eu-e-evidence:10(3)');
  assert.ok(known);
  const short = {
    ...known,
    id: 'eu-e-evidence:10(3)',
    length: { value: 2, unit: 'days' } as const,
  };
  const imagined = indexLaw({ ...law.data, clocks: [short] });
  const answer = deadline(imagined, { clock: short.id, start: '2026-11-19' }, WEEKENDS_ONLY);
  assert.ok(answer.ok);
  assert.equal(answer.value.due, '2026-11-23', 'Friday and Monday, not Friday and Saturday');
});

test('sixty days of preservation are counted through, holidays or not', () => {
  assert.equal(due({ clock: 'CETS185:29(7)', start: '2026-01-01', state: 'JPN' }), '2026-03-02');
});

test('the request to a Japanese carrier rolls off the turn of the year', () => {
  assert.equal(due({ clock: 'JPN-IAI:8(1)(vi)', start: '2026-12-01', state: 'JPN' }), '2027-01-04');
});

test('months end on the day of the same number, or on the last of the month', () => {
  assert.equal(due({ clock: 'JPN-EXT:9(1)', start: '2026-06-10' }), '2026-08-10');
  assert.equal(due({ clock: 'JPN-EXT:9(1)', start: '2026-12-31' }), '2027-02-28');
});

test('a clock without a figure gives none', () => {
  assert.equal(due({ clock: 'UNCAC:46(24)', start: '2026-01-01' }), null);
});

test('what cannot be counted is said', () => {
  assert.equal(fault({ clock: 'CETS185:99', start: '2026-01-01' }), 'clock-unknown');
  assert.equal(fault({ clock: 'CETS185:29(7)', start: '2026-02-30' }), 'start-form');
  assert.equal(fault({ clock: 'CETS185:29(7)', start: 'tomorrow' }), 'start-form');
  assert.equal(fault({ clock: 'eu-e-evidence:10(4)', start: '2026-11-20' }), 'start-needs-time');
  assert.equal(fault({ clock: 'eu-e-evidence:10(4)', start: '2026-11-20T17:10' }), 'zone-needed');
  const zone = 'Mars/Olympus';
  assert.equal(fault({ clock: 'CETS185:29(7)', start: '2026-11-20T17:10', zone }), 'zone-unknown');
});

test('the calendar knows its States, and weekends that are not Saturday and Sunday', () => {
  assert.equal(calendar.knows('JPN'), true);
  assert.equal(calendar.knows('EUE'), false);
  assert.ok(calendar.nameOf('JPN', '2026-01-01'));
  assert.equal(calendar.nameOf('JPN', '2026-06-10'), undefined);
  assert.deepEqual(calendar.weekendOf('EGY', '2026-01-01'), [5, 6]);
  assert.deepEqual(calendar.weekendOf('DJI', '2026-01-01'), [5]);
  assert.deepEqual(calendar.weekendOf('SOM', '2026-01-01'), [5]);
});

test('weekends change on their days', () => {
  const changes = [
    ['ARE', '2006-08-31', [4, 5], '2006-09-01', [5, 6]],
    ['ARE', '2021-12-31', [5, 6], '2022-01-01', [6, 7]],
    ['BHR', '2006-08-31', [4, 5], '2006-09-01', [5, 6]],
    ['DZA', '2009-08-13', [4, 5], '2009-08-14', [5, 6]],
    ['KWT', '2007-08-31', [4, 5], '2007-09-01', [5, 6]],
    ['MRT', '2014-09-30', [5, 6], '2014-10-01', [6, 7]],
    ['NPL', '2022-05-14', [6], '2022-05-15', [6, 7]],
    ['NPL', '2022-06-14', [6, 7], '2022-06-15', [6]],
    ['OMN', '2013-04-30', [4, 5], '2013-05-01', [5, 6]],
    ['SAU', '2013-06-28', [4, 5], '2013-06-29', [5, 6]],
    ['YEM', '2013-08-14', [4, 5], '2013-08-15', [5, 6]],
  ] as const;
  for (const [state, before, then, day, now] of changes) {
    assert.deepEqual(calendar.weekendOf(state, before), then, `${state} on ${before}`);
    assert.deepEqual(calendar.weekendOf(state, day), now, `${state} on ${day}`);
  }
});

test('holidays that the library lacks', () => {
  assert.ok(calendar.nameOf('BGR', '2026-05-25'));
  assert.ok(calendar.nameOf('JPN', '2032-09-21'));
});

test('an offset of hours alone is an offset, whatever the zone', () => {
  const question = { clock: 'eu-e-evidence:10(4)', zone: 'America/New_York' } as const;
  const short = due({ ...question, start: '2026-11-20T17:10+01' });
  assert.equal(short, due({ ...question, start: '2026-11-20T17:10+01:00' }));
  assert.equal(short, '2026-11-20T20:00:00-05:00');
});

test('a clock of what is not in force says so', () => {
  const answer = deadline(law, { clock: 'UNCC:42(8)', start: '2026-11-20' }, WEEKENDS_ONLY);
  assert.ok(answer.ok);
  assert.match(told(answer.value.rule), /^nobody-owes-yet .*on=2026-11-20/);
});
