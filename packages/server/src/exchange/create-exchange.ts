import { setImmediate } from 'node:timers/promises';
import type { Lane } from '@comity/log';
import { answerReach } from '../alarms/answer-reach.ts';
import { createEmergencyFirst } from '../emergency-first.ts';
import { answerFeed, createPublishedReader, type WantedFeed } from '../feeds/index.ts';
import { answerPing } from '../pings/answer-ping.ts';
import { mendAll } from '../quarantine/mend.ts';
import { noteDamage } from '../quarantine/note-damage.ts';
import { answerConsignment } from '../relay/answer-consignment.ts';
import { answerRelayQuestion } from '../relay/carry.ts';
import type { Tx } from '../store/index.ts';
import { answerHeads } from '../sync/answer-heads.ts';
import { compareAnchors } from '../sync/compare-anchors.ts';
import { giveBack } from '../sync/give-back.ts';
import { createLogGuard } from '../sync/log-guard.ts';
import type { SelfKnowledge } from '../sync/own-heads.ts';
import { admitPost, type Doorkeeper } from './admit-post.ts';
import { createBatchReader } from './batch-reader.ts';
import { entriesIn, type ReadCase, readCase, readForFold } from './case-record.ts';
import { createCouriers } from './couriers.ts';
import { enqueue } from './enqueue.ts';
import type { Exchange, ExchangeParts } from './exchange.ts';
import { createLaneWork } from './lane-work.ts';
import { createPeerGate } from './peer-gate.ts';
import {
  CONSIGNMENTS_PATH,
  FEEDS_PATH,
  HEADS_PATH,
  PINGS_PATH,
  REACH_PATH,
  RELAY_EVIDENCE_PATH,
} from './post-batch.ts';
import { problemAnswer } from './problem-answer.ts';
import { type LanedBatch, receiveBatch } from './receive-batch.ts';
import { resend } from './resend.ts';
import { createTurns, createTurnsOf } from './turns.ts';
import { createUnprovenTally } from './unproven.ts';

