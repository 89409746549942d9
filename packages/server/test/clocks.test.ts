import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Due, isDueToday, isLate, todayEnds } from '@comity/case';
import { fillDues, noteMissed } from '@comity/server';
import type { Session } from '@comity/service';
import fc from 'fast-check';
import { endsBetween, isLateAt } from '../src/cases/dues-of-case.ts';
import { duesColumns } from '../src/cases/project-case.ts';
import { insertReview } from '../src/cases/review-rows.ts';
import { digestCounts } from '../src/digests/digest-counts.ts';
import { IS, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let ann: Session;
let caseId: string;

before(async () => {
  pair = await refusingPair('clocks');
  ann = await pair.come('0101');
  caseId = await pair.asked('clocks-1.JPN.npa-247');
});
after(() => pair.close());

const clocks = () => pair.iceland.service.clocks;
const note = async (): Promise<number> => (await noteMissed(pair.iceland.parts)).noted;
const days = (n: number) => pair.advance(n * 24 * 3_600_000);
const noted = () =>
  pair.iceland.parts.store.asNode(IS, async (tx) => {
    const [audit, journal] = await Promise.all(
      ['audit', 'journal'].map((table) =>
        tx.query<{ n: number }>(
          table === 'audit'
            ? `select count(*)::int as n from audit where kind = 'deadline-missed'`
            : `select count(*)::int as n from journal where entry->>'kind' = 'deadline-missed'`,
        ),
      ),
    );
    return [audit?.[0]?.n, journal?.[0]?.n];
  });

test('everything that is due is listed, what ends first before the rest, with its pinpoint', async () => {
  const { running, missed, more } = await clocks().all(ann);
  assert.deepEqual([missed, more], [[], false]);
  assert.ok(running.length > 0);
  const dated = running.flatMap(({ due }) => due.at ?? []);
  assert.deepEqual(dated, dated.toSorted());
  for (const clock of running) {
    assert.deepEqual([clock.caseId, clock.peer, clock.side], [caseId, 'JPN', 'requested']);
    assert.equal(clock.title, 'Silk Road server');
    assert.equal('params' in clock.due, false);
    const [act] = await pair.iceland.parts.store.asNode(ann.officer.authority, (tx) =>
      tx.query<{ stored_at: Date }>('select stored_at from acts where id = $1', [clock.due.act]),
    );
    assert.equal(clock.since, act?.stored_at.toISOString(), 'since the act that set it is here');
  }
  const view = await pair.iceland.service.cases.view(ann, caseId);
  assert.ok(view.ok);
  assert.deepEqual(
    running.map(({ due }) => [due.what, due.at, due.pinpoint]).toSorted(),
    view.value.due.map(({ what, at, pinpoint }) => [what, at, pinpoint]).toSorted(),
    'as the case itself says it',
  );
});

test('of a case from before its dates stood in its row they are worked out, and it is said that they are not yet', async () => {
  const next = async () => (await pair.iceland.service.cases.workList(ann, {})).rows[0]?.dueAt;
  const before = await clocks().all(ann);
  const nextBefore = await next();
  assert.deepEqual([before.unknown, typeof nextBefore], [0, 'string']);
  await pair.behind(
    'update cases set dates = null, due_at = null, due_what = null where authority = $1',
    [IS],
  );
  const meanwhile = await clocks().all(ann);
  assert.deepEqual([meanwhile.running, meanwhile.unknown], [[], 1]);
  assert.equal(await note(), 0);
  const both = [fillDues(pair.iceland.parts), fillDues(pair.iceland.parts)];
  assert.deepEqual(await Promise.all(both), [true, true]);
  assert.deepEqual(await clocks().all(ann), before);
  assert.equal(await next(), nextBefore);
});

test('the row of a case that cannot be read keeps what it says, and stops no other', async () => {
  const { parts } = pair.iceland;
  const hurt = await Promise.all(
    Array.from({ length: 11 }, (_, n) => pair.asked(`clocks-hurt-${n}.JPN.npa-247`)),
  );
  const rowsOf = (ids: readonly string[]) =>
    parts.store.asNode(IS, (tx) =>
      tx.query<{ dates: unknown; due_at: Date | null; due_what: string | null }>(
        'select id, dates, due_at, due_what from cases where id = any($1) order by id',
        [ids],
      ),
    );
  const [whole] = await rowsOf([caseId]);
  await pair.behind('update cases set dates = null where authority = $1', [IS]);
  // The row that can be read stands last.
  await pair.behind(`update cases set due_at = '2100-01-01Z' where id = $1`, [caseId]);
  const known = await rowsOf(hurt);
  assert.ok(known.every((row) => row.due_at !== null && row.due_what !== null));
  const flip = () =>
    pair.behind(
      `update acts set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)
      where case_id = any($1)`,
      [hurt],
    );
  await flip();
  parts.open.clear();
  assert.equal(await fillDues(parts), true);
  assert.deepEqual(await rowsOf(hurt), known);
  assert.deepEqual(await rowsOf([caseId]), [whole]);
  assert.equal((await clocks().all(ann)).unknown, hurt.length);
  await flip();
  assert.equal(await fillDues(parts), true);
  assert.deepEqual(await rowsOf(hurt), known, 'not read again while it is named as damaged');
  await pair.behind('update quarantine set mended_at = noticed_at', []);
  assert.equal(await fillDues(parts), true);
  assert.equal((await clocks().all(ann)).unknown, 0);
  await pair.behind('delete from acts where case_id = any($1)', [hurt]);
  await pair.behind('delete from cases where id = any($1)', [hurt]);
});

test('a date that passes is an entry of record, once, whoever comes to it and however often', async () => {
  assert.equal(await note(), 0);
  const owed = (await clocks().all(ann)).running.filter(
    ({ due }) => due.at !== undefined && ['deadline', 'target'].includes(due.kind),
  );
  assert.ok(owed.length > 0);
  days(400);
  const each = await Promise.all([1, 2, 3].map(note));
  assert.equal(
    each.reduce((sum, n) => sum + n, 0),
    owed.length,
  );
  assert.equal(await note(), 0, 'nor after a restart');
  assert.deepEqual(await noted(), [owed.length, owed.length]);
  const { missed } = await clocks().all(ann);
  assert.deepEqual(
    missed.map(({ what, dueAt, open }) => [what, dueAt, open]).toSorted(),
    owed.map(({ due }) => [due.what, new Date(due.at ?? '').toISOString(), true]).toSorted(),
  );
});

test('what whoever owes it says after the date stands beside what was missed: while it is owed the newest, then the first', async () => {
  const saidOf = async () => {
    const { missed } = await clocks().all(ann);
    return missed.map(({ open, owedBy, said }) => [open, owedBy, said?.text ?? null]);
  };
  const before = await saidOf();
  assert.ok(before.length > 0);
  assert.ok(
    before.every(([open, owedBy, text]) => open && owedBy === 'requested' && text === null),
  );
  for (const text of ['The provider asked for a second order.', 'It has the order now.']) {
    const content = { step: 'other', text };
    const done = await pair.iceland.service.cases.act(ann, caseId, {
      ...{ kind: 'progress-reported', content },
    });
    assert.ok(done.ok, JSON.stringify(done));
    days(1);
  }
  const after = await saidOf();
  assert.deepEqual(
    new Set(after.map(([open, , text]) => `${open} ${text}`)),
    new Set(
      after.map(([open]) =>
        open ? 'true It has the order now.' : 'false The provider asked for a second order.',
      ),
    ),
  );
});

test('what was missed stays on record once it is done', async () => {
  const done = await pair.iceland.service.cases.act(ann, caseId, {
    kind: 'request-acknowledged',
    content: { reference: 'ISL-78' },
  });
  assert.ok(done.ok, JSON.stringify(done));
  const { missed, running } = await clocks().all(ann);
  assert.equal(missed.find(({ what }) => what === 'acknowledgement')?.open, false);
  assert.equal(
    running.some(({ due }) => due.what === 'acknowledgement'),
    false,
  );
  // Nothing was said between its date and the late act itself: that is no word on why it was late.
  await pair.behind(
    `update missed_deadlines set due_at = $1::timestamptz - interval '1 hour'
     where what = 'acknowledgement'`,
    [pair.iceland.parts.world.now()],
  );
  const late = (await clocks().all(ann)).missed.find(({ what }) => what === 'acknowledgement');
  assert.deepEqual([late?.open, late?.said], [false, null]);
});

test('a date that had passed when its act came is nobody’s miss', async () => {
  const due: Due = {
    ...{ what: 'reply', kind: 'deadline', owedBy: 'requested', part: null, pinpoint: null },
    ...{ act: 'late-act', at: '2026-11-24T00:00:00.000Z' },
  };
  await pair.behind(
    `update cases set closed = false, due_at = '2026-11-24Z', dates = $1 where authority = $2`,
    [duesColumns([due])[0], IS],
  );
  await pair.behind(
    `insert into acts (authority, id, case_id, author, seq, hash, stored_at, sealed)
      values ($1, 'late-act', $2, 'JPN.npa-247', 9999, 'h', '2026-11-25Z', '')`,
    [IS, caseId],
  );
  assert.equal(await note(), 0);
  await pair.behind(`update acts set stored_at = '2026-11-23Z' where id = 'late-act'`, []);
  assert.equal(await note(), 1);
});

test('a whole day that was missed stays the day of its zone, owed or not', async () => {
  const named: Due = {
    ...{ what: 'reply', kind: 'deadline', owedBy: 'requested', part: null, pinpoint: null },
    ...{ act: 'late-act', at: '2026-11-24T15:00:00.000Z' },
    ...{ day: '2026-11-24', zone: 'Asia/Tokyo' },
  };
  const dates = 'update cases set dates = $1 where authority = $2';
  await pair.behind(dates, [duesColumns([named])[0], IS]);
  const shown = async () =>
    (await clocks().all(ann)).missed
      .filter(({ dueAt }) => dueAt === named.at)
      .map(({ day, zone, open }) => [day, zone, open])[0];
  assert.ok((await note()) >= 1);
  assert.deepEqual(await shown(), ['2026-11-24', 'Asia/Tokyo', true]);
  await pair.behind(dates, ['[]', IS]);
  assert.deepEqual(await shown(), ['2026-11-24', 'Asia/Tokyo', false]);
  await pair.behind(dates, [duesColumns([{ ...named, at: '2026-11-24T00:00:00.000Z' }])[0], IS]);
});

test('taking the clocks out of the node is on record', async () => {
  const taken = await clocks().take(ann);
  assert.ok(taken.running.length > 0);
  const rows = await pair.iceland.parts.store.asNode(IS, (tx) =>
    tx.query(`select from audit where kind = 'clocks-taken-out'`),
  );
  assert.equal(rows.length, 1);
});

test('the review of what one officer released alone runs as a clock, is late on record, and ends with the look', async () => {
  ann = await pair.come('0101');
  const { parts, service } = pair.iceland;
  const reviews = async () =>
    (await clocks().all(ann)).running.filter(({ due }) => due.what === 'review');
  assert.deepEqual(await reviews(), []);
  const due = Temporal.Instant.from(parts.world.now()).add({ hours: 12 });
  const at = due.toString({ fractionalSecondDigits: 3 });
  await parts.store.asNode(IS, (tx) =>
    insertReview(tx, parts.keyring, {
      ...{ case_id: caseId, authority: IS, released_by: `${IS}.0102` },
      due_at: new Date(at),
    }),
  );
  // No other date is known of it, and it is over: the look is owed all the same.
  await pair.behind(`update cases set dates = '[]', due_at = null, closed = true where id = $1`, [
    caseId,
  ]);
  const [clock] = await reviews();
  assert.deepEqual(
    [clock?.due.at, clock?.due.owedBy, clock?.due.kind],
    [at, clock?.side, 'target'],
  );
  // The work list has its place and its date from it too, as the case says them.
  const inList = async () => {
    const { rows } = await service.cases.workList(ann, { open: false });
    const row = rows.find((one) => one.caseId === caseId);
    return [row?.dueWhat, row?.dueAt, row?.lateFrom];
  };
  const place = async (): Promise<unknown> => {
    const [row] = await parts.store.asNode(IS, (tx) =>
      tx.query<{ due_key: Date }>('select due_key from cases where id = $1', [caseId]),
    );
    return row?.due_key.toISOString();
  };
  assert.deepEqual(await inList(), ['review', at, at]);
  assert.equal(await place(), at);
  const digest = async () => {
    const of = { ...{ authority: IS, officer: `${IS}.0101` }, zone: 'UTC', now: parts.world.now() };
    const { late, today } = await parts.store.asNode(IS, (tx) => digestCounts(tx, of));
    return late.n + today.n;
  };
  const counted = await digest();
  assert.equal(counted, at.slice(0, 10) === parts.world.now().slice(0, 10) ? 1 : 0);
  pair.advance(11 * 3_600_000);
  assert.equal(await note(), 0, 'an hour is left');
  pair.advance(2 * 3_600_000);
  assert.equal(await digest(), 1);
  assert.equal(await note(), 1);
  assert.equal(await note(), 0);
  ann = await pair.come('0101');
  const missed = async () =>
    (await clocks().all(ann)).missed.filter(({ what }) => what === 'review');
  assert.deepEqual(
    (await missed()).map(({ dueAt, open }) => [dueAt, open]),
    [[at, true]],
  );
  assert.ok((await service.cases.review(ann, caseId, 'Seen, in order.')).ok);
  assert.deepEqual(await reviews(), []);
  assert.deepEqual(await inList(), [null, null, null]);
  assert.equal(await place(), '9999-12-31T00:00:00.000Z');
  assert.deepEqual(
    (await missed()).map(({ open }) => open),
    [false],
  );
  assert.equal(await digest(), 0);
});

/** Dates of any sort within days of now, and at now and the end of today, a millisecond round them. */
const someDues = (now: string, ends: string): fc.Arbitrary<readonly Due[]> => {
  const any = fc.integer({ min: -200_000_000, max: 200_000_000 }).map((of) => ({ from: now, of }));
  const near = fc.record({ from: fc.constantFrom(now, ends), of: fc.constantFrom(-1, 0, 1) });
  const at = fc
    .oneof(any, near)
    .map(({ from, of }) =>
      Temporal.Instant.from(from)
        .add({ milliseconds: of })
        .toString({ smallestUnit: 'millisecond' }),
    );
  const one = fc.record(
    {
      what: fc.constantFrom('reply', 'first-answer', 'preservation-ends'),
      owedBy: fc.constantFrom('requesting', 'requested', null),
      kind: fc.constantFrom('deadline', 'minimum', 'effect-date', 'target'),
      at,
      held: fc.constant({ code: 'questions-open' }),
      pinpoint: fc.constant(null),
      act: fc.constant('a'),
      part: fc.constant(null),
    },
    { requiredKeys: ['what', 'owedBy', 'kind', 'pinpoint', 'act', 'part'] },
  );
  return fc.array(one as fc.Arbitrary<Due>, { minLength: 1, maxLength: 40 });
};

test('lists in the database and the rule of the case agree on what is late and what is due today', async () => {
  const tell = `select ${isLateAt('$2::timestamptz')} as late,
    ${endsBetween('$2::timestamptz', '$3::timestamptz')} as today
    from jsonb_array_elements($1::jsonb) with ordinality d (due, n) order by n`;
  const cases = fc
    .record({
      now: fc.constantFrom('2026-03-28T23:30:00.000Z', '2026-11-23T15:00:00.000Z'),
      zone: fc.constantFrom('UTC', 'Asia/Tokyo', 'Europe/Berlin', 'Pacific/Kiritimati'),
    })
    .chain((today) =>
      fc.record({
        today: fc.constant(today),
        dues: someDues(today.now, todayEnds(today)),
      }),
    );
  const seen = { late: 0, today: 0 };
  await pair.iceland.parts.store.asNode(IS, (tx) =>
    fc.assert(
      fc.asyncProperty(cases, async ({ today, dues }) => {
        const told = await tx.query<{ late: boolean; today: boolean }>(tell, [
          ...[duesColumns(dues)[0], today.now, todayEnds(today)],
        ]);
        const ruled = dues.map((due) => ({
          late: isLate(due, today.now),
          today: isDueToday(due, today),
        }));
        assert.deepEqual(told, ruled);
        seen.late += ruled.filter(({ late }) => late).length;
        seen.today += ruled.filter(({ today }) => today).length;
      }),
    ),
  );
  assert.ok(seen.late > 0 && seen.today > 0, JSON.stringify(seen));
});

test('what is kept and lapses within a week is said in the list, the digest and the case, at both States', async () => {
  ann = await pair.come('0101');
  const { iceland, japan } = pair;
  const kept = await pair.asked('kept-1.JPN.npa-247');
  const lastDay = Temporal.Instant.from(iceland.parts.world.now())
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .add({ days: 9 })
    .toString();
  const done = await iceland.service.cases.act(ann, kept, {
    kind: 'preservation-confirmed',
    content: {
      ...{ preserved: 'The disk.', holder: 'A provider in Reykjavik', legalBasis: 'Article 92' },
      ...{ since: '2026-11-20', lastDay },
    },
  });
  assert.ok(done.ok, JSON.stringify(done));
  await pair.settle();
  const said = async () => {
    const list = async (node: typeof iceland, session: Session) =>
      (await node.service.cases.workList(session, {})).rows.find((row) => row.caseId === kept)
        ?.lapses ?? null;
    const [here, there] = [await pair.come('0101'), await signedIn()];
    const of = { ...{ authority: IS, officer: `${IS}.0101`, zone: 'UTC' } };
    const now = iceland.parts.world.now();
    const counts = await iceland.parts.store.asNode(IS, (tx) => digestCounts(tx, { ...of, now }));
    return [await list(iceland, here), await list(japan, there), counts.lapsing.n];
  };
  const signedIn = async (): Promise<Session> => {
    const again = await japan.service.identity.signInForTraining('JPN.npa-247.0101');
    assert.ok(again.ok);
    return again.value;
  };
  assert.deepEqual(await said(), [null, null, 0], 'nine days are left');
  days(3);
  const soon = { day: lastDay, zone: 'UTC' };
  assert.deepEqual(await said(), [soon, soon, 1]);
  const view = await iceland.service.cases.view(await pair.come('0101'), kept);
  const act = view.ok ? view.value.acts.at(-1)?.content : undefined;
  assert.equal((act as { holder?: string } | undefined)?.holder, 'A provider in Reykjavik');
  days(10);
  assert.deepEqual(await said(), [null, null, 0], 'it is over');
});
