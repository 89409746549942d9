// More than one relay is named: which is tried, when the next is, what ends it, and what is believed
// of words that nobody has signed.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { canonicalBytes, toBase64Url } from '@comity/base';
import { type Call, signIn } from '@comity/rehearsal';
import { postHeaders } from '@comity/server';
import {
  findNodeKey,
  packConsignment,
  readRelayAnswer,
  sealConsignment,
  unpackConsignment,
} from '@comity/wire';
import {
  deliver,
  emergencyFrom,
  nameRelays,
  type RelayStage,
  reachedAt,
  relayStage,
  ringingAt,
  tellAll,
  type Who,
} from './relay-stage.ts';

let four: RelayStage;
before(async () => {
  four = await relayStage('relay second', { second: true });
  await nameRelays(four, 'USA', ['FRA', 'INTERPOL']);
  await tellAll(four);
});
after(() => four.close());
beforeEach(async () => {
  four.meddle(undefined);
  four.cut('JPN', 'USA');
  for (const relay of ['FRA', 'INTERPOL'] as const) {
    four.cut('JPN', relay, false);
    four.cut('USA', relay, false);
    await four.berths[relay].tamper('delete from comity.consignments');
  }
  // What lay from the test before goes directly, so that each begins with an empty outbox.
  four.cut('JPN', 'USA', false);
  await deliver(four, 'JPN', 'USA');
  await four.berths.JPN.tamper('update comity.links set failing_since = null');
  four.cut('JPN', 'USA');
});

const minutePast = async (title: string): Promise<string> => {
  const caseId = await emergencyFrom(four, title);
  assert.equal(await deliver(four, 'JPN', 'USA'), 'failed');
  four.stage.network.clock.advance(61_000);
  four.calls.length = 0;
  return caseId;
};
const given = (to: Who): number =>
  four.calls.filter((call) => call.from === 'JPN' && call.to === to).length;
const eventsOf = async (caseId: string) =>
  (await reachedAt(four, caseId)).carried.map(({ relay, event, code }) => [relay, event, code]);
const rows = async (who: Who, sql: string) =>
  (await four.berths[who].tamper(sql)) as readonly Record<string, unknown>[];
const isTo = (call: Call, who: Who): boolean =>
  call.url.includes(`//${who.toLowerCase()}.`) && call.from === 'JPN';
const problem = (status: number, code: string) => ({
  status,
  body: canonicalBytes({ status, code, retryAfter: 3_600 }),
});

test('the authority that names relays says in which order they are tried', async () => {
  const caseId = await minutePast('In their order');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  assert.deepEqual([given('FRA'), given('INTERPOL')], [1, 0]);
  assert.deepEqual(await eventsOf(caseId), [['FRA', 'taken', null]]);
});

test('one that is silent is passed over in the same round', async () => {
  four.cut('JPN', 'FRA');
  const caseId = await minutePast('The first is silent');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  assert.deepEqual(await eventsOf(caseId), [
    ['FRA', 'given', 'relay-silent'],
    ['INTERPOL', 'taken', null],
  ]);
});

test('one that refuses is passed over too', async () => {
  await four.berths.FRA.tamper(`insert into comity.consignments
    (sender, id, recipient, lane, bytes, body, taken_at, until, next_try_at)
    select 'JPN', 'full-' || n, 'USA', 'emergency', 1, '\\x00', now(), '2099-01-01', '2099-01-01'
    from generate_series(1, 50) n`);
  const caseId = await minutePast('The first is full');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  assert.deepEqual(await eventsOf(caseId), [
    ['FRA', 'refused', 'relay-full'],
    ['INTERPOL', 'taken', null],
  ]);
});

test('one that took it and brings nothing for a minute is not relied on: the next gets it as well, and it arrives once', async () => {
  four.cut('USA', 'FRA');
  const caseId = await minutePast('The first holds it back');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  assert.equal(await deliver(four, 'FRA', 'USA'), 'failed');
  four.stage.network.clock.advance(30_000);
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  assert.deepEqual(await eventsOf(caseId), [['FRA', 'taken', 'relay-no-answer']]);
  four.stage.network.clock.advance(31_000);
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  assert.deepEqual(
    (await eventsOf(caseId)).map(([relay]) => relay),
    ['FRA', 'INTERPOL'],
  );
  const rang = (await ringingAt(four, 'USA')).length;
  assert.equal(await deliver(four, 'INTERPOL', 'USA'), 'moved');
  four.cut('USA', 'FRA', false);
  four.stage.network.clock.advance(6_000);
  assert.equal(await deliver(four, 'FRA', 'USA'), 'moved');
  assert.equal((await ringingAt(four, 'USA')).length, rang + 1, 'one alarm');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'moved');
});

