import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { spokenReference } from '@comity/base';
import { type Facts, factsToFollow, liveOf } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { fillDues, type NewOfficer } from '@comity/server';
import type { Draft, Session } from '@comity/service';

const US = 'USA.ccips-247';
const OIA = 'USA.oia';
const IS = 'ISL.police-247';
const EE = 'EST.police-247';

const officer = (authority: string, number: string): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role: 'prosecutor', zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});
const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });

let server: DatabaseServer;
let usa: WholeNode;
let iceland: WholeNode;
let estonia: WholeNode;

before(async () => {
  server = await startNodesDatabase();
  const network = createNetwork({ seed: 'linked', start: '2026-11-23T15:00:00.000Z' });
  const stage = { network, server: server.connection, law: await loadLaw(), databases: 'linked' };
  const [first, second, third] = await castWholeNodes(stage, [
    {
      id: 'USA',
      authorities: [unit(US), unit(OIA)],
      officers: [
        officer(US, '0101'),
        officer(US, '0102'),
        officer(US, '0103'),
        officer(OIA, '0201'),
      ],
    },
    { id: 'ISL', authorities: [unit(IS)], officers: [officer(IS, '0101')] },
    { id: 'EST', authorities: [unit(EE)], officers: [officer(EE, '0101')] },
  ]);
  assert.ok(first && second && third);
  usa = first;
  iceland = second;
  estonia = third;
});
after(async () => {
  await Promise.all([usa?.close(), iceland?.close(), estonia?.close()]);
  await server?.stop();
});

async function come(node: WholeNode, id: string): Promise<Session> {
  const session = await node.service.identity.signInForTraining(id);
  assert.ok(session.ok);
  return session.value;
}

async function deliver(): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const all = [
      await usa.exchange.deliver('ISL'),
      await usa.exchange.deliver('EST'),
      await iceland.exchange.deliver('USA'),
      await estonia.exchange.deliver('USA'),
    ];
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

async function release(draft: Draft): Promise<string> {
  for (const number of ['0101', '0102']) {
    const session = await come(usa, `${US}.${number}`);
    const done = await usa.service.drafts.approve(session, draft.id, draft.version);
    assert.ok(done.ok, JSON.stringify(done));
    if (done.value.caseId !== null) {
      await deliver();
      return done.value.caseId;
    }
  }
  throw new Error('two approvals did not release the draft');
}

async function viewOf(node: WholeNode, officerId: string, caseId: string) {
  const view = await node.service.cases.view(await come(node, officerId), caseId);
  assert.ok(view.ok, caseId);
  return view.value;
}

/** A preservation that Iceland has confirmed, through a day. */
async function preserved(lastDay = '2027-02-21'): Promise<string> {
  const ann = await come(usa, `${US}.0101`);
  const first = await usa.service.drafts.create(ann, FACTS);
  const caseId = await release(await complete(ann, first));
  const kept = await iceland.service.cases.act(await come(iceland, `${IS}.0101`), caseId, {
    kind: 'preservation-confirmed',
    content: {
      preserved: 'The image of the server.',
      since: '2026-11-23',
      lastDay,
      legalBasis: 'Code of Criminal Procedure',
    },
  });
  assert.ok(kept.ok, JSON.stringify(kept));
  await deliver();
  return caseId;
}

/** The request that a case proposes, with what has to be judged anew. */
async function followed(caseId: string, change: Partial<Facts>): Promise<Draft> {
  const { state, followUps } = await viewOf(usa, `${US}.0101`, caseId);
  const [way] = followUps;
  const facts = way && factsToFollow({ caseId, state }, way);
  assert.ok(facts);
  const ann = await come(usa, `${US}.0101`);
  return usa.service.drafts.create(ann, { ...facts, toAuthority: IS, ...change }, caseId);
}

const JUDGED: Partial<Facts> = {
  urgency: { level: 'routine' },
  sensitivity: 'normal',
  confidentialityRequested: 'yes',
};

