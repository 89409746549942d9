import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import { officeCalendar } from '@comity/node';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  type Network,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { dutyAhead, lookAtAlarms, type NewOfficer, publish, suspendOfficer } from '@comity/server';
import { NotPermitted, type Role, type RosterPlan, type Session } from '@comity/service';
import { Client } from 'pg';

const JP = 'JPN.npa-247';
const OTHER = 'JPN.moj';

const officer = (authority: string, number: string, role: Role): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, zone: 'Asia/Tokyo' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

let server: DatabaseServer;
let network: Network;
let node: WholeNode;
let aoki: Session;
let mori: Session;
let endo: Session;
let kuroda: Session;

before(async () => {
  server = await startNodesDatabase();
  // Friday, 20 November 2026, 08:00 in Tokyo.
  network = createNetwork({ seed: 'rosters', start: '2026-11-19T23:00:00.000Z' });
  const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'Asia/Tokyo' });
  const law = await loadLaw();
  const stage = { network, server: server.connection, law };
  const [made] = await castWholeNodes({ ...stage, databases: 'rosters' }, [
    {
      id: 'JPN',
      authorities: [unit(JP), unit(OTHER)],
      officers: [
        officer(JP, '0101', 'duty-officer'),
        officer(JP, '0102', 'duty-officer'),
        officer(JP, '0103', 'supervisor'),
        officer(OTHER, '0201', 'supervisor'),
      ],
    },
  ]);
  assert.ok(made !== undefined);
  node = made;
  // What a node puts there at its start, by the calendar of its State.
  const { years, days } = await officeCalendar(law, 'JPN', network.clock.now()).workOut();
  await behind(`insert into office_years select unnest('{${years.join()}}'::integer[]);
    insert into free_days select unnest('{${days.join()}}'::text[])`);
  aoki = await come('0101');
  mori = await come('0102');
  endo = await come('0103');
  kuroda = await come('0201', OTHER);
});
after(async () => {
  await node.close();
  await server.stop();
});

async function come(number: string, authority = JP): Promise<Session> {
  const done = await node.service.identity.signInForTraining(`${authority}.${number}`);
  assert.ok(done.ok);
  return done.value;
}

