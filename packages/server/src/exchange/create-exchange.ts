import { admitPost, type Doorkeeper } from './admit-post.ts';
import { createBatchReader } from './batch-reader.ts';
import { entriesIn, readCase, readForFold } from './case-record.ts';
import { createCouriers } from './couriers.ts';
import { enqueue } from './enqueue.ts';
import type { Exchange, ExchangeParts } from './exchange.ts';
import { createPeerGate } from './peer-gate.ts';
import { receiveBatch } from './receive-batch.ts';
import { resend } from './resend.ts';
import { createTurns } from './turns.ts';
import { createUnprovenTally } from './unproven.ts';

/** Batches of no hurry that are worked on at once: fewer than the worker has connections. */
const NORMAL_AT_ONCE = 3;

/** Puts the exchange of a node together; nothing moves before `start` or `deliver`. */
export function createExchange(parts: ExchangeParts): Exchange {
  const { keyring } = parts;
  const couriers = createCouriers(parts);
  const reader = createBatchReader();
  const turn = createTurns(NORMAL_AT_ONCE);
  const door: Doorkeeper = {
    parts,
    gate: createPeerGate(parts.world),
    unproven: createUnprovenTally(parts.world),
    reader,
    receive: ({ lane }, batch) => {
      const work = () => receiveBatch(parts, { lane, batch }, couriers.heard);
      return lane === 'emergency' ? work() : turn(work);
    },
  };
  return {
    enqueue: async (tx, posting) => {
      const queued = await enqueue(parts, tx, posting);
      if (queued.ok) tx.afterCommit(() => couriers.nudge(posting.to.participant));
      return queued;
    },
    resend: async (tx, act) => {
      const queued = await resend(tx, act, parts.world.now());
      if (queued.ok) {
        const { peer } = queued.value;
        tx.afterCommit(() => couriers.nudge(peer));
      }
      return queued;
    },
    admit: (head) => admitPost(door, head),
    receive: async ({ header, body }) => {
      const admitted = admitPost(door, { header, length: body.length });
      if ('status' in admitted) return admitted;
      try {
        return await admitted.take(body);
      } finally {
        admitted.end();
      }
    },
    record: async (tx, authority, caseId) =>
      (await readCase(tx, { keyring, authority, caseId })).record,
    entriesOf: async (tx, authority, caseId) =>
      entriesIn(await readForFold(tx, { keyring, authority, caseId })),
    start: couriers.start,
    stop: async () => {
      await couriers.stop();
      await reader.close();
    },
    deliver: couriers.deliver,
  };
}
