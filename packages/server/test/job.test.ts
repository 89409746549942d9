import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { canonicalText } from '@comity/base';
import { type Facts, liveOf, questionsOf } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  type Network,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import type { NewOfficer } from '@comity/server';
import type { Role, Session } from '@comity/service';
import type { ActKind } from '@comity/statements';
import { verifyBundle } from '@comity/wire';
import { joinPersons, partPerson } from '../src/identity/persons.ts';

const US = 'USA.ccips-247';
const IS = 'ISL.police-247';

let server: DatabaseServer;
let network: Network;
let usa: WholeNode;
let iceland: WholeNode;

const officer = (authority: string, number: string, role: Role, zone: string): NewOfficer => ({
  id: `${authority}.${number}`,
  authority,
  number,
  role,
  zone,
  name: `Officer ${number}`,
  userName: `${authority}-${number}`.toLowerCase(),
  password: 'correct horse battery',
  codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
});

before(async () => {
  server = await startNodesDatabase();
  // Monday, 10:00 in Washington: the office is open.
  network = createNetwork({ seed: 'job', start: '2026-11-23T15:00:00.000Z' });
  const [first, second] = await castWholeNodes(
    { network, server: server.connection, law: await loadLaw() },
    [
      {
        id: 'USA',
        authorities: [
          { id: US, name: 'CCIPS', kind: 'contact-point-24-7', zone: 'America/New_York' },
        ],
        officers: [
          officer(US, '0101', 'duty-officer', 'America/New_York'),
          officer(US, '0102', 'duty-officer', 'America/New_York'),
        ],
      },
      {
        id: 'ISL',
        authorities: [
          { id: IS, name: 'Police', kind: 'contact-point-24-7', zone: 'Atlantic/Reykjavik' },
        ],
        officers: [officer(IS, '0101', 'duty-officer', 'Atlantic/Reykjavik')],
      },
    ],
  );
  assert.ok(first && second);
  usa = first;
  iceland = second;
});

after(async () => {
  await Promise.all([usa?.close(), iceland?.close()]);
  await server?.stop();
});

async function signIn(node: WholeNode, officerId: string): Promise<Session> {
  const session = await node.service.identity.signInForTraining(officerId);
  assert.ok(session.ok);
  return session.value;
}

async function deliver(): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const rounds = [await usa.exchange.deliver('ISL'), await iceland.exchange.deliver('USA')];
    if (rounds.every((one) => one === 'idle')) return;
  }
  throw new Error('delivery does not come to rest');
}

const FACTS: Facts = {
  language: 'en',
  parts: [
    {
      measure: 'preservation',
      wanted: 'An image of the server and its traffic logs.',
      targets: [
        {
          kind: 'ip',
          address: '193.107.86.49',
          port: '443',
          custodian: 'A hosting company in Reykjavik',
          period: { from: '2013-05-01', to: '2013-05-15', zone: 'UTC' },
        },
      ],
    },
  ],
  title: 'Silk Road server',
  to: 'ISL',
  toAuthority: IS,
  offences: [{ kind: 'known', pinpoint: 'CETS185:2', maxPenalty: '20 years' }],
  conduct: 'A hidden market for drugs and intrusion tools runs on a server in Iceland.',
  urgency: { level: 'urgent', why: 'The operator can wipe the server.' },
  sensitivity: 'normal',
  confidentialityRequested: 'no',
  investigation: { reference: 'NYS-2013-1', authority: 'Southern District of New York' },
};

async function act(
  node: WholeNode,
  session: Session,
  caseId: string,
  kind: ActKind,
  content: object,
) {
  const done = await node.service.cases.act(session, caseId, { kind, content });
  assert.ok(done.ok, JSON.stringify(done));
  await deliver();
  return done.value;
}