test('a request that follows a preservation is linked on both sides and keeps the data', async () => {
  const caseId = await preserved();
  const ann = await come(usa, `${US}.0101`);
  const blank = await followed(caseId, {});
  assert.equal(blank.follows?.caseId, caseId);
  const unjudged = await usa.service.drafts.check(ann, blank.id);
  assert.ok(unjudged.ok);
  const wants = unjudged.value.missing.map(({ at }) => at);
  for (const at of ['urgency.level', 'sensitivity', 'confidentialityRequested']) {
    assert.ok(wants.includes(at), at);
  }
  const [part] = blank.facts.parts ?? [];
  const basis = [{ id: 'CETS185', pinpoints: ['CETS185:31(1)'] }];
  const wanted = 'The image of the disk and the connections of 193.107.86.49 in May 2013.';
  const saved = await usa.service.drafts.save(ann, blank.id, {
    version: blank.version,
    facts: { ...JUDGED, parts: [{ ...part, basis, wanted }] },
  });
  assert.ok(saved.ok);
  const later = await release(await complete(ann, saved.value));

  for (const [node, who] of [
    [usa, `${US}.0101`],
    [iceland, `${IS}.0101`],
  ] as const) {
    const first = await viewOf(node, who, caseId);
    const second = await viewOf(node, who, later);
    assert.deepEqual(
      second.linked.earlier.map(({ caseId: id, held }) => [id, held?.title]),
      [[caseId, 'Silk Road server']],
    );
    assert.deepEqual(
      first.linked.later.map(({ caseId: id, held }) => [id, held?.parts[0]?.measure]),
      [[later, 'stored-data-access']],
    );
    assert.ok(first.due.every(({ what }) => what !== 'follow-up'));
    const ends = first.due.find(({ what }) => what === 'preservation-ends');
    assert.deepEqual([ends?.held?.code, ends?.pinpoint], ['until-decision', 'CETS185:29(7)']);
    assert.deepEqual([first.whoseMove.side, first.whoseMove.because], [null, 'followed']);
    assert.ok(first.state.parts.every((one) => liveOf(one)?.followed !== undefined));
  }

  // Once the request is decided, the hold ends: in the case, and in the row of either side.
  const arni = await come(iceland, `${IS}.0101`);
  const found = await iceland.service.cases.act(arni, later, {
    kind: 'nothing-found',
    parts: ['p1'],
    content: { searched: 'The whole disk.' },
  } as never);
  assert.ok(found.ok, JSON.stringify(found));
  await deliver();
  for (const [node, who, authority] of [
    [usa, `${US}.0101`, US],
    [iceland, `${IS}.0101`, IS],
  ] as const) {
    const first = await viewOf(node, who, caseId);
    const ends = first.due.find(({ what }) => what === 'preservation-ends');
    assert.deepEqual([ends?.held, ends?.pinpoint], [undefined, 'CETS185:29(7)']);
    const held = (): Promise<readonly { readonly held: boolean }[]> =>
      node.parts.store.asNode(authority, (tx) =>
        tx.query(
          `select dates @> '[{"held": {"code": "until-decision"}}]' as held from cases where id = $1`,
          [caseId],
        ),
      );
    assert.deepEqual(await held(), [{ held: true }]);
    assert.ok(await fillDues(node.parts));
    assert.deepEqual(await held(), [{ held: false }]);
  }
});

test('another authority of the State can neither copy nor name the case', async () => {
  const caseId = await preserved();
  const lee = await come(usa, `${OIA}.0201`);
  const stolen = await usa.service.drafts.create(
    lee,
    { ...FACTS, earlier: [{ kind: 'network', case: caseId }] },
    caseId,
  );
  assert.equal(stolen.follows, null);
  const checked = await usa.service.drafts.check(lee, stolen.id);
  assert.ok(checked.ok);
  const fault = checked.value.missing.find(({ at }) => at === 'earlier.0.case');
  assert.equal(fault?.code, 'earlier-unknown');
});

test('a State without a part in the case is not told of it', async () => {
  const caseId = await preserved();
  const ann = await come(usa, `${US}.0101`);
  const draft = await followed(caseId, { ...JUDGED, to: 'EST', toAuthority: EE });
  const checked = await usa.service.drafts.check(ann, draft.id);
  assert.ok(checked.ok);
  const fault = checked.value.missing.find(({ at }) => at === 'earlier.0.case');
  assert.equal(fault?.code, 'earlier-other-state');
  const basis = [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }];
  const parts = (draft.facts.parts ?? []).map((part) => ({
    ...part,
    measure: 'preservation',
    wanted: 'The records of the machine in Tallinn.',
    basis,
  }));
  const saved = await usa.service.drafts.save(ann, draft.id, {
    version: draft.version,
    facts: { earlier: [], parts },
  });
  assert.ok(saved.ok);
  const onward = await release(await complete(ann, saved.value));
  const there = await viewOf(estonia, `${EE}.0101`, onward);
  assert.deepEqual(there.linked, { earlier: [], later: [], more: false });
  const notes = async (id: string) => {
    const found = await usa.service.office.ofCase(ann, id);
    return found.ok ? found.value.notes.map(({ text }) => text) : [];
  };
  assert.deepEqual(await notes(caseId), [`→ ${spokenReference(onward)}`]);
  assert.deepEqual(await notes(onward), [`← ${spokenReference(caseId)}`]);
});

