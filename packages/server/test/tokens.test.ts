import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addOfficer, changeRole, linkOfficer, listOfficers, suspendOfficer } from '@comity/server';
import { may, type Session, TOKEN_USES, USE_CASES, type UseCase } from '@comity/service';
import { noteCalls } from '../src/tokens/note-calls.ts';
import { REFUSAL, type RefusingPair, refusingPair } from './refusing-pair.ts';

const IS = 'ISL.police-247';
let pair: RefusingPair;
let node: RefusingPair['iceland'];
let ann: Session;
let ben: Session;
let cal: Session;

before(async () => {
  pair = await refusingPair('tokens', { '0103': 'prosecutor', '0104': 'duty-officer' });
  node = pair.iceland;
  [ann, ben, cal] = (await Promise.all(
    ['0101', '0102', '0103'].map((number) => pair.come(number)),
  )) as [Session, Session, Session];
});
after(() => pair?.close());

const codes = (result: { ok: boolean; error?: unknown }): readonly string[] =>
  result.ok ? [] : [result.error].flat().map((fault) => (fault as { code: string }).code);

const wanted = (uses: readonly string[] = TOKEN_USES) => ({
  ...{ name: 'Register of the police', may: uses, days: 30 },
});

/** A token that two officers have agreed to, taken by the first. */
async function made(uses: readonly string[] = TOKEN_USES): Promise<{ id: string; secret: string }> {
  const { tokens } = node.service;
  [ann, ben] = [await pair.come('0101'), await pair.come('0102')];
  const asked = await tokens.ask(ann, wanted(uses));
  assert.ok(asked.ok, JSON.stringify(asked));
  assert.ok((await tokens.agree(ben, asked.value.id)).ok);
  const taken = await tokens.take(ann, asked.value.id);
  assert.ok(taken.ok);
  return { id: asked.value.id, secret: taken.value.secret };
}

async function newsOf(session: Session, after: string | undefined, limit: number) {
  const news = await node.service.cases.news(session, after, limit);
  assert.ok(news.ok, JSON.stringify(news));
  return news.value;
}

async function come(secret: string, use: UseCase = 'cases.view'): Promise<Session> {
  const admitted = await node.service.tokens.admit({ secret, use });
  assert.ok(admitted.ok, JSON.stringify(admitted));
  return admitted.value;
}

const audited = async (subject: string): Promise<readonly string[]> => {
  await noteCalls(node.parts, IS);
  return (
    await node.parts.store.asNode(IS, (tx) =>
      tx.query<{ kind: string }>(
        'select kind from audit where authority = $1 and subject = $2 order by n',
        [IS, subject],
      ),
    )
  ).map(({ kind }) => kind);
};

test('a token is asked for, agreed to by a second officer, and its secret shown once', async () => {
  const { tokens } = node.service;
  const asked = await tokens.ask(ann, wanted(['cases.view']));
  assert.ok(asked.ok);
  const { id } = asked.value;
  assert.deepEqual(codes(await tokens.take(ann, id)), ['token-not-agreed']);
  assert.deepEqual(codes(await tokens.agree(ann, id)), ['approval-own-twice']);
  assert.ok((await tokens.agree(ben, id)).ok);
  assert.deepEqual(codes(await tokens.agree(cal, id)), ['token-unknown'], 'two are enough');
  assert.deepEqual(codes(await tokens.take(cal, id)), ['token-not-agreed'], 'one of the two');
  const taken = await tokens.take(ben, id);
  assert.ok(taken.ok);
  const { secret } = taken.value;
  const listed = await tokens.list(cal);
  assert.ok(!JSON.stringify(listed).includes(secret));
  const one = listed.find((token) => token.id === id);
  assert.equal(one?.state, 'in-use');
  assert.equal(one?.number, 'SYS-1');
  assert.deepEqual(one?.may, ['cases.view']);
  const session = await come(secret);
  assert.deepEqual(
    [session.officer.role, session.officer.number, session.officer.authority],
    ['case-system', 'SYS-1', IS],
  );
  const hashed = await node.parts.store.asGate((tx) =>
    tx.query<{ text: string }>('select t::text as text from tokens t'),
  );
  assert.ok(!JSON.stringify(hashed).includes(secret));
  assert.deepEqual(await audited(id), [
    ...['token-asked', 'token-agreed', 'token-taken', 'token-used'],
  ]);
});

