import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { spokenReference } from '@comity/base';
import { type Callers, lookAtAlarms, type OutgoingCall, suspendOfficer } from '@comity/server';
import type { Alarm, Alert, Session } from '@comity/service';
import { until } from '../../../test/wait.ts';
import { IS, JP, type RefusingPair, refusingPair } from './refusing-pair.ts';
import { REQUEST } from './two-nodes.ts';

let pair: RefusingPair;
let node: RefusingPair['iceland'];
let ann: Session;
let ben: Session;
/** Officers who are not named: a prosecutor, a supervisor, a duty officer. */
let cal: Session;
let dan: Session;
let eve: Session;
const sent: OutgoingCall[] = [];
const callers: Callers = {
  gateway: async (call) => {
    sent.push(call);
  },
};

before(async () => {
  pair = await refusingPair('walls', {
    '0103': 'prosecutor',
    '0104': 'supervisor',
    '0105': 'duty-officer',
  });
  node = pair.iceland;
  [ann, ben, cal, dan, eve] = (await Promise.all(
    ['0101', '0102', '0103', '0104', '0105'].map((number) => pair.come(number)),
  )) as [Session, Session, Session, Session, Session];
  for (const [n, each] of [ann, ben, cal, dan, eve].entries()) {
    const own = { mail: '', telephone: `+354 555 010${n}` };
    assert.ok((await node.service.alarms.keepAddresses(each, own)).ok);
  }
});
after(() => pair?.close());

const codesOf = (result: { ok: boolean; error?: unknown }): readonly unknown[] =>
  [(result as { error?: unknown }).error ?? []]
    .flat()
    .map((fault) => (fault as { code: string }).code);
const seen = async (session: Session): Promise<readonly string[]> =>
  (await node.service.cases.workList(session, {})).rows.map(({ caseId }) => caseId);
const wall = (caseId: string, officers = [ann, ben], by = ann) =>
  node.service.walls.set(by, caseId, {
    officers: officers.map(({ officer }) => officer.id),
    why: 'An officer of the police is among the suspects.',
  });
const look = () => lookAtAlarms({ ...node.parts, callers }, 'https://desk.example/night');
const ringing = async (session: Session): Promise<readonly Alarm[]> =>
  (await node.service.alarms.open(session)).alarms;
