import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Facts } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import type { NewOfficer } from '@comity/server';
import type { Draft, Session, Showing } from '@comity/service';
import { KINDS_UNDERSTOOD } from '@comity/statements';

const US = 'USA.ccips-247';
const IS = 'ISL.police-247';
const EE = 'EST.police-247';

const officer = (authority: string, number: string, role: NewOfficer['role']): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});
const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });

/** What an older node understands: nothing of drafts. */
const OLDER = Object.fromEntries(
  Object.entries(KINDS_UNDERSTOOD).filter(([kind]) => !kind.startsWith('draft-')),
);

let server: DatabaseServer;
let nodes: readonly WholeNode[] = [];
let usa: WholeNode;
let iceland: WholeNode;
let ann: Session;
let bea: Session;
let cal: Session;
let icelandic: Session;

before(async () => {
  server = await startNodesDatabase();
  const network = createNetwork({ seed: 'drafts-shown', start: '2026-11-23T15:00:00.000Z' });
  const stage = { network, server: server.connection, law: await loadLaw(), databases: 'shown' };
  nodes = await castWholeNodes(stage, [
    {
      id: 'USA',
      authorities: [unit(US)],
      officers: [
        officer(US, '0101', 'supervisor'),
        officer(US, '0102', 'prosecutor'),
        officer(US, '0103', 'prosecutor'),
      ],
    },
    {
      id: 'ISL',
      authorities: [unit(IS)],
      officers: [officer(IS, '0101', 'supervisor'), officer(IS, '0102', 'prosecutor')],
    },
    {
      ...{ id: 'EST', authorities: [unit(EE)], officers: [officer(EE, '0101', 'prosecutor')] },
      understands: OLDER,
    },
  ]);
  const [first, second] = nodes;
  assert.ok(first && second);
  usa = first;
  iceland = second;
  ann = await come(usa, `${US}.0101`);
  bea = await come(usa, `${US}.0102`);
  cal = await come(usa, `${US}.0103`);
  icelandic = await come(iceland, `${IS}.0101`);
});
after(async () => {
  await Promise.all(nodes.map((node) => node.close()));
  await server?.stop();
});

async function come(node: WholeNode, id: string): Promise<Session> {
  const session = await node.service.identity.signInForTraining(id);
  assert.ok(session.ok);
  return session.value;
}

async function deliver(): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const all = [await usa.exchange.deliver('ISL'), await iceland.exchange.deliver('USA')];
    if (all.every((one) => one === 'idle')) return;
  }
  throw new Error('delivery does not come to rest');
}

const FACTS: Facts = {
  language: 'en',
  title: 'Silk Road server',
  to: 'ISL',
  toAuthority: IS,
  parts: [
    {
      measure: 'preservation',
      wanted: 'An image of the server and its traffic logs.',
      basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
      targets: [
        {
          ...{ kind: 'ip', address: '193.107.86.49', port: '443' },
          custodian: 'A hosting company in Reykjavik',
          period: { from: '2013-05-01', to: '2013-05-15', zone: 'UTC' },
        },
      ],
    },
  ],
  offences: [{ kind: 'known', pinpoint: 'CETS185:2', maxPenalty: '20 years' }],
  conduct: 'A hidden market for drugs and intrusion tools runs on a server in Iceland.',
  urgency: { level: 'urgent', why: 'The operator can wipe the server.' },
  sensitivity: 'normal',
  confidentialityRequested: 'yes',
  followUpBy: '2026-12-20',
  contact: { function: 'Duty officer', telephone: '+1 202 514 0000' },
};

/** All that the contents question asks, answered in one way. */
async function complete(session: Session, draft: Draft): Promise<Draft> {
  const { drafts } = usa.service;
  const asked = await drafts.contents(session, draft.id);
  assert.ok(asked.ok);
  const fields = asked.value.flatMap((one) => one.fields.filter(({ required }) => required));
  const text = 'The address 193.107.86.49 was used by the operator of the market in those days.';
  const contents = Object.fromEntries(fields.map(({ name }) => [name, text]));
  const parts = (draft.facts.parts ?? []).map((part) => ({ ...part, contents }));
  const saved = await drafts.save(session, draft.id, {
    version: draft.version,
    facts: { parts },
  });
  assert.ok(saved.ok);
  return saved.value;
}