test('from facts to a preservation confirmed, proved offline on both sides', async () => {
  const ann = await signIn(usa, `${US}.0101`);
  const ben = await signIn(usa, `${US}.0102`);
  const { drafts, cases } = usa.service;
  const draft = await drafts.create(ann, FACTS);
  const avenues = await drafts.avenues(ann, draft.id, 0);
  assert.ok(avenues.ok);
  assert.equal(avenues.value.avenues[0]?.instrument, 'CETS185');
  assert.equal(avenues.value.avenues[0]?.open, true);

  let saved = await drafts.save(ann, draft.id, {
    version: draft.version,
    facts: {
      parts: (FACTS.parts ?? []).map((part) => ({
        ...part,
        basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
      })),
    },
  });
  assert.ok(saved.ok);
  const early = await drafts.check(ann, draft.id);
  assert.ok(early.ok);
  assert.ok(early.value.missing.length > 0, 'the contents are still missing');
  assert.ok(early.value.missing.every(({ at }) => at !== undefined));
  const refused = await drafts.approve(ann, draft.id, saved.value.version);
  assert.equal(refused.ok ? '' : refused.error.code, 'draft-incomplete');

  saved = await drafts.save(ann, draft.id, {
    version: saved.value.version,
    facts: {
      parts: (saved.value.facts.parts ?? []).map((part) => ({
        ...part,
        contents: {
          dataRelationToOffence: 'It holds the records of the sales.',
          necessity: 'The operator can wipe it at any time.',
          intendsMlaRequest: 'A request for disclosure follows within 60 days.',
        },
      })),
    },
  });
  assert.ok(saved.ok);
  const full = await drafts.check(ann, draft.id);
  assert.ok(full.ok);
  assert.deepEqual(full.value.missing, []);
  assert.equal(full.value.release.policy, 'two-officers');

  const stale = await drafts.save(ben, draft.id, { version: 1, facts: {} });
  assert.equal(stale.ok ? '' : stale.error.code, 'draft-changed-meanwhile');
  const once = await drafts.approve(ann, draft.id, saved.value.version);
  assert.ok(once.ok);
  assert.equal(once.value.state, 'awaiting-release');
  const twice = await drafts.approve(ann, draft.id, saved.value.version);
  assert.equal(twice.ok ? '' : twice.error.code, 'approval-own-twice');
  const released = await drafts.approve(ben, draft.id, saved.value.version);
  assert.ok(released.ok, JSON.stringify(released));
  const caseId = released.value.caseId ?? '';
  assert.equal(released.value.state, 'sent');

  const queued = await cases.view(ann, caseId);
  assert.ok(queued.ok);
  assert.deepEqual(
    queued.value.acts[0]?.proofs.map(({ event }) => event),
    ['queued'],
  );
  await deliver();

  const katrin = await signIn(iceland, `${IS}.0101`);
  const list = await iceland.service.cases.workList(katrin, { text: 'hidden MARKET' });
  assert.equal(list.rows.length, 1);
  assert.equal(list.rows[0]?.title, 'Silk Road server');
  assert.equal(list.rows[0]?.move, 'ours');
  assert.equal(list.rows[0]?.unread, true);
  const none = await iceland.service.cases.workList(katrin, { text: 'submarine' });
  assert.equal(none.rows.length, 0);

  const advice = await iceland.service.cases.advice(katrin, caseId);
  assert.ok(advice.ok);
  assert.equal(advice.value.preservationMinimum?.pinpoint, 'CETS185:29(7)');
  const codes = advice.value.grounds[0]?.answer.grounds
    .filter((g) => g.available === true)
    .map((g) => g.code);
  assert.ok(codes?.includes('political-offence') && codes.includes('essential-interests'));

  await act(iceland, katrin, caseId, 'request-acknowledged', {});
  await act(iceland, katrin, caseId, 'information-requested', {
    questions: ['Which address had the server on 15 May 2013?'],
  });
  const asked = await cases.view(ann, caseId);
  assert.ok(asked.ok);
  assert.equal(asked.value.whoseMove.side, 'requesting');
  const question = questionsOf(asked.value.state)[0];
  assert.ok(question);
  await act(usa, ann, caseId, 'information-supplied', {
    answers: [{ asked: question.asked, question: question.question, text: '193.107.86.49' }],
  });
  const wrong = await iceland.service.cases.act(katrin, caseId, {
    kind: 'assistance-refused',
    content: { ground: { kind: 'known', code: 'political-offence', source: 'CETS185:29(5)(a)' } },
  });
  assert.ok(!wrong.ok, 'a refusal without reasons is no refusal');
  await act(iceland, katrin, caseId, 'preservation-confirmed', {
    preserved: 'Image of the server.',
    since: '2026-11-23',
    lastDay: '2027-02-20',
    legalBasis: 'Code of Criminal Procedure, Article 87',
  });

  const view = await cases.view(ann, caseId);
  assert.ok(view.ok);
  assert.equal(view.value.state.status, 'preserved');
  assert.equal(view.value.state.parts.map(liveOf)[0]?.lastDay, '2027-02-20');
  assert.ok(view.value.log.valid, view.value.log.broken?.code ?? '');
  const request = view.value.acts[0];
  assert.deepEqual(
    request?.proofs.map(({ event }) => event),
    ['queued', 'delivered', 'opened'],
  );

  for (const [node, session] of [
    [usa, ann],
    [iceland, katrin],
  ] as const) {
    const bundle = await node.service.cases.exportBundle(session, caseId);
    assert.ok(bundle.ok);
    const verdict = verifyBundle(bundle.value.bytes);
    assert.equal(verdict.verdict, 'consistent', verdict.broken?.why.code ?? '');
  }
  const mine = await iceland.service.cases.view(katrin, caseId);
  assert.ok(mine.ok);
  const [ours, theirs] = [mine, view].map(({ value }) => canonicalText(value.state));
  assert.equal(ours, theirs, 'both sides compute the same state');
  const digests = [mine, view].map(({ value }) => value.acts.map(({ digest }) => digest));
  assert.deepEqual(digests[0], digests[1], 'an act is found by one digest on both sides');
  for (const digest of digests[0] ?? []) assert.match(digest, /^[A-Za-z0-9_-]{43,64}$/);
});