/** Another request of Japan, which names earlier cases. */
async function follows(caseId: string, earlier: readonly string[], level = 'routine') {
  const queued = await pair.japan.parts.store.asNode(JP, (tx) =>
    pair.japan.exchange.enqueue(tx, {
      ...{ authority: JP, caseId, zone: 'UTC' },
      draft: {
        ...{ kind: 'request-submitted', parts: ['p1'], pinpoints: [], seen: {} },
        content: {
          ...REQUEST,
          urgency: { level, why: 'The child is in danger.' },
          earlier: earlier.map((one) => ({ kind: 'network', case: one })),
        },
      },
      officer: { role: 'supervisor', number: '0101' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  assert.ok(queued.ok, JSON.stringify(queued));
  await pair.settle();
}

test('who answers for a case names two officers at least, says why, and it is on record', async () => {
  const caseId = await pair.asked('named.JPN.npa-247');
  const { walls } = node.service;
  assert.deepEqual(codesOf(await wall(caseId, [ann])), ['wall-few']);
  assert.deepEqual(codesOf(await wall('nothing', [ann, ben])), ['case-unknown']);
  const named = [ann.officer.id, 'nobody'];
  assert.deepEqual(codesOf(await walls.set(ann, caseId, { officers: named, why: ' ' })), [
    ...['officer-unknown', 'missing'],
  ]);
  await assert.rejects(() => wall(caseId, [ann, ben], eve), { name: 'NotPermitted' });
  assert.deepEqual(await wall(caseId), { ok: true, value: null });
  const found = await walls.of(ben, caseId);
  assert.ok(found.ok && found.value.wall !== null);
  assert.deepEqual(
    found.value.wall.officers.map(({ number }) => number),
    ['0101', '0102'],
  );
  assert.equal(found.value.wall.why, 'An officer of the police is among the suspects.');
  assert.deepEqual(codesOf(await walls.of(dan, caseId)), ['case-unknown']);
  const recorded = await node.parts.store.asNode(IS, (tx) =>
    tx.query<{ kind: string; n: number }>(
      `select 'journal' as kind, count(*)::int as n from journal
         where entry->>'kind' = 'wall-set' and entry->>'subject' = $1
       union all select 'audit', count(*)::int from audit where kind = 'wall-set' and subject = $1
       order by 1`,
      [caseId],
    ),
  );
  assert.deepEqual(
    recorded.map(({ kind, n }) => [kind, n]),
    [
      ['audit', 1],
      ['journal', 1],
    ],
  );
});

test('the database itself keeps the wall, whoever asks it and however', async () => {
  const caseId = 'named.JPN.npa-247';
  const { store } = node.parts;
  const count = `select (select count(*) from cases where id = $1)
    + (select count(*) from acts where case_id = $1) + (select count(*) from walls)
    + (select count(*) from wall_officers) as n`;
  const rows = async (work: Promise<{ n: string }[]>) => Number((await work)[0]?.n);
  assert.ok((await rows(store.as(ann.officer, (tx) => tx.query(count, [caseId])))) > 3);
  assert.equal(await rows(store.as(dan.officer, (tx) => tx.query(count, [caseId]))), 0);
  assert.equal(await rows(store.asOperator(IS, (tx) => tx.query(count, [caseId]))), 0);
  assert.ok((await rows(store.asNode(IS, (tx) => tx.query(count, [caseId])))) > 3);
  const name = 'insert into wall_officers (authority, subject, officer) values ($1, $2, $3)';
  await assert.rejects(
    () => store.as(dan.officer, (tx) => tx.query(name, [IS, caseId, dan.officer.id])),
    { code: '42501' },
  );
  const touch = 'update cases set unread = true where id = $1 returning id';
  assert.deepEqual(await store.as(dan.officer, (tx) => tx.query(touch, [caseId])), []);
});

test('nobody who is not named can have the case, and an assignment of before is gone', async () => {
  const caseId = await pair.asked('assigned.JPN.npa-247');
  const { office } = node.service;
  assert.ok((await office.assign(ann, caseId, dan.officer.id)).ok);
  assert.ok((await wall(caseId)).ok);
  const home = await office.ofCase(ann, caseId);
  assert.equal(home.ok && home.value.assigned, null);
  assert.deepEqual(codesOf(await office.assign(ann, caseId, dan.officer.id)), ['wall-unnamed']);
  assert.ok((await office.assign(ann, caseId, ben.officer.id)).ok);
});

test('whoever names others and not themselves leaves the case with nobody who is not named', async () => {
  const caseId = await pair.asked('left-to-others.JPN.npa-247');
  const { office } = node.service;
  assert.ok((await office.assign(ann, caseId, dan.officer.id)).ok);
  assert.ok((await wall(caseId, [ben, cal], ann)).ok);
  const home = await office.ofCase(ben, caseId);
  assert.ok(home.ok);
  assert.equal(home.value.assigned, null);
});

test('a draft that has a wall of its own keeps it when its case gets one', async () => {
  const caseId = await pair.asked('own-wall.JPN.npa-247');
  const { drafts } = node.service;
  const own = await drafts.create(ann, { title: 'For two' }, caseId);
  const plain = await drafts.create(ann, { title: 'For all' }, caseId);
  assert.ok((await wall(own.id, [ann, ben])).ok);
  assert.ok((await wall(caseId, [ann, cal])).ok);
  assert.deepEqual(codesOf(await drafts.get(cal, own.id)), ['draft-unknown']);
  assert.ok((await drafts.get(ben, own.id)).ok);
  assert.ok((await drafts.get(cal, plain.id)).ok);
  // Other names go on to what stands behind the wall of the case.
  assert.ok((await wall(caseId, [ann, dan])).ok);
  assert.ok((await drafts.get(dan, plain.id)).ok);
  assert.deepEqual(codesOf(await drafts.get(dan, own.id)), ['draft-unknown']);
});

test('what follows stands behind the same wall: drafts, what they become, requests of the other State', async () => {
  const caseId = await pair.asked('followed.JPN.npa-247');
  const { drafts, cases } = node.service;
  const before = await drafts.create(ann, { title: 'Before the wall' }, caseId);
  assert.ok((await wall(caseId)).ok);
  const after = await drafts.create(ann, { title: 'After the wall' }, caseId);
  for (const { id } of [before, after]) {
    assert.ok((await drafts.get(ben, id)).ok);
    assert.deepEqual(codesOf(await drafts.get(cal, id)), ['draft-unknown']);
  }
  const other = await drafts.create(ann, { title: 'About something else' });
  assert.ok((await drafts.get(cal, other.id)).ok);
  const facts = { earlier: [{ kind: 'network', case: caseId }] } as const;
  assert.ok((await drafts.save(ann, other.id, { version: other.version, facts })).ok);
  assert.deepEqual(codesOf(await drafts.get(cal, other.id)), ['draft-unknown']);

  await follows('follow-up.JPN.npa-247', [caseId]);
  assert.ok((await cases.view(ann, 'follow-up.JPN.npa-247')).ok);
  assert.deepEqual(codesOf(await cases.view(cal, 'follow-up.JPN.npa-247')), ['case-unknown']);
  await follows('open.JPN.npa-247', ['nothing.JPN.npa-247']);
  assert.ok((await cases.view(cal, 'open.JPN.npa-247')).ok);
});

test('what followed and is behind a wall is no linked case to officers who are not named', async () => {
  const before = 'open.JPN.npa-247';
  const queued = await pair.japan.parts.store.asNode(JP, (tx) =>
    pair.japan.exchange.enqueue(tx, {
      ...{ authority: JP, caseId: before, zone: 'UTC' },
      draft: {
        ...{ kind: 'request-followed', parts: ['p1'], pinpoints: [], seen: {} },
        content: { sent: '2026-11-23', case: 'follow-up.JPN.npa-247' },
      },
      officer: { role: 'supervisor', number: '0101' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  assert.ok(queued.ok, JSON.stringify(queued));
  await pair.settle();
  const later = async (session: Session) => {
    const view = await node.service.cases.view(session, before);
    assert.ok(view.ok);
    return view.value.linked.later.map(({ caseId }) => caseId);
  };
  assert.deepEqual(await later(ann), ['follow-up.JPN.npa-247']);
  assert.deepEqual(await later(cal), []);
});

test('open pages of others hear nothing of it', async () => {
  const heard = new Map<string, Alert[]>();
  const ends = [ann, dan].map((session) => {
    const mine: Alert[] = [];
    heard.set(session.officer.number, mine);
    return node.service.alerts.listen(session, (alert) => mine.push(alert));
  });
  await follows('heard.JPN.npa-247', ['followed.JPN.npa-247']);
  await follows('heard-open.JPN.npa-247', []);
  await until(
    'who is not named hears of the other case',
    () => heard.get('0104')?.some(({ caseId }) => caseId !== null) === true,
  );
  for (const end of ends) end();
  const about = (number: string) => new Set(heard.get(number)?.map(({ caseId }) => caseId));
  assert.deepEqual(about('0104'), new Set(['heard-open.JPN.npa-247']));
  assert.ok(about('0101').has('heard.JPN.npa-247'), 'a named officer hears it');
});

test('an address of a calendar tells whoever is not named no date of it', async () => {
  const { calendars } = node.service;
  const caseId = 'dated.JPN.npa-247';
  const datesOf = async (session: Session) => {
    const made = await calendars.makeLink(session, 'all');
    assert.ok(made.ok);
    return async () => (await calendars.behind(made.value.secret))?.deadlines ?? [];
  };
  await follows(caseId, ['nothing.JPN.npa-247']);
  const [mine, others] = [await datesOf(ann), await datesOf(dan)];
  const before = (await others()).length;
  assert.ok(before > 0, 'the case has dates');
  const seenByAnn = (await mine()).length;
  assert.ok((await wall(caseId)).ok);
  assert.equal((await mine()).length, seenByAnn);
  assert.ok((await others()).length < before);
});

test('an emergency behind a wall rings for its officers; whoever is on duty learns whom to wake', async () => {
  await node.service.alarms.takeWatch(eve);
  sent.length = 0;
  await follows('emergency.JPN.npa-247', ['followed.JPN.npa-247'], 'emergency');
  await look();
  await look();
  const mine = (await ringing(ann)).find(({ about }) => about?.caseId === 'emergency.JPN.npa-247');
  assert.deepEqual(
    [...new Set(mine?.calls.map(({ officer }) => officer.number))],
    ['0101', '0102'],
  );
  const [wake, ...more] = await ringing(eve);
  assert.deepEqual(more, []);
  assert.deepEqual([wake?.sort, wake?.about, wake?.waits, wake?.mine], ['wake', null, null, true]);
  assert.deepEqual(
    wake?.wake?.map(({ officer, telephone }) => [officer.number, telephone]),
    [
      ['0101', '+354 555 0100'],
      ['0102', '+354 555 0101'],
    ],
  );
  assert.doesNotMatch(JSON.stringify(wake), /JPN|emergency\.|Silk|child/);
  const toEve = sent.filter(({ to }) => to === '+354 555 0104');
  assert.deepEqual(
    toEve.map(({ sort, peer }) => [sort, peer]),
    [['wake', null]],
  );
  assert.equal(sent.filter(({ to }) => to === '+354 555 0103').length, 0);
  // Taken, it is still for some minutes; once an officer of the case has it, it is over.
  assert.ok(wake !== undefined && (await node.service.alarms.acknowledge(eve, wake)).ok);
  assert.deepEqual(await ringing(eve), []);
  pair.advance(120_000);
  await look();
  assert.equal((await ringing(eve))[0]?.sort, 'wake');
  assert.ok(mine !== undefined);
  const [now] = (await ringing(ann)).filter(({ id }) => id === mine.id);
  assert.ok(now !== undefined && (await node.service.alarms.acknowledge(ann, now)).ok);
  await look();
  assert.deepEqual(await ringing(eve), []);
});

test('where an officer of it is on duty others are called only once nobody has answered', async () => {
  await node.service.alarms.takeWatch(ben);
  await follows('on-duty.JPN.npa-247', ['followed.JPN.npa-247'], 'emergency');
  await look();
  await look();
  const mine = (await ringing(ben)).find(({ about }) => about?.caseId === 'on-duty.JPN.npa-247');
  assert.deepEqual([...new Set(mine?.calls.map(({ officer }) => officer.number))], ['0102']);
  assert.deepEqual(await ringing(eve), []);
  // Nobody answers there: from the third rung on others learn whom to wake, and nothing else.
  pair.advance(121_000);
  await look();
  await look();
  const [wake, ...more] = (await ringing(dan)).filter(({ sort }) => sort === 'wake');
  assert.deepEqual(more, []);
  assert.deepEqual(
    wake?.wake?.map(({ officer }) => officer.number),
    ['0101', '0102'],
  );
  assert.ok(!wake?.calls.some(({ officer }) => ['0101', '0102'].includes(officer.number)));
  assert.ok(
    wake?.calls.some(({ officer }) => officer.number === '0105'),
    'the duty officer',
  );
  assert.doesNotMatch(JSON.stringify(wake), /JPN|on-duty|Silk|child/);
});

test('who is suspended is not to be woken; with nobody left, keepers of walls learn the reference', async () => {
  await node.service.alarms.takeWatch(eve);
  await follows('left.JPN.npa-247', ['followed.JPN.npa-247'], 'emergency');
  await look();
  await look();
  const left = `select w.id from alarms w join alarms a on a.id = w.waits and a.authority = w.authority
    where w.sort = 'wake' and w.ended_at is null and a.case_id = 'left.JPN.npa-247'`;
  const [wake] = await node.parts.store.asNode(IS, (tx) => tx.query<{ id: string }>(left));
  const cardOf = async (session: Session) =>
    (await ringing(session)).find(({ id }) => id === wake?.id);
  const suspend = async (one: Session, is: boolean) =>
    assert.ok((await suspendOfficer(node.parts, one.officer.id, is)).ok);
  const whom = async () => (await cardOf(eve))?.wake?.map(({ officer }) => officer.number);
  assert.deepEqual(await whom(), ['0101', '0102']);
  await suspend(ann, true);
  assert.deepEqual(await whom(), ['0102']);
  assert.equal((await cardOf(dan))?.opens, null);
  await suspend(ben, true);
  assert.deepEqual(await whom(), []);
  assert.equal((await cardOf(eve))?.opens, null, 'a duty officer opens no wall');
  assert.equal((await cardOf(dan))?.opens, spokenReference('left.JPN.npa-247'));
  for (const one of [ann, ben]) await suspend(one, false);
  [ann, ben] = [await pair.come('0101'), await pair.come('0102')];
});

test('two who are not named come to it together, by its reference, and are not told before', async () => {
  const { walls, cases } = node.service;
  const caseId = 'named.JPN.npa-247';
  const ask = (reference: string) =>
    walls.askOpening(cal, { reference, why: 'Both named officers are away.' });
  assert.deepEqual(codesOf(await ask('482-719-360')), ['reference-form']);
  assert.ok((await ask(spokenReference(caseId))).ok);
  assert.ok((await ask(spokenReference('nothing.JPN.npa-247'))).ok);
  const waiting = await walls.openings(dan);
  const first = waiting.find(({ reference }) => reference === spokenReference(caseId));
  const second = waiting.find((one) => one !== first);
  assert.ok(first !== undefined && second !== undefined && waiting.length === 2);
  assert.deepEqual(codesOf(await walls.answerOpening(cal, first.id, true)), ['opening-own']);
  assert.deepEqual(codesOf(await cases.view(cal, caseId)), ['case-unknown']);
  const alone = `update wall_openings set answered_by = $3, answered_at = asked_at, agreed = true
    where authority = $1 and id = $2`;
  await assert.rejects(
    () => node.parts.store.as(cal.officer, (tx) => tx.query(alone, [IS, first.id, cal.officer.id])),
    { code: 'CM001', message: 'one person is not two: wall_openings' },
  );
  await assert.rejects(
    () => node.parts.store.as(cal.officer, (tx) => tx.query('select open_wall($1)', [first.id])),
    { code: 'CM001' },
  );
  assert.deepEqual(await walls.answerOpening(dan, second.id, true), { ok: true, value: null });
  await cases.view(ann, caseId);
  const isNew = async () =>
    (await cases.workList(ann, {})).rows.find((row) => row.caseId === caseId)?.unread;
  assert.equal(await isNew(), false);
  assert.deepEqual(await walls.answerOpening(dan, first.id, true), { ok: true, value: caseId });
  assert.equal(await isNew(), true, 'its officers find it as new');
  const home = await node.service.office.ofCase(ann, caseId);
  assert.deepEqual(
    home.ok && home.value.opened.map(({ by }) => by.map(({ number }) => number)),
    [['0103', '0104']],
    'with who came to it',
  );
  for (const session of [cal, dan]) assert.ok((await cases.view(session, caseId)).ok);
  assert.deepEqual(codesOf(await cases.view(eve, caseId)), ['case-unknown']);
  const told = await walls.of(ann, caseId);
  assert.ok(told.ok);
  assert.deepEqual(
    told.value.wall?.openings.map(({ by, why }) => [by.map(({ number }) => number), why]),
    [[['0103', '0104'], 'Both named officers are away.']],
  );
});

test('a shift leaves out what is for named officers only, and says so', async () => {
  const { office } = node.service;
  const [walled, free] = [
    await pair.asked('kept-apart.JPN.npa-247'),
    await pair.asked('free.JPN.npa-247'),
  ];
  assert.ok((await wall(walled)).ok);
  const hand = (ids: readonly string[], note = '') =>
    office.handOver(ann, { note, cases: ids.map((caseId) => ({ caseId, note: '' })) });
  assert.deepEqual(codesOf(await hand([walled])), ['shift-walled']);
  assert.deepEqual(await hand([walled, free]), { ok: true, value: { left: 1 } });
  const [shift] = await office.shifts(ben);
  assert.deepEqual(
    shift?.cases.map(({ caseId }) => caseId),
    [free],
    'for a named one neither',
  );
  assert.ok((await office.takeShift(eve, shift?.id ?? '')).ok);
  const home = await office.ofCase(ann, walled);
  assert.equal(home.ok && home.value.assigned, null, 'nobody has it without being named');
  assert.ok((await office.assign(ann, walled, ben.officer.id)).ok, 'handed to one of its officers');
});

test('it is opened to all again with a reason', async () => {
  const { walls } = node.service;
  const caseId = 'named.JPN.npa-247';
  assert.ok(!(await seen(eve)).includes(caseId));
  assert.deepEqual(codesOf(await walls.lift(ann, caseId, '')), ['missing']);
  assert.ok((await walls.lift(ann, caseId, 'The officer was cleared.')).ok);
  assert.ok((await seen(eve)).includes(caseId));
  assert.equal((await node.service.cases.counts(eve)).ours, (await seen(eve)).length);
});
