import assert from 'node:assert/strict';
import { type Node, upkeepOnce } from '@comity/server';
import { verifyReceipt } from '@comity/wire';
import { diskFigures, sizeOf } from './disk.ts';
import { handOf } from './hand.ts';
import { type Inserts, inserts } from './inserts.ts';
import { startNode } from './node-process.ts';
import { JP, places } from './nodes.ts';
import { type Figure, figureOf, inTurn, median, type Pair } from './pairs.ts';
import { type ProcessorTime, processorTime, processorTimes } from './processor-time.ts';
import { ask, run, type Sent } from './sending.ts';

const RUN_MS = 2_000;
/** Both nodes and their database connections reach their speed after some seconds. */
const WARM_MS = 7_000;
const SINGLES = 30;
const CONNECTIONS = [1, 32, 100] as const;
/** Floor and goal of the rate as shares of single-row inserts; one at a time it is the latency's. */
const RATE_GOAL = '>= 0.03x, 0.06x';
const SINGLE_GOAL = '>= 0.033x, 0.1x';
/** The same where processors are what there is too little of. */
const TIME_GOAL = '<= 33x, 17x';
const BESIDE = 'single-row durable inserts, same server, same concurrency';

/**
 * Full exchanges between two node processes over HTTP: sign, encrypt, store, post, verify, store,
 * receipt, verify, store. Each is a request of its own case with incompressible facts.
 */
export async function exchangeFigures(): Promise<readonly Figure[]> {
  const { server, japan, iceland, close } = await places();
  const rows = await inserts(server.connection, Math.max(...CONNECTIONS));
  // Iceland answers from its own process; Japan's delivery is in this one, with the callers.
  const peer = await startNode(iceland);
  const first = await startNode(japan);
  await first.stop();
  const sent: Sent = { count: 0, bytes: 0 };
  const node = await handOf(japan, (bytes) => {
    sent.bytes += bytes;
  });
  const far = await handOf(iceland);
  try {
    const before = await sizeOf(server.connection);
    await run(node, sent, { callers: 32, ms: WARM_MS });
    // What a running node does every few seconds; this one is delivered for by hand.
    await upkeepOnce(node.parts);
    const figures = [await oneByOne(node, sent, rows)];
    for (const callers of CONNECTIONS) {
      const what = `exchanges, ${callers} at a time`;
      const pairs = await inTurn(
        () => run(node, sent, { callers, ms: RUN_MS }),
        () => rows.rate(callers, RUN_MS / 2),
      );
      const goal = callers === 1 ? SINGLE_GOAL : RATE_GOAL;
      figures.push(figureOf({ bench: 'exchange', what, beside: BESIDE, unit: '/s', goal }, pairs));
    }
    const time = () => processorTime(server.connection, [peer.pid]);
    figures.push(await timeFigure(node, { sent, rows, time }));
    const times = () => processorTimes(server.connection, [peer.pid]);
    figures.push(...(await shareFigures(node, sent, times)));
    await nothingLost(node, far, sent.count);
    for (const { parts } of [node, far]) await upkeepOnce(parts);
    figures.push(...diskFigures(before, await sizeOf(server.connection), sent));
    return figures;
  } finally {
    await Promise.all([node.stop(), far.stop(), peer.stop(), rows.close()]);
    await close();
  }
}

/** Processor time of both nodes and the database, one exchange beside one insert. */
async function timeFigure(
  node: Node,
  given: { readonly sent: Sent; readonly rows: Inserts; readonly time: () => Promise<number> },
): Promise<Figure> {
  const { sent, rows, time } = given;
  const pairs = await inTurn(
    async () => {
      const [before, count] = [await time(), sent.count];
      await run(node, sent, { callers: 32, ms: RUN_MS });
      return ((await time()) - before) / (sent.count - count);
    },
    async () => {
      const before = await time();
      const rate = await rows.rate(32, RUN_MS / 2);
      return ((await time()) - before) / ((rate * RUN_MS) / 2_000);
    },
  );
  const what = 'processor time of one exchange, 32 at a time, both sides';
  const beside = 'of one such insert';
  return figureOf({ bench: 'exchange', what, beside, unit: 'ms', goal: TIME_GOAL }, pairs);
}

/** Whose the processor time of an exchange is, as shares of it all. */
async function shareFigures(
  node: Node,
  sent: Sent,
  times: () => Promise<ProcessorTime>,
): Promise<readonly Figure[]> {
  const [before, count] = [await times(), sent.count];
  await run(node, sent, { callers: 32, ms: 2 * RUN_MS });
  const [after, exchanges] = [await times(), sent.count - count];
  const ofDatabase = (name: string): number =>
    (after.databases.get(name) ?? 0) - (before.databases.get(name) ?? 0);
  const parts = [
    ['the asking node, and who calls it', after.own - before.own],
    ['the asked node', after.others - before.others],
    ['the database of the asking node', ofDatabase('comity_jpn')],
    ['the database of the asked node', ofDatabase('comity_isl')],
  ] as const;
  const all = parts.reduce((sum, [, ms]) => sum + ms, 0);
  return parts.map(([whose, ms]) => ({
    ...{ bench: 'exchange', what: `of this, ${whose}`, beside: 'all of it', unit: 'ms', goal: '' },
    ...{ ours: ms / exchanges, baseline: all / exchanges, ratio: ms / all, pairs: 1 },
  }));
}

/** Median milliseconds from the officer's act to its stored receipt, nothing else going on. */
async function oneByOne(node: Node, sent: Sent, rows: Inserts): Promise<Figure> {
  const pairs: readonly Pair[] = await inTurn(
    async () => {
      const times: number[] = [];
      for (let each = 0; each < SINGLES; each += 1) {
        const began = performance.now();
        await ask(node, sent);
        assert.equal(await node.exchange.deliver('ISL', 'normal'), 'moved');
        times.push(performance.now() - began);
      }
      return median(times);
    },
    async () => median(await rows.latencies(300)),
  );
  const what = 'one exchange, act to receipt, p50';
  return figureOf(
    { bench: 'exchange', what, beside: 'one such insert, p50', unit: 'ms', goal: '<= 30x, 10x' },
    pairs,
  );
}

/** Nothing waits, both sides hold as many receipts as acts were sent, and each one verifies. */
async function nothingLost(node: Node, far: Node, sent: number): Promise<void> {
  const count = async (at: Node, sql: string): Promise<number> => {
    const [row] = await at.parts.store.asWorker((tx) => tx.query<{ n: number }>(sql));
    return Number(row?.n);
  };
  assert.equal(await count(node, 'select count(*) as n from outbox'), 0, 'the outbox is empty');
  const receipts = (direction: string): string =>
    `select count(*) as n from receipts where direction = '${direction}' and outcome = 'accepted'`;
  assert.equal(await count(node, receipts('received')), sent, 'every act has its receipt');
  assert.equal(await count(far, receipts('given')), sent, 'every act arrived once');
  const trust = node.trust.current();
  const cases = await node.parts.store.asNode(JP, (tx) =>
    tx.query<{ id: string }>('select id from cases'),
  );
  assert.equal(cases.length, sent);
  for (const { id } of cases) {
    const record = await node.parts.store.asNode(JP, (tx) => node.exchange.record(tx, JP, id));
    assert.equal(record.receipts.length, 1);
    for (const receipt of record.receipts) assert(verifyReceipt(receipt, trust).ok);
  }
}
