// Whom an officer has to call back before anything is done, and what ends it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { JsonObject } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  type Network,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { checkRecords, lookAtAlarms, type NewOfficer } from '@comity/server';
import type { Session } from '@comity/service';
import type { ActKind } from '@comity/statements';
import { Client } from 'pg';
import { enterStatement } from '../src/trust/index.ts';
import { partsOf, REQUEST } from './two-nodes.ts';

const IS = 'ISL.police-247';
const JP = 'JPN.npa-247';
const FIRST = [{ code: 'first-contact' }];

const officer = (authority: string, number: string): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role: 'duty-officer', zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

let server: DatabaseServer;
let network: Network;
let iceland: WholeNode;
let japan: WholeNode;
let ann: Session;

before(async () => {
  server = await startNodesDatabase();
  network = createNetwork({ seed: 'call-back', start: '2026-11-23T02:00:00.000Z' });
  const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });
  const stage = { network, server: server.connection, law: await loadLaw() };
  const [is, jp] = await castWholeNodes({ ...stage, databases: 'call-back' }, [
    { id: 'ISL', authorities: [unit(IS)], officers: [officer(IS, '0101')] },
    { id: 'JPN', authorities: [unit(JP)], officers: [officer(JP, '0406')] },
  ]);
  assert.ok(is !== undefined && jp !== undefined);
  [iceland, japan] = [is, jp];
  const done = await iceland.service.identity.signInForTraining(`${IS}.0101`);
  assert.ok(done.ok);
  ann = done.value;
});
after(async () => {
  await iceland?.close();
  await japan?.close();
  await server?.stop();
});

const settle = async (): Promise<void> => {
  for (let round = 0; round < 20; round += 1) {
    const done = [await iceland.exchange.deliver('JPN'), await japan.exchange.deliver('ISL')];
    if (done.every((one) => one === 'idle')) break;
  }
  await lookAtAlarms({ ...iceland.parts, callers: {} }, 'https://desk.example/night');
};

const hours = (n: number): void => network.clock.advance(n * 3_600_000);

async function asks(caseId: string, content: JsonObject = REQUEST): Promise<void> {
  const queued = await japan.parts.store.asNode(JP, (tx) =>
    japan.exchange.enqueue(tx, {
      ...{ authority: JP, caseId, zone: 'UTC' },
      draft: { kind: 'request-submitted', parts: ['p1'], pinpoints: [], seen: {}, content },
      officer: { role: 'duty-officer', number: '0406' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  assert.ok(queued.ok, JSON.stringify(queued));
  await settle();
}

/** An officer of Iceland says something, by the form of the desk. */
async function says(caseId: string, kind: ActKind, content: JsonObject): Promise<void> {
  const parts = partsOf(kind);
  const done = await iceland.service.cases.act(ann, caseId, { kind, parts, content });
  assert.ok(done.ok, JSON.stringify(done));
  await settle();
}

async function viewed(caseId: string) {
  const view = await iceland.service.cases.view(ann, caseId);
  assert.ok(view.ok);
  return view.value;
}
const whyCall = async (caseId: string) => (await viewed(caseId)).callBackFirst;

const EMERGENCY = { ...REQUEST, urgency: { level: 'emergency', why: 'A child is in danger.' } };
const ONE = `one.${JP}`;
const TWO = `two.${JP}`;

test('a stranger stays one after the press that takes an alarm in hand, in that case and in the next', async () => {
  await asks(ONE, EMERGENCY);
  const [alarm] = (await iceland.service.alarms.open(ann)).alarms;
  assert.deepEqual(alarm?.about?.callBackFirst, FIRST);
  assert.equal(alarm.about.peerAuthorityName, JP);
  assert.equal(alarm.about.keysSince, (await viewed(ONE)).keysSince);
  assert.ok(alarm.about.keysSince !== null);
  assert.ok((await iceland.service.alarms.acknowledge(ann, alarm)).ok);
  await settle();
  assert.deepEqual(await whyCall(ONE), FIRST);
  await says(ONE, 'request-acknowledged', {});
  hours(1);
  await asks(TWO);
  assert.deepEqual(await whyCall(TWO), FIRST, 'receipts are no acquaintance');
  await says(ONE, 'request-triaged', { capability: 'full', capacity: 'full', priority: 'urgent' });
  assert.deepEqual(await whyCall(ONE), FIRST, 'nor is the answer in this very case');
  assert.deepEqual(await whyCall(TWO), FIRST, 'nor one that came after they had asked');
});

test('who was dealt with in an earlier case is known', async () => {
  hours(1);
  await asks(`three.${JP}`);
  assert.deepEqual(await whyCall(`three.${JP}`), []);
});

test('who called back and when is kept and vouched for, and sent to nobody', async () => {
  const before = (await viewed(ONE)).acts.length;
  assert.equal((await viewed(ONE)).calledBack, null);
  const none = await iceland.service.cases.calledBack(ann, 'nothing');
  assert.ok(!none.ok && none.error.code === 'case-unknown');
  assert.ok((await iceland.service.cases.calledBack(ann, ONE)).ok);
  const now = await viewed(ONE);
  assert.deepEqual([now.callBackFirst, now.acts.length], [[], before]);
  assert.equal(now.calledBack?.at, network.clock.now());
  assert.equal(now.calledBack?.by.name, 'Officer 0101');
  assert.deepEqual(await whyCall(TWO), [], 'it is about who they are, not about the case');
  await settle();
  const rows = await japan.parts.store.asNode(JP, (tx) => tx.query('select from call_backs'));
  assert.deepEqual(rows, []);
});

test('new keys are a reason of their own for 14 days, until somebody has called since', async () => {
  hours(24);
  const { keyring } = japan.parts;
  keyring.change({
    ...{ authorities: [JP], node: false, compromised: null, oldKeysUntil: (_, at) => at },
  });
  keyring.takeUp();
  const heard = network.clock.now();
  await iceland.parts.store.asGate((tx) => enterStatement(tx, keyring.statement, heard));
  await iceland.trust.reload();
  const changed = [{ code: 'keys-changed', at: heard }];
  assert.deepEqual(await whyCall(ONE), changed, 'the call of before was by the keys of before');
  await says(ONE, 'request-triaged', { capability: 'full', capacity: 'full', priority: 'high' });
  assert.deepEqual(await whyCall(ONE), changed, 'saying something does not end it');
  hours(23 + 24 * 13);
  assert.deepEqual(await whyCall(ONE), changed);
  const done = await iceland.service.identity.signInForTraining(`${IS}.0101`);
  assert.ok(done.ok);
  assert.ok((await iceland.service.cases.calledBack(done.value, ONE)).ok);
  assert.deepEqual(await whyCall(ONE), []);
  assert.deepEqual(await whyCall(TWO), []);
});

test('a row that this node did not write is no call', async () => {
  const owner = new Client({ ...server.connection, database: 'call-back_isl' });
  await owner.connect();
  await owner.query("update comity.call_backs set peer_authority = 'JPN.other'");
  await owner.end();
  const found = await iceland.parts.store.asNode(IS, (tx) =>
    checkRecords(tx, iceland.parts.keyring, IS),
  );
  assert.deepEqual(
    found.faults.map(({ code }) => code),
    ['call-back-not-vouched', 'call-back-not-vouched'],
  );
});