test('a token that is in use stands in the list, however many others were asked for and ended since', async () => {
  const { tokens } = node.service;
  const { id } = await made(['cases.view']);
  for (let n = 0; n < 201; n += 1) {
    const asked = await tokens.ask(ann, { ...wanted(['cases.view']), name: `Other ${n}` });
    assert.ok(asked.ok, JSON.stringify(asked));
    assert.ok((await tokens.end(ann, asked.value.id)).ok);
  }
  assert.equal((await tokens.list(ann)).find((token) => token.id === id)?.state, 'in-use');
  assert.ok((await tokens.end(ann, id)).ok);
});

test('a wish is checked, and a system never gives itself more than its role has', async () => {
  const { tokens } = node.service;
  const ask = async (more: object) => codes(await tokens.ask(ann, { ...wanted(), ...more }));
  assert.deepEqual(await ask({ name: ' ' }), ['missing']);
  assert.deepEqual(await ask({ name: 'x'.repeat(81) }), ['token-name-long']);
  assert.deepEqual(await ask({ may: [] }), ['missing']);
  assert.deepEqual(await ask({ may: ['drafts.approve'] }), ['not-allowed']);
  assert.deepEqual(await ask({ may: ['tokens.once'] }), ['not-allowed']);
  for (const days of [0, 367, 1.5, Number.NaN]) {
    assert.deepEqual(await ask({ days }), ['token-days'], String(days));
  }
});

test('whoever keeps the machine makes none, and nobody signs in as a system', async () => {
  for (const useCase of ['tokens.ask', 'tokens.agree', 'tokens.take'] as const) {
    assert.ok(!may('administrator', useCase), useCase);
    assert.ok(!may('duty-officer', useCase), useCase);
    assert.ok(!may('case-system', useCase), useCase);
  }
  const approving = Object.keys(USE_CASES).filter((one) => /approve|confirm|agree/.test(one));
  for (const useCase of approving) assert.ok(!may('case-system', useCase as UseCase), useCase);
  await made();
  const id = `${IS}.SYS-1`;
  const parts = node.parts;
  assert.deepEqual(codes(await node.service.identity.signInForTraining(id)), ['sign-in-failed']);
  assert.deepEqual(codes(await linkOfficer(parts, id)), ['no-such-officer']);
  assert.deepEqual(codes(await changeRole(parts, id, 'supervisor')), ['no-such-officer']);
  assert.deepEqual(codes(await suspendOfficer(parts, id, false)), ['no-such-officer']);
  assert.ok((await listOfficers(parts)).every((officer) => !officer.id.includes('SYS-')));
  const named = await node.service.identity.trainingOfficers();
  assert.ok(named.every((officer) => !officer.id.includes('SYS-')));
  const { office } = node.service;
  assert.ok((await office.colleagues(ann)).every(({ id: one }) => !one.includes('SYS-')));
});

test('the database itself wants two officers behind a secret, whoever writes it', async () => {
  const asked = await node.service.tokens.ask(ann, wanted());
  assert.ok(asked.ok);
  const { id } = asked.value;
  const write = (sql: string, params: readonly unknown[]) =>
    node.parts.store.asGate((tx) => tx.query(sql, params));
  const system = `${IS}.SYS-1`;
  await assert.rejects(
    write('update tokens set officer = $2, hash = $3, taken_at = now() where id = $1', [
      ...[id, system, Buffer.alloc(32, 1)],
    ]),
    /agreement of two officers/,
  );
  await assert.rejects(
    write(
      `update tokens set second_officer = $2, officer = $3, hash = $4, taken_at = now()
       where id = $1`,
      [...[id, `${IS}.0104`, system, Buffer.alloc(32, 2)]],
    ),
    /agreement of two officers/,
    'a duty officer is none of the two',
  );
  // One that a hand wrote into the table is not believed either: it is not vouched for.
  await write('update tokens set second_officer = $2 where id = $1', [id, ben.officer.id]);
  assert.deepEqual(codes(await node.service.tokens.take(ann, id)), ['token-unknown']);
});

