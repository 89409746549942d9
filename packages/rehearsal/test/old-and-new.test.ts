import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { canonicalText, type JsonObject } from '@comity/base';
import { castWholeNodes, deliverAll, OFFICERS, signIn, type WholeNode } from '@comity/rehearsal';
import { lookAtAlarms } from '@comity/server';
import { type ActKind, KINDS_UNDERSTOOD } from '@comity/statements';
import { castFor, requestFrom, type TestStage, testStage } from './nodes-under-test.ts';

const LATER: ReadonlySet<string> = new Set([
  'information-requested',
  'message-sent',
  'receipt-read',
]);

let stage: TestStage;
let nodes: readonly WholeNode[] = [];

before(async () => {
  stage = await testStage('old and new');
  const [old, fresh] = castFor('JPN', 'ISL');
  assert.ok(old !== undefined && fresh !== undefined);
  const understands = Object.fromEntries(
    Object.entries(KINDS_UNDERSTOOD).filter(([kind]) => !LATER.has(kind)),
  );
  nodes = await castWholeNodes(stage, [{ ...old, understands }, fresh]);
});
after(async () => {
  await Promise.all(nodes.map((node) => node.close()));
  await stage.database.stop();
});

const nodeOf = (id: string): WholeNode => {
  const node = nodes.find((each) => each.id === id);
  assert.ok(node);
  return node;
};
const viewAt = async (id: string, caseId: string) => {
  const session = await signIn(nodeOf(id), `${id}.desk`, OFFICERS[0]);
  const view = await nodeOf(id).service.cases.view(session, caseId);
  assert.ok(view.ok);
  return view.value;
};
const say = async (id: string, caseId: string, kind: ActKind, content: JsonObject) => {
  const session = await signIn(nodeOf(id), `${id}.desk`, OFFICERS[0]);
  const done = await nodeOf(id).service.cases.act(session, caseId, { kind, content });
  assert.ok(done.ok, JSON.stringify(done));
  await deliverAll(nodes);
  return done.value;
};
const REFUSAL = {
  ground: { kind: 'other', text: 'The data is not there.', citation: 'Section 2' },
  reasons: 'The provider has never had it.',
  consultedFirst: true,
};

test('an older node keeps what it does not understand, and both agree on all of the case', async () => {
  const caseId = await requestFrom(nodeOf('JPN'), 'ISL');
  await deliverAll(nodes);

  const before = await viewAt('ISL', caseId);
  const move = before.moves.find(({ kind }) => kind === 'information-requested');
  assert.deepEqual([move?.mayNow, move?.understood], [true, false], 'said before it is typed');
  assert.equal(before.moves.find(({ kind }) => kind === 'request-triaged')?.understood, true);
  const question = { questions: ['Which port?'] };
  const session = await signIn(nodeOf('ISL'), 'ISL.desk', OFFICERS[0]);
  const statement = { kind: 'information-requested', content: question } as const;
  const checked = await nodeOf('ISL').service.cases.check(session, caseId, statement);
  assert.deepEqual(checked.ok && checked.value.warnings.map(({ code }) => code), [
    'kind-not-understood',
  ]);

  const asked = await say('ISL', caseId, 'information-requested', question);
  for (const id of ['JPN', 'ISL']) {
    const view = await viewAt(id, caseId);
    const act = view.acts.find((one) => one.id === asked.actId);
    assert.ok(act, 'it is kept and shown');
    assert.deepEqual(act.effect.took ? 'took' : act.effect.because.code, 'unknown-kind', id);
    assert.ok(act.receivedAt, 'and receipted');
    assert.deepEqual(view.state.waits, [], 'nobody waits for an answer to it');
  }
  await say('JPN', caseId, 'message-sent', { text: 'We have a newer word for it.' });
  await say('ISL', caseId, 'assistance-refused', REFUSAL);
  const [old, fresh] = await Promise.all(['JPN', 'ISL'].map((id) => viewAt(id, caseId)));
  assert.equal(
    canonicalText(old?.state as unknown as JsonObject),
    canonicalText(fresh?.state as unknown as JsonObject),
  );
  assert.equal(old?.state.status, 'refused');
  const word = fresh?.acts.find(({ kind }) => kind === 'message-sent');
  assert.equal(word?.effect.took, true, 'what the newer node understands has its effect at both');
});

test('whoever takes an emergency in hand knows beforehand that the older node will not be told', async () => {
  const urgency = { level: 'emergency', why: 'A child is in danger.' } as const;
  const caseId = await requestFrom(nodeOf('JPN'), 'ISL', { urgency });
  await deliverAll(nodes);
  const session = await signIn(nodeOf('ISL'), 'ISL.desk', OFFICERS[0]);
  await lookAtAlarms({ ...nodeOf('ISL').parts, callers: {} }, 'https://desk.example/night');
  const { alarms } = nodeOf('ISL').service;
  const [alarm] = (await alarms.open(session, caseId)).alarms;
  assert.ok(alarm, 'it rings');
  assert.equal(alarm.about?.understood, false);
  assert.ok((await alarms.acknowledge(session, alarm)).ok, 'and ends all the same');
});