test('no note in a case for all tells of one behind a wall that was begun from it', async () => {
  const caseId = await preserved();
  const ann = await come(usa, `${US}.0101`);
  const draft = await followed(caseId, { ...JUDGED, to: 'EST', toAuthority: EE });
  const basis = [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }];
  const parts = (draft.facts.parts ?? []).map((part) => ({
    ...part,
    measure: 'preservation',
    wanted: 'The records of the machine in Tallinn.',
    basis,
  }));
  const saved = await usa.service.drafts.save(ann, draft.id, {
    version: draft.version,
    facts: { earlier: [], parts },
  });
  assert.ok(saved.ok);
  const officers = ['0101', '0102'].map((number) => `${US}.${number}`);
  const why = 'The informer is named.';
  assert.ok((await usa.service.walls.set(ann, draft.id, { officers, why })).ok);
  const onward = await release(await complete(ann, saved.value));
  const notes = async (id: string) => {
    const found = await usa.service.office.ofCase(ann, id);
    return found.ok ? found.value.notes.map(({ text }) => text) : [];
  };
  assert.deepEqual(await notes(caseId), []);
  assert.deepEqual(await notes(onward), []);
});

test('an earlier case for all is told that a request behind a wall was sent, and not which', async () => {
  const caseId = await preserved();
  const ann = await come(usa, `${US}.0101`);
  const earlier = [{ kind: 'network', case: caseId } as const];
  const draft = await usa.service.drafts.create(ann, { ...FACTS, earlier });
  const officers = ['0101', '0102'].map((number) => `${US}.${number}`);
  const why = 'The informer is named.';
  assert.ok((await usa.service.walls.set(ann, draft.id, { officers, why })).ok);
  const sent = await release(await complete(ann, draft));
  for (const [node, who] of [
    [usa, `${US}.0101`],
    [iceland, `${IS}.0101`],
  ] as const) {
    const view = await viewOf(node, who, caseId);
    const told = view.acts.filter(({ kind }) => kind === 'request-followed');
    assert.equal(JSON.stringify(told.map(({ content }) => content)), '[{"sent":"2026-11-23"}]');
    assert.ok(!JSON.stringify(view).includes(sent), 'nothing there leads to it');
    const [part] = view.state.parts;
    assert.equal(part && liveOf(part)?.followed, told[0]?.id, 'the data is kept on');
  }
});

test('an earlier request that is named by the reference said on the telephone is found', async () => {
  const caseId = await preserved();
  const { reference } = await viewOf(usa, `${US}.0101`, caseId);
  const ann = await come(usa, `${US}.0101`);
  const earlier = [{ kind: 'outside', day: '2026-11-23', number: reference } as const];
  const draft = await usa.service.drafts.create(ann, { ...FACTS, earlier });
  const later = await release(await complete(ann, draft));
  const there = await viewOf(iceland, `${IS}.0101`, later);
  assert.deepEqual(
    there.linked.earlier.map((one) => [one.caseId, one.held !== null]),
    [[caseId, true]],
  );
  const first = await viewOf(iceland, `${IS}.0101`, caseId);
  assert.equal(first.linked.later.length, 0);
});

test('of many cases that are named so many are looked up, and that there are more is said', async () => {
  const caseId = await preserved();
  const ann = await come(usa, `${US}.0101`);
  for (let n = 0; n < 21; n += 1) {
    const told = await usa.service.cases.act(ann, caseId, {
      ...{ kind: 'request-followed', parts: ['p1'] },
      content: { sent: '2026-11-23', case: `later-${n}.${US}` },
    });
    assert.ok(told.ok, JSON.stringify(told));
    const { linked } = await viewOf(usa, `${US}.0101`, caseId);
    assert.deepEqual([linked.later.length, linked.more], [Math.min(n + 1, 20), n === 20]);
  }
});

test('where the policy wants two people, an earlier case is told by two', async () => {
  const caseId = await preserved();
  const rules = [
    ...usa.parts.rules,
    {
      ...{ subject: 'request-followed', measure: '*', urgency: '*' },
      ...{ people: 2 as const, aloneWhenClosed: false },
    },
  ];
  const before = usa.parts.rules;
  Object.assign(usa.parts, { rules });
  try {
    const ann = await come(usa, `${US}.0101`);
    const draft = await usa.service.drafts.create(ann, {
      ...FACTS,
      earlier: [{ kind: 'network', case: caseId }],
    });
    await release(await complete(ann, draft));
    const first = await viewOf(usa, `${US}.0101`, caseId);
    assert.equal(first.linked.later.length, 0, 'nobody has agreed yet');
    const { waiting } = await usa.service.proposals.list(ann);
    assert.deepEqual(
      waiting.map((one) => [one.caseId, one.kind, one.approvals.length]),
      [[caseId, 'request-followed', 1]],
    );
  } finally {
    Object.assign(usa.parts, { rules: before });
  }
});

