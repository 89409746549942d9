import type { Lane } from '@comity/log';
import {
  CARRIED_ANSWER_BYTES_MAX,
  type RelayTrouble,
  unpackConsignment,
  verifyConsignment,
} from '@comity/wire';
import { originOf } from '../exchange/address.ts';
import type { ExchangeParts, Round } from '../exchange/exchange.ts';
import type { LaneWork } from '../exchange/lane-work.ts';
import { CONSIGNMENTS_PATH, postBatch } from '../exchange/post-batch.ts';
import {
  type CarriedRow,
  noteHanded,
  noteNotHanded,
  takeWaiting,
  throwAway,
} from './carried-rows.ts';

const TIMEOUT_MS = 30_000;
/** How soon what was not handed over may be tried again; the courier pauses longer by itself. */
const AGAIN_SECONDS = 5;
/** What the recipient does not take may be taken when it has admitted the sender. */
const REFUSED_SECONDS = 60;
/** A hold is not signed: whoever sits on the line could give it, so it counts for no longer than this. */
const HELD_SECONDS_MAX: Readonly<Record<Lane, number>> = { emergency: 10, normal: 300 };

/** What came of one try. */
type Tried =
  | { readonly answer: Uint8Array }
  | { readonly trouble: RelayTrouble; readonly seconds: number };

/**
 * Hands the oldest consignment over that waits for a peer in a lane. Killed at any point, it is handed
 * over again later, and the recipient answers with the receipts that it stored.
 */
export async function handOver(
  parts: ExchangeParts,
  to: { readonly peer: string; readonly lane: Lane } & LaneWork,
): Promise<Round> {
  const { store, world } = parts;
  /** For what the recipient does nobody stands aside. */
  const work = <T>(f: () => Promise<T>): Promise<T> => to.inLane(to, f);
  const row = await work(() =>
    store.asWorker((tx) => {
      const now = world.now();
      throwAway(tx, now);
      return takeWaiting(tx, to, now);
    }),
  );
  if (row?.body == null) return 'idle';
  const tried = await post(parts, row, row.body);
  const { sender, recipient, lane } = row;
  await work(() =>
    store.asWorker(async (tx) => {
      const at = world.now();
      if ('answer' in tried) noteHanded(tx, row, { at, answer: tried.answer });
      else {
        const nextAt = Temporal.Instant.from(at).add({ seconds: tried.seconds }).toString();
        noteNotHanded(tx, row, { trouble: tried.trouble, nextAt });
      }
    }),
  );
  if ('answer' in tried) {
    world.log({ level: 'info', what: 'relay-handed-over', sender, recipient, lane });
    return 'moved';
  }
  const code = tried.trouble;
  world.log({ level: 'warn', what: 'relay-not-handed-over', sender, recipient, lane, code });
  // A recipient that is there and does not take this one may take the next: no reason to pause long.
  return code === 'relay-no-answer' ? 'failed' : 'carried';
}

async function post(parts: ExchangeParts, row: CarriedRow, body: Uint8Array): Promise<Tried> {
  const { recipient: peer, sender, id, lane } = row;
  const silent: Tried = { trouble: 'relay-no-answer', seconds: AGAIN_SECONDS };
  const origin = originOf(parts, peer);
  if (origin === undefined) return silent;
  let answer: Awaited<ReturnType<typeof postBatch>>;
  try {
    answer = await postBatch(parts, {
      ...{ peer, origin, path: CONSIGNMENTS_PATH, lane, body },
      timeoutMs: TIMEOUT_MS,
      bytesMax: CARRIED_ANSWER_BYTES_MAX,
    });
  } catch {
    return silent;
  }
  if (answer.status === 429) {
    const asked = answer.refusal?.retryAfter ?? AGAIN_SECONDS;
    return { trouble: 'relay-held-back', seconds: Math.min(asked, HELD_SECONDS_MAX[lane]) };
  }
  if (answer.status >= 500) return silent;
  const packed = unpackConsignment(answer.body);
  const verified = packed.ok
    ? verifyConsignment(packed.value, {
        trust: parts.trust.current(),
        now: parts.world.now(),
        expected: {
          ...{ holds: 'answer', id, from: peer, to: sender },
          ...{ relay: parts.keyring.participant, lane },
        },
      })
    : packed;
  return verified.ok
    ? { answer: answer.body }
    : { trouble: 'relay-refused-there', seconds: REFUSED_SECONDS };
}
