// T23: ten thousand acts wait for a State, and its courier is at them. What is tested is order, not time:
// which post is an emergency's, counted from the moment at which it is stored.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Lane } from '@comity/log';
import { within } from '../../../test/wait.ts';
import { adminQuery, ask, countRows, settle, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('behind');
});
after(() => two.close());

const WAITING = 10_000;
const REAL = 250;
const URGENCY = { level: 'emergency', why: 'A child is in danger.' };

const laneOf = (headers: Readonly<Record<string, string>>): Lane => {
  const field = Buffer.from(headers['comity-batch'] ?? '', 'base64url').toString('utf8');
  return (JSON.parse(field) as { header: { lane: Lane } }).header.lane;
};

test('T23: behind ten thousand acts an emergency is the next post, or the one after what is being sealed', async () => {
  // So many that the courier is at them all through this test; what stands behind is never reached.
  for (let n = 0; n < REAL; n += 1) await ask(two, `bulk-${n}.JPN.npa-247`);
  await adminQuery(
    two,
    two.japan,
    `insert into outbox (peer, authority, case_id, act_id, rank, lane, queued_at)
       select peer, authority, case_id, act_id || '-' || n, rank, lane, queued_at
       from outbox, generate_series(2, ${WAITING / REAL}) n order by n, id`,
  );
  const waits = 'select count(*) as n from outbox where envelope is null';
  assert.equal(await countRows(two, two.japan, waits), WAITING);
  const posts: Lane[] = [];
  const second = Promise.withResolvers<void>();
  const rung = Promise.withResolvers<void>();
  two.network.fault(async (call, carry) => {
    if (call.from === 'JPN' && call.url.endsWith('/envelopes')) {
      const lane = laneOf(call.headers);
      posts.push(lane);
      if (lane === 'emergency') rung.resolve();
      if (posts.length === 2) second.resolve();
    }
    return carry(call);
  });
  await two.japan.exchange.start();
  try {
    await within('bulk is on its way', second.promise);
    await ask(two, 'now.JPN.npa-247', { urgency: URGENCY });
    const before = posts.length;
    await within('the emergency is on the wire', rung.promise);
    const between = posts.indexOf('emergency') - before;
    assert.ok(between <= 1, `${between} posts of bulk went between`);
    assert.ok((await countRows(two, two.japan, waits)) > WAITING * 0.9, 'nearly all waits still');
  } finally {
    await two.japan.exchange.stop();
  }
  two.network.fault(undefined);
  await adminQuery(two, two.japan, 'delete from outbox where envelope is null');
  await settle(two);
  const arrived = `select count(*) as n from acts where case_id = 'now.JPN.npa-247'`;
  assert.equal(await countRows(two, two.iceland, arrived), 1);
});