async function viewOf(node: WholeNode, session: Session, caseId: string) {
  const view = await node.service.cases.view(session, caseId);
  assert.ok(view.ok, caseId);
  return view.value;
}

const SHOWING: Showing = {
  question: 'Does it look possible, and what would you need?',
  parts: [0],
  fields: ['targets', 'offences'],
};

/** Shows a draft by two officers, as the policy wants, and brings it over. */
async function shown(draft: Draft, showing = SHOWING): Promise<string> {
  const done = await usa.service.drafts.showDraft(ann, draft.id, showing);
  assert.ok(done.ok, JSON.stringify(done));
  const { proposal, caseId } = done.value;
  assert.ok(proposal !== null, 'what leaves the house of an investigation takes two');
  const agreed = await usa.service.proposals.approve(bea, proposal);
  assert.ok(agreed.ok, JSON.stringify(agreed));
  await deliver();
  return caseId;
}

const begun = (change: Facts = {}): Promise<Draft> =>
  usa.service.drafts.create(ann, { ...FACTS, ...change });

async function remark(caseId: string): Promise<void> {
  const done = await iceland.service.cases.act(icelandic, caseId, {
    kind: 'draft-remarked',
    content: {
      possible: 'with-changes',
      under: 'CETS185',
      way: 'By the 24/7 point.',
      remarks: [
        { field: 'targets', part: 1, text: 'We would need the port.' },
        { field: 'offences', text: 'Say which offence.' },
      ],
    },
  });
  assert.ok(done.ok, JSON.stringify(done));
  await deliver();
}

test('what is shown is what was chosen, starts no clock, is nobody’s move, and rings nowhere', async () => {
  const draft = await begun();
  const before = await usa.service.drafts.consultation(ann, draft.id);
  assert.ok(before.ok);
  assert.deepEqual([before.value?.shown, before.value?.understood], [false, true]);
  const caseId = await shown(draft);
  assert.equal(caseId, before.value?.caseId);
  for (const [node, session] of [
    [usa, ann],
    [iceland, icelandic],
  ] as const) {
    const view = await viewOf(node, session, caseId);
    assert.equal(view.state.status, 'draft-open');
    assert.deepEqual([view.state.parts, view.due, view.clock], [[], [], null]);
    assert.deepEqual([view.whoseMove.side, view.whoseMove.what], [null, 'nothing']);
    assert.equal(view.request, null);
    assert.equal(view.log.valid, true);
    const [act] = view.acts;
    assert.ok(act && typeof act.content !== 'string');
    assert.deepEqual(Object.keys(act.content).sort(), [
      ...['language', 'offences', 'parts', 'question', 'sensitivity', 'title'],
    ]);
    assert.ok(
      !JSON.stringify(act.content).includes('hidden market'),
      'what happened was not ticked',
    );
    assert.ok(!JSON.stringify(act.content).includes('wanted'));
    const { rows } = await node.service.cases.workList(session, {});
    const row = rows.find((one) => one.caseId === caseId);
    assert.deepEqual([row?.move, row?.status, row?.urgency], ['nobody', 'draft-open', 'routine']);
    assert.deepEqual((await node.service.alarms.open(session, caseId)).alarms, []);
  }
});