const rosters = () => node.service.rosters;
const DAY: RosterPlan = {
  ...{ days: [1, 2, 3, 4, 5, 6, 7], begins: '08:30', ends: '20:30', first: '2026-11-20' },
  ...{ weeks: '1', officer: `${JP}.0101`, substitute: `${JP}.0103` },
};
const NIGHT: RosterPlan = { ...DAY, begins: '20:30', ends: '08:30', officer: `${JP}.0102` };
const codeOf = (done: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  done.ok ? 'ok' : done.error?.code;
const week = async (day = '', session = aoki) => {
  const found = await rosters().week(session, day);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
};
const audited = async () =>
  (
    await node.parts.store.asNode(JP, (tx) =>
      tx.query<{ kind: string; officer: string }>('select kind, officer from audit order by n'),
    )
  ).map(({ kind, officer: by }) => `${by} ${kind}`);
let raised = 0;
/** Numbers of those at whom an alarm that is raised now rings first. */
async function called(): Promise<readonly string[]> {
  raised += 1;
  const id = `alarm-${raised}`;
  return node.parts.store
    .asNode(JP, async (tx) => {
      await tx.query(
        `insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at)
          values ($1, $2, 'emergency', $2, $2, $3, $3)`,
        [JP, id, network.clock.now()],
      );
    })
    .then(() => lookAtAlarms({ ...node.parts, callers: {} }, 'https://desk.example/night'))
    .then(() =>
      node.parts.store.asNode(JP, async (tx) => {
        const rows = await tx.query<{ officer: string }>(
          'select officer from calls where alarm = $1 order by officer',
          [id],
        );
        await tx.query('update alarms set ended_at = $2 where id = $1', [id, network.clock.now()]);
        return rows.map((row) => row.officer.slice(-4));
      }),
    );
}
/** Writes into the tables behind the node's back, as who keeps the machine can. */
async function behind(sql: string): Promise<void> {
  const client = new Client({ ...server.connection, database: 'rosters_jpn' });
  await client.connect();
  try {
    await client.query('set search_path = comity');
    await client.query(sql);
  } finally {
    await client.end();
  }
}
const hours = (n: number): void => network.clock.advance(n * 3_600_000);

test('a roster with hours that nobody has is not kept without a named fallback', async () => {
  const twice = { ...DAY, weeks: '2' };
  assert.equal(codeOf(await rosters().enter(endo, twice)), 'roster-gap');
  assert.deepEqual((await week()).shifts, []);
  assert.equal((await rosters().onDuty(endo)).kept, false);
  const fallback = { officer: '', name: 'Ministry of Justice', telephone: '+81 3 5550 0101' };
  assert.equal(
    codeOf(await rosters().nameFallback(endo, { ...fallback, telephone: '110;rm' })),
    'telephone-form',
  );
  assert.equal((await rosters().onDuty(endo)).unplanned, network.clock.now(), 'never made');
  assert.equal(codeOf(await rosters().nameFallback(endo, fallback)), 'ok');
  assert.equal((await rosters().onDuty(endo)).unplanned, null, 'somebody is named');
  assert.equal((await rosters().onDuty(endo)).kept, true);
  const nobody = { officer: '', name: '', telephone: '' };
  assert.equal(codeOf(await rosters().nameFallback(endo, nobody)), 'roster-gap', 'an empty plan');
  const entered = await rosters().enter(endo, DAY);
  assert.deepEqual(entered, { ok: true, value: 7 });
  const gaps = (await week('2026-11-23')).gaps;
  assert.deepEqual(gaps[0], {
    from: '2026-11-22T15:00:00.000Z',
    until: '2026-11-22T23:30:00.000Z',
  });
  assert.equal((await rosters().enter(endo, NIGHT)).ok, true);
  assert.deepEqual((await week('2026-11-23')).gaps, [], 'days and nights are covered');
  const none = { officer: '', name: '', telephone: '' };
  assert.equal(codeOf(await rosters().nameFallback(endo, none)), 'roster-gap', 'until 08:30');
  network.clock.advance(1_800_000); // 08:30
  assert.equal(codeOf(await rosters().nameFallback(endo, none)), 'ok', 'nothing is open any more');
  const { shifts } = await week('2026-11-23');
  for (const shift of [shifts[0], shifts.at(-1)]) {
    const off = await rosters().change(endo, shift?.id ?? '', { officer: '', substitute: '' });
    assert.equal(codeOf(off), 'roster-gap');
  }
});

test('one shift makes no roster: a 24/7 point has somebody all week, another office while it is open', async () => {
  const monday = { ...DAY, days: [1], first: '2026-11-23', begins: '08:30', ends: '16:30' };
  const other = { ...monday, officer: `${OTHER}.0201`, substitute: '' };
  assert.equal(
    codeOf(await rosters().enter(kuroda, other)),
    'roster-gap',
    'at any hour, by its keys',
  );
  const hours = [{ days: ['monday', 'tuesday'], from: '09:00', to: '16:00' }];
  const published = await node.parts.store.asWorker((tx) =>
    publish(tx, node.parts, {
      ...{ authority: OTHER, officer: { role: 'supervisor', number: '0201' } },
      kind: 'authority-published',
      content: {
        ...{ authority: OTHER, names: [{ language: 'en', name: 'Ministry of Justice' }] },
        ...{ kinds: ['central-authority'], zone: 'Asia/Tokyo', opening: 'by-hours', hours },
        ...{ accepts: ['en'], provisions: ['CETS185:27'], from: '2026-01-01' },
      },
    }),
  );
  assert.ok(published.ok, JSON.stringify(published));
  // Monday the 23rd is a holiday, so the office opens on Tuesday alone.
  assert.equal(codeOf(await rosters().enter(kuroda, other)), 'roster-gap', 'nobody on Tuesday');
  const tuesday = { ...other, days: [2] };
  assert.equal(codeOf(await rosters().enter(kuroda, { ...tuesday, ends: '12:00' })), 'roster-gap');
  assert.equal(codeOf(await rosters().enter(kuroda, tuesday)), 'ok');
  const [only] = (await week('2026-11-24', kuroda)).shifts;
  const off = await rosters().change(kuroda, only?.id ?? '', { officer: '', substitute: '' });
  assert.equal(codeOf(off), 'roster-gap');
});

test('only those who answer for the office plan, and only their own', async () => {
  await assert.rejects(rosters().enter(aoki, DAY), NotPermitted);
  await assert.rejects(rosters().change(mori, 'x', { officer: '', substitute: '' }), NotPermitted);
  assert.deepEqual((await week('', kuroda)).shifts, []);
  const [shift] = (await week()).shifts;
  const foreign = await rosters().change(kuroda, shift?.id ?? '', {
    officer: `${OTHER}.0201`,
    substitute: '',
  });
  assert.equal(codeOf(foreign), 'shift-gone');
  assert.equal(codeOf(await rosters().enter(kuroda, DAY)), 'officer-unknown');
});

test('the days on which the State does not work are marked', async () => {
  const { days, monday } = await week('2026-11-24');
  assert.equal(monday, '2026-11-23');
  assert.deepEqual(
    days.filter(({ free }) => free).map(({ day }) => day),
    ['2026-11-23', '2026-11-28', '2026-11-29'],
    'Labour Thanksgiving Day, a Monday, and the weekend',
  );
});

test('alarms ring at whom the roster names, and at the one before until the watch is taken', async () => {
  hours(0.5); // 09:00
  assert.deepEqual(await called(), ['0101']);
  const [running] = (await rosters().onDuty(endo)).shifts;
  const off = await rosters().change(endo, running?.id ?? '', { officer: '', substitute: '' });
  assert.equal(codeOf(off), 'roster-gap', 'nor is the shift that runs taken off');
  await node.service.alarms.takeWatch(aoki);
  const held = await node.service.alarms.watch(mori);
  assert.deepEqual([held?.officer.number, held?.until], ['0101', '2026-11-20T11:30:00.000Z']);
  hours(12); // 21:00
  assert.equal((await node.service.alarms.watch(mori))?.over, true);
  assert.deepEqual(await called(), ['0101', '0102'], 'the watch was not taken yet');
  const shift = { note: 'Quiet. The line to Brazil was down.', cases: [] };
  assert.ok((await node.service.office.handOver(aoki, shift)).ok);
  const forWhom = await Promise.all(
    [aoki, mori].map(async (one) => (await rosters().onDuty(one)).waits.handOvers),
  );
  assert.deepEqual(forWhom, [0, 1]);
  const [waiting] = await node.service.office.shifts(mori);
  assert.ok((await node.service.office.takeShift(mori, waiting?.id ?? '')).ok);
  assert.deepEqual(await called(), ['0102']);
  const [over] = (await week()).handOvers;
  assert.deepEqual([over?.from.number, over?.accepted?.by.number], ['0101', '0102']);
  const { shifts, next } = await rosters().onDuty(endo);
  assert.deepEqual(
    shifts.map((one) => one.officer.number),
    ['0102'],
  );
  assert.deepEqual(
    next?.shifts.map((one) => one.officer.number),
    ['0101'],
  );
});

test('a swap is asked of a colleague, who accepts it, and is void once the roster has changed', async () => {
  const { shifts } = await week('2026-11-23');
  const [mine] = shifts.filter((one) => one.officer.number === '0101');
  const [theirs] = shifts.filter((one) => one.officer.number === '0102').slice(1);
  assert.ok(mine !== undefined && theirs !== undefined);
  const swap = { shift: mine.id, officer: `${JP}.0102`, instead: theirs.id };
  assert.equal(codeOf(await rosters().askSwap(mori, swap)), 'swap-not-yours');
  assert.equal(
    codeOf(await rosters().askSwap(aoki, { ...swap, officer: `${JP}.0101` })),
    'swap-self',
  );
  assert.equal(
    codeOf(await rosters().askSwap(aoki, { ...swap, instead: mine.id })),
    'swap-not-theirs',
  );
  assert.equal(codeOf(await rosters().askSwap(aoki, swap)), 'ok');
  const waiting = async (session: Session) => (await rosters().onDuty(session)).waits.swaps;
  assert.deepEqual([await waiting(mori), await waiting(aoki)], [1, 0]);
  const [asked] = (await week('2026-11-23', mori)).swaps;
  assert.deepEqual([asked?.from.number, asked?.mine], ['0101', true]);
  assert.equal(codeOf(await rosters().answerSwap(aoki, asked?.id ?? '', true)), 'swap-gone');
  const both = await Promise.all(
    [1, 2].map(() => rosters().answerSwap(mori, asked?.id ?? '', true)),
  );
  assert.deepEqual(both.map(codeOf).toSorted(), ['ok', 'swap-gone']);
  assert.equal(await waiting(mori), 0);
  const after = (await week('2026-11-23')).shifts;
  assert.equal(after.find(({ id }) => id === mine.id)?.officer.number, '0102');
  assert.equal(after.find(({ id }) => id === theirs.id)?.officer.number, '0101');

  const again = { shift: theirs.id, officer: `${JP}.0102`, instead: '' };
  assert.equal(codeOf(await rosters().askSwap(aoki, again)), 'ok');
  assert.equal(codeOf(await rosters().askSwap(aoki, again)), 'swap-asked');
  const back = { shift: theirs.id, officer: `${JP}.0103`, instead: '' };
  assert.equal(codeOf(await rosters().askSwap(aoki, back)), 'ok');
  const given = { officer: `${JP}.0102`, substitute: '' };
  assert.equal(codeOf(await rosters().change(endo, theirs.id, given)), 'ok');
  const late = await week('2026-11-23', endo);
  assert.deepEqual(late.swaps, [], 'what cannot be granted is not shown');
  assert.equal(await waiting(mori), 0, 'nor does it wait');
});

test('who is in two places at once is shown', async () => {
  const plan = { ...DAY, days: [3], begins: '09:00', ends: '10:00', officer: `${JP}.0102` };
  assert.equal(codeOf(await rosters().enter(endo, { ...plan, substitute: `${JP}.0101` })), 'ok');
  const { double, shifts } = await week('2026-11-25');
  const wednesday = shifts.filter(({ from }) => from === '2026-11-25T00:00:00.000Z');
  assert.ok(double.includes(wednesday[0]?.id ?? ''));
});

test('a week is repeated, and what was typed wrongly is refused at its field', async () => {
  const short = await rosters().repeat(endo, '2026-11-20', '2');
  assert.equal(codeOf(short), 'roster-gap', 'from Monday to Friday nobody would be there');
  const fallback = { officer: `${JP}.0103`, name: '', telephone: '' };
  assert.equal(codeOf(await rosters().nameFallback(endo, fallback)), 'ok');
  const done = await rosters().repeat(endo, '2026-11-20', '2');
  assert.ok(done.ok, JSON.stringify(done));
  const later = await week('2026-11-30');
  assert.deepEqual(
    later.shifts
      .map(({ officer: { number } }) => number)
      .toSorted()
      .slice(0, 1),
    ['0101'],
  );
  const wrong: readonly (readonly [Partial<RosterPlan>, string])[] = [
    [{ days: [] }, 'missing'],
    [{ begins: '25:00' }, 'roster-time'],
    [{ ends: '' }, 'missing'],
    [{ first: '2026-02-30' }, 'date-impossible'],
    [{ weeks: '0' }, 'roster-weeks'],
    [{ weeks: '500' }, 'roster-weeks'],
    [{ first: '2020-01-06' }, 'roster-past'],
    [{ officer: '' }, 'missing'],
    [{ officer: `${OTHER}.0201` }, 'officer-unknown'],
    [{ substitute: `${JP}.0101` }, 'substitute-self'],
  ];
  for (const [part, code] of wrong) {
    assert.equal(
      codeOf(await rosters().enter(endo, { ...DAY, ...part })),
      code,
      JSON.stringify(part),
    );
  }
  assert.equal(codeOf(await rosters().repeat(endo, '2031-01-06', '1')), 'roster-empty');
  assert.equal(codeOf(await rosters().week(endo, 'yesterday')), 'date-impossible');
});

test('nobody has two shifts of the very same hours, and a substitute named later is kept', async () => {
  const thursday = { ...DAY, days: [4], first: '2026-11-26', substitute: '' };
  assert.equal(codeOf(await rosters().enter(endo, { ...thursday, officer: `${JP}.0102` })), 'ok');
  const ofThursday = async () =>
    (await week('2026-11-26')).shifts.filter(({ from }) => from === '2026-11-25T23:30:00.000Z');
  const theirs = (await ofThursday()).find(({ officer: { number } }) => number === '0102');
  const given = { officer: `${JP}.0101`, substitute: '' };
  assert.equal(codeOf(await rosters().change(endo, theirs?.id ?? '', given)), 'shift-there');
  const swap = { shift: theirs?.id ?? '', officer: `${JP}.0101`, instead: '' };
  assert.equal(codeOf(await rosters().askSwap(mori, swap)), 'shift-there');
  const named = { ...thursday, officer: `${JP}.0102`, substitute: `${JP}.0103` };
  assert.equal(codeOf(await rosters().enter(endo, named)), 'ok');
  const now = (await ofThursday()).find(({ id }) => id === theirs?.id);
  assert.equal(now?.substitute?.number, '0103');
});

test('a week holds no more shifts than can be read at a glance of the machine', async () => {
  const rows = `insert into roster_shifts (authority, id, begins, ends, officer)
    select $1, 'many-' || n, '2027-03-01Z'::timestamptz + n * interval '1 minute',
      '2027-03-02Z'::timestamptz + n * interval '1 minute', $2 from generate_series(1, 500) n`;
  await node.parts.store.asNode(JP, (tx) => tx.query(rows, [JP, `${JP}.0101`]));
  const one = { ...DAY, days: [1], first: '2027-03-01' };
  assert.equal(codeOf(await rosters().enter(endo, one)), 'roster-full');
  await node.parts.store.asNode(JP, (tx) =>
    tx.query(`delete from roster_shifts where id like 'many-%'`),
  );
});

test('a shift whose time no clock reads silences no alarm', async () => {
  const damaged = `insert into roster_shifts (authority, id, begins, ends, officer)
    values ($1, 'damaged', '2026-11-01Z', 'infinity', $2)`;
  const write = () => node.parts.store.asNode(JP, (tx) => tx.query(damaged, [JP, `${JP}.0101`]));
  await assert.rejects(write(), /roster_shifts_times/);
  await behind('alter table roster_shifts drop constraint roster_shifts_times');
  await write();
  assert.deepEqual(await called(), ['0101', '0102', '0103']);
  await behind(`delete from roster_shifts where id = 'damaged'`);
});

test('who is suspended is marked; hours that nobody else has are a gap, and are mended one by one', async () => {
  const monday = '2027-02-01';
  const plan = { ...DAY, first: monday, weeks: '1', days: [1, 2] };
  const none = { officer: '', name: '', telephone: '' };
  const [mine, theirs] = [`${JP}.0101`, `${JP}.0102`];
  // Whole days: Monday with a substitute, Tuesday and Wednesday without.
  const whole = { ...plan, begins: '00:00', ends: '00:00', officer: theirs };
  for (const [days, substitute] of [
    [[1], mine],
    [[2, 3], ''],
  ] as const) {
    assert.equal(codeOf(await rosters().enter(endo, { ...whole, days, substitute })), 'ok');
  }
  const ids = (await week(monday)).shifts.map(({ id }) => id);
  assert.deepEqual((await week(monday)).gaps, []);
  assert.ok((await suspendOfficer(node.parts, theirs, true)).ok);

  const { shifts, gaps } = await week(monday);
  assert.deepEqual(
    shifts.map(({ gone }) => gone),
    [[theirs], [theirs], [theirs]],
  );
  assert.deepEqual(gaps, [{ from: '2027-02-01T15:00:00.000Z', until: '2027-02-03T15:00:00.000Z' }]);
  const ahead = await dutyAhead(node.parts, theirs);
  assert.deepEqual(
    ahead.shifts.filter(({ from }) => from >= '2027').map(({ as, held }) => [as, held]),
    [
      ['officer', true],
      ['officer', false],
      ['officer', false],
    ],
  );
  assert.ok((await rosters().onDuty(endo)).shifts.every(({ officer: one }) => one.id !== theirs));

  // Its fallback gone too, the roster has none; each gap is closed by itself.
  assert.equal(codeOf(await rosters().nameFallback(endo, { ...none, officer: mine })), 'ok');
  assert.ok((await suspendOfficer(node.parts, mine, true)).ok);
  const kept = (await week(monday)).fallback;
  assert.ok(kept?.kind === 'officer' && kept.gone);
  const { fallback, kept: keeps } = await rosters().onDuty(endo);
  assert.deepEqual([fallback, keeps], [null, true], 'it is kept, though nobody is there');
  const to = { officer: `${JP}.0103`, substitute: '' };
  assert.equal(codeOf(await rosters().change(endo, ids[1] ?? '', to)), 'ok');
  const off = { officer: '', substitute: '' };
  assert.equal(codeOf(await rosters().change(endo, ids[1] ?? '', off)), 'roster-gap');
  assert.deepEqual((await dutyAhead(node.parts, 'nobody')).shifts, []);

  for (const each of [mine, theirs]) {
    assert.ok((await suspendOfficer(node.parts, each, false)).ok);
  }
  assert.equal((await week(monday)).gaps.length, 0);
  [aoki, mori] = [await come('0101'), await come('0102')];
});

test('the week says who could take hours that nobody has, and one press gives them', async () => {
  const first = '2027-03-01';
  for (const plan of [
    { ...DAY, first },
    { ...NIGHT, first, days: [1, 2, 4, 5, 6, 7] },
  ]) {
    assert.equal(codeOf(await rosters().enter(endo, plan)), 'ok');
  }
  const [monday, turn, ...rest] = (await week(first)).open;
  assert.ok(monday !== undefined && turn !== undefined);
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [monday.from, monday.until],
    ['2027-02-28T11:30:00.000Z', '2027-02-28T23:30:00.000Z'],
    'a night over the end of a week is one turn',
  );
  const span = { from: turn.from, until: turn.until };
  assert.deepEqual(span, { from: '2027-03-03T11:30:00.000Z', until: '2027-03-03T23:30:00.000Z' });
  assert.deepEqual(
    turn.takers.map(({ officer: one, short, restBefore, restAfter }) => [
      one.number,
      short,
      ...[restBefore, restAfter].map((rest) => (rest === null ? null : rest / 3_600_000)),
    ]),
    [
      ['0103', false, null, null],
      ['0102', false, 12, 12],
      ['0101', true, 0, 0],
    ],
  );

  const give = (who: string, reason = '', hours = span, by = endo) =>
    rosters().fill(by, { ...hours, officer: `${JP}.${who}`, reason });
  await assert.rejects(give('0103', '', span, aoki), NotPermitted);
  const tired = await give('0101', '  ');
  assert.ok(!tired.ok);
  assert.deepEqual([tired.error.code, tired.error.at], ['rest-short', 'reason']);
  assert.equal(codeOf(await give('0101', 'x'.repeat(501))), 'text-too-long');
  const odd = await rosters().fill(endo, { ...span, officer: `${OTHER}.0201`, reason: 'Why not' });
  assert.equal(codeOf(odd), 'officer-unknown');
  const early = { from: '2027-03-03T10:30:00.000Z', until: '2027-03-03T12:30:00.000Z' };
  assert.equal(codeOf(await give('0101', 'Why not', early)), 'taker-busy', 'has the day before it');
  assert.equal(codeOf(await give('0103', '', early)), 'gap-gone', 'somebody has an hour of it');
  for (const wrong of [
    { from: span.until, until: span.from },
    { from: '2026-01-01T00:00:00.000Z', until: '2026-01-01T08:00:00.000Z' },
    { from: span.from, until: '2027-05-01T00:00:00.000Z' },
    { from: 'tomorrow', until: span.until },
    { from: '2027-13-03T11:30:00.000Z', until: span.until },
  ]) {
    assert.equal(codeOf(await give('0103', '', wrong)), 'gap-gone', JSON.stringify(wrong));
  }
  const codes = (await Promise.all([give('0103'), give('0101', 'Nobody else can come.')])).map(
    codeOf,
  );
  assert.deepEqual(codes.toSorted(), ['gap-gone', 'ok'], 'one of two presses at once');
  const filled = await week(first);
  assert.deepEqual(
    filled.open.map(({ from }) => from),
    [monday.from],
  );
  assert.ok((await audited()).includes('0103 roster-gap-filled'));

  const [, third] = filled.shifts.filter(({ from }) => from >= span.from);
  assert.equal(
    codeOf(
      await rosters().change(endo, third?.id ?? '', { officer: `${JP}.0102`, substitute: '' }),
    ),
    'ok',
  );
  const tight = await week(first);
  assert.ok(tight.short.length > 0, 'a day right after and before nights of the same officer');
});

