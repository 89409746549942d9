// An emergency at night, and the node that should ring for it stops: for seconds, for minutes, or the
// officer's browser alone. Who is called, what the sender sees meanwhile, and what is on record after.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  admitAll,
  OFFICERS,
  prepareSeat,
  type Seat,
  signIn,
  type WholeNode,
} from '@comity/rehearsal';
import { askAll, lookAtAlarms, type OutgoingCall } from '@comity/server';
import type { Alarm, Session } from '@comity/service';
import { castFor, requestFrom, type TestStage, testStage } from './nodes-under-test.ts';

let stage: TestStage;
let seats: readonly Seat[];
let usa: WholeNode;
let iceland: WholeNode;
/** What left Iceland's node to call somebody away from the desk. */
const sent: OutgoingCall[] = [];
const callers = {
  gateway: async (call: OutgoingCall) => {
    sent.push(call);
  },
};

before(async () => {
  stage = await testStage('stopped');
  const made: Seat[] = [];
  for (const cast of castFor('USA', 'ISL')) made.push(await prepareSeat(stage, cast));
  seats = made;
  usa = await open('USA');
  iceland = await open('ISL');
  await admitAll([usa, iceland]);
  for (const officer of OFFICERS) {
    const session = await signIn(iceland, 'ISL.desk', officer);
    const own = { mail: '', telephone: '+354 555 0142' };
    assert.ok((await iceland.service.alarms.keepAddresses(session, own)).ok);
  }
});
after(async () => {
  await Promise.all([usa?.close(), iceland?.close()]);
  for (const seat of seats) seat.clear();
  await stage?.database.stop();
});

async function open(id: string): Promise<WholeNode> {
  const seat = seats.find((each) => each.id === id);
  assert.ok(seat !== undefined);
  return seat.open();
}

const seconds = (n: number): void => stage.network.clock.advance(n * 1_000);
const at = (node: WholeNode): Promise<Session> => signIn(node, `${node.id}.desk`, OFFICERS[0]);
const look = (node: WholeNode): Promise<boolean> =>
  lookAtAlarms(
    { ...node.parts, callers: node === iceland ? callers : {} },
    'https://desk.example/night',
  );
const alarmOf = async (node: WholeNode, caseId: string): Promise<Alarm | undefined> =>
  (await node.service.alarms.open(await at(node), caseId)).alarms[0];

async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const done = [await usa.exchange.deliver('ISL'), await iceland.exchange.deliver('USA')];
    if (done.every((one) => one === 'idle')) return;
  }
}
const emergency = (): Promise<string> =>
  requestFrom(usa, 'ISL', {
    urgency: { level: 'emergency', why: 'A child is in danger.' },
  });
const reachOf = async (caseId: string) => {
  await askAll(usa.parts);
  const found = await usa.service.alarms.reached(await at(usa), caseId);
  assert.ok(found.ok && found.value !== null);
  return found.value;
};
/** The records of other ways in a case, each whether the other side has accepted it. */
async function toldIn(node: WholeNode, caseId: string): Promise<readonly boolean[]> {
  const view = await node.service.cases.view(await at(node), caseId);
  assert.ok(view.ok);
  return view.value.state.timeline
    .filter(({ kind }) => kind === 'told-otherwise')
    .map(({ received }) => received !== null);
}
/** Rungs of the alarms of a case at Iceland, by number, with how many were called at each. */
async function rungs(caseId: string): Promise<readonly string[]> {
  const rows = await iceland.parts.store.asNode('ISL.desk', (tx) =>
    tx.query<{ rung: number; channel: string; n: number }>(
      `select k.rung, k.channel, count(*)::int as n from calls k
         join alarms a on a.authority = k.authority and a.id = k.alarm
       where a.case_id = $1 group by k.rung, k.channel order by k.rung, k.channel`,
      [caseId],
    ),
  );
  return rows.map(({ rung, channel, n }) => `${rung} ${channel} ${n}`);
}

test('a node that stops for five seconds rings when it is back, at the first rung', async () => {
  await iceland.close();
  const caseId = await emergency();
  await usa.exchange.deliver('ISL');
  assert.equal((await reachOf(caseId)).waits?.acceptedAt, null, 'it has not arrived');
  seconds(5);
  iceland = await open('ISL');
  await settle();
  await look(iceland);
  const called = await rungs(caseId);
  assert.ok(called.length > 0 && called.every((each) => each.startsWith('0 ')), called.join());
  const reach = await reachOf(caseId);
  assert.notEqual(reach.waits?.acceptedAt, null);
  assert.equal(reach.there?.rungs.length, 1);
  const alarm = await alarmOf(iceland, caseId);
  const session = await at(iceland);
  assert.ok((await iceland.service.alarms.acknowledge(session, alarm ?? none)).ok);
  await settle();
});