test('at night one duty officer releases a preservation, and a colleague reviews it', async () => {
  network.clock.advance(12 * 3_600_000);
  const ann = await signIn(usa, `${US}.0101`);
  const ben = await signIn(usa, `${US}.0102`);
  const { drafts, cases } = usa.service;
  const draft = await drafts.create(ann, {
    ...FACTS,
    parts: (FACTS.parts ?? []).map((part) => ({
      ...part,
      basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
      contents: {
        dataRelationToOffence: 'Records of sales.',
        necessity: 'It can be wiped.',
        intendsMlaRequest: 'A request follows.',
      },
    })),
  });
  const released = await drafts.approve(ann, draft.id, draft.version);
  assert.ok(released.ok, JSON.stringify(released));
  const caseId = released.value.caseId ?? '';
  assert.notEqual(caseId, '');
  const own = await cases.review(ann, caseId, 'Fine.');
  assert.equal(own.ok ? '' : own.error.code, 'review-own');

  // Another account of the same person is no colleague, and the database says so last.
  const { store, keyring } = usa.parts;
  const both = [`${US}.0101`, `${US}.0102`].map((id) => ({ id, person: null }));
  const [first, second] = both;
  assert.ok(first !== undefined && second !== undefined);
  await store.asGate((tx) => joinPersons(tx, keyring, [first, second]));
  const twin = await cases.review(ben, caseId, 'Seen, in order.');
  assert.equal(twin.ok ? '' : twin.error.code, 'approval-same-person');
  const seen = await cases.view(ben, caseId);
  assert.ok(seen.ok && seen.value.review?.mine.ok === false);
  assert.equal((await cases.counts(ben)).reviews, 0, 'nothing that they could look at');
  await assert.rejects(
    store.asNode(US, (tx) =>
      tx.query(
        'update reviews set reviewed_by = $2, reviewed_at = now(), review_mac = $3 where case_id = $1',
        [caseId, ben.officer.id, Buffer.alloc(32)],
      ),
    ),
    /one person is not two: reviews/,
  );
  await store.asGate((tx) => partPerson(tx, keyring, { ...second, person: first.id }));
  assert.ok((await cases.review(ben, caseId, 'Seen, in order.')).ok);
  const view = await cases.view(ann, caseId);
  assert.ok(view.ok && view.value.review === null);
  assert.ok(!(await cases.view(ann, 'no-such-case')).ok);
});