test('each change is in the audit log, with who made it', async () => {
  const lines = await audited();
  for (const line of [
    '0103 roster-fallback',
    '0103 roster-entered',
    '0101 watch-taken',
    '0102 watch-taken',
    '0101 swap-asked',
    '0102 swap-accepted',
    '0103 roster-shift-given',
    '0103 roster-repeated',
  ]) {
    assert.ok(lines.includes(line), line);
  }
});

test('the name and the number of a fallback are sealed', async () => {
  const done = await rosters().nameFallback(endo, {
    ...{ officer: '', name: 'Ministry of Justice', telephone: '+81 3 5550 0101' },
  });
  assert.ok(done.ok);
  const rows = await node.parts.store.asNode(JP, (tx) =>
    tx.query<{ sealed: Buffer }>('select sealed from rosters'),
  );
  assert.doesNotMatch(String(rows[0]?.sealed), /Ministry|5550/);
  assert.equal((await week()).fallback?.kind, 'office');
});

test('a calendar is read at a secret address, says no name and no case, and ends at once', async () => {
  const { calendars } = node.service;
  hours(1);
  assert.equal(codeOf(await calendars.makeLink(aoki, 'mine')), 'calendar-sign-in-again');
  [aoki, mori, endo] = [await come('0101'), await come('0102'), await come('0103')];
  // What is handed over is for the next officer alone: it stands at the desk, and in no calendar.
  const handed = { note: 'Judge Sato at nine, vault', cases: [] };
  assert.ok((await node.service.office.handOver(aoki, handed)).ok);
  const made = await calendars.makeLink(aoki, 'mine');
  assert.ok(made.ok);
  const { secret } = made.value;
  assert.equal((await calendars.links(aoki))[0]?.readOn, null);
  const found = await calendars.behind(secret);
  assert.ok(found !== null && found.shifts.length > 0);
  const today = network.clock.now().slice(0, 10);
  const read = (await calendars.links(aoki))[0]?.readOn ?? '';
  assert.ok(read >= today, 'the day by the clock of the office');
  assert.ok(found.shifts.every(({ as, number }) => as === 'substitute' || number === '0101'));
  assert.doesNotMatch(JSON.stringify(found), /Officer 0/);
  assert.equal(await calendars.behind(`${secret.slice(0, -1)}_`), null);
  assert.equal(await calendars.behind("' or true --"), null);
  const all = await calendars.makeLink(aoki, 'all');
  assert.ok(all.ok);
  const whole = await calendars.behind(all.value.secret);
  const taken = await calendars.take(aoki, 'all');
  for (const file of [found, whole, taken]) assert.doesNotMatch(JSON.stringify(file), /Sato|vault/);
  assert.equal((await node.service.office.shifts(mori))[0]?.note, handed.note, 'it is at the desk');
  assert.ok((whole?.shifts.length ?? 0) > found.shifts.length);
  const rows = await node.parts.store.asNode(JP, (tx) =>
    tx.query<{ hash: Buffer }>('select hash from calendar_links'),
  );
  assert.ok(rows.every(({ hash }) => hash.toString('base64url') !== secret));

  const link = (await calendars.links(aoki)).find(({ scope }) => scope === 'mine');
  assert.ok(link !== undefined);
  await calendars.endLink(mori, link.id);
  assert.ok((await calendars.behind(secret)) !== null, 'nobody ends what is another one’s');
  await calendars.endLink(aoki, link.id);
  assert.equal(await calendars.behind(secret), null);
  for (let n = (await calendars.links(aoki)).length; n < 10; n += 1) {
    assert.ok((await calendars.makeLink(aoki, 'mine')).ok);
  }
  assert.equal(codeOf(await calendars.makeLink(aoki, 'mine')), 'calendars-full');

  await assert.rejects(calendars.othersLinks(mori), NotPermitted);
  const seen = await calendars.othersLinks(endo);
  assert.ok(seen.every(({ officer: one }) => one.number === '0101'));
  const shared = seen.find(({ scope }) => scope === 'all');
  await calendars.endOthersLink(kuroda, shared?.id ?? '');
  assert.ok((await calendars.behind(all.value.secret)) !== null, 'not by another authority');
  await calendars.endOthersLink(endo, shared?.id ?? '');
  assert.equal(await calendars.behind(all.value.secret), null);

  assert.equal((await calendars.links(aoki)).length, 9);
  const { secret: kept } = await calendarOf(mori);
  assert.ok((await calendars.behind(kept)) !== null);
  for (const suspended of [true, false]) {
    assert.ok((await suspendOfficer(node.parts, `${JP}.0102`, suspended)).ok);
    assert.equal(await calendars.behind(kept), null, 'nor when the officer is let in again');
  }
});

async function calendarOf(session: Session) {
  const made = await node.service.calendars.makeLink(session, 'mine');
  assert.ok(made.ok);
  return made.value;
}