test('one that is named no longer gets nothing more; what lies there is said, and the next gets it at once', async () => {
  const caseId = await minutePast('Named no longer');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  await nameRelays(four, 'USA', ['INTERPOL']);
  four.cut('JPN', 'USA', false);
  await four.node('JPN').exchange.ask('USA');
  four.cut('JPN', 'USA');
  assert.ok(four.node('JPN').trust.current().has('FRA'), 'still admitted');
  const bodies: Uint8Array[] = [];
  four.meddle((call, carry) => {
    if (isTo(call, 'FRA')) bodies.push(call.body);
    return carry(call);
  });
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  assert.ok(
    bodies.every((body) => body.length < 1_000),
    'it is asked, and given nothing',
  );
  assert.deepEqual(
    (await eventsOf(caseId)).map(([relay, event]) => [relay, event]),
    [
      ['FRA', 'taken'],
      ['INTERPOL', 'taken'],
    ],
  );
  await tellAll(four);
  four.stage.network.clock.advance(6_000);
  assert.equal(await deliver(four, 'FRA', 'USA'), 'carried');
  const [lies] = await rows(
    'FRA',
    `select trouble from comity.consignments where body is not null`,
  );
  assert.equal(lies?.['trouble'], 'relay-refused-there', 'and their node takes nothing of it');
  await four.berths.FRA.tamper('delete from comity.consignments');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  const [left] = await eventsOf(caseId);
  assert.deepEqual(left, ['FRA', 'refused', 'relay-named-no-more'], 'it is not given again');
  await nameRelays(four, 'USA', ['FRA', 'INTERPOL']);
  await tellAll(four);
});

test('an answer that nobody has signed neither ends the count nor counts as hearing', async () => {
  const heard = () =>
    rows('JPN', `select max(heard_at)::text as at from comity.links where peer = 'USA'`);
  const before = await heard();
  const caseId = await emergencyFrom(four, 'Held back by the line');
  four.cut('JPN', 'USA', false);
  four.meddle(async (call, carry) =>
    isTo(call, 'USA') ? problem(429, 'quota-acts') : carry(call),
  );
  assert.equal(await deliver(four, 'JPN', 'USA'), 'idle');
  four.stage.network.clock.advance(40_000);
  assert.equal(await deliver(four, 'JPN', 'USA'), 'idle');
  await four.node('JPN').exchange.ask('USA');
  four.stage.network.clock.advance(21_000);
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried', 'a minute is a minute');
  assert.deepEqual(await eventsOf(caseId), [['FRA', 'taken', null]]);
  assert.deepEqual(await heard(), before);
  four.cut('JPN', 'USA');
  assert.equal(await deliver(four, 'FRA', 'USA'), 'moved');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'moved');
});

test('nor does a refusal of a relay that it has not signed put it aside', async () => {
  const caseId = await minutePast('Turned away by the line');
  four.meddle(async (call, carry) =>
    isTo(call, 'FRA') ? problem(403, 'sender-unknown') : carry(call),
  );
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  assert.deepEqual((await eventsOf(caseId))[0], ['FRA', 'given', 'relay-not-let-in']);
  four.meddle(undefined);
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  assert.deepEqual((await eventsOf(caseId))[0], ['FRA', 'taken', null], 'it is given at once');
});

test('at the relay the same holds of what a line says of the recipient: an emergency waits ten seconds', async () => {
  await minutePast('Held back behind the relay');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  four.meddle(async (call, carry) =>
    call.from === 'FRA' ? problem(429, 'quota-acts') : carry(call),
  );
  assert.equal(await deliver(four, 'FRA', 'USA'), 'carried');
  four.meddle(undefined);
  four.stage.network.clock.advance(11_000);
  assert.equal(await deliver(four, 'FRA', 'USA'), 'moved');
});

test('an earlier word of a relay, said again by whoever kept it, changes nothing', async () => {
  const caseId = await minutePast('Said again');
  let old: Uint8Array | undefined;
  four.meddle(async (call, carry) => {
    const answer = await carry(call);
    if (isTo(call, 'FRA')) old ??= answer.body;
    return answer;
  });
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  four.stage.network.clock.advance(5_000);
  four.meddle(undefined);
  assert.equal(await deliver(four, 'FRA', 'USA'), 'moved');
  // The recipient's answer is kept from the sender, so that only the relay's word is heard.
  four.meddle(async (call, carry) => {
    const answer = await carry(call);
    const end = answer.body.indexOf(0x0a);
    return isTo(call, 'FRA') ? { ...answer, body: answer.body.subarray(0, end + 1) } : answer;
  });
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  assert.equal((await eventsOf(caseId))[0]?.[1], 'handed-over');
  const kept = old;
  assert.ok(kept !== undefined && readRelayAnswer(kept).ok);
  four.meddle(async (call, carry) =>
    isTo(call, 'FRA') ? { status: 200, body: kept } : carry(call),
  );
  await deliver(four, 'JPN', 'USA');
  assert.equal((await eventsOf(caseId))[0]?.[1], 'handed-over');
});

