import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fakeService } from '../fake-service.ts';
import { browse, type DeskClient, openDesk } from './desk-client.ts';

describe('the roster', () => {
  let planner: DeskClient;
  let officer: DeskClient;
  before(async () => {
    planner = await openDesk();
    await planner.signIn('usa-2');
    officer = await openDesk();
    await officer.signIn('usa-3');
  });
  after(async () => {
    await planner.close();
    await officer.close();
  });
  const plain = (body: string): string => body.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

  it('shows the week with its gap, who is on duty and who is next', async () => {
    const { body, statusCode } = await planner.get('/roster');
    assert.equal(statusCode, 200);
    assert.match(plain(body), /Roster, 18 Nov 2024 to 24 Nov 2024/);
    assert.match(plain(body), /not a working day/);
    assert.match(plain(body), /Nobody from Sun 24 Nov 2024, 20:00/);
    assert.match(plain(body), /08:00–20:00 · 13:00–01:00 UTC/);
    assert.match(plain(body), /Command Center, \+1 202 555 0142/);
    const [, table = ''] = body.split('c-week');
    const [head = '', ...rows] = (table.split('</table>')[0] ?? '').split('<tr').slice(1);
    assert.equal(head.split('<th').length - 1, 8, 'seven days beside one another');
    assert.match(head, /aria-current="date"[^>]*>Thu 21 Nov/);
    assert.equal(rows.length, 3, 'two kinds of hours, and the hours of nobody');
    for (const row of rows) assert.equal(row.split('<td').length - 1, 7);
    const days = (rows.at(-1) ?? '').split('<td').slice(1);
    assert.deepEqual(
      days.map((day) => /20:00–/.test(day)),
      [false, false, false, false, false, false, true],
      'the gap stands on its day',
    );
    assert.match(days[6] ?? '', /href="#takes"/);
    assert.doesNotMatch((await officer.get('/roster')).body, /href="#takes"/, 'nothing to press');
  });

  it('says who could take the hours of nobody, and gives them with a reason where rest is short', async () => {
    const { body } = await planner.get('/roster');
    const [, panel = ''] = body.split('id="takes"');
    const [table = ''] = panel.split('</section>');
    assert.match(plain(table), /Sun 24 Nov 2024, 20:00 to Mon 25 Nov 2024, 00:00 \(4 h\)/);
    assert.match(table, /value="fill"/);
    const looked = await officer.get('/roster');
    assert.match(looked.body, /id="takes"/);
    assert.doesNotMatch(looked.body, /value="fill"/, 'who does not plan sees and gives nothing');
    const field = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]+)"`).exec(table)?.[1] ?? '';
    const hours = { from: field('from'), until: field('until'), officer: 'usa-1' };
    const wrong = await planner.post('/roster', { do: 'fill', week: '2024-11-18', ...hours });
    assert.equal(wrong.statusCode, 422);
    assert.match(plain(wrong.body), /less than 11 hours of rest/);
  });

  it('prints the week as a sheet without any control', async () => {
    const { body, statusCode } = await planner.get('/roster/print?week=2024-11-18');
    assert.equal(statusCode, 200);
    const main = (body.split('<main')[1]?.split('</nav>')[1] ?? '').split('</main>')[0] ?? '';
    assert.match(plain(main), /Command Center, \+1 202 555 0142/);
    assert.match(plain(main), /Nobody from Sun 24 Nov 2024, 20:00/);
    assert.doesNotMatch(main, /<(form|input|select|button|a )/);
    assert.equal((await planner.get('/roster/print?week=nonsense')).statusCode, 404);
  });

  it('says who is called when nobody takes an emergency, and what other States see of it', async () => {
    const body = plain((await planner.get('/roster')).body);
    const steps =
      /On duty\s*at once.*The watch again\s*after 1 min.*Supervisors and stand-ins\s*after 2 min.*Everybody\s*after 5 min.*every 5 min/s;
    assert.match(body, steps);
    const [, seen = ''] = body.split('What other States see');
    assert.match(seen, /Never a name, and nothing of this roster/);
  });

  it('says plainly whom it would tell what before other States are told of the duty, and ends it again', async () => {
    const own = await openDesk();
    await own.signIn('usa-2');
    try {
      const page = plain((await own.get('/roster/cover')).body);
      assert.match(page, /They are told our published hours, and nothing of this roster/);
      assert.match(page, /all \d+ States admitted here read it/);
      assert.match(page, /so also in which hours nobody is there/);
      assert.match(page, /would look for exactly this/);
      assert.match(page, /Thu 21 Nov 2024, 09:20 to Sun 24 Nov 2024, 20:00: on duty/);
      assert.match(
        page,
        /Sun 24 Nov 2024, 20:00 to Mon 25 Nov 2024, 19:00: another office is called/,
      );
      assert.doesNotMatch(page.split('What would be told now')[1] ?? '', /Luis Ortega/);
      const wrong = await own.post('/roster/cover', { do: 'tell', instead: 'USA.doj-oia' });
      assert.equal(wrong.statusCode, 422);
      assert.match(wrong.body, /href="#instead"/);
      assert.equal((await own.post('/roster/cover', { do: 'toString' })).statusCode, 404);
      const told = await own.post('/roster/cover', { do: 'tell', instead: '' });
      assert.equal(told.headers['location'], '/roster/cover?done=cover-tell');
      const after = plain((await own.get('/roster/cover?done=cover-tell')).body);
      assert.match(after, /Other States are told from now on[\s\S]*What was told last/);
      const ended = await own.post('/roster/cover', { do: 'end' });
      assert.equal(ended.headers['location'], '/roster/cover?done=cover-end');
      const twice = await own.post('/roster/cover', { do: 'end' });
      assert.match(plain(twice.body), /Other States are not told of the duty of this authority/);
    } finally {
      await own.close();
    }
    const read = (await officer.get('/roster/cover')).body;
    assert.match(plain(read), /Prosecutors, lawyers of the ministry and supervisors/);
    assert.doesNotMatch(read, /value="tell"|value="end"/, 'who works at night reads it');
    assert.equal((await officer.post('/roster/cover', { do: 'tell' })).statusCode, 404);
  });

  it('marks who is suspended, and says who has the shift then', async () => {
    const service = fakeService();
    const { week } = service.rosters;
    const gone = await browse({
      ...service,
      rosters: {
        ...service.rosters,
        week: async (session, day) => {
          const found = await week(session, day);
          if (!found.ok) return found;
          const [first, ...rest] = found.value.shifts.toReversed();
          if (first === undefined) return found;
          const [, next] = rest.filter(({ substitute }) => substitute !== null);
          const shifts = found.value.shifts.map((shift) =>
            shift === first || shift.id === next?.id
              ? { ...shift, gone: [shift.officer.id] }
              : shift,
          );
          return { ok: true, value: { ...found.value, shifts } };
        },
      },
    });
    await gone.signIn('usa-2');
    const { body } = await gone.get('/roster');
    assert.match(plain(body), /is suspended, or works on no cases any more/);
    assert.match(plain(body), /Nobody has this shift\./);
    assert.match(plain(body), / has this shift\./);
    await gone.close();
  });

  it('has its forms for those who plan, and none for those who do not', async () => {
    assert.match((await planner.get('/roster')).body, /value="enter"/);
    const { body } = await officer.get('/roster');
    assert.doesNotMatch(body, /value="enter"|value="fallback"/);
    const tried = await officer.post('/roster', { do: 'enter', officer: 'usa-3' });
    assert.equal(tried.statusCode, 404);
  });

  it('names what is wrong at its field and keeps what was typed', async () => {
    const wrong = await planner.post('/roster', {
      do: 'enter',
      begins: '07:15',
      week: '2024-11-18',
    });
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /href="#days"/);
    assert.match(wrong.body, /value="07:15"/);
    const weeks = await planner.post('/roster', { do: 'repeat', times: 'x', week: '2024-11-18' });
    assert.match(weeks.body, /href="#times"/);
    const none = await planner.post('/roster', { do: 'fallback', week: '2024-11-18' });
    assert.match(none.body, /href="#name"/);
    assert.equal((await planner.post('/roster', { do: 'toString' })).statusCode, 404);
    assert.equal((await planner.get('/roster?week=nonsense')).statusCode, 422);
  });

  it('enters shifts, and gives one to a colleague', async () => {
    const done = await planner.post('/roster', {
      ...{ do: 'enter', days: '7', begins: '20:00', ends: '08:00', first: '2024-11-18' },
      ...{ weeks: '1', officer: 'usa-1', substitute: '', week: '2024-11-18' },
    });
    assert.equal(done.headers['location'], '/roster?week=2024-11-18&done=enter');
    const { body } = await planner.get(String(done.headers['location']));
    assert.doesNotMatch(plain(body), /Nobody from/);
    const given = await planner.post('/roster/shift', {
      ...{ do: 'give', id: 'shift-0-4', officer: 'usa-2', week: '2024-11-18' },
    });
    assert.equal(given.headers['location'], '/roster?week=2024-11-18&done=give');
    assert.equal((await planner.get('/roster/shift?id=none')).statusCode, 404);
  });

  it('lets an officer ask a colleague for a swap, who answers on the same page', async () => {
    const asked = await planner.post('/roster/shift', {
      ...{ do: 'swap', id: 'shift-0-4', officer: 'usa-2', week: '2024-11-18' },
    });
    assert.equal(asked.headers['location'], '/roster?week=2024-11-18&done=swap');
    for (const url of ['/night', '/clocks/digest']) {
      const page = plain((await planner.get(url)).body);
      assert.match(page, /A colleague asks you to take a shift/, url);
      assert.match(page, /One hand-over waits for you to accept it/, url);
    }
    const { body } = await planner.get('/roster');
    assert.match(body, /value="swap-accept"/);
    const id = /name="swap" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const answered = await planner.post('/roster', { do: 'swap-accept', swap: id });
    assert.equal(answered.headers['location'], '/roster?done=swap-accept');
  });
});
