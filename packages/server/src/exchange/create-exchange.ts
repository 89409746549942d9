import { readCase, readEntries } from './case-record.ts';
import { createCouriers } from './couriers.ts';
import { enqueue } from './enqueue.ts';
import type { Exchange, ExchangeParts } from './exchange.ts';
import { receiveBatch } from './receive-batch.ts';
import { resend } from './resend.ts';

/** Puts the exchange of a node together; nothing moves before `start` or `deliver`. */
export function createExchange(parts: ExchangeParts): Exchange {
  const { keyring } = parts;
  const couriers = createCouriers(parts);
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
    receive: (bytes) => receiveBatch(parts, bytes, couriers.heard),
    record: (tx, authority, caseId) => readCase(tx, { keyring, authority, caseId }),
    entriesOf: (tx, authority, caseId) => readEntries(tx, { keyring, authority, caseId }),
    start: couriers.start,
    stop: couriers.stop,
    deliver: couriers.deliver,
  };
}
