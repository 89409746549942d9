import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type ExchangeNode, LineDown } from '@comity/rehearsal';
import { createExchange } from '@comity/server';
import { until } from '../../../test/wait.ts';
import {
  adminQuery,
  ask,
  bothStates,
  countRows,
  IS,
  JP,
  say,
  settle,
  type TwoNodes,
  twoNodes,
} from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('recovery');
});
after(() => two.close());
beforeEach(() => two.network.fault(undefined));

const actsAt = (node: ExchangeNode, caseId: string): Promise<number> =>
  countRows(two, node, `select count(*) as n from acts where case_id = '${caseId}'`);

async function linkState(node: ExchangeNode, peer: string): Promise<string> {
  const [row] = await node.store.asWorker((tx) =>
    tx.query<{ state: string; trouble: string | null }>(
      "select state, trouble from links where peer = $1 and direction = 'out' and lane = 'normal'",
      [peer],
    ),
  );
  return `${row?.state} ${row?.trouble}`;
}

test('what a restored receiver has lost it takes back by itself, and begins a new epoch', async () => {
  await ask(two, 'kept.JPN.npa-247');
  await settle(two);
  const [backup] = await adminQuery<{ epoch: number; seq: number; head: string }>(
    two,
    two.iceland,
    "select epoch::integer, seq, head from links where direction = 'in' and lane = 'normal'",
  );
  assert(backup !== undefined);
  for (const n of [1, 2, 3]) await ask(two, `lost-${n}.JPN.npa-247`);
  await settle(two);
  await adminQuery(
    two,
    two.iceland,
    `delete from receipts where case_id like 'lost-%'; delete from bodies where act_id in
       (select id from acts where case_id like 'lost-%');
     delete from body_keys where act_id in (select id from acts where case_id like 'lost-%');
     delete from acts where case_id like 'lost-%'; delete from cases where id like 'lost-%';
     delete from link_log where direction = 'in' and seq > ${backup.seq};
     update links set epoch = ${backup.epoch}, seq = ${backup.seq}, head = '${backup.head}'
       where direction = 'in' and lane = 'normal'`,
  );
  assert.equal(await actsAt(two.iceland, 'lost-1.JPN.npa-247'), 0);
  two.network.clock.advance(3_600_000);
  await ask(two, 'after-restore.JPN.npa-247');
  await settle(two);
  for (const name of [
    'kept.JPN.npa-247',
    'lost-1.JPN.npa-247',
    'lost-2.JPN.npa-247',
    'lost-3.JPN.npa-247',
    'after-restore.JPN.npa-247',
  ]) {
    assert.equal(await actsAt(two.iceland, name), 1, name);
    const [ours, theirs] = await bothStates(two, name);
    assert.equal(ours, theirs, `${name}: the receipt of then counts on both sides`);
  }
  const [link] = await adminQuery<{ epoch: number }>(
    two,
    two.japan,
    "select epoch::integer from links where direction = 'out' and lane = 'normal'",
  );
  assert.equal(link?.epoch, backup.epoch, 'the sender lost nothing and goes on as before');
  assert(two.network.log.some(({ what, node }) => what === 'behind-peer' && node === 'ISL'));
  await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'lost-1.JPN.npa-247', kind: 'message-sent' },
    content: { text: 'We were restored.' },
  });
  await settle(two);
  const [restored] = await adminQuery<{ epoch: number }>(
    two,
    two.japan,
    "select epoch::integer from links where direction = 'in' and lane = 'normal'",
  );
  assert.equal(restored?.epoch, 2, 'the restored one says so by a new epoch');
});