test('a guess, an ended, a replaced and an expired secret let nobody in', async () => {
  const { tokens } = node.service;
  const { id, secret } = await made();
  const admit = async (text: string) =>
    codes(await tokens.admit({ secret: text, use: 'cases.view' }));
  assert.deepEqual(await admit(secret), []);
  for (const guess of ['', 'x', `${secret}x`, secret.slice(1), 'A'.repeat(43), `${secret}\u0000`]) {
    assert.deepEqual(await admit(guess), ['token-unknown'], guess);
  }
  const again = await tokens.take(ben, id);
  assert.ok(again.ok);
  assert.deepEqual(await admit(secret), ['token-unknown'], 'replaced');
  assert.deepEqual(await admit(again.value.secret), []);
  assert.ok((await tokens.end(cal, id)).ok);
  assert.deepEqual(await admit(again.value.secret), ['token-unknown'], 'ended');
  assert.deepEqual(codes(await tokens.agree(cal, id)), ['token-unknown']);
});

test('a token names its use cases, and the service asks both it and the table', async () => {
  const { secret } = await made(['cases.view']);
  const { tokens, cases, drafts } = node.service;
  assert.deepEqual(codes(await tokens.admit({ secret, use: 'cases.act' })), ['token-not-for-this']);
  const session = await come(secret);
  const refused = { name: 'NotPermitted' };
  await assert.rejects(() => cases.workList(session, {}), refused);
  await assert.rejects(() => drafts.create(session, {}), refused);
  await assert.rejects(() => drafts.approve(session, 'x', 1), refused);
  assert.deepEqual(codes(await cases.view(session, 'nothing')), ['case-unknown']);
});

test('a token stands still while one of the two is gone, until a colleague agrees instead', async () => {
  const { tokens } = node.service;
  const { id, secret } = await made();
  assert.ok((await suspendOfficer(node.parts, ben.officer.id, true)).ok);
  const admit = async () => codes(await tokens.admit({ secret, use: 'cases.view' }));
  assert.deepEqual(await admit(), ['token-unbacked']);
  assert.equal((await tokens.list(ann)).find((one) => one.id === id)?.state, 'unbacked');
  assert.ok((await tokens.agree(cal, id)).ok);
  assert.deepEqual(await admit(), []);
  assert.ok((await suspendOfficer(node.parts, ben.officer.id, false)).ok);
  assert.ok((await changeRole(node.parts, cal.officer.id, 'duty-officer')).ok);
  assert.deepEqual(await admit(), ['token-unbacked'], 'another role');
  assert.ok((await changeRole(node.parts, cal.officer.id, 'prosecutor')).ok);
  [ben, cal] = [await pair.come('0102'), await pair.come('0103')];
  assert.deepEqual(await admit(), []);
});

test('a system sees nothing behind a wall, and may not be named on one', async () => {
  const { secret } = await made();
  const caseId = await pair.asked('walled-token.JPN.npa-247');
  const session = await come(secret);
  const { cases, walls } = node.service;
  assert.ok((await cases.view(session, caseId)).ok);
  const named = [ann.officer.id, session.officer.id];
  const why = 'An officer is among the suspects.';
  assert.deepEqual(codes(await walls.set(ann, caseId, { officers: named, why })), [
    'officer-unknown',
  ]);
  const before = await newsOf(session, undefined, 500);
  assert.ok(before.acts.some((act) => act.caseId === caseId));
  const officers = [ann.officer.id, ben.officer.id];
  assert.ok((await walls.set(ann, caseId, { officers, why })).ok);
  assert.deepEqual(codes(await cases.view(session, caseId)), ['case-unknown']);
  assert.deepEqual((await cases.workList(session, { text: 'Silk' })).rows, []);
  const after = await newsOf(session, undefined, 500);
  assert.ok(after.acts.every((act) => act.caseId !== caseId));
});

test('what takes two people is proposed by a system and agreed to by two officers', async () => {
  const { secret } = await made();
  const session = await come(secret, 'cases.act');
  const caseId = await pair.asked('refused-token.JPN.npa-247');
  const { cases, proposals } = node.service;
  const done = await cases.act(session, caseId, REFUSAL);
  assert.ok(done.ok && done.value.actId === null && done.value.proposal !== null);
  const { proposal } = done.value;
  const again = await cases.act(session, caseId, REFUSAL);
  assert.ok(again.ok && again.value.proposal === proposal, 'said twice is said once');
  const waits = await proposals.get(ann, proposal);
  assert.ok(waits.ok);
  assert.deepEqual([waits.value.approvals, waits.value.proposedBy?.role], [[], 'case-system']);
  // No hand of the app role makes the system agree either.
  await assert.rejects(
    node.parts.store.as(session.officer, (tx) =>
      tx.query(
        `insert into act_approvals (proposal_id, officer_id, authority, at, content, mac)
         values ($1, $2, $3, now(), '\\x00', '\\x00')`,
        [proposal, session.officer.id, IS],
      ),
    ),
    /approves nothing/,
  );
  const first = await proposals.approve(ann, proposal);
  assert.ok(first.ok && first.value.actId === null);
  const second = await proposals.approve(ben, proposal);
  assert.ok(second.ok && second.value.actId !== null);
});

