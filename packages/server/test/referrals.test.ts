import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import {
  castWholeNodes,
  createNetwork,
  deliverAll,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { checkDeeply, eraseBody, lookAtAlarms, type NewOfficer } from '@comity/server';
import { type Draft, NotPermitted, type Session } from '@comity/service';
import { EMERGENCY_FORM } from './emergency-form.ts';
import { IS, JP } from './refusing-pair.ts';

/** The central authority of Iceland, at the same node as its contact point. */
const MOJ = 'ISL.moj';
/** A third office, which is told nothing. */
const PROSECUTOR = 'ISL.prosecutor';

const officer = (authority: string, number: string, role: NewOfficer['role']): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});
const unit = (id: string) => ({ id, name: `${id} office`, kind: 'central-authority', zone: 'UTC' });

let server: Awaited<ReturnType<typeof startNodesDatabase>>;
let iceland: WholeNode;
let japan: WholeNode;
let ann: Session;
let ben: Session;
let mia: Session;
let max: Session;
let sup: Session;
let pia: Session;
/** Supervisor of the contact point. */
let chief: Session;
before(async () => {
  server = await startNodesDatabase();
  const network = createNetwork({ seed: 'referrals', start: '2026-11-23T10:00:00.000Z' });
  const stage = { network, server: server.connection, law: await loadLaw() };
  const [one, two] = await castWholeNodes({ ...stage, databases: 'referrals' }, [
    {
      ...{ id: 'ISL', authorities: [unit(IS), unit(MOJ), unit(PROSECUTOR)] },
      officers: [
        ...[officer(IS, '0101', 'prosecutor'), officer(IS, '0102', 'prosecutor')],
        officer(IS, '0103', 'supervisor'),
        ...[officer(MOJ, '0201', 'ministry-lawyer'), officer(MOJ, '0202', 'ministry-lawyer')],
        ...[officer(MOJ, '0203', 'supervisor'), officer(PROSECUTOR, '0301', 'supervisor')],
      ],
    },
    { id: 'JPN', authorities: [unit(JP)], officers: [officer(JP, '0101', 'supervisor')] },
  ]);
  assert.ok(one !== undefined && two !== undefined);
  [iceland, japan] = [one, two];
  const come = async (authority: string, number: string): Promise<Session> => {
    const done = await iceland.service.identity.signInForTraining(`${authority}.${number}`);
    assert.ok(done.ok);
    return done.value;
  };
  [ann, ben] = [await come(IS, '0101'), await come(IS, '0102')];
  [mia, max, sup] = [await come(MOJ, '0201'), await come(MOJ, '0202'), await come(MOJ, '0203')];
  pia = await come(PROSECUTOR, '0301');
  chief = await come(IS, '0103');
});
after(async () => {
  await iceland?.close();
  await japan?.close();
  await server?.stop();
});

/** A draft of the contact point that lacks nothing. */
async function drafted(offence: string): Promise<Draft> {
  const begun = await iceland.service.drafts.beginEmergency(ann, { ...EMERGENCY_FORM, offence });
  assert.ok(begun.ok, JSON.stringify(begun));
  const [draft] = begun.value;
  assert.ok(draft !== undefined);
  return draft;
}
async function referred(offence: string, text = ''): Promise<Draft> {
  const draft = await drafted(offence);
  const { id, version } = draft;
  const done = await iceland.service.referrals.refer(ann, id, { version, to: MOJ, text });
  assert.ok(done.ok, JSON.stringify(done));
  return draft;
}
const seen = async (session: Session, id: string) => {
  const found = await iceland.service.referrals.view(session, id);
  return found.ok ? found.value : null;
};
/** How many texts of a referral are kept. */
async function textsOf(id: string): Promise<number | undefined> {
  const sql = 'select num_nonnulls(sealed_there, sealed_here) as n from referrals where id = $1';
  const [row] = await iceland.parts.store.asNode(IS, (tx) => tx.query<{ n: number }>(sql, [id]));
  return row?.n;
}
/** Signs and sends it, for the ministry where nobody else is named, by two. */
async function send(id: string, officers: readonly Session[] = [mia, max]): Promise<string> {
  const { drafts } = iceland.service;
  let caseId: string | null = null;
  for (const session of officers) {
    const found = await drafts.get(session, id);
    assert.ok(found.ok, JSON.stringify(found));
    const done = await drafts.approve(session, id, found.value.version);
    assert.ok(done.ok, JSON.stringify(done));
    caseId = done.value.caseId ?? caseId;
  }
  assert.ok(caseId !== null);
  await deliverAll([iceland, japan]);
  return caseId;
}