test('a restored sender takes up the link where the peer has it; nothing counts twice', async () => {
  await ask(two, 'before-loss.JPN.npa-247');
  await settle(two);
  await adminQuery(
    two,
    two.japan,
    `delete from link_log where direction = 'out' and envelope in
       (select envelope from receipts where case_id = 'before-loss.JPN.npa-247');
     insert into outbox (peer, authority, case_id, act_id, rank, queued_at)
       select 'ISL', authority, case_id, act_id, 2, now() from receipts
       where case_id = 'before-loss.JPN.npa-247';
     delete from receipts where case_id = 'before-loss.JPN.npa-247';
     update links l set seq = p.seq, head = p.hash, epoch = p.epoch from (select epoch, seq, hash
       from link_log where direction = 'out' order by epoch desc, seq desc limit 1) p
       where l.direction = 'out' and l.lane = 'normal'`,
  );
  two.network.clock.advance(3_600_000);
  await ask(two, 'after-loss.JPN.npa-247');
  await settle(two);
  assert.equal(await actsAt(two.iceland, 'before-loss.JPN.npa-247'), 1);
  assert.equal(await actsAt(two.iceland, 'after-loss.JPN.npa-247'), 1);
  for (const name of ['before-loss.JPN.npa-247', 'after-loss.JPN.npa-247']) {
    const [ours, theirs] = await bothStates(two, name);
    assert.equal(ours, theirs, `${name}: the receipt of then counts on both sides`);
  }
  const forks = await countRows(two, two.iceland, 'select count(*) as n from forks');
  assert(forks > 0, 'two envelopes for one place are kept as evidence');
});

test('a peer that is down is tried again with pauses, and at once when it shows up', async () => {
  const tries: string[] = [];
  two.network.fault(async (call) => {
    if (call.from === 'JPN' && call.url.endsWith('/envelopes')) tries.push(two.network.clock.now());
    throw new LineDown('no way, neither there nor here');
  });
  await two.japan.exchange.start();
  await two.iceland.exchange.start();
  try {
    await ask(two, 'down.JPN.npa-247');
    await until(
      'the link is down',
      async () => (await linkState(two.japan, 'ISL')) === 'down no-answer',
    );
    await until('it is tried again', () => {
      two.network.clock.advance(50);
      return tries.length > 2;
    });
    const [first = '', second = '', third = ''] = tries;
    assert.ok(Date.parse(second) - Date.parse(first) >= 250, 'not before the pause is over');
    assert.ok(Date.parse(third) - Date.parse(second) >= 500, 'and the next one is longer');
    two.network.fault(undefined);
    // Iceland writes: it is there, so nobody waits for the end of the pause.
    await say(two.iceland, {
      ...{ authority: IS, to: JP, caseId: 'kept.JPN.npa-247', kind: 'message-sent' },
      content: { text: 'We are back.' },
    });
    await until(
      'the act is there',
      async () => (await actsAt(two.iceland, 'down.JPN.npa-247')) === 1,
    );
    await until('the link is up', async () => (await linkState(two.japan, 'ISL')) === 'up null');
  } finally {
    await two.japan.exchange.stop();
    await two.iceland.exchange.stop();
  }
});

test('a peer that nobody has written to yet is known to be there, or not', async () => {
  const quiet = await twoNodes('heartbeat');
  try {
    const link = () => linkState(quiet.japan, 'ISL');
    assert.equal(await link(), 'unknown null');
    await quiet.japan.exchange.start();
    await until('the link is up', async () => (await link()) === 'up null');
    quiet.network.fault(async () => {
      throw new LineDown('gone');
    });
    const missed = async () =>
      countRows(
        quiet,
        quiet.japan,
        "select missed as n from links where direction = 'out' and lane = 'normal'",
      );
    quiet.network.clock.advance(60_001);
    await until('one is missed', async () => (await missed()) === 1);
    assert.equal(await link(), 'up null', 'one missed heartbeat is no line that is down');
    for (const n of [2, 3]) {
      quiet.network.clock.advance(5_001);
      await until('the next one is missed', async () => (await missed()) === n);
    }
    assert.equal(await link(), 'down no-answer');
    quiet.network.fault(undefined);
    quiet.network.clock.advance(60_001);
    await until('the link is up', async () => (await link()) === 'up null');
  } finally {
    await quiet.close();
  }
});

