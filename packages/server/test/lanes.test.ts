import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { type Lane, linkEntryHash } from '@comity/log';
import { LineDown } from '@comity/rehearsal';
import { within } from '../../../test/wait.ts';
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

let two: TwoNodes;
before(async () => {
  two = await twoNodes('lanes');
});
after(() => two.close());
beforeEach(() => two.network.fault(undefined));

const URGENCY = { level: 'emergency', why: 'A child is in danger.' };
const emergency = (caseId: string) => ask(two, caseId, { urgency: URGENCY });
const laneOf = (headers: Readonly<Record<string, string>>): Lane => {
  const field = Buffer.from(headers['comity-batch'] ?? '', 'base64url').toString('utf8');
  return (JSON.parse(field) as { header: { lane: Lane } }).header.lane;
};
const atIceland = (caseId: string): Promise<number> =>
  countRows(two, two.iceland, `select count(*) as n from acts where case_id = '${caseId}'`);

/** A peer that takes a batch of the normal lane and does not answer until it is let go. */
function deafInNormal(): { readonly posted: Promise<void>; readonly letGo: () => void } {
  const posted = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  two.network.fault(async (call, carry) => {
    if (
      call.from === 'JPN' &&
      laneOf(call.headers) === 'normal' &&
      call.url.endsWith('/envelopes')
    ) {
      posted.resolve();
      await gone.promise;
    }
    return carry(call);
  });
  return { posted: posted.promise, letGo: gone.resolve };
}

test('an emergency arrives while a bulk batch is in flight and gets no answer', async () => {
  for (let n = 0; n < 20; n += 1) await ask(two, `bulk-${n}.JPN.npa-247`);
  const { posted, letGo } = deafInNormal();
  const bulk = two.japan.exchange.deliver('ISL', 'normal');
  await within('the batch is on its way', posted);
  await emergency('now.JPN.npa-247');
  assert.equal(await two.japan.exchange.deliver('ISL', 'emergency'), 'moved');
  assert.equal(await atIceland('now.JPN.npa-247'), 1);
  assert.equal(await atIceland('bulk-0.JPN.npa-247'), 0);
  const [ours, theirs] = await bothStates(two, 'now.JPN.npa-247');
  assert.equal(ours, theirs, 'its receipt is here');
  letGo();
  assert.equal(await bulk, 'moved');
  await settle(two);
  assert.equal(await atIceland('bulk-19.JPN.npa-247'), 1);
});

test('couriers that run by themselves bring it as well', async () => {
  await two.japan.exchange.start();
  try {
    const { posted, letGo } = deafInNormal();
    await ask(two, 'bulk-again.JPN.npa-247');
    await within('the batch is on its way', posted);
    const heard = Promise.withResolvers<void>();
    const stop = await two.iceland.store.listen('comity_alert', (payload) => {
      if (payload.includes('alone')) heard.resolve();
    });
    await emergency('alone.JPN.npa-247');
    await within('Iceland is told', heard.promise);
    assert.equal(await atIceland('bulk-again.JPN.npa-247'), 0);
    letGo();
    await stop();
  } finally {
    await two.japan.exchange.stop();
  }
  two.network.clock.advance(5_001);
  await settle(two);
});

test('an act that makes its case an emergency passes the acts of it that are in flight', async () => {
  await ask(two, 'turns.JPN.npa-247');
  const { posted, letGo } = deafInNormal();
  const bulk = two.japan.exchange.deliver('ISL', 'normal');
  await within('the request is on its way', posted);
  await adminQuery(
    two,
    two.japan,
    "update cases set urgency = 'emergency', claimed = 'emergency' where id = 'turns.JPN.npa-247'",
  );
  await say(two.japan, {
    ...{ authority: JP, to: IS, caseId: 'turns.JPN.npa-247', kind: 'message-sent' },
    content: { text: 'He is about to act.' },
  });
  await adminQuery(
    two,
    two.japan,
    "update outbox set lane = 'emergency', rank = 0 where envelope is null",
  );
  assert.equal(await two.japan.exchange.deliver('ISL', 'emergency'), 'moved');
  assert.equal(await atIceland('turns.JPN.npa-247'), 1);
  letGo();
  await bulk;
  await settle(two);
  const [ours, theirs] = await bothStates(two, 'turns.JPN.npa-247');
  assert.equal(ours, theirs);
  assert.equal(await atIceland('turns.JPN.npa-247'), 2);
});

