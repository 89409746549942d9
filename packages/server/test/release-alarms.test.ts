import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Facts } from '@comity/case';
import { type Callers, lookAtAlarms, type OutgoingCall } from '@comity/server';
import type { Alarm, Draft, Session } from '@comity/service';
import { IS, JP, REFUSAL, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let node: RefusingPair['iceland'];
let ann: Session;
let ben: Session;
const sent: OutgoingCall[] = [];
const callers: Callers = {
  gateway: async (call) => {
    sent.push(call);
  },
};
before(async () => {
  pair = await refusingPair('releases');
  node = pair.iceland;
  ann = await pair.come('0101');
  ben = await pair.come('0102');
  for (const each of [ann, ben]) {
    const own = { mail: '', telephone: '+354 555 0142' };
    assert.ok((await node.service.alarms.keepAddresses(each, own)).ok);
  }
});
after(() => pair?.close());

const FACTS: Facts = {
  language: 'en',
  parts: [
    {
      measure: 'preservation',
      basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
      wanted: 'The login records of the account.',
      contents: {
        dataRelationToOffence: 'The threats were sent from it.',
        necessity: 'The provider keeps them for a day.',
        intendsMlaRequest: 'A request for disclosure follows within 60 days.',
      },
      targets: [
        {
          ...{
            kind: 'ip',
            address: '193.107.86.49',
            port: '443',
            custodian: 'A provider in Tokyo',
          },
          period: { from: '2026-11-22', to: '2026-11-22', zone: 'UTC' },
        },
      ],
    },
  ],
  ...{ title: 'Taken from school', to: 'JPN', toAuthority: JP },
  offences: [{ kind: 'known', pinpoint: 'CETS185:2', maxPenalty: '20 years' }],
  conduct: 'Somebody who took a child writes from a server in Tokyo.',
  ...{ sensitivity: 'normal', confidentialityRequested: 'no' },
  investigation: { reference: 'R-2026-1', authority: 'Reykjavik District' },
};

/** A draft with the agreement of one. */
async function agreed(level: string): Promise<Draft> {
  const { drafts } = node.service;
  const urgency = { level, why: 'The child is in danger.' };
  const draft = await drafts.create(ann, { ...FACTS, urgency });
  const once = await drafts.approve(ann, draft.id, draft.version);
  assert.ok(once.ok, JSON.stringify([once, await drafts.check(ann, draft.id)]));
  assert.equal(once.value.state, 'awaiting-release');
  return once.value;
}
const look = () => lookAtAlarms({ ...node.parts, callers }, 'https://desk.example/night');
const ringing = async (session: Session): Promise<readonly Alarm[]> => {
  await look();
  return (await node.service.alarms.open(session)).alarms;
};
const ofRelease = async (session: Session) =>
  (await ringing(session)).filter(({ sort }) => sort === 'release');

test('an emergency that waits for a second officer rings at everybody but the first, until it is sent', async () => {
  const draft = await agreed('emergency');
  const [alarm] = await ringing(ann);
  assert.deepEqual(alarm?.waits, {
    ...{ what: 'draft', id: draft.id, kind: 'request-submitted' },
    ...{ title: 'Taken from school', to: 'JPN', says: ['The child is in danger.'] },
    first: alarm?.waits?.first,
  });
  assert.equal(alarm.waits?.first?.number, '0101');
  assert.deepEqual([alarm.sort, alarm.about, alarm.mine], ['release', null, false]);
  assert.deepEqual([...new Set(alarm.calls.map(({ officer }) => officer.number))], ['0102']);
  assert.deepEqual([sent.length, sent[0]?.sort, sent[0]?.peer], [1, 'release', null]);
  assert.doesNotMatch(JSON.stringify(sent), /school|0101|JPN/);
  assert.equal((await node.service.cases.counts(ben)).alarms, 1);
  assert.ok((await node.service.drafts.approve(ben, draft.id, draft.version)).ok);
  assert.deepEqual(await ofRelease(ben), []);
});

test('who reads it keeps it still for some minutes, and it rings again unless it is settled', async () => {
  const draft = await agreed('emergency');
  const [alarm] = await ofRelease(ben);
  assert.ok(alarm?.mine);
  const taken = await node.service.alarms.acknowledge(ben, alarm);
  assert.deepEqual(taken, { ok: true, value: { told: false } });
  assert.deepEqual(await ofRelease(ben), []);
  pair.advance(119_000);
  assert.deepEqual(await ofRelease(ben), []);
  pair.advance(1_000);
  const again = await ofRelease(ben);
  assert.deepEqual(
    again.map(({ waits, mine }) => [waits?.id, mine]),
    [[draft.id, true]],
  );
  assert.ok((await node.service.drafts.giveBack(ben, draft.id, 'Name the child.')).ok);
  assert.deepEqual(await ofRelease(ben), []);
});

test('what is changed or thrown away waits no longer, and what is no emergency rings nobody', async () => {
  const changed = await agreed('emergency');
  const thrown = await agreed('emergency');
  await agreed('urgent');
  assert.equal((await ofRelease(ben)).length, 2);
  const facts = { title: 'Taken on the way' };
  const saved = await node.service.drafts.save(ann, changed.id, { version: 1, facts });
  assert.ok(saved.ok);
  assert.equal((await ofRelease(ben)).length, 1);
  assert.ok((await node.service.drafts.discard(ann, thrown.id)).ok);
  assert.deepEqual(await ofRelease(ben), []);
});

test('an act in an emergency that two must say rings at the second, and one of no hurry does not', async () => {
  const calm = await pair.asked(`calm.${JP}`);
  assert.ok((await node.service.cases.act(ann, calm, REFUSAL)).ok);
  assert.deepEqual(await ofRelease(ben), []);
  const urgency = { level: 'emergency', why: 'A child is in danger.' };
  const caseId = await pair.asked(`child.${JP}`, urgency);
  const done = await node.service.cases.act(ann, caseId, REFUSAL);
  assert.ok(done.ok && done.value.proposal !== null, JSON.stringify(done));
  const [alarm] = await ofRelease(ben);
  assert.deepEqual(
    [alarm?.waits?.what, alarm?.waits?.id, alarm?.waits?.kind, alarm?.waits?.to],
    ['proposal', done.value.proposal, 'assistance-refused', 'JPN'],
  );
  assert.ok((await node.service.cases.act(ann, caseId, REFUSAL)).ok, 'a second click');
  assert.equal((await ofRelease(ben)).length, 1);
  const stated = await node.service.proposals.approve(ben, done.value.proposal);
  assert.ok(stated.ok, JSON.stringify(stated));
  assert.deepEqual(await ofRelease(ben), []);
});

test('who has agreed cannot silence the call for a second; what waits no more rings no more', async () => {
  const draft = await agreed('emergency');
  const [alarm] = await ofRelease(ann);
  assert.ok(alarm !== undefined);
  const own = await node.service.alarms.acknowledge(ann, alarm);
  assert.equal(own.ok ? '' : own.error.code, 'alarm-of-own-release');
  assert.equal((await ofRelease(ben)).length, 1);
  // However it came that it waits no more: as a taking that crossed the sending leaves it.
  await pair.behind(`update drafts set state = 'returned' where id = $1`, [draft.id]);
  assert.deepEqual(await ofRelease(ben), []);
});

test('an act that waits in a case which is treated as less than an emergency rings at nobody', async () => {
  const urgency = { level: 'emergency', why: 'A child is in danger.' };
  const caseId = await pair.asked(`lowered.${JP}`, urgency);
  assert.ok((await node.service.cases.act(ann, caseId, REFUSAL)).ok);
  assert.equal((await ofRelease(ben)).length, 1);
  const lowered = await node.service.cases.act(ben, caseId, {
    kind: 'urgency-assessed',
    content: { level: 'urgent', reasons: 'The child was found.' },
  });
  assert.ok(lowered.ok && lowered.value.proposal === null, JSON.stringify(lowered));
  assert.deepEqual(await ofRelease(ben), []);
  const back = await node.service.cases.act(ben, caseId, {
    kind: 'urgency-assessed',
    content: { level: 'emergency', reasons: 'It was another child.' },
  });
  assert.ok(back.ok, JSON.stringify(back));
  await lookAtAlarms({ ...node.parts, callers }, 'https://desk.example/night');
  assert.equal((await ofRelease(ben)).length, 1, 'it is an emergency again');
  const { waiting } = await node.service.proposals.list(ann);
  const proposal = waiting.find((one) => one.caseId === caseId);
  assert.ok(proposal !== undefined);
  assert.ok((await node.service.proposals.giveBack(ann, proposal.id, 'No more.')).ok);
  await lookAtAlarms({ ...node.parts, callers }, 'https://desk.example/night');
  assert.deepEqual(await ofRelease(ben), []);
});

test('each of them has ended', async () => {
  const rows = await node.parts.store.asNode(IS, (tx) =>
    tx.query<{ ended_at: Date | null }>(`select ended_at from alarms where sort = 'release'`),
  );
  assert.equal(rows.length, 9);
  assert.ok(rows.every(({ ended_at: at }) => at !== null));
});
