import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { plannedSpans } from '@comity/duty';
import type { DutyCalendar } from '@comity/service';
import { wordsFor } from '@comity/words';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { dutyCalendar } from '../../src/screens/roster/duty-calendar.ts';
import { type DeskClient, openDesk } from './desk-client.ts';

const NOW = '2026-11-30T00:00:00.000Z';

/** What a calendar program makes of it: instants, by id. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      from: event.startDate.toJSDate().toISOString(),
      until: event.endDate.toJSDate().toISOString(),
    };
  });
}

describe('duty as a calendar', () => {
  it('is read by a calendar program as the same instants, in any zone and over changes of clocks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'),
        fc.integer({ min: 0, max: 23 }),
        (zone, hour) => {
          const time = `${String(hour).padStart(2, '0')}:30`;
          const line = { days: [1, 2, 3, 4, 5, 6, 7], begins: time, ends: '02:30' };
          const shifts = ['2026-03-23', '2026-10-19'].flatMap((first) =>
            plannedSpans(line, { zone, first, weeks: 2 }),
          );
          const calendar: DutyCalendar = {
            ...{
              scope: 'mine',
              language: null,
              authorityName: 'Point; of, contact\\',
              zone,
              deadlines: [],
            },
            shifts: shifts.map((span, n) => ({
              ...{ ...span, id: `s${n}`, number: '0117', as: 'officer' },
            })),
          };
          const found = read(dutyCalendar(wordsFor('en'), calendar, { now: NOW, clock: 'utc' }));
          assert.deepEqual(
            found.map(({ from, until }) => ({ from, until })),
            shifts.map(({ from, until }) => ({ from, until })),
          );
          assert.equal(new Set(found.map(({ uid }) => uid)).size, shifts.length);
          const office = dutyCalendar(wordsFor('en'), calendar, { now: NOW, clock: 'office' });
          assert.deepEqual(read(office), found, 'by the clock of the office: the same instants');
          const named = new Set(found.map(({ description }) => description));
          assert.deepEqual([...named], [calendar.authorityName]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('by the clock of an office has each change of it as the zone data have it, and nothing in an hour that comes twice', () => {
    const spans = [
      // The clocks of Berlin go back at 01:00 UTC on 25 October 2026: 02:30 comes twice.
      ['2026-10-24T17:00:00.000Z', '2026-10-24T23:30:00.000Z'],
      ['2026-10-24T20:00:00.000Z', '2026-10-25T00:30:00.000Z'],
      ['2026-10-24T20:00:00.000Z', '2026-10-25T01:30:00.000Z'],
      ['2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z'],
    ] as const;
    const text = dutyCalendar(
      wordsFor('en'),
      {
        ...{ scope: 'mine', language: null, authorityName: 'Point', zone: 'Europe/Berlin' },
        shifts: spans.map(([from, until], n) => ({
          ...{ id: `s${n}`, from, until, number: '0117', as: 'officer' },
        })),
        deadlines: [],
      },
      { now: NOW, clock: 'office' },
    );
    const lines = text.split('\r\n');
    assert.deepEqual(
      lines.filter((line) => /^DT(START|END)/.test(line)),
      [
        // The change before the first shift, and those within the calendar.
        'DTSTART:20260329T020000',
        'DTSTART:20261025T030000',
        'DTSTART:20270328T020000',
        'DTSTART;TZID=Europe/Berlin:20261024T190000',
        'DTEND;TZID=Europe/Berlin:20261025T013000',
        // They end at one 02:30 and at the other: both begin and end in UTC.
        'DTSTART:20261024T200000Z',
        'DTEND:20261025T003000Z',
        'DTSTART:20261024T200000Z',
        'DTEND:20261025T013000Z',
        'DTSTART;TZID=Europe/Berlin:20270328T013000',
        'DTEND;TZID=Europe/Berlin:20270328T033000',
      ],
    );
    assert.deepEqual(
      lines.filter((line) => /^(BEGIN:(DAYLIGHT|STANDARD)|TZOFFSETTO)/.test(line)),
      ['DAYLIGHT', '+0200', 'STANDARD', '+0100', 'DAYLIGHT', '+0200'].map((text, n) =>
        n % 2 === 0 ? `BEGIN:${text}` : `TZOFFSETTO:${text}`,
      ),
    );
    assert.deepEqual(
      read(text).map(({ from, until }) => [from, until]),
      spans,
    );
  });

  it('names officers by number and deadlines by their State, in the language of the officer', () => {
    const calendar: DutyCalendar = {
      ...{ scope: 'all', language: 'ja', authorityName: '警察庁', zone: 'Asia/Tokyo' },
      shifts: [
        {
          ...{ id: 's', number: '0117', as: 'officer' },
          ...{ from: '2026-11-30T00:30:00.000Z', until: '2026-11-30T08:30:00.000Z' },
        },
      ],
      deadlines: [{ id: 'd', at: '2026-12-01T00:00:00.000Z', peer: 'ISL' }],
    };
    const found = read(dutyCalendar(wordsFor('ja'), calendar, { now: NOW, clock: 'utc' }));
    assert.deepEqual(
      found.map(({ summary }) => summary),
      ['当直：0117', '期限：ISL'],
    );
  });
});

describe('addresses of calendars', () => {
  let desk: DeskClient;
  let stranger: DeskClient;
  before(async () => {
    desk = await openDesk();
    await desk.signIn('usa-1');
    stranger = await openDesk();
  });
  after(async () => {
    await desk.close();
    await stranger.close();
  });

  it('are made, shown once and ended', async () => {
    const made = await desk.post('/roster/calendars', { do: 'make', scope: 'all' });
    assert.match(made.body, /\/calendar\/good-link\.ics/);
    const { body } = await desk.get('/roster/calendars');
    assert.doesNotMatch(body, /good-link/);
    assert.match(body, /value="link-1"/);
    const ended = await desk.post('/roster/calendars', { do: 'end', link: 'link-1' });
    assert.equal(ended.headers['location'], '/roster/calendars?done=ended');
    assert.doesNotMatch((await desk.get('/roster/calendars')).body, /value="link-1"/);
  });

  it('are read by whoever has them and by nobody else', async () => {
    const found = await stranger.get('/calendar/good-link.ics');
    assert.match(String(found.headers['content-type']), /^text\/calendar/);
    assert.deepEqual(
      read(found.body).map(({ summary }) => summary),
      ['On duty', 'Due: ISL'],
    );
    assert.equal((await stranger.get('/calendar/other.ics')).statusCode, 404);
    assert.match((await stranger.get('/calendar/good-link')).body, /address of a calendar/);
    const taken = await desk.post('/roster/calendars', { do: 'file', scope: 'mine' });
    assert.match(taken.body, /^BEGIN:VCALENDAR/);
    const office = await desk.post('/roster/calendars', {
      ...{ do: 'file', scope: 'mine', clock: 'office' },
    });
    assert.match(office.body, /\r\nTZID:America\/New_York\r\n/);
    assert.deepEqual(read(office.body), read(taken.body));
    const subscribed = await stranger.get('/calendar/good-link.ics?clock=office');
    assert.deepEqual(read(subscribed.body), read(found.body));
    assert.match(subscribed.body, /DTSTART;TZID=America\/New_York:20241121T080000/);
  });
});