test('several processes of one node queue and deliver together without doubling', async () => {
  const { store, keyring, world, trust } = two.japan;
  const project = async (): Promise<void> => undefined;
  const second = createExchange({ store, keyring, world, trust, lawVersion: 'x', project });
  const work: Promise<unknown>[] = [];
  for (let n = 0; n < 40; n += 1) {
    work.push(ask(two, `both-${n}.JPN.npa-247`));
    if (n % 4 === 0) work.push(two.japan.exchange.deliver('ISL'), second.deliver('ISL'));
  }
  await Promise.all(work);
  const sql = "select count(*) as n from acts where case_id like 'both-%'";
  // On a busy machine a lease outlives many rounds, in which the other process may not deliver.
  await until('all are there', async () => {
    two.network.clock.advance(100);
    await Promise.all([two.japan.exchange.deliver('ISL'), second.deliver('ISL')]);
    return (await countRows(two, two.iceland, sql)) >= 40;
  });
  await settle(two);
  assert.equal(await countRows(two, two.iceland, sql), 40);
  const gaps = `select count(*) as n from link_log a where direction = 'in' and seq > 1
    and not exists (select 1 from link_log b where b.direction = 'in' and b.hash = a.prev)`;
  assert.equal(await countRows(two, two.iceland, gaps), 0);
});

test('a process that stands still keeps the others waiting for less than a second', async () => {
  const { store, keyring, trust } = two.japan;
  // Its timers do not run any more: it renews nothing.
  const world = { ...two.japan.world, later: () => () => undefined };
  const project = async (): Promise<void> => undefined;
  const stopped = createExchange({ store, keyring, world, trust, lawVersion: 'x', project });
  await ask(two, 'stopped.JPN.npa-247');
  let posts = 0;
  two.network.fault(async () => {
    posts += 1;
    return new Promise(() => undefined);
  });
  void stopped.deliver('ISL');
  await until('it posts', () => posts === 1);
  two.network.fault(undefined);
  assert.equal(await two.japan.exchange.deliver('ISL'), 'held');
  two.network.clock.advance(900);
  assert.equal(await two.japan.exchange.deliver('ISL'), 'moved');
  assert.equal(await actsAt(two.iceland, 'stopped.JPN.npa-247'), 1);
});

test('many officers in one case at once: one chain of acts, no number twice', async () => {
  await ask(two, 'crowd.JPN.npa-247');
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      say(two.japan, {
        ...{ authority: JP, to: IS, caseId: 'crowd.JPN.npa-247', kind: 'message-sent' },
        content: { text: `word ${n}` },
      }),
    ),
  );
  await settle(two);
  const rows = await adminQuery<{ seq: number }>(
    two,
    two.iceland,
    "select seq from acts where case_id = 'crowd.JPN.npa-247' order by seq",
  );
  assert.deepEqual(
    rows.map(({ seq }) => seq),
    Array.from({ length: 21 }, (_, n) => n + 1),
  );
  const [ours, theirs] = await bothStates(two, 'crowd.JPN.npa-247');
  assert.equal(ours, theirs);
});

test('connections that the database server ends cost a retry, never an act or the process', async () => {
  const work: Promise<unknown>[] = [];
  const queued: string[] = [];
  const endAll = `select pg_terminate_backend(pid) from pg_stat_activity
    where usename like 'rehearsal_%' and pid <> pg_backend_pid()`;
  for (let n = 0; n < 60; n += 1) {
    const caseId = `ended-${n}.JPN.npa-247`;
    work.push(
      ask(two, caseId).then(
        () => queued.push(caseId),
        () => undefined,
      ),
    );
    if (n % 7 === 0) {
      const round = two.japan.exchange.deliver('ISL').catch(() => undefined);
      work.push(round, adminQuery(two, two.iceland, endAll));
    }
    await pause(3);
  }
  await Promise.all(work);
  two.network.clock.advance(5_001);
  for (let i = 0; i < 10; i += 1) {
    await two.japan.exchange.deliver('ISL').catch(() => undefined);
  }
  // A pool may still hold a connection that has ended: it costs the one who takes it a try.
  await settle(two).catch(() => settle(two));
  const sql = "select count(distinct case_id) as n from acts where case_id like 'ended-%'";
  const sent = await countRows(two, two.japan, sql);
  assert(queued.length > 0 && queued.length <= sent, `${queued.length} of ${sent}`);
  assert.equal(await countRows(two, two.iceland, sql), sent);
  for (const caseId of queued) {
    const [ours, theirs] = await bothStates(two, caseId);
    assert.equal(ours, theirs);
  }
});