test('a remark comes back to the draft, the request names the case, and its case is told', async () => {
  const draft = await complete(ann, await begun());
  const caseId = await shown(draft);
  await remark(caseId);
  assert.equal((await viewOf(usa, ann, caseId)).state.status, 'draft-answered');
  assert.equal(await usa.service.drafts.shownIn(ann, caseId), draft.id);
  const back = await usa.service.drafts.consultation(ann, draft.id);
  assert.ok(back.ok);
  assert.deepEqual(
    back.value?.remarks.map(({ content }) => [content?.possible, content?.remarks?.length]),
    [['with-changes', 2]],
  );
  const check = await usa.service.drafts.check(ann, draft.id);
  assert.ok(check.ok);
  assert.deepEqual(check.value.missing, []);
  assert.deepEqual(check.value.content?.earlier, [{ kind: 'network', case: caseId }]);
  let sent: string | null = null;
  for (const session of [ann, bea]) {
    const done = await usa.service.drafts.approve(session, draft.id, draft.version);
    assert.ok(done.ok, JSON.stringify(done));
    sent = done.value.caseId;
  }
  assert.ok(sent !== null && sent !== caseId, 'the request has a case of its own');
  await deliver();
  for (const [node, session] of [
    [usa, ann],
    [iceland, icelandic],
  ] as const) {
    const talk = await viewOf(node, session, caseId);
    assert.equal(talk.state.status, 'draft-sent');
    assert.deepEqual(
      talk.linked.later.map(({ caseId: id }) => id),
      [sent],
    );
    const request = await viewOf(node, session, sent);
    assert.deepEqual(
      request.linked.earlier.map(({ caseId: id }) => id),
      [caseId],
    );
    assert.equal(request.state.status, 'submitted');
  }
  assert.equal(await usa.service.drafts.shownIn(ann, caseId), null, 'the draft was sent');
});

test('shown again it is the same case; the same once more says nothing; sent elsewhere it is not named', async () => {
  const draft = await begun();
  const caseId = await shown(draft);
  const more: Showing = { ...SHOWING, fields: ['targets', 'offences', 'conduct'] };
  assert.equal(await shown(draft, more), caseId);
  assert.equal((await viewOf(iceland, icelandic, caseId)).acts.length, 2);
  const elsewhere = await usa.service.drafts.save(ann, draft.id, {
    version: draft.version,
    facts: { to: 'EST', toAuthority: EE },
  });
  assert.ok(elsewhere.ok);
  const check = await usa.service.drafts.check(ann, draft.id);
  assert.ok(check.ok);
  assert.ok(!JSON.stringify(check.value).includes(caseId), 'a third State learns nothing of it');
  assert.equal(await usa.service.drafts.shownIn(ann, caseId), draft.id);
});

test('an older node is sent none, and it is said why', async () => {
  const draft = await begun({ to: 'EST', toAuthority: EE });
  const found = await usa.service.drafts.consultation(ann, draft.id);
  assert.ok(found.ok);
  assert.deepEqual([found.value?.understood, found.value?.shown], [false, false]);
  for (const ask of [usa.service.drafts.checkShown, usa.service.drafts.showDraft]) {
    const done = await ask(ann, draft.id, SHOWING);
    assert.deepEqual(!done.ok && done.error, [{ code: 'draft-not-understood' }]);
  }
});

test('what is wrong is said at its field of the draft, and nothing is shown', async () => {
  const { parts = [] } = FACTS;
  const [first = {}] = parts;
  const wrong = { ...first, targets: [{ kind: 'ip', address: 'no address' }] };
  const draft = await begun({ parts: [{ ...first }, wrong] });
  const done = await usa.service.drafts.checkShown(ann, draft.id, {
    ...{ question: ' ', parts: [1], fields: ['targets'] },
  });
  assert.ok(!done.ok);
  const at = done.error.map((fault) => fault.at ?? '');
  assert.ok(at.includes('question'), at.join());
  assert.ok(
    at.some((path) => path.startsWith('parts.1.targets.0')),
    at.join(),
  );
});

test('a sealed draft stands behind its wall at home, and behind one of its own there', async () => {
  const draft = await begun({ sensitivity: 'sealed' });
  const walled = await usa.service.walls.set(ann, draft.id, {
    ...{ officers: [ann.officer.id, bea.officer.id], why: 'An undercover officer.' },
  });
  assert.ok(walled.ok, JSON.stringify(walled));
  const caseId = await shown(draft);
  assert.equal((await usa.service.cases.view(cal, caseId)).ok, false, 'not named, not seen');
  assert.equal((await usa.service.cases.view(bea, caseId)).ok, true);
  const lawyer = await come(iceland, `${IS}.0102`);
  assert.equal((await iceland.service.cases.view(lawyer, caseId)).ok, false);
  assert.equal((await iceland.service.cases.view(icelandic, caseId)).ok, true);
});
