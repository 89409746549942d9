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
              deadlines: [],
            },
            shifts: shifts.map((span, n) => ({
              ...{ ...span, id: `s${n}`, number: '0117', as: 'officer' },
            })),
          };
          const found = read(dutyCalendar(wordsFor('en'), calendar, NOW));
          assert.deepEqual(
            found.map(({ from, until }) => ({ from, until })),
            shifts.map(({ from, until }) => ({ from, until })),
          );
          assert.equal(new Set(found.map(({ uid }) => uid)).size, shifts.length);
          const named = new Set(found.map(({ description }) => description));
          assert.deepEqual([...named], [calendar.authorityName]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('names officers by number and deadlines by their State, in the language of the officer', () => {
    const calendar: DutyCalendar = {
      ...{ scope: 'all', language: 'ja', authorityName: '警察庁' },
      shifts: [
        {
          ...{ id: 's', number: '0117', as: 'officer' },
          ...{ from: '2026-11-30T00:30:00.000Z', until: '2026-11-30T08:30:00.000Z' },
        },
      ],
      deadlines: [{ id: 'd', at: '2026-12-01T00:00:00.000Z', peer: 'ISL' }],
    };
    const found = read(dutyCalendar(wordsFor('ja'), calendar, NOW));
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
  });
});
