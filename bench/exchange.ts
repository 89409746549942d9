import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { caseIdFor } from '@comity/base';
import type { ServerConnection } from '@comity/postgres';
import { type Node, upkeepOnce } from '@comity/server';
import { verifyReceipt } from '@comity/wire';
import { Client } from 'pg';
import { handOf } from './hand.ts';
import { type Inserts, inserts } from './inserts.ts';
import { startNode } from './node-process.ts';
import { IS, JP, places } from './nodes.ts';
import { type Figure, figureOf, inTurn, median, type Pair } from './pairs.ts';
import { type ProcessorTime, processorTime, processorTimes } from './processor-time.ts';

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

/** What was sent so far. */
export interface Sent {
  count: number;
  /** Bytes of the batches that were posted: envelopes and their frame. */
  bytes: number;
}

/** Bytes on the disk of both nodes: everything, and what the search takes of it. */
interface Size {
  readonly all: number;
  readonly search: number;
}

async function sizeOf(server: ServerConnection): Promise<Size> {
  let size: Size = { all: 0, search: 0 };
  for (const database of ['comity_jpn', 'comity_isl']) {
    const client = new Client({ ...server, database });
    await client.connect();
    try {
      const { rows } = await client.query<{ all: string; search: string }>(DISK);
      const [row] = rows;
      size = {
        all: size.all + Number(row?.all),
        search: size.search + Number(row?.search),
      };
    } finally {
      await client.end();
    }
  }
  return size;
}

const DISK = `select pg_database_size(current_database()) as all,
  sum(pg_total_relation_size(oid)) as search from pg_class
  where relkind = 'r' and relname like 'search\\_%'`;

/** What the exchanges of this run have left on the disks, indexes and dead rows included. */
function diskFigures(before: Size, after: Size, sent: Sent): readonly Figure[] {
  const perAct = (bytes: number): number => bytes / 1024 / sent.count;
  const grown = after.all - before.all;
  const figure = (about: Pick<Figure, 'what' | 'beside' | 'goal'>, ours: number, of: number) => ({
    ...{ bench: 'exchange', unit: 'KiB', pairs: 1, ...about },
    ...{ ours: perAct(ours), baseline: perAct(of), ratio: ours / of },
  });
  return [
    figure(
      { what: 'disk of both sides, an act', beside: 'bytes posted', goal: '<= 3x, 2x' },
      ...([grown, sent.bytes] as const),
    ),
    figure(
      { what: 'search of both sides, an act', beside: 'disk of both sides', goal: '<= 0.25x' },
      ...([after.search - before.search, grown] as const),
    ),
  ];
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

/** Exchanges per second: each caller sends its next act when the last one's receipt is stored. */
async function run(
  node: Node,
  sent: Sent,
  { callers, ms }: { readonly callers: number; readonly ms: number },
): Promise<number> {
  const waiting = new Map<string, () => void>();
  const began = performance.now();
  const underWay = (): boolean => performance.now() - began < ms;
  let done = 0;
  let calling = callers;
  const callersDone = Promise.all(
    Array.from({ length: callers }, async () => {
      while (underWay()) {
        const { actId } = await ask(node, sent);
        await new Promise<void>((resolve) => waiting.set(actId, resolve));
        done += 1;
      }
      calling -= 1;
    }),
  );
  while (calling > 0) {
    // As its courier does: that of emergencies rests while nothing of its lane waits.
    const round = await node.exchange.deliver('ISL', 'normal');
    // "held" is also said when something came to wait between two looks.
    assert(round !== 'failed', 'the peer takes what is sent');
    if (round !== 'moved') await new Promise((resolve) => setTimeout(resolve, 1));
    if (waiting.size > 0) await release(node, waiting);
  }
  await callersDone;
  return (done * 1000) / (performance.now() - began);
}

/** Lets those go on whose act has a receipt. */
async function release(node: Node, waiting: Map<string, () => void>): Promise<void> {
  const acts = [...waiting.keys()];
  const rows = await node.parts.store.asNode(JP, (tx) =>
    tx.query<{ act_id: string }>(
      "select act_id from receipts where act_id = any($1) and outcome = 'accepted'",
      [acts],
    ),
  );
  for (const { act_id } of rows) {
    waiting.get(act_id)?.();
    waiting.delete(act_id);
  }
}

/** Signs, stores and queues one request of a case of its own. */
export async function ask(
  node: Node,
  sent: Sent,
  { level, caseId }: { readonly level: 'urgent' | 'emergency'; readonly caseId: string } = {
    level: 'urgent',
    caseId: caseIdFor(JP, randomBytes(16).toString('hex')),
  },
): Promise<{ readonly caseId: string; readonly actId: string }> {
  const queued = await node.parts.store.asNode(JP, (tx) =>
    node.exchange.enqueue(tx, {
      ...{ authority: JP, caseId, zone: 'Asia/Tokyo' },
      draft: {
        kind: 'request-submitted',
        parts: ['p1'],
        content: request(level),
        pinpoints: [],
        seen: {},
      },
      officer: { role: 'duty-officer', number: '0101' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  if (!queued.ok) throw new Error(queued.error.code);
  sent.count += 1;
  return { caseId, actId: queued.value.actId };
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

const request = (level: 'urgent' | 'emergency') =>
  ({
    parts: [
      {
        id: 'p1',
        measure: 'preservation',
        contents: {
          dataRelationToOffence: 'It holds the records of the sales.',
          necessity: 'The operator can wipe it at any time.',
          intendsMlaRequest: 'A request for disclosure will follow within 60 days.',
        },
        basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
        targets: [{ kind: 'account', service: 'mail', identifier: 'operator@example.org' }],
      },
    ],
    title: 'Bench',
    from: 'JPN',
    to: 'ISL',
    offences: [{ kind: 'known', pinpoint: 'CETS185:8', provision: 'Penal Code 246-2' }],
    conduct: randomBytes(3_000).toString('base64'),
    urgency: { level, why: 'The operator can wipe the server.' },
    sensitivity: 'normal',
    confidentialityRequested: true,
    language: 'en',
  }) as const;