const TOLD = {
  kind: 'told-otherwise',
  content: {
    ...{ way: 'telephone', at: { from: '2026-11-23T10:00', zone: 'UTC' } },
    ...{ with: 'The duty officer', what: 'The reference.' },
  },
} as const;

test('in an emergency no system hears: both sides wait for a person, whatever it states', async () => {
  const { secret } = await made();
  const session = await come(secret, 'cases.act');
  const why = 'A child is held.';
  const caseId = await pair.asked('ring-token.JPN.npa-247', { level: 'emergency', why });
  const { cases, proposals } = node.service;
  const mori = await pair.japan.service.identity.signInForTraining('JPN.npa-247.0101');
  assert.ok(mori.ok);
  const waits = async (): Promise<readonly boolean[]> => {
    await pair.settle();
    const open = await node.parts.store.asNode(IS, (tx) =>
      tx.query<{ sort: string }>(
        'select sort from alarms where case_id = $1 and ended_at is null',
        [caseId],
      ),
    );
    const there = await pair.japan.service.alarms.reached(mori.value, caseId);
    assert.ok(there.ok && there.value !== null);
    return [open.some(({ sort }) => sort === 'emergency'), there.value.waits !== null];
  };
  assert.deepEqual(await waits(), [true, true]);
  const read = { kind: 'receipt-read', content: { acts: [] } } as const;
  assert.deepEqual(codes(await cases.act(session, caseId, read)), ['not-allowed']);
  // The policy leaves this kind to systems; not while something rings.
  const done = await cases.act(session, caseId, TOLD);
  assert.ok(done.ok && done.value.actId === null && done.value.proposal !== null);
  assert.deepEqual(await waits(), [true, true]);
  // Nor does what a system of another making signs.
  const forced = await node.parts.store.asNode(IS, (tx) =>
    node.exchange.enqueue(tx, {
      ...{ authority: IS, caseId, zone: 'UTC' },
      draft: { ...TOLD, parts: [], pinpoints: [], seen: { 'JPN.npa-247': 1 } },
      officer: { role: 'case-system', number: 'SYS-9' },
      to: { participant: 'JPN', authority: 'JPN.npa-247' },
    }),
  );
  assert.ok(forced.ok, JSON.stringify(forced));
  assert.deepEqual(await waits(), [true, true]);
  const agreed = await proposals.approve(ann, done.value.proposal);
  assert.ok(agreed.ok && agreed.value.actId !== null, JSON.stringify(agreed));
  assert.deepEqual(await waits(), [false, false]);
  const next = await cases.act(session, caseId, {
    ...TOLD,
    content: { ...TOLD.content, what: 'The name.' },
  });
  assert.ok(next.ok && next.value.actId !== null, 'an officer has heard all of it');
});

test('what the policy leaves to systems is stated under the number of the system, and both sides see it', async () => {
  const { secret } = await made();
  const session = await come(secret, 'cases.act');
  const routine = { level: 'routine', why: 'It is kept.' };
  const caseId = await pair.asked('told-token.JPN.npa-247', routine);
  const told = await node.service.cases.act(session, caseId, { ...TOLD, ownActs: 0 });
  assert.ok(told.ok && told.value.actId !== null, JSON.stringify(told));
  await pair.settle();
  const mori = await pair.japan.service.identity.signInForTraining('JPN.npa-247.0101');
  assert.ok(mori.ok);
  const there = await pair.japan.service.cases.view(mori.value, caseId);
  assert.ok(there.ok);
  const act = there.value.acts.find(({ id }) => id === told.value.actId);
  assert.deepEqual(
    [act?.author.role, act?.author.officer],
    ['case-system', session.officer.number],
  );
});

