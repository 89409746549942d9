import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { endOfDay } from '@comity/law';
import {
  CLOCK_BANDS,
  clockBand,
  dueToday,
  holidaysAhead,
  lateNow,
  owedBy,
  type RunningClock,
  shownIn,
  type TakenClocks,
  timeUsed,
} from '@comity/service';
import { wordsFor } from '@comity/words';
import { stripOf } from '../../src/screens/clocks/clock-strip.tsx';
import { clocksTable } from '../../src/screens/clocks/clocks-files.ts';
import { spreadsheetOf } from '../../src/screens/office/spreadsheet.ts';
import { stateOf } from '../fake/places.ts';
import { USA_ROWS } from '../fake/rows.ts';
import { type DeskClient, openDesk } from './desk-client.ts';

const clock = (
  rest: Partial<RunningClock['due']>,
  more: Partial<RunningClock> = {},
): RunningClock => ({
  ...{ caseId: 'c', reference: '482-719-3604', title: '=1+1', side: 'requested' },
  ...{ measures: ['preservation'], peer: 'JPN', peerName: stateOf('JPN'), peerZone: 'Asia/Tokyo' },
  since: null,
  due: {
    ...{ what: 'first-answer', owedBy: 'requested', kind: 'target', pinpoint: null },
    ...{ act: 'a', part: null, at: '2024-11-21T20:00:00.000Z', ...rest },
  },
  ...more,
});
const all = (running: readonly RunningClock[]): TakenClocks => ({
  ...{ running, notes: [] },
  missed: [],
  more: false,
  unknown: 0,
  freeDays: ['2024-11-23'],
});

