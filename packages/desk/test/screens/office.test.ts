import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DatedCase, WorkRow } from '@comity/service';
import { wordsFor } from '@comity/words';
import { attachmentOf } from '../../src/http/answer.ts';
import { calendarOf } from '../../src/screens/office/calendar.ts';
import { cell, spreadsheetOf } from '../../src/screens/office/spreadsheet.ts';
import { USA_ROWS } from '../fake/rows.ts';
import { type DeskClient, openDesk } from './desk-client.ts';

describe('what officers of one authority do among themselves', () => {
  let desk: DeskClient;
  before(async () => {
    desk = await openDesk();
    await desk.signIn('usa-1');
  });
  after(() => desk.close());
  const at = '/cases/silkroad/office';

  it('assigns a case to a colleague and keeps a note, beside the case and never on paper', async () => {
    const [colleague] = (await desk.get(at)).body.match(/<option value="usa-[^"]+"/g) ?? [];
    assert.ok(colleague);
    const given = await desk.post(at, { do: 'assign', officer: 'usa-1' });
    assert.equal(given.headers['location'], `${at}?done=assigned`);
    await desk.post(at, { do: 'note', note: 'Ask the duty judge <b>today</b>.' });
    const { body } = await desk.get('/cases/silkroad');
    assert.match(body, /Only here/);
    assert.match(body, /Ask the duty judge &lt;b>today/);
    const paper = (await desk.get('/cases/silkroad?view=print')).body;
    assert.doesNotMatch(paper, /Ask the duty judge/);
  });

  it('says from the own history how long answers took, while one waits', async () => {
    const { body } = await desk.get('/cases/silkroad');
    assert.match(
      body.replace(/<[^>]*>|[\u2066-\u2069]/g, ''),
      /Preservation, Iceland: of 27 answers half came within 2 h, nine in ten within 3 d/,
    );
    assert.doesNotMatch((await desk.get('/cases/netwalker')).body, /answers half came/);
  });

  it('names what is wrong at its field, and keeps what was typed', async () => {
    const blank = await desk.post(at, { do: 'note', note: '' });
    assert.equal(blank.statusCode, 422);
    assert.match(blank.body, /href="#note"/);
    const stranger = await desk.post(at, {
      do: 'assign',
      officer: 'isl-1',
      note: 'half a sentence',
    });
    assert.equal(stranger.statusCode, 422);
    assert.match(stranger.body, /half a sentence/);
    assert.equal((await desk.get('/cases/of-another-authority/office')).statusCode, 404);
    const foreign = await desk.post('/cases/of-another-authority/office', {
      do: 'note',
      note: 'x',
    });
    assert.equal(foreign.statusCode, 404);
  });

  it('hands a shift over, which the giver cannot take', async () => {
    const empty = await desk.post('/shift', {
      do: 'hand-over',
      note: '  ',
      'note-silkroad': 'Soon.',
    });
    assert.equal(empty.statusCode, 422);
    assert.match(empty.body, /Soon\./, 'what was typed stays');
    await desk.post('/shift', { do: 'hand-over', case: 'silkroad', 'note-silkroad': 'At nine.' });
    const { body } = await desk.get('/shift?done=handed-over');
    assert.match(body, /At nine\./);
    assert.doesNotMatch(body, /Take this shift/);
    assert.match(body, /The next officer takes it/);
  });

  it('keeps a filtered list under a name', async () => {
    assert.match(
      (await desk.get('/?view=ours&state=ISL')).body,
      /href="\/views\?view=ours&amp;state=ISL"/,
    );
    const kept = await desk.post('/views', { view: 'ours', state: 'ISL', name: 'Iceland & ours' });
    assert.equal(kept.headers['location'], '/?view=ours&state=ISL');
    assert.match((await desk.get('/')).body, /Iceland &amp; ours/);
    assert.equal((await desk.post('/views', { view: 'ours', name: '' })).statusCode, 422);
  });

  it('gives the list as a table and dates as a calendar, as files', async () => {
    const table = await desk.post('/office/list', { view: 'open' });
    assert.match(String(table.headers['content-type']), /^text\/csv/);
    assert.ok(table.body.split('\r\n').length > USA_ROWS.length);
    const dates = await desk.post('/office/dates', { case: 'silkroad-preserved' });
    assert.match(String(dates.headers['content-type']), /^text\/calendar/);
    assert.match(dates.body, /DTSTART:\d{8}T\d{6}Z/);
    assert.doesNotMatch(dates.body, /Silk Road/, 'no content of the case');
    assert.equal((await desk.post('/office/dates', { case: 'not-ours' })).statusCode, 404);
  });
});