test('a node that stops for ten minutes calls once when it is back, as loud as the hour says', async () => {
  const caseId = await emergency();
  await settle();
  await look(iceland);
  assert.equal((await reachOf(caseId)).there?.rungs.length, 1);
  const before = sent.length;
  await iceland.close();
  seconds(120);
  const silent = await reachOf(caseId);
  assert.equal(silent.trouble, 'reach-no-answer');
  assert.equal(silent.there?.rungs.length, 1, 'what was said before stands');
  await look(usa);
  const here = await alarmOf(usa, caseId);
  assert.equal(here?.sort, 'unreached', 'the sender is told to telephone');
  const told = await usa.service.cases.act(await at(usa), caseId, {
    kind: 'told-otherwise',
    content: {
      way: 'telephone',
      at: { from: '2013-11-21T09:00', zone: 'America/New_York' },
      with: 'Duty desk of the police',
      what: 'That an emergency waits for your node, by its reference.',
    },
  });
  assert.ok(told.ok && told.value.actId !== null);
  assert.deepEqual(await toldIn(usa, caseId), [false], 'the record waits');
  assert.equal((await reachOf(caseId)).inHand, null, 'that we told them is no answer of theirs');
  seconds(480);
  iceland = await open('ISL');
  await look(iceland);
  await look(iceland);
  const climbed = await rungs(caseId);
  assert.deepEqual(
    [...new Set(climbed.map((each) => each.split(' ')[0]))],
    ['0', '4'],
    'neither the rungs that it missed, nor one twice',
  );
  assert.equal(
    climbed.find((each) => each.startsWith('4 screen')),
    `4 screen ${OFFICERS.length}`,
    'everybody',
  );
  assert.ok(sent.length > before);
  assert.equal((await reachOf(caseId)).there?.rungs.at(-1)?.whom, 'everybody');
  const alarm = await alarmOf(iceland, caseId);
  const session = await at(iceland);
  const taken = await iceland.service.alarms.acknowledge(session, alarm ?? none);
  assert.deepEqual(taken, { ok: true, value: { told: true } });
  await settle();
  const over = await reachOf(caseId);
  assert.deepEqual([over.waits, over.inHand?.kind], [null, 'receipt-read']);
  assert.deepEqual(await toldIn(usa, caseId), [true], 'it went with the rest');
  assert.deepEqual(await toldIn(iceland, caseId), [true], 'and both sides hold it');
  const asked = await iceland.service.alarms.told(session, { caseId });
  assert.deepEqual(
    asked.told.map(({ content, answer }) => [content?.['with'], answer]),
    [['Duty desk of the police', null]],
    'and whoever is on duty there is asked whether that was them',
  );
  await look(usa);
  assert.equal(await alarmOf(usa, caseId), undefined, 'and the sender’s telephone is still');
  const kept = await iceland.parts.store.asNode('ISL.desk', (tx) =>
    tx.query<{ raised: Date; ended: Date; by: string | null }>(
      `select raised_at as raised, ended_at as ended, ended_by as by from alarms
       where case_id = $1 and sort = 'emergency'`,
      [caseId],
    ),
  );
  assert.equal(kept.length, 1, 'one alarm, through the stop');
  const [row] = kept;
  assert.ok(row !== undefined && row.ended.getTime() - row.raised.getTime() >= 600_000);
  assert.notEqual(row.by, null, 'who ended it is on record');
});

test('where the officer’s browser is shut, the page is not said to be shown, and the ladder goes on', async () => {
  const caseId = await emergency();
  await settle();
  await look(iceland);
  for (const pause of [60, 60, 180]) {
    seconds(pause);
    await look(iceland);
  }
  const { there } = await reachOf(caseId);
  assert.deepEqual(
    there?.rungs.map(({ whom }) => whom),
    ['watch', 'watch', 'supervisors', 'everybody'],
  );
  const screens = there?.rungs.flatMap(({ ways }) => ways.filter(({ by }) => by === 'screen'));
  assert.ok(
    screens?.every(({ reached }) => reached === null),
    'no page has shown it',
  );
  const gateways = there?.rungs.flatMap(({ ways }) => ways.filter(({ by }) => by === 'gateway'));
  assert.ok(
    gateways?.some(({ reached }) => reached !== null),
    'the telephone was reached',
  );
  const alarm = await alarmOf(iceland, caseId);
  assert.ok(alarm?.calls.some(({ channel, reachedAt }) => channel === 'screen' && reachedAt));
  seconds(4);
  const opened = (await reachOf(caseId)).there?.rungs.flatMap(({ ways }) => ways);
  assert.ok(
    opened?.some(({ by, reached }) => by === 'screen' && reached !== null),
    'an open page is told at once',
  );
});

const none = { id: '', shown: {} };
