import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Call, LineDown } from '@comity/rehearsal';
import type { PeerQuota } from '@comity/server';
import { composeBatch } from '@comity/wire';
import {
  adminQuery,
  ask,
  bothStates,
  countRows,
  IS,
  JP,
  postOf,
  say,
  settle,
  type TwoNodes,
  twoNodes,
} from './two-nodes.ts';

const EIGHT_MIB = 8 * 1_048_576;
const QUOTA: PeerQuota = {
  normal: { acts: 400, bytes: EIGHT_MIB, cases: 20, inOneCase: 100 },
  emergency: { acts: 100, bytes: EIGHT_MIB, cases: 20, inOneCase: 1_000 },
};

let two: TwoNodes;
before(async () => {
  two = await twoNodes('quota', QUOTA);
});
after(() => two.close());

const EMERGENCY = { urgency: { level: 'emergency', why: 'A child is being held.' } };
const arrived = (like: string) =>
  countRows(two, two.iceland, `select count(*) as n from acts where case_id like '${like}'`);
const logged = (node: string, what: string) =>
  two.network.log.filter((event) => event.node === node && event.what === what);
const codeOf = (answer: { readonly body: Uint8Array }): string =>
  JSON.parse(new TextDecoder().decode(answer.body)).code;

const HEARTBEAT = { from: 'JPN', to: 'ISL', envelopes: [], receipts: [] };
function heartbeat(): Uint8Array {
  const batch = composeBatch(HEARTBEAT);
  assert(batch.ok);
  return batch.value;
}

test('what is not proven is refused by its head and costs the peer nothing', async () => {
  const { exchange } = two.iceland;
  const body = heartbeat();
  for (let n = 0; n < 1_000; n += 1) {
    const field = n % 2 === 0 ? undefined : 'A'.repeat(n);
    const answer = exchange.admit({ header: field, length: EIGHT_MIB });
    assert('status' in answer);
    assert.equal(answer.status, 401);
  }
  const lines = logged('ISL', 'posts-unproven').length;
  assert.ok(lines >= 1 && lines <= 2, `${lines} lines for a thousand posts`);
  assert.equal((await exchange.receive(postOf(two.japan, 'ISL', body))).status, 204);
});

test('a header serves one post, one body, one time', async () => {
  const { exchange } = two.iceland;
  const body = heartbeat();
  const post = postOf(two.japan, 'ISL', body);
  assert.equal((await exchange.receive(post)).status, 204);
  assert.equal(codeOf(await exchange.receive(post)), 'header-repeated');
  const other = { ...postOf(two.japan, 'ISL', body), body: Uint8Array.from(body, (b) => b ^ 1) };
  assert.equal(codeOf(await exchange.receive(other)), 'header-body');
  const chunked = exchange.admit({
    header: postOf(two.japan, 'ISL', body).header,
    length: undefined,
  });
  assert('status' in chunked);
  assert.equal(chunked.status, 400);
  const old = postOf(two.japan, 'ISL', body);
  two.network.clock.advance(301_000);
  assert.equal(codeOf(await exchange.receive(old)), 'header-time');
});

test('a sender whose clock is a day off posts by the time that it is told', async () => {
  two.network.skew('JPN', 86_400_000);
  const posts = two.network.calls();
  await ask(two, 'clock.JPN.npa-247');
  assert.equal(await two.japan.exchange.deliver('ISL'), 'moved');
  assert.equal(two.network.calls() - posts, 2, 'once refused, once taken');
  two.network.skew('JPN', 0);
  await settle(two);
  assert.equal(await arrived('clock.JPN.npa-247'), 1);
  two.network.clock.advance(3_700_000);
});

test('a peer that floods is held back, told, and obeys; emergencies pass it; after the hour all flows', async () => {
  for (let n = 0; n < 60; n += 1) await ask(two, `flood-${n}.JPN.npa-247`);
  await settle(two);
  // Fifty went in one batch, which nobody could know to open fifty cases; the rest waits.
  assert.equal(await arrived('flood-%'), 50);
  assert.equal(logged('ISL', 'peer-held-back').length, 1, 'the node that was flooded alarms');
  assert.equal(logged('JPN', 'held-back-by-peer').length, 1, 'the other is told');
  const [link] = await adminQuery<{ trouble: string; held: boolean }>(
    two,
    two.japan,
    `select trouble, held_back_until is not null as held from links where direction = 'out' and lane = 'normal'`,
  );
  assert.deepEqual(link, { trouble: 'quota-cases', held: true });

  const posts = two.network.calls();
  for (let n = 0; n < 10; n += 1) assert.equal(await two.japan.exchange.deliver('ISL'), 'idle');
  assert.equal(two.network.calls(), posts, 'nothing is posted while the peer wants nothing');

  await ask(two, 'child.JPN.npa-247', EMERGENCY);
  await settle(two);
  assert.equal(await arrived('child.JPN.npa-247'), 1, 'the emergency went at once');
  const [arrival] = await adminQuery<{ lane: string }>(
    two,
    two.iceland,
    `select lane from peer_usage where lane = 'emergency' and acts > 0`,
  );
  assert.deepEqual(arrival, { lane: 'emergency' });

  // What the other side says meanwhile is not held back by it.
  await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'child.JPN.npa-247', kind: 'request-acknowledged' },
    content: { reference: 'ISL-1' },
  });
  assert.equal(await two.iceland.exchange.deliver('JPN'), 'moved');

  two.network.clock.advance(3_700_000);
  await settle(two);
  assert.equal(await arrived('flood-%'), 60);
});