describe('dates for a calendar', () => {
  const dated: DatedCase = {
    caseId: 'case;1',
    reference: '482-719-3604',
    due: [
      {
        ...{ what: 'preservation-ends', owedBy: 'requesting', kind: 'effect-date' },
        ...{ at: '2027-02-26T23:59:59.000Z', pinpoint: null, act: 'act-1', part: 'p1' },
      },
      {
        ...{ what: 'follow-up', owedBy: 'requesting', kind: 'target', pinpoint: null },
        ...{ at: '2027-02-26T23:59:59.000Z', act: 'act-1', part: null, held: { code: 'ended' } },
      },
      {
        what: 'erasure',
        owedBy: 'requested',
        kind: 'target',
        pinpoint: null,
        act: 'a',
        part: null,
      },
    ],
  };

  it('stand in UTC under ids that stay, each line short, what does not run left out', async () => {
    const words = wordsFor('ja');
    const first = calendarOf(words, [dated], '2026-11-29T10:00:00.000Z');
    const second = calendarOf(words, [dated], '2026-11-30T10:00:00.000Z');
    const uids = (text: string) => text.match(/^UID:.*$/gm);
    assert.deepEqual(uids(first), ['UID:case_1.act-1.preservation-ends.p1@comity']);
    assert.deepEqual(uids(first), uids(second));
    assert.match(first, /^DTSTART:20270226T235959Z\r$/m);
    assert.ok(first.endsWith('END:VCALENDAR\r\n'));
    for (const line of first.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });
});

describe('the list as a table', () => {
  it('runs nothing that somebody wrote as a formula, nor lets a name of a file begin a header', () => {
    assert.equal(
      attachmentOf('../a"\r\nset-cookie: x=1;.csv'),
      'attachment; filename=".._a___set-cookie__x_1_.csv"',
    );
    for (const text of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      ' =1',
      '\uFF1D1',
      '|calc',
      '\r=1',
    ]) {
      assert.match(cell(text), /^"'/, JSON.stringify(text));
    }
    // A spreadsheet that divides by semicolons sees cells within ours.
    assert.equal(cell("a;=cmd|' /C calc'!A0;\"+1;b"), `"a;'=cmd|' /C calc'!A0;'""+1;b"`);
    assert.equal(cell('Kobe; Osaka, -5'), '"Kobe; Osaka, -5"');
    assert.equal(cell('He said "no", twice'), '"He said ""no"", twice"');
    assert.equal(cell('one\r\ntwo'), '"one two"');
    assert.equal(cell('Silk Road'), '"Silk Road"');
  });
  it('has a row for each request and as many cells as its head', async () => {
    const words = wordsFor('en');
    const hostile: WorkRow = { ...(USA_ROWS[0] as WorkRow), title: '=HYPERLINK("http://x","y")' };
    const lines = spreadsheetOf(words, [hostile]).split('\r\n');
    assert.equal(lines.length, 3);
    assert.match(lines[1] ?? '', /"'=HYPERLINK\(""http/);
    const cells = (line = '') => line.match(/"(?:[^"]|"")*"/g)?.length;
    assert.equal(cells(lines[1]), cells(lines[0]));
  });
});