describe('all clocks', () => {
  let desk: DeskClient;
  before(async () => {
    desk = await openDesk();
    await desk.signIn('usa-1');
  });
  after(() => desk.close());
  const plain = (body: string): string => body.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

  it('are listed with both places, how each is counted and what stops it', async () => {
    const { body, statusCode } = await desk.get('/clocks');
    assert.equal(statusCode, 200);
    assert.match(plain(body), /How it is counted/);
    assert.match(plain(body), / in Reykjav/);
    assert.match(plain(body), /Hours from the receipt, by urgency|To the end of the day/);
    assert.match(plain(body), /Missed, on the record/);
    assert.match(
      body,
      /aria-current="page"[^>]*>[^<]*<?[^>]*All|href="\/clocks" aria-current="page"/,
    );
  });

  it('say of what was missed the date there is by the clock of who reads, or the day that was named', async () => {
    const { body } = await desk.get('/clocks?view=missed');
    const [moment = '', day = ''] = body
      .split('<td class="c-clock-cell">')
      .slice(1)
      .map((cell) => plain(cell.slice(0, cell.indexOf('</td>'))));
    // 02:00 in Greenwich is the evening before in Washington.
    assert.match(moment, /18 Nov 2024/);
    assert.doesNotMatch(moment, /19 Nov 2024/);
    assert.match(day, /17 Nov 2024/);
    assert.match(plain(body), /17 November 2024[^<]*Kiritimati/);
  });

  it('say of what was missed what whoever owes it has said since, or that nothing was said', async () => {
    const { body } = await desk.get('/clocks?view=missed');
    const [said = '', silent = ''] = body.split('<tr class="is-late-row">').slice(1);
    assert.match(plain(said), /The provider asked for a second order\./);
    assert.match(plain(said), /20 Nov 2024/);
    assert.match(said, /href="\/cases\/[^"]+#acts"/);
    assert.match(plain(silent), /nothing said since/);
  });

  it('stand in bands by the day on which they are due, and what lasts at least until a day stands apart', async () => {
    const today = { now: '2024-11-21T14:00:00.000Z', zone: 'America/New_York' };
    const bands: readonly (readonly [string, Partial<RunningClock['due']>])[] = [
      ['late', { at: '2024-11-21T13:59:00.000Z' }],
      ['passed', { at: '2024-11-21T13:59:00.000Z', owedBy: null, kind: 'effect-date' }],
      // The end of the 21st in Washington.
      ['today', { at: endOfDay('2024-11-21', today.zone) }],
      ['week', { at: '2024-11-22T05:00:01.000Z' }],
      ['week', { at: endOfDay('2024-11-28', today.zone) }],
      ['later', { at: '2024-11-29T05:00:01.000Z' }],
      ['least', { at: '2024-11-22T05:00:01.000Z', owedBy: null, kind: 'minimum' }],
      ['none', { at: '2024-11-21T13:00:00.000Z', held: { code: 'questions-open' } }],
    ];
    assert.deepEqual(
      bands.map(([, due]) => clockBand(clock(due), today)),
      bands.map(([band]) => band),
    );
    const { at: _, ...due } = clock({}).due;
    assert.equal(clockBand({ ...clock({}), due }, today), 'none');
    const { body } = await desk.get('/clocks');
    const order = [...body.matchAll(/<tbody id="band-([a-z]+)"/g)].map(([, band = '']) => band);
    assert.ok(order.length > 2, order.join());
    assert.deepEqual(
      order,
      CLOCK_BANDS.filter((band) => order.includes(band)),
    );
    const rows = [...body.matchAll(/<tbody id="band-(?:[a-z]+)">(.*?)<\/tbody>/gs)];
    for (const [, text = ''] of rows) {
      const [, n] = /· (\d+)(?:<| ·)/.exec(text) ?? [];
      assert.equal(
        Number(n),
        text.split('class="c-clock-cell"').length - 1,
        'a band counts its rows',
      );
    }
  });

  it('are shown by kind and by whose they are', async () => {
    const missed = await desk.get('/clocks?view=missed');
    assert.doesNotMatch(plain(missed.body), /How it is counted/);
    assert.equal((await desk.get('/clocks?view=nonsense')).statusCode, 200);
    const running = [
      clock({}),
      clock({ owedBy: 'requesting', kind: 'deadline' }),
      clock({ owedBy: null, kind: 'minimum' }),
      clock({ held: { code: 'questions-open' } }),
    ];
    assert.deepEqual(running.map(owedBy), ['ours', 'theirs', 'nobody', 'ours']);
    const counts = (
      ['all', 'ours', 'theirs', 'deadline', 'minimum', 'target', 'missed'] as const
    ).map((view) => shownIn(view, all(running)).length);
    assert.deepEqual(counts, [4, 1, 1, 1, 1, 2, 0]);
    const asked = [clock({ what: 'needed-before' }), clock({ what: 'expected-result' })];
    const [practice, word] = (['target', 'word'] as const).map((view) => shownIn(view, all(asked)));
    assert.deepEqual([practice, word], [[], asked], 'what a State says is no good practice');
    assert.match(
      clocksTable(wordsFor('en'), { clocks: all(asked), told: [] }, 'UTC'),
      /as the asking State says/,
    );
  });

  it('are taken out as a table and as a calendar that say no more than a reference', async () => {
    const table = await desk.post('/clocks', { do: 'table' });
    assert.match(String(table.headers['content-type']), /^text\/csv/);
    assert.doesNotMatch(table.body, /Silk Road/);
    const calendar = await desk.post('/clocks', { do: 'calendar' });
    assert.match(calendar.body, /DTSTART:\d{8}T\d{6}Z/);
    assert.doesNotMatch(calendar.body, /Silk Road/);
    assert.equal((await desk.post('/clocks', { do: 'other' })).statusCode, 404);
    const on = { clocks: all([clock({})]), told: [] };
    const text = clocksTable(wordsFor('en'), on, 'America/New_York');
    assert.match(text, /"2024-11-21T20:00:00.000Z"/);
    assert.doesNotMatch(text, /=1\+1/, 'no title of a case');
  });

  it('are taken out with the calls that wait to be written, what was missed, and what was said to be told', async () => {
    const table = (await desk.post('/clocks', { do: 'table' })).body;
    const rows = table.split('\r\n').map((row) => row.split('","'));
    const width = rows[0]?.length;
    assert.ok(rows.slice(0, -1).every((row) => row.length === width));
    const starting = (text: string) => rows.filter((row) => (row[2] ?? '').startsWith(text));
    const [ours, theirs] = [starting('We asked by voice'), starting('They asked by voice')];
    assert.deepEqual([ours.length, theirs.length], [1, 1]);
    assert.equal(ours[0]?.[1], 'ISL Iceland');
    assert.equal(ours[0]?.[3], 'To be confirmed in writing');
    assert.equal(ours[0]?.[4], '2024-11-22T02:00:00.000Z');
    assert.match(theirs[0]?.[3] ?? '', /that is on record/);
    assert.equal(starting('Said to have been told to us').length, 1);
    assert.ok(
      rows.some((row) => row[3] === 'Missed, on the record' && /Still owed/.test(row[9] ?? '')),
    );
    const { body } = await desk.post('/clocks', { do: 'calendar' });
    assert.match(body, /UID:spoken\.spoken-1@comity/);
    assert.match(body, /DTSTART:20241122T020000Z/);
    assert.match(body, /SUMMARY:ISL To be confirmed in writing/);
    for (const file of [table, body]) {
      assert.doesNotMatch(file, /Duty prosecutor|Who holds the account|Meier/, 'no word of a call');
    }
  });

  it('make a digest of what is due today and late, and what the night left', async () => {
    const { body } = await desk.get('/clocks/digest');
    assert.match(plain(body), /Thursday,? 21 November 2024/);
    assert.match(plain(body), /is late|are late/);
    assert.match(
      plain(body),
      /7 emergencies wait for an officer/,
      'more than the head of a page names',
    );
    const zone = 'America/New_York';
    const day = { now: '2024-11-21T14:00:00.000Z', zone };
    const running = [
      clock({}),
      // The end of the 21st in Washington, as a date that is given by its day.
      clock({ at: endOfDay('2024-11-21', zone) }),
      clock({ at: '2024-11-22T05:00:01.000Z' }),
      clock({ at: '2024-11-21T13:00:00.000Z' }),
      clock({ owedBy: 'requesting' }),
    ];
    assert.equal(dueToday(all(running), day).length, 2);
    assert.deepEqual(
      lateNow(all(running), day),
      running.slice(3, 4),
      'whether it is on record or not',
    );
  });

  it('stand on a strip of two weeks, by the clock of the officer, with the days that nobody works', async () => {
    const on = { now: '2024-11-21T14:00:00.000Z', zone: 'America/New_York' };
    const running = [
      clock({ at: '2024-11-21T13:00:00.000Z' }),
      clock({ at: endOfDay('2024-11-21', on.zone) }),
      clock({ at: '2024-11-22T05:00:01.000Z' }),
      clock({ at: endOfDay('2024-12-04', on.zone) }),
      clock({ at: '2024-12-05T05:00:01.000Z' }),
      clock({ at: '2024-11-22T06:00:00.000Z', held: { code: 'questions-open' } }),
    ];
    const days = stripOf(all(running), on);
    assert.deepEqual([days[0]?.day, days.at(-1)?.day], ['2024-11-21', '2024-12-04']);
    assert.deepEqual(
      days.flatMap(({ day, clocks }) => clocks.map(({ due }) => `${day} ${due.at}`)),
      [
        '2024-11-21 2024-11-22T05:00:00Z',
        '2024-11-22 2024-11-22T05:00:01.000Z',
        '2024-12-04 2024-12-05T05:00:00Z',
      ],
    );
    assert.deepEqual(
      days.filter(({ free }) => free).map(({ day }) => day),
      ['2024-11-23'],
    );
    const [, strip = ''] = (await desk.get('/clocks')).body.split('class="c-days"');
    const items = (strip.split('</ol>')[0] ?? '').split('<li').slice(1);
    assert.equal(items.length, 14);
    assert.match(plain(items[2] ?? ''), /not a working day/);
    assert.ok(items.some((item) => /href="\/cases\//.test(item)));
  });

  it('show how much of their time is used, since the act that set them was here', async () => {
    const since = '2024-11-21T10:00:00.000Z';
    const used = (due: Partial<RunningClock['due']>, more: Partial<RunningClock> = { since }) =>
      timeUsed(clock(due, more), '2024-11-21T14:00:00.000Z');
    assert.equal(used({ at: '2024-11-21T18:00:00.000Z' }), 0.5);
    assert.equal(used({ at: '2024-11-21T13:00:00.000Z' }), 1, 'over');
    assert.equal(used({ at: '2024-11-21T09:00:00.000Z' }), 1, 'over before it was set');
    assert.equal(used({ at: '2024-11-22T10:00:00.000Z', held: { code: 'questions-open' } }), null);
    assert.equal(used({}, { since: null }), null, 'nobody knows when it began');
    const { body } = await desk.get('/clocks');
    const [, table = ''] = body.split('c-clock-cell');
    assert.match(table, /c-meter__gone" width="[0-9.]+"/);
  });

  it('name the public holidays of other States with which something runs', () => {
    const nameOf = (state: string, day: string) =>
      day === '2024-11-23' && state !== 'ISL' ? 'Labour Thanksgiving Day' : undefined;
    const holidays = { nameOf, knows: () => true, weekendOf: () => [6, 7] };
    const found = holidaysAhead(all([clock({}), clock({}), clock({}, { peer: 'USA' })]), {
      ...{ holidays, days: ['2024-11-22', '2024-11-23'], us: 'USA' },
    });
    assert.deepEqual(
      found.map(({ day, state, holiday }) => [day, state, holiday]),
      [['2024-11-23', 'JPN', 'Labour Thanksgiving Day']],
      'each State once, and not our own',
    );
  });

  it('name States in the language of whoever reads', async () => {
    await desk.post('/language', { language: 'ja', next: '/clocks' }, '/clocks');
    const english = /\b(Iceland|Bulgaria|Philippines|Romania|Ukraine|Czechia|United States)\b/;
    const pages = ['/clocks', '/clocks/digest', '/', '/night', '/directory'];
    for (const url of pages) {
      const { body, statusCode } = await desk.get(url);
      assert.equal(statusCode, 200, url);
      assert.doesNotMatch(plain(body), english, url);
    }
    assert.match(plain((await desk.get('/cases/silkroad')).body), /ISL アイスランド/);
    const files = [
      (await desk.post('/clocks', { do: 'table' })).body,
      spreadsheetOf(wordsFor('ja'), USA_ROWS),
    ];
    for (const file of files) {
      assert.match(file, /アイスランド/);
      assert.doesNotMatch(file, english);
    }
  });
});