/** Puts the exchange of a node together; nothing moves before `start` or `deliver`. */
export function createExchange(parts: ExchangeParts): Exchange {
  const { keyring, first = createEmergencyFirst(parts.world) } = parts;
  const self: SelfKnowledge = { guard: createLogGuard(parts), compared: new Set(), cut: false };
  const readPublished = createPublishedReader(parts);
  const published = () => parts.store.lookAsWorker(readPublished);
  const { inLane } = createLaneWork(first, parts.store);
  const couriers = createCouriers(parts, self, { first, inLane, published });
  const reader = createBatchReader();
  // A courier has one batch under way; whoever posts more at once waits for itself, not others.
  const turnOfEmergency = createTurnsOf(1);
  const turnOfBack = createTurns(1);
  // Whoever waits for a person to answer does not wait behind bulk, and asks one question at a time.
  const turnOfReach = createTurnsOf(1);
  const turnOfPing = createTurnsOf(1);
  const turnOfRelay = createTurnsOf(1);
  const receive = (from: string, lane: Lane, given: Pick<LanedBatch, 'batch' | 'carried'>) => {
    const tell = { heard: couriers.heard, lost: () => couriers.nudge(from) };
    const giveWay = lane === 'emergency' ? (): Promise<void> => setImmediate() : first.giveWay;
    const take = () =>
      inLane(
        { peer: from, lane },
        () => receiveBatch(parts, { lane, giveWay, ...given }, tell),
        'more',
      );
    return lane === 'emergency' ? turnOfEmergency(from, take) : take();
  };
  const door: Doorkeeper = {
    parts,
    gate: createPeerGate(parts.world),
    unproven: createUnprovenTally(parts.world),
    reader: {
      read: async (header, body) => {
        if (header.lane === 'normal') await first.giveWay();
        return reader.read(header, body);
      },
    },
    answer: (header, body) => {
      const post = { header, body };
      const lost = (): void => couriers.nudge(header.from);
      if (header.path === HEADS_PATH) {
        const { hearKeys } = couriers;
        const wanted = (feeds: readonly WantedFeed[]): void => void couriers.follow(feeds);
        return inLane({ peer: header.from, lane: 'normal' }, () =>
          answerHeads(parts, post, { self, lost, wanted, hearKeys }),
        );
      }
      if (header.path === REACH_PATH) {
        return turnOfReach(header.from, () => answerReach(parts, post));
      }
      if (header.path === PINGS_PATH) {
        return turnOfPing(header.from, () => answerPing(parts, post));
      }
      if (header.path === CONSIGNMENTS_PATH) {
        const relay = { published, nudge: couriers.nudge };
        return turnOfRelay(`${header.from} ${header.lane}`, () =>
          answerConsignment(parts, relay, {
            ...post,
            // What is for us takes its turn when it is opened: nobody holds one and waits for another.
            // What is carried for others stands aside for emergencies as bulk of our own does.
            carry: (work) => inLane({ peer: header.from, lane: header.lane }, work),
            receive: (batch) => receive(batch.from, header.lane, { batch, carried: true }),
          }),
        );
      }
      if (header.path === RELAY_EVIDENCE_PATH) {
        return turnOfRelay(header.from, () => answerRelayQuestion(parts, post));
      }
      if (header.path === FEEDS_PATH) return turnOfBack(() => answerFeed(parts, post));
      // Who asks is there, and may have room again for what we hold for it.
      couriers.heard(header.from);
      return turnOfBack(() => giveBack(parts, post));
    },
    receive: ({ lane, from }, batch) => receive(from, lane, { batch }),
  };
  return {
    enqueue: async (tx, posting) => {
      let lane: Lane | undefined;
      const queued = await enqueue(parts, tx, posting, (by) => {
        lane = by;
      });
      if (queued.ok) tx.afterCommit(() => couriers.nudge(posting.to.participant, lane));
      return queued;
    },
    resend: async (tx, act) => {
      const queued = await resend(tx, act, parts.world.now());
      if (queued.ok) {
        const { peer, lane } = queued.value;
        tx.afterCommit(() => couriers.nudge(peer, lane));
      }
      return queued;
    },
    admit: (head) => (parts.trust.late() === undefined ? admitPost(door, head) : NO_KEYS),
    receive: async ({ header, body, path }) => {
      if (parts.trust.late() !== undefined) return NO_KEYS;
      const where = path === undefined ? {} : { path };
      const admitted = admitPost(door, { header, length: body.length, ...where });
      if ('status' in admitted) return admitted;
      try {
        return await admitted.take(body);
      } finally {
        admitted.end();
      }
    },
    record: async (tx, authority, caseId) =>
      named(parts, tx, await readCase(tx, { keyring, authority, caseId })).record,
    entriesOf: async (tx, authority, caseId) =>
      entriesIn(named(parts, tx, await readForFold(tx, { keyring, authority, caseId }))),
    start: async () => {
      await checkSelf(parts, self);
      await couriers.start();
    },
    endDelivery: couriers.stop,
    stop: async () => {
      await couriers.stop();
      await reader.close();
    },
    deliver: couriers.deliver,
    ask: couriers.ask,
    tellPeers: couriers.tellPeers,
    compareAnchors: (peer) => compareAnchors(parts, peer),
    mend: () => mendAll(parts),
  };
}

/**
 * What is sealed to keys that this process has not got would be refused by a signed receipt: it takes
 * nothing, and the peer comes again.
 */
const NO_KEYS = problemAnswer(503, 'key-folder-older');

/** The first look of a process at its own logs; what does not hold is alarmed, and nothing waits. */
async function checkSelf({ store, world }: ExchangeParts, self: SelfKnowledge): Promise<void> {
  const { faults } = await store.asWorker((tx) => self.guard.check(tx));
  for (const fault of faults) world.log({ level: 'error', what: 'log-not-whole', ...fault });
}

/** Names what was found damaged, in the transaction that has read it. */
function named(parts: ExchangeParts, tx: Tx, read: ReadCase): ReadCase {
  for (const damage of read.damaged) noteDamage(parts, tx, damage);
  return read;
}