test('acts and bytes have their hour as well', async () => {
  two.network.clock.advance(3_700_000);
  const message = (text: string) =>
    say(two.japan, {
      ...{ authority: JP, to: IS, caseId: 'child.JPN.npa-247', kind: 'message-sent' },
      content: { text },
    });
  // In a case of an emergency everything goes by the lane of emergencies, which has an end too.
  for (let n = 0; n < 120; n += 1) await message(`word ${n}`);
  await settle(two);
  assert.equal(await arrived('child.JPN.npa-247'), 2 + 100);
  assert.ok(logged('ISL', 'peer-held-back').some(({ code }) => code === 'quota-acts'));
  two.network.clock.advance(3_700_000);
  await settle(two);
  await settle(two);
  assert.equal(await arrived('child.JPN.npa-247'), 2 + 120);
});

test('one case bears so many acts of a peer in an hour; other cases go on once it is over', async () => {
  two.network.clock.advance(3_700_000);
  await ask(two, 'chatty.JPN.npa-247');
  await settle(two);
  const alarms = logged('ISL', 'peer-held-back').length;
  for (let n = 0; n < 130; n += 1) {
    await say(two.japan, {
      ...{ authority: JP, to: IS, caseId: 'chatty.JPN.npa-247', kind: 'message-sent' },
      content: { text: `word ${n}` },
    });
  }
  await settle(two);
  // The request and one batch; with a second batch it would have been one act too many.
  assert.equal(await arrived('chatty.JPN.npa-247'), 1 + 50);
  const alarmed = logged('ISL', 'peer-held-back').slice(alarms);
  assert.deepEqual(
    alarmed.map(({ code }) => code),
    ['quota-in-case'],
  );
  assert.equal(logged('JPN', 'held-back-by-peer').at(-1)?.code, 'quota-in-case');
  two.network.clock.advance(3_700_000);
  await ask(two, 'quiet.JPN.npa-247');
  await settle(two);
  assert.equal(await arrived('chatty.JPN.npa-247'), 1 + 130);
  assert.equal(await arrived('quiet.JPN.npa-247'), 1);
  const [ours, theirs] = await bothStates(two, 'chatty.JPN.npa-247');
  assert.equal(ours, theirs);
});

test('an envelope that is known gets its stored receipt and moves neither link nor receipt key', async () => {
  two.network.clock.advance(3_700_000);
  await ask(two, 'captured.JPN.npa-247');
  const caught: Call[] = [];
  two.network.fault(async (call, carry) => {
    caught.push(call);
    await carry(call);
    throw new LineDown('caught');
  });
  await two.japan.exchange.deliver('ISL');
  two.network.fault(undefined);
  const body = caught[0]?.body;
  assert(body !== undefined);
  const state = () =>
    countRows(
      two,
      two.iceland,
      `select (select seq from links where direction = 'in' and lane = 'normal') * 1000000
        + (select count(*) from receipt_batches) * 1000 + (select count(*) from receipts) as n`,
    );
  const before = await state();
  const spoiled = new TextDecoder().decode(body);
  const at = spoiled.lastIndexOf('"signature":"') + '"signature":"'.length;
  const letter = spoiled[at] === 'A' ? 'B' : 'A';
  const envelope = JSON.parse(spoiled).envelopes[0];
  const forged = JSON.parse(spoiled.slice(0, at) + letter + spoiled.slice(at + 1)).envelopes[0];
  for (const envelopes of [[envelope], [envelope, forged], [forged, envelope]]) {
    const bytes = composeBatch({
      ...HEARTBEAT,
      envelopes: envelopes.map((each) => new TextEncoder().encode(JSON.stringify(each))),
    });
    assert(bytes.ok);
    const answer = await two.iceland.exchange.receive(postOf(two.japan, 'ISL', bytes.value));
    assert.equal(answer.status, 200);
    assert.equal(JSON.parse(new TextDecoder().decode(answer.body)).receipts.length, 1);
  }
  assert.equal(await state(), before);
  await settle(two);
});