test('a draft goes to the central authority, which sends it in its own name and names who drafted', async () => {
  const { drafts, referrals, cases } = iceland.service;
  const { id } = await referred('Kidnapping', 'The logs are kept for ten days.');
  assert.equal((await drafts.get(ann, id)).ok, false, 'it lies here no more');
  assert.equal((await drafts.get(mia, id)).ok, false, 'nor there before somebody takes it up');
  const there = await seen(mia, id);
  assert.deepEqual(
    [there?.referral.state, there?.referral.side, there?.referral.waits],
    ['referred', 'reviews', true],
  );
  assert.deepEqual(
    there?.referral.lines.map(({ what, text, name }) => [what, text, name]),
    [['referred', 'The logs are kept for ten days.', 'Officer 0101']],
  );
  assert.equal(await seen(pia, id), null, 'a third office is told nothing');
  assert.deepEqual(await referrals.list(pia), []);
  assert.equal((await cases.counts(mia)).drafts, 1);
  assert.equal((await cases.counts(ann)).drafts, 0);

  assert.ok((await referrals.say(ann, id, 'Call me before noon.')).ok);
  assert.ok((await referrals.takeUp(mia, id)).ok);
  const again = await referrals.takeUp(max, id);
  assert.equal(!again.ok && again.error.code, 'referral-moved');
  const late = await referrals.askBack(ann, id);
  assert.equal(!late.ok && late.error.code, 'referral-moved');
  const draft = await drafts.get(mia, id);
  assert.ok(draft.ok);
  assert.equal(draft.value.office.referredBy?.id, IS);
  assert.equal(draft.value.facts.investigation?.authority, `${IS} office`);
  const gone = await drafts.discard(mia, id);
  assert.equal(!gone.ok && gone.error.code, 'draft-of-another-office');

  const caseId = await send(id);
  const view = await cases.view(mia, caseId);
  assert.ok(view.ok);
  assert.equal(view.value.state.parties?.requesting.authorities.join(), MOJ);
  assert.equal((await cases.view(ann, caseId)).ok, false, 'the case is of the ministry alone');
  const mine = await seen(ann, id);
  assert.equal(mine?.referral.state, 'sent');
  assert.equal(mine?.referral.sent?.reference, view.value.reference);
  assert.deepEqual(
    mine?.outcome?.parts.map(({ measure, stage }) => [measure, stage]),
    [['emergency-mla', 'asked']],
  );
  assert.equal((await seen(mia, id))?.outcome, null, 'whose case it is reads the case');
  const asked = await japan.service.identity.signInForTraining(`${JP}.0101`);
  assert.ok(asked.ok);
  const theirs = await japan.service.cases.view(asked.value, caseId);
  assert.ok(theirs.ok);
  const refused = await japan.service.cases.act(asked.value, caseId, {
    kind: 'nothing-found',
    parts: ['p1'],
    content: { searched: 'All accounts of the service.' },
  } as never);
  assert.ok(refused.ok, JSON.stringify(refused));
  await deliverAll([iceland, japan]);
  assert.deepEqual(
    (await seen(ann, id))?.outcome?.parts.map(({ stage }) => stage),
    ['nothing-found'],
  );
});

test('it is returned with reasons and with what was changed there, and referred again', async () => {
  const { drafts, referrals } = iceland.service;
  const { id } = await referred('Threat');
  assert.ok((await referrals.takeUp(mia, id)).ok);
  const there = await drafts.get(mia, id);
  assert.ok(there.ok);
  const { version } = there.value;
  const saved = await drafts.save(mia, id, { version, facts: { title: 'Named by the ministry' } });
  assert.ok(saved.ok);
  const none = await referrals.giveBack(mia, id, ' ');
  assert.deepEqual(none.ok ? [] : none.error, [{ code: 'missing', at: 'why' }]);
  assert.ok((await referrals.giveBack(max, id, 'Say which data.')).ok);
  assert.equal((await drafts.get(mia, id)).ok, false);
  assert.equal((await drafts.get(ann, id)).ok, false);
  assert.equal((await seen(ann, id))?.referral.waits, true);
  assert.ok((await referrals.takeUp(ben, id)).ok);
  const home = await drafts.get(ann, id);
  assert.ok(home.ok);
  const { state, returnedWhy, facts, createdBy } = home.value;
  assert.deepEqual(
    [state, returnedWhy, facts.title, createdBy.number],
    ['returned', 'Say which data.', 'Named by the ministry', '0101'],
  );
  assert.equal(await seen(mia, id), null, 'the ministry has nothing of it while it is at home');
  assert.equal(await seen(ann, id), null);
  const how = { version: home.value.version, to: MOJ, text: 'Now it says it.' };
  assert.ok((await referrals.refer(ben, id, how)).ok);
  assert.deepEqual(
    (await seen(mia, id))?.referral.lines.map(({ what }) => what),
    ['referred', 'taken', 'returned', 'taken', 'referred'],
  );
  const old = await referrals.refer(ben, id, how);
  assert.equal(old.ok ? '' : old.error[0]?.code, 'draft-unknown');
  assert.ok((await referrals.askBack(ann, id)).ok, 'nobody has taken it up there');
  assert.ok((await drafts.discard(ann, id)).ok);
  assert.equal(await textsOf(id), 0, 'what was said beside it goes with it');
});