test('new acts are told once each, in an order that only grows', async () => {
  const { secret } = await made();
  const session = await come(secret, 'cases.news');
  const start = (await newsOf(session, undefined, 500)).cursor;
  assert.deepEqual((await newsOf(session, start, 500)).acts, []);
  const ids = ['news-1.JPN.npa-247', 'news-2.JPN.npa-247', 'news-3.JPN.npa-247'];
  for (const id of ids) await pair.asked(id);
  const one = await newsOf(session, start, 2);
  const rest = await newsOf(session, one.cursor, 2);
  assert.deepEqual(
    [...one.acts, ...rest.acts].map(({ caseId }) => caseId),
    ids,
  );
  const both = await Promise.all([newsOf(session, start, 500), newsOf(session, start, 500)]);
  assert.deepEqual(both[0].acts, both[1].acts);
});

test('a key stands for one request, and a flood is stopped and noted once', async () => {
  const { id, secret } = await made();
  const { tokens } = node.service;
  const session = await come(secret, 'drafts.create');
  assert.deepEqual(codes(await tokens.once(session, 'a-key-of-sixteen', 'one')), []);
  assert.deepEqual(codes(await tokens.once(session, 'a-key-of-sixteen', 'one')), []);
  assert.deepEqual(codes(await tokens.once(session, 'a-key-of-sixteen', 'other')), ['key-reused']);
  const draft = await node.service.drafts.create(session, { title: 'One' }, undefined, 'mark-1');
  const same = await node.service.drafts.create(session, { title: 'Two' }, undefined, 'mark-1');
  assert.deepEqual([same.id, same.title], [draft.id, 'One']);
  let busy = 0;
  for (let n = 0; n < 130; n += 1) {
    const admitted = await tokens.admit({ secret, use: null });
    if (!admitted.ok) {
      assert.deepEqual(codes(admitted), ['token-busy']);
      busy += 1;
    }
  }
  assert.equal(busy, 11, '120 within a minute, of which one came before');
  assert.equal((await audited(id)).filter((kind) => kind === 'token-refused').length, 1);
  pair.advance(61_000);
  assert.ok((await tokens.admit({ secret, use: null })).ok);
});

test('an hour has its bound too, which says when it ends', async () => {
  const { id, secret } = await made();
  const { tokens } = node.service;
  const admit = () => tokens.admit({ secret, use: null });
  assert.ok((await admit()).ok);
  await pair.behind('update tokens set hour_used = $2 where id = $1', [id, 2_999]);
  pair.advance(600_000);
  assert.ok((await admit()).ok, 'the last of the hour');
  const refused = await admit();
  assert.deepEqual(refused.ok ? null : refused.error, {
    code: 'token-busy',
    params: { n: 3_000 },
  });
  assert.deepEqual(codes(await admit()), ['token-busy']);
  const kinds = (await audited(id)).filter(
    (kind) => kind.startsWith('token-') && /used|ref/.test(kind),
  );
  assert.deepEqual(kinds, ['token-used', 'token-used', 'token-refused'], 'the flood is noted once');
  pair.advance(3_001_000);
  assert.ok((await admit()).ok);
});

test('calls at once wait for no lock of the audit, and each has its line', async () => {
  const { id, secret } = await made();
  const { tokens } = node.service;
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  const holding = node.parts.store.asNode(IS, async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('comity/audit/' || $1, 0))`, [
      IS,
    ]);
    await held;
  });
  try {
    const admitted = await Promise.all(
      Array.from({ length: 8 }, () => tokens.admit({ secret, use: 'cases.view' })),
    );
    assert.ok(admitted.every(({ ok }) => ok));
  } finally {
    release();
    await holding;
  }
  const used = (await audited(id)).filter((kind) => kind === 'token-used');
  assert.equal(used.length, 8);
  await noteCalls(node.parts, IS);
  assert.equal((await audited(id)).filter((kind) => kind === 'token-used').length, 8);
});

test('the days of a token end by the clock of the node', async () => {
  const { secret } = await made();
  pair.advance(31 * 24 * 3_600_000);
  assert.deepEqual(codes(await node.service.tokens.admit({ secret, use: 'cases.view' })), [
    'token-expired',
  ]);
  assert.ok(
    (
      await addOfficer(node.parts, {
        ...{ id: `${IS}.0109`, authority: IS, number: '0109', role: 'supervisor' },
        ...{ zone: 'UTC', name: 'New' },
      })
    ).ok,
  );
});