test('what was sealed for one lane is not taken by the other, and is no fork', async () => {
  await ask(two, 'swapped.JPN.npa-247');
  let caught: Uint8Array | undefined;
  two.network.fault(async (call) => {
    caught = call.body;
    throw new LineDown('caught');
  });
  await two.japan.exchange.deliver('ISL', 'normal');
  two.network.fault(undefined);
  assert(caught !== undefined);
  const answer = await two.iceland.exchange.receive(postOf(two.japan, 'ISL', caught, 'emergency'));
  assert.equal(answer.status, 422);
  assert.equal(JSON.parse(Buffer.from(answer.body).toString('utf8')).code, 'schema');
  assert.equal(await countRows(two, two.iceland, 'select count(*) as n from forks'), 0);
  assert.equal(await atIceland('swapped.JPN.npa-247'), 0);
  two.network.clock.advance(60_001);
  await settle(two);
  assert.equal(await atIceland('swapped.JPN.npa-247'), 1);
});

test('a loss in the lane of emergencies shows in the heads, and is taken back', async () => {
  await settle(two);
  await emergency('lost.JPN.npa-247');
  await settle(two);
  await adminQuery(
    two,
    two.iceland,
    `delete from receipts where case_id = 'lost.JPN.npa-247'; delete from bodies where act_id in
       (select id from acts where case_id = 'lost.JPN.npa-247');
     delete from body_keys where act_id in (select id from acts where case_id = 'lost.JPN.npa-247');
     delete from acts where case_id = 'lost.JPN.npa-247'; delete from cases where id = 'lost.JPN.npa-247';
     with gone as (delete from link_log where direction = 'in' and lane = 'emergency'
       and seq = (select seq from links where direction = 'in' and lane = 'emergency')
       returning epoch, seq, prev)
     update links l set seq = gone.seq - 1, head = gone.prev from gone
       where l.direction = 'in' and l.lane = 'emergency'`,
  );
  const { compared } = await two.iceland.exchange.ask('JPN');
  assert.equal(compared?.whole, false);
  const behind = compared.roads.filter(({ standing }) => standing === 'behind');
  assert.deepEqual(behind, [{ link: 'taken', lane: 'emergency', standing: 'behind' }]);
  await settle(two);
  assert.equal(await atIceland('lost.JPN.npa-247'), 1);
  const again = await two.iceland.exchange.ask('JPN');
  assert.deepEqual(
    again.compared?.roads.map(({ standing }) => standing),
    ['same', 'same', 'same', 'same'],
  );
  const [ours, theirs] = await bothStates(two, 'lost.JPN.npa-247');
  assert.equal(ours, theirs, 'the receipt of then counts');
});

test('another past in the lane of emergencies is a fork of that lane alone', async () => {
  await settle(two);
  const [head] = await adminQuery<{
    epoch: number;
    seq: number;
    prev: string | null;
    hash: string;
  }>(
    two,
    two.japan,
    `select g.epoch::integer, g.seq, g.prev, g.hash from link_log g join links l on g.hash = l.head
       where l.direction = 'out' and l.lane = 'emergency'`,
  );
  assert(head !== undefined);
  const place = {
    lane: 'emergency',
    epoch: head.epoch,
    seq: Number(head.seq),
    prev: head.prev,
  } as const;
  const other = linkEntryHash({ from: 'JPN', to: 'ISL', ...place, envelope: 'another' });
  const become = (hash: string): string =>
    `update links set head = '${hash}' where direction = 'out' and lane = 'emergency'`;
  await adminQuery(
    two,
    two.japan,
    `insert into link_log (peer, direction, lane, epoch, seq, prev, envelope, hash)
       select peer, direction, lane, epoch, seq, prev, 'another', '${other}' from link_log
       where hash = '${head.hash}'; ${become(other)}`,
  );
  const { compared } = await two.iceland.exchange.ask('JPN');
  const standing = compared?.roads.map(({ link, lane, standing }) => `${link} ${lane} ${standing}`);
  assert.deepEqual(standing, [
    'taken emergency forked',
    'taken normal same',
    'sent emergency same',
    'sent normal same',
  ]);
  await adminQuery(
    two,
    two.japan,
    `${become(head.hash)}; delete from link_log where hash = '${other}'`,
  );
  assert.equal((await two.iceland.exchange.ask('JPN')).compared?.whole, true);
});

test('a head of a lane that its log does not lead to is not signed', async () => {
  await adminQuery(
    two,
    two.iceland,
    `update links set head = 'x' || substr(head, 2) where direction = 'in' and lane = 'emergency'`,
  );
  assert.equal((await two.japan.exchange.ask('ISL')).compared, undefined);
});
