// An emergency travels by an organisation's node while the two States do not reach each other, and
// the record is whole when they do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { signIn } from '@comity/rehearsal';
import {
  deliver,
  emergencyFrom,
  giveToRelay,
  nameRelays,
  type RelayStage,
  reachedAt,
  relayStage,
  ringingAt,
  stateAt,
  tellAll,
} from './relay-stage.ts';

let three: RelayStage;
let caseId: string;
before(async () => {
  three = await relayStage('relay');
  three.cut('JPN', 'USA');
});
after(() => three.close());

const relayed = async () => (await reachedAt(three, caseId)).carried;
const rows = async (who: 'JPN' | 'USA' | 'INTERPOL', sql: string) =>
  (await three.berths[who].tamper(sql)) as readonly Record<string, unknown>[];

test('nothing goes through a relay before the direct line has failed for a minute', async () => {
  caseId = await emergencyFrom(three);
  three.calls.length = 0;
  assert.equal(await deliver(three, 'JPN', 'USA'), 'failed');
  three.stage.network.clock.advance(59_000);
  assert.equal(await deliver(three, 'JPN', 'USA'), 'failed');
  assert.deepEqual(three.calls, [], 'nobody was asked');
  assert.deepEqual(await relayed(), []);
});

test('then it is given to the relay, which says that it took it; nobody at the other desk is alarmed by that', async () => {
  three.stage.network.clock.advance(2_000);
  assert.equal(await deliver(three, 'JPN', 'USA'), 'carried');
  const [one, ...more] = await relayed();
  assert.deepEqual(more, []);
  assert.deepEqual([one?.relay, one?.event, one?.code], ['INTERPOL', 'taken', null]);
  assert.equal(one?.takenAt, three.stage.network.clock.now());
  const { waits } = await reachedAt(three, caseId);
  assert.equal(waits?.acceptedAt, null, 'no receipt of theirs is here');
  assert.deepEqual(await ringingAt(three, 'USA'), []);
});

test('killed between taking and handing over, the relay hands it over when it is back', async () => {
  await three.berths.INTERPOL.restart();
  assert.equal(await deliver(three, 'INTERPOL', 'USA'), 'moved');
  const [alarm, ...more] = await ringingAt(three, 'USA');
  assert.equal(alarm?.about?.caseId, caseId);
  assert.deepEqual(more, []);
  const [kept] = await rows('INTERPOL', 'select body from comity.consignments');
  assert.equal(kept?.['body'], null, 'what was handed over is kept no longer');
});

test('the receipts of the recipient itself come back by it, and only they end the sending', async () => {
  three.stage.network.clock.advance(3_000);
  assert.equal(await deliver(three, 'JPN', 'USA'), 'moved');
  const [one] = await relayed();
  assert.equal(one?.event, 'answered');
  const { waits } = await reachedAt(three, caseId);
  assert.notEqual(waits?.acceptedAt ?? null, null);
  assert.deepEqual(await rows('JPN', 'select id from comity.outbox'), []);
  const [link] = await rows(
    'JPN',
    `select state, failing_since from comity.links
     where peer = 'USA' and lane = 'emergency' and direction = 'out'`,
  );
  assert.equal(link?.['state'], 'down', 'the line itself is as it was');
  assert.notEqual(link?.['failing_since'], null);
});

test('an officer there takes it in hand, and says so by the same relay', async () => {
  const [alarm] = await ringingAt(three, 'USA');
  const session = await signIn(three.node('USA'), 'USA.desk');
  assert.ok(alarm);
  const taken = await three.node('USA').service.alarms.acknowledge(session, alarm);
  assert.ok(taken.ok, JSON.stringify(taken));
  assert.equal(await giveToRelay(three, 'USA', 'JPN'), 'carried');
  assert.equal(await deliver(three, 'INTERPOL', 'JPN'), 'moved');
  assert.equal(await deliver(three, 'USA', 'JPN'), 'moved');
  const { waits, inHand } = await reachedAt(three, caseId);
  assert.equal(waits, null);
  assert.equal(inHand?.kind, 'receipt-read');
});

test('the line is back: nothing is sent twice, both hold the same, and their heads agree', async () => {
  three.cut('JPN', 'USA', false);
  const count = 'select count(*)::int as n from comity.acts';
  const before = [await rows('JPN', count), await rows('USA', count)];
  three.calls.length = 0;
  for (const lane of ['emergency', 'normal'] as const) {
    assert.equal(await deliver(three, 'JPN', 'USA', lane), 'idle');
    assert.equal(await deliver(three, 'USA', 'JPN', lane), 'idle');
  }
  assert.deepEqual(three.calls, []);
  await tellAll(three);
  const { compared } = await three.node('JPN').exchange.ask('USA');
  assert.equal(compared?.whole, true);
  assert.deepEqual([await rows('JPN', count), await rows('USA', count)], before);
  assert.equal(await stateAt(three, 'JPN', caseId), await stateAt(three, 'USA', caseId));
});

test('what was given both ways counts once, whichever came first', async () => {
  three.cut('JPN', 'USA');
  const twice = await emergencyFrom(three, 'Given both ways');
  assert.equal(await giveToRelay(three), 'carried');
  three.cut('JPN', 'USA', false);
  assert.equal(await deliver(three, 'JPN', 'USA'), 'moved', 'directly, while the relay has it');
  const receipts = `select count(*)::int as n from comity.receipts
    where direction = 'given' and case_id = '${twice}'`;
  const direct = await rows('USA', receipts);
  assert.equal(await deliver(three, 'INTERPOL', 'USA'), 'moved');
  assert.deepEqual(await rows('USA', receipts), direct, 'the stored receipt, and no other');
  assert.equal(await stateAt(three, 'JPN', twice), await stateAt(three, 'USA', twice));
});

test('a State that names no relay any more is not reached by one', async () => {
  await nameRelays(three, 'USA', []);
  await tellAll(three);
  three.cut('JPN', 'USA');
  await emergencyFrom(three, 'Named no longer');
  three.calls.length = 0;
  assert.equal(await giveToRelay(three), 'failed');
  assert.deepEqual(three.calls, []);
});