test('what binds a draft binds it at the other office, and at home it follows its case again', async () => {
  const { drafts, referrals, cases } = iceland.service;
  const told = `told.${JP}`;
  const condition = { sort: 'use-limit', text: 'Against the operator, and nobody else.' };
  const queued = await japan.parts.store.asNode(JP, (tx) =>
    japan.exchange.enqueue(tx, {
      ...{ authority: JP, caseId: told, zone: 'UTC' },
      draft: {
        ...{ kind: 'information-disclosed', parts: ['p1'], pinpoints: [], seen: {} },
        content: { under: 'CETS185', text: 'From Kobe.', conditions: [condition] },
      },
      officer: { role: 'supervisor', number: '0101' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  assert.ok(queued.ok, JSON.stringify(queued));
  await deliverAll([iceland, japan]);
  const list = await cases.workList(ann, {});
  assert.equal(list.rows.find(({ caseId }) => caseId === told)?.bound, true);
  const begun = await drafts.create(ann, { conduct: 'From Kobe.', to: 'JPN' }, told);
  const { id, version } = begun;
  assert.ok((await referrals.refer(ann, id, { version, to: MOJ, text: '' })).ok);
  assert.ok((await referrals.takeUp(mia, id)).ok);
  const there = await drafts.get(mia, id);
  assert.ok(there.ok);
  assert.equal(there.value.follows, null, 'the ministry has not got that case');
  const limited = async () => {
    const checked = await drafts.check(mia, id);
    assert.ok(checked.ok);
    return checked.value.missing.filter(({ code }) => code === 'use-limited').map(({ at }) => at);
  };
  assert.deepEqual(await limited(), []);
  const changed = { version: there.value.version, facts: { to: 'EST' } };
  assert.ok((await drafts.save(mia, id, changed)).ok);
  assert.deepEqual(await limited(), ['to'], 'no third State is told by way of the ministry');
  assert.ok((await referrals.giveBack(mia, id, 'Ask Japan.')).ok);
  assert.ok((await referrals.takeUp(ben, id)).ok);
  const home = await drafts.get(ann, id);
  assert.equal(home.ok && home.value.follows?.caseId, told);
});

test('nobody refers to their own office, to none, or an old text', async () => {
  const { referrals } = iceland.service;
  assert.deepEqual((await referrals.offices(ann)).map(({ id }) => id).toSorted(), [
    MOJ,
    PROSECUTOR,
  ]);
  const { id, version } = await drafted('Extortion');
  for (const to of [IS, JP, 'ISL.nowhere', '']) {
    const done = await referrals.refer(ann, id, { version, to, text: '' });
    assert.deepEqual(done.ok ? [] : done.error, [{ code: 'office-unknown', at: 'to' }]);
  }
  const old = await referrals.refer(ann, id, { version: version + 1, to: MOJ, text: '' });
  assert.equal(old.ok ? '' : old.error[0]?.code, 'draft-changed-meanwhile');
  assert.ok((await iceland.service.drafts.get(ann, id)).ok);
});

test('a draft behind a wall stands behind one there from the moment on at which it is there', async () => {
  const { referrals, walls } = iceland.service;
  const { id, version } = await drafted('Espionage');
  const officers = [ann.officer.id, ben.officer.id];
  assert.ok((await walls.set(ann, id, { officers, why: 'A leak.' })).ok);
  assert.ok((await referrals.refer(ann, id, { version, to: MOJ, text: '' })).ok);
  assert.equal(await seen(mia, id), null);
  assert.equal(await seen(max, id), null);
  assert.deepEqual(await referrals.list(mia), []);
  assert.equal((await seen(sup, id))?.referral.state, 'referred');
  const wall = await walls.of(sup, id);
  assert.ok(wall.ok);
  assert.deepEqual(
    [wall.value.wall?.setBy, wall.value.wall?.officers.map(({ number }) => number)],
    [null, ['0203']],
  );
  const named = [sup.officer.id, mia.officer.id];
  assert.ok((await walls.set(sup, id, { officers: named, why: 'She writes well.' })).ok);
  assert.equal((await seen(mia, id))?.referral.state, 'referred');
  assert.equal(await seen(max, id), null);
});

test('what an office walled off goes back, is said and is sent behind a wall at the office that drafted', async () => {
  const { drafts, referrals, walls } = iceland.service;
  const wallThere = async (id: string) => {
    const named = { officers: [mia.officer.id, max.officer.id], why: 'A source.' };
    assert.ok((await walls.set(mia, id, named)).ok);
  };
  const behind = async (id: string) => {
    assert.equal(await seen(ann, id), null);
    assert.equal(await seen(ben, id), null);
    assert.ok(!(await referrals.list(ann)).some((one) => one.id === id));
    assert.equal((await seen(chief, id))?.referral.id, id);
    assert.deepEqual((await seen(sup, id)) ?? null, null, 'the wall there stands as it was set');
  };
  const back = await referred('Bribery');
  assert.ok((await referrals.takeUp(mia, back.id)).ok);
  assert.notEqual(await seen(ann, back.id), null);
  await wallThere(back.id);
  const there = await drafts.get(mia, back.id);
  assert.ok(there.ok);
  const facts = { title: 'Our source in the bank' };
  assert.ok((await drafts.save(mia, back.id, { version: there.value.version, facts })).ok);
  assert.notEqual((await seen(ann, back.id))?.referral.title, facts.title);
  assert.ok((await referrals.giveBack(mia, back.id, 'See what our source says.')).ok);
  await behind(back.id);

  const said = await referred('Embezzlement');
  await wallThere(said.id);
  assert.ok((await referrals.say(mia, said.id, 'Our source is in the bank.')).ok);
  await behind(said.id);

  const sent = await referred('Fraud');
  assert.ok((await referrals.takeUp(mia, sent.id)).ok);
  await wallThere(sent.id);
  await send(sent.id);
  await behind(sent.id);
});

test('a wall that the office that drafted sets later stands at the other one from its next word on', async () => {
  const { referrals, walls } = iceland.service;
  const { id } = await referred('Stalking');
  const officers = [ann.officer.id, chief.officer.id];
  assert.ok((await walls.set(ann, id, { officers, why: 'A leak.' })).ok);
  assert.notEqual(await seen(mia, id), null, 'what it has it was given for all');
  assert.ok((await referrals.say(ann, id, 'The victim is a colleague.')).ok);
  assert.equal(await seen(mia, id), null);
  assert.equal((await seen(sup, id))?.referral.state, 'referred');
});

test('what is referred in an emergency rings there until it is taken up', async () => {
  const { alarms } = iceland.service;
  const ringing = async (session: Session, id: string) => {
    await lookAtAlarms({ ...iceland.parts, callers: {} }, 'https://desk.example/night');
    const open = (await alarms.open(session)).alarms;
    return open.filter(({ waits }) => waits?.id === id).map(({ waits }) => waits?.what);
  };
  const { id } = await referred('Hostage-taking');
  assert.deepEqual(await ringing(max, id), ['referral']);
  assert.deepEqual(await ringing(ann, id), []);
  assert.ok((await iceland.service.referrals.takeUp(max, id)).ok);
  assert.deepEqual(await ringing(max, id), []);
});

/** Erases what an act says, as the node does for an office. */
async function erase(session: Session, caseId: string, act: { readonly id: string } | undefined) {
  const { authority, role, number } = session.officer;
  const done = await iceland.parts.store.asNode(authority, (tx) =>
    eraseBody(tx, iceland.parts, {
      ...{ authority, caseId, actId: act?.id ?? '', officer: { role, number } },
      reason: 'The person was cleared.',
    }),
  );
  assert.ok(done.ok, JSON.stringify(done));
}
async function acts(session: Session, caseId: string) {
  const view = await iceland.service.cases.view(session, caseId);
  assert.ok(view.ok);
  return view.value.acts;
}
/** That no journal of these offices keeps a text of a draft, nor the referral. */
async function nothingLeft(id: string, offices: readonly string[]) {
  for (const authority of offices) {
    await iceland.parts.store.asNode(authority, async (tx) => {
      const left = await tx.query<{ kind: string }>(
        `select entry->>'kind' as kind from journal
         where authority = $1 and entry->>'subject' = $2 and sealed is not null`,
        [authority, id],
      );
      assert.deepEqual(left, [], authority);
    });
  }
  assert.equal(await textsOf(id), 0);
  assert.deepEqual(
    (await checkDeeply(iceland.parts)).filter(({ ok }) => !ok),
    [],
  );
}

test('what is erased at the office whose case it is is erased at the office that drafted', async () => {
  const { id } = await referred('Arson');
  assert.ok((await iceland.service.referrals.takeUp(mia, id)).ok);
  const caseId = await send(id);
  const [request] = await acts(mia, caseId);
  await erase(mia, caseId, request);
  const mine = await seen(ann, id);
  assert.equal(mine?.referral.facts, null);
  assert.deepEqual(mine?.referral.lines, []);
  await nothingLeft(id, [IS, MOJ]);
});

test('erasing a later act of the case takes nothing from the office that drafted', async () => {
  const { id } = await referred('Perjury');
  assert.ok((await iceland.service.referrals.takeUp(mia, id)).ok);
  const caseId = await send(id);
  const done = await iceland.service.cases.act(mia, caseId, {
    kind: 'message-sent',
    parts: [],
    content: { text: 'The suspect is called Jon.' },
  } as never);
  assert.ok(done.ok, JSON.stringify(done));
  await deliverAll([iceland, japan]);
  const message = (await acts(mia, caseId)).find(({ kind }) => kind === 'message-sent');
  await erase(mia, caseId, message);
  assert.notEqual((await seen(ann, id))?.referral.facts, null);
});

test('what was given back and sent by the office that drafted is erased at every office that had it', async () => {
  const { drafts, referrals } = iceland.service;
  const { id } = await referred('Smuggling', 'Please look at the dates.');
  assert.ok((await referrals.takeUp(mia, id)).ok);
  const there = await drafts.get(mia, id);
  assert.ok(there.ok);
  const facts = { title: 'The cargo of Jon' };
  assert.ok((await drafts.save(mia, id, { version: there.value.version, facts })).ok);
  assert.ok((await referrals.giveBack(mia, id, 'Send it yourself.')).ok);
  assert.ok((await referrals.takeUp(ann, id)).ok);
  const home = await drafts.get(ann, id);
  assert.ok(home.ok);
  const { version } = home.value;
  assert.ok((await referrals.refer(ann, id, { version, to: PROSECUTOR, text: 'And you?' })).ok);
  assert.ok((await referrals.say(pia, id, 'Not ours: it is about Jon.')).ok);
  assert.ok((await referrals.askBack(ann, id)).ok);
  assert.equal(await textsOf(id), 1, 'of what was said the office that drafted keeps a copy alone');
  const caseId = await send(id, [ann, ben]);
  const [request] = await acts(ann, caseId);
  await erase(ann, caseId, request);
  await nothingLeft(id, [IS, MOJ, PROSECUTOR]);
});

test('what is begun again by the same mark is not begun anew, behind a wall or at another office', async () => {
  const { drafts, referrals, walls } = iceland.service;
  const begin = () => drafts.create(ann, { title: 'Once' }, undefined, 'a mark of a program');
  const { id, version } = await begin();
  assert.equal((await begin()).id, id);
  const others = [ben.officer.id, chief.officer.id];
  assert.ok((await walls.set(ann, id, { officers: others, why: 'A leak.' })).ok);
  await assert.rejects(begin, NotPermitted);
  assert.ok((await walls.lift(chief, id, 'There was none.')).ok);
  assert.ok((await referrals.refer(ann, id, { version, to: MOJ, text: '' })).ok);
  await assert.rejects(begin, NotPermitted, 'on its way');
  assert.ok((await referrals.takeUp(mia, id)).ok, 'the other office has it');
  await assert.rejects(begin, NotPermitted, 'there');
  assert.ok((await referrals.giveBack(mia, id, 'Not ours.')).ok);
  assert.ok((await referrals.takeUp(ann, id)).ok);
  assert.equal((await begin()).id, id, 'and at home again');
});

test('the drafting office puts its copy away; the case stays', async () => {
  const { referrals, cases } = iceland.service;
  const { id } = await referred('Forgery');
  const early = await referrals.putAway(ann, id);
  assert.equal(!early.ok && early.error.code, 'referral-moved');
  assert.ok((await referrals.takeUp(mia, id)).ok);
  const caseId = await send(id);
  const strange = await referrals.putAway(mia, id);
  assert.equal(!strange.ok && strange.error.code, 'referral-moved');
  assert.ok((await referrals.putAway(ann, id)).ok);
  assert.equal(await seen(ann, id), null);
  assert.ok((await cases.view(mia, caseId)).ok);
});