test('information leads to a request of its own, and both sides see the link in both cases', async () => {
  const told = `told.${IS}`;
  const queued = await iceland.parts.store.asNode(IS, (tx) =>
    iceland.exchange.enqueue(tx, {
      ...{ authority: IS, caseId: told, zone: 'UTC' },
      draft: {
        ...{ kind: 'information-disclosed', parts: ['p1'], pinpoints: [], seen: {} },
        content: { title: 'A market', under: 'CETS185', text: 'It is run from Boston.' },
      },
      officer: { role: 'prosecutor', number: '0101' },
      to: { participant: 'USA', authority: US },
    }),
  );
  assert.ok(queued.ok, JSON.stringify(queued));
  await deliver();
  const first = await viewOf(usa, `${US}.0101`, told);
  assert.deepEqual(
    first.requests.map(({ because, to }) => [because, to]),
    [['told', 'ISL']],
    'one press from the move that is expected',
  );
  assert.deepEqual((await viewOf(iceland, `${IS}.0101`, told)).followUps, []);
  const ann = await come(usa, `${US}.0101`);
  const blank = await followed(told, {});
  assert.equal(blank.facts.conduct, 'It is run from Boston.');
  const saved = await usa.service.drafts.save(ann, blank.id, {
    version: blank.version,
    facts: { ...FACTS, ...JUDGED, earlier: blank.facts.earlier ?? [] },
  });
  assert.ok(saved.ok);
  const later = await release(await complete(ann, saved.value));
  for (const [node, who] of [
    [usa, `${US}.0101`],
    [iceland, `${IS}.0101`],
  ] as const) {
    const [info, request] = [await viewOf(node, who, told), await viewOf(node, who, later)];
    assert.deepEqual(
      info.linked.later.map(({ caseId }) => caseId),
      [later],
    );
    assert.deepEqual(
      request.linked.earlier.map(({ caseId, held }) => [caseId, held?.title]),
      [[told, 'A market']],
    );
    assert.ok(info.acts.every(({ effect }) => effect.took));
  }
});

test('the same request twice is advised against, but never to who is walled off from the first', async () => {
  const targets = [{ kind: 'url', url: 'https://market.example.org/first', custodian: 'A host' }];
  const [asked] = FACTS.parts ?? [];
  const again = { ...FACTS, parts: [{ ...asked, targets }] };
  const [ann, ben] = [await come(usa, `${US}.0101`), await come(usa, `${US}.0102`)];
  const toldOf = async (who: Session, facts: Facts): Promise<readonly unknown[]> => {
    const draft = await usa.service.drafts.create(who, facts);
    const checked = await usa.service.drafts.check(who, draft.id);
    assert.ok(checked.ok);
    return checked.value.advice.flatMap(({ code, at, params }) =>
      code === 'asked-before' ? [[at, params]] : [],
    );
  };
  assert.deepEqual(await toldOf(ben, again), []);
  const caseId = await release(await complete(ann, await usa.service.drafts.create(ann, again)));
  const told = ['parts.0.targets.0', { cases: 1, references: spokenReference(caseId) }];
  assert.deepEqual(await toldOf(ben, again), [told]);
  const other = [{ ...targets[0], url: 'https://market.example.org/second' }];
  assert.deepEqual(await toldOf(ben, { ...again, parts: [{ ...asked, targets: other }] }), []);
  assert.deepEqual(await toldOf(ben, { ...again, to: 'EST', toAuthority: EE }), []);
  const wall = {
    officers: ['0101', '0103'].map((number) => `${US}.${number}`),
    why: 'The informer is named.',
  };
  assert.ok((await usa.service.walls.set(ann, caseId, wall)).ok);
  assert.deepEqual(await toldOf(ben, again), []);
  assert.deepEqual(await toldOf(ann, again), [told]);
});

test('what is kept is said to run out where an answer usually takes longer', async () => {
  const toldOf = async (level: string, lastDay: string): Promise<readonly unknown[]> => {
    const caseId = await preserved(lastDay);
    const ann = await come(usa, `${US}.0101`);
    const draft = await followed(caseId, { ...JUDGED, urgency: { level, why: 'It is wiped.' } });
    const checked = await usa.service.drafts.check(ann, draft.id);
    assert.ok(checked.ok);
    return checked.value.advice.flatMap(({ code, pinpoint, params, at }) =>
      code.startsWith('kept-') ? [[at, code, pinpoint, params?.day, params?.days]] : [],
    );
  };
  const near = ['kept-too-short-practice', 'CETS185:29(7)', '2026-12-10', 30];
  assert.deepEqual(await toldOf('routine', '2026-12-10'), [['earlier.0.case', ...near]]);
  assert.deepEqual(await toldOf('urgent', '2026-12-10'), []);
  assert.deepEqual(await toldOf('routine', '2027-02-21'), []);
});