test('sign-in by password and code: a code works once, failures lock', async () => {
  const { identity } = usa.service;
  const { codeAt } = await import('../src/identity/one-time-code.ts');
  const source = '192.0.2.1';
  const code = codeAt('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', network.clock.now());
  const right = {
    userName: `${US}-0101`.toLowerCase(),
    password: 'correct horse battery',
    code,
    source,
  };
  const session = await identity.signInByPassword(right);
  assert.ok(session.ok);
  assert.equal((await identity.sessionOf(session.value.token))?.officer.number, '0101');
  const again = await identity.signInByPassword(right);
  assert.equal(again.ok ? '' : again.error.code, 'sign-in-failed');
  for (let i = 0; i < 5; i += 1) {
    await identity.signInByPassword({ ...right, password: 'wrong' });
  }
  const locked = await identity.signInByPassword(right);
  assert.equal(locked.ok ? '' : locked.error.code, 'sign-in-locked');
  await identity.keepLanguage(session.value, 'ja');
  assert.equal((await identity.sessionOf(session.value.token))?.officer.language, 'ja');
  await identity.signOut(session.value);
  assert.equal(await identity.sessionOf(session.value.token), undefined);
});

test('a page key or an id that is none gives an answer, not a fault', async () => {
  const ann = await signIn(usa, `${US}.0101`);
  for (const key of ['1~--------------------~x', '1~2026-13-45T00:00:00.000Z~x', '~~', '\u0000']) {
    const list = await usa.service.cases.workList(ann, { after: key });
    assert.ok(list.rows.length > 0, key);
  }
  const nobody = await usa.service.identity.signInForTraining('a\u0000b');
  assert.equal(nobody.ok ? '' : nobody.error.code, 'sign-in-failed');
  const strange = await usa.service.identity.signInByPasskey('\u0000', { id: '\u0000' });
  assert.equal(strange.ok ? '' : strange.error.code, 'passkey-refused');
});

test('days are counted by the calendar of the office', async () => {
  const { dayIn } = await import('@comity/law');
  assert.equal(dayIn('2026-11-22T20:30:00.000Z', 'Asia/Tokyo'), '2026-11-23');
  assert.equal(dayIn('2026-11-22T01:30:00.000Z', 'America/New_York'), '2026-11-21');
});

test('who saw and who took out a case stands in the audit log, and the log verifies', async () => {
  const { checkAudit } = await import('@comity/server');
  const ben = await signIn(usa, `${US}.0102`);
  const { rows } = await usa.service.cases.workList(ben, {});
  const caseId = rows[0]?.caseId ?? '';
  assert.ok((await usa.service.cases.view(ben, caseId)).ok);
  assert.ok((await usa.service.cases.exportBundle(ben, caseId)).ok);
  const { store, keyring } = usa.parts;
  const checked = await store.asNode(US, (tx) => checkAudit(tx, keyring, US));
  assert.ok(checked.valid, JSON.stringify(checked.broken));
  const kinds = checked.entries
    .filter(({ officer, subject }) => officer === '0102' && subject === caseId)
    .map(({ kind }) => kind);
  assert.deepEqual(kinds.slice(-2), ['case-viewed', 'case-exported']);
});

test('erasing a request erases the draft that it came from as well', async () => {
  const { eraseBody } = await import('@comity/server');
  const ann = await signIn(usa, `${US}.0101`);
  const { rows } = await usa.service.cases.workList(ann, { text: 'hidden market' });
  const caseId = rows[0]?.caseId ?? '';
  await deliver();
  const before = await usa.service.cases.view(ann, caseId);
  assert.ok(before.ok);
  const actId = before.value.acts[0]?.id ?? '';
  const { store, keyring, world, exchange } = usa.parts;
  const erased = await store.asNode(US, (tx) =>
    eraseBody(
      tx,
      { exchange, keyring, world },
      {
        ...{ authority: US, caseId, actId, reason: 'Retention has ended.' },
        officer: { role: 'supervisor', number: '0101' },
      },
    ),
  );
  assert.ok(erased.ok, JSON.stringify(erased));
  await deliver();
  const view = await usa.service.cases.view(ann, caseId);
  assert.ok(view.ok);
  assert.equal(view.value.acts[0]?.content, 'erased');
  assert.ok(view.value.log.valid, view.value.log.broken?.code ?? '');
  const left = await store.asNode(US, (tx) =>
    tx.query<{ n: number }>('select count(*)::int as n from drafts where case_id = $1', [caseId]),
  );
  assert.equal(left[0]?.n, 0);
});