test('why its recipient does not take a batch is read by its sender alone', async () => {
  const caseId = await minutePast('Not as it should be');
  const { keyring, world } = four.node('JPN').parts;
  four.meddle(async (call, carry) => {
    if (!isTo(call, 'FRA') || !call.url.endsWith('/consignments')) return carry(call);
    const packed = unpackConsignment(call.body);
    assert.ok(packed.ok);
    const { at, until, id } = packed.value.signed.consignment;
    const recipient = findNodeKey(four.node('JPN').trust.current(), { participant: 'USA', at });
    assert.ok(recipient.ok);
    const sealed = sealConsignment(
      { holds: 'batch', id, from: 'JPN', to: 'USA', relay: 'FRA', lane: 'emergency', at, until },
      Buffer.from('{"not":"a batch"}'),
      { signing: keyring.node.receipt, recipient: recipient.value },
    );
    assert.ok(sealed.ok);
    const body = packConsignment(sealed.value);
    const path = '/exchange/v1/consignments';
    const headers = postHeaders({ keyring, world }, { peer: 'FRA', path, lane: 'emergency', body });
    return carry({ ...call, body, headers });
  });
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  four.meddle(undefined);
  const logged = four.stage.network.log.length;
  assert.equal(await deliver(four, 'FRA', 'USA'), 'moved', 'to the relay an answer is an answer');
  const atRelay = JSON.stringify([
    await rows('FRA', `select c::text from comity.consignments c`),
    four.stage.network.log.slice(logged).filter(({ node }) => node === 'FRA'),
  ]);
  assert.doesNotMatch(atRelay, /schema|refused/);
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried', 'the next relay gets it at once');
  assert.deepEqual(await eventsOf(caseId), [
    ['FRA', 'refused-there', 'schema'],
    ['INTERPOL', 'taken', null],
  ]);
  assert.equal(
    (await rows('JPN', 'select id from comity.outbox')).length,
    1,
    'it is still to be sent',
  );
});

test('two processes of a relay hand one over once, and bear no more together than one', async () => {
  await minutePast('Two at once');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  await four.berths.FRA.replicate();
  try {
    four.calls.length = 0;
    const both = await Promise.all(
      four.berths.FRA.replicas.map(({ exchange }) => exchange.deliver('USA', 'emergency')),
    );
    assert.deepEqual(both.toSorted(), ['idle', 'moved']);
    assert.equal(four.calls.filter(({ from, to }) => from === 'FRA' && to === 'USA').length, 1);

    await four.berths.FRA.tamper('delete from comity.consignments');
    const { keyring, world, trust } = four.node('JPN').parts;
    const at = world.now();
    const end = Temporal.Instant.from(at)
      .add({ hours: 1 })
      .toString({ smallestUnit: 'millisecond' });
    const recipient = findNodeKey(trust.current(), { participant: 'USA', at });
    assert.ok(recipient.ok);
    const keys = { signing: keyring.node.receipt, recipient: recipient.value };
    const takes = Array.from({ length: 60 }, (_, n) => {
      const id = toBase64Url(world.randomBytes(16));
      const said = { id, from: 'JPN', to: 'USA', relay: 'FRA', at, until: end } as const;
      const sealed = sealConsignment(
        { ...said, holds: 'batch', lane: 'normal' },
        Buffer.from('{}'),
        keys,
      );
      assert.ok(sealed.ok);
      const body = packConsignment(sealed.value);
      const path = '/exchange/v1/consignments';
      const headers = postHeaders({ keyring, world }, { peer: 'FRA', path, lane: 'normal', body });
      const replica = four.berths.FRA.replicas[n % 2];
      return replica?.exchange.receive({ header: headers['comity-batch'], body, path });
    });
    const answers = await Promise.all(takes);
    const events = answers.map((answer) => {
      const read = readRelayAnswer(answer?.body ?? new Uint8Array());
      return read.ok ? read.value.signed.evidence.event : JSON.stringify(answer);
    });
    assert.equal(events.filter((event) => event === 'taken').length, 50, events.join());
    assert.equal(events.filter((event) => event === 'refused').length, 10);
  } finally {
    await four.berths.FRA.restart();
    await four.berths.FRA.tamper('delete from comity.consignments');
  }
});

test('an officer sees of what lies at relays what is of the own authority, and not behind a wall', async () => {
  const caseId = await minutePast('Of one authority');
  assert.equal(await deliver(four, 'JPN', 'USA'), 'carried');
  const { store } = four.node('JPN').parts;
  const { officer } = await signIn(four.node('JPN'), 'JPN.desk');
  const seen = (authority: string) =>
    store.as({ ...officer, authority }, (tx) =>
      tx.query<{ relay: string }>('select relay from consignments_given'),
    );
  assert.ok((await seen('JPN.desk')).length > 0);
  assert.deepEqual(await seen('JPN.other'), [], 'another authority of the same node');
  const envelopes = () =>
    store.as(officer, (tx) => tx.query('select envelopes from consignments_given'));
  await assert.rejects(envelopes, /permission denied/);
  await four.berths.JPN.tamper(`insert into comity.walls
    (authority, subject, origin, set_by, set_at, sealed)
    select 'JPN.desk', '${caseId}', '${caseId}', id, now(), '\\x00' from comity.officers limit 1`);
  const behind = await store.as(officer, (tx) =>
    tx.query(`select given from consigned_acts where case_id = '${caseId}'`),
  );
  assert.deepEqual(behind, []);
  await four.berths.JPN.tamper('delete from comity.walls');
});
