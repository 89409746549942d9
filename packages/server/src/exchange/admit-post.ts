import { type Fault, no, ok, type Result } from '@comity/base';
import {
  BATCH_LIMITS,
  type BatchHeader,
  CONSIGNMENT_BYTES_MAX,
  checkBodyOf,
  FEED_REQUEST_LIMITS,
  GIVE_BACK_LIMITS,
  HEADER_CERTIFICATE,
  HEADER_MISSING,
  HEARTBEAT_LIMITS,
  PING_LIMITS,
  REACH_LIMITS,
  RELAY_LIMITS,
  verifyBatchHeader,
} from '@comity/wire';
import { isSuspended } from './address.ts';
import type { BatchReader } from './batch-reader.ts';
import type { ExchangeParts } from './exchange.ts';
import type { PeerGate } from './peer-gate.ts';
import type { Hold } from './peer-usage.ts';
import type { AdmittedPost, PostHead, ReceiveAnswer } from './post.ts';
import {
  CONSIGNMENTS_PATH,
  ENVELOPES_PATH,
  type ExchangePath,
  FEEDS_PATH,
  GIVE_BACK_PATH,
  HEADS_PATH,
  PINGS_PATH,
  REACH_PATH,
  RELAY_EVIDENCE_PATH,
} from './post-batch.ts';
import { problemAnswer } from './problem-answer.ts';
import type { BatchRead } from './read-batch.ts';

/** What admission needs. */
export interface Doorkeeper {
  readonly parts: ExchangeParts;
  readonly gate: PeerGate;
  /** Told the code of each post whose sender is not proven. */
  readonly unproven: (code: string) => void;
  readonly reader: Pick<BatchReader, 'read'>;
  readonly receive: (header: BatchHeader, batch: BatchRead) => Promise<ReceiveAnswer>;
  /** Answers what is no batch: a heartbeat, a request to give back, one for a feed. */
  readonly answer: (header: BatchHeader, body: Uint8Array) => Promise<ReceiveAnswer>;
}

/**
 * Decides whether the body of a post is read, from its head alone: size, header, signature, nonce,
 * then what the peer has open. Nobody is refused for what others did.
 */
export function admitPost(door: Doorkeeper, head: PostHead): AdmittedPost | ReceiveAnswer {
  const { gate, parts } = door;
  const proven = proveSender(door, head);
  if (!proven.ok) {
    door.unproven(proven.error.code);
    return refusal(parts, proven.error.code);
  }
  const header = proven.value;
  const post = { peer: header.from, lane: header.lane, bytes: header.body.bytes };
  const hold = gate.enter(post);
  if (hold !== undefined) return holdAnswer(hold);
  let refused = false;
  let over = false;
  return {
    header,
    take: async (body) => {
      if (header.path !== ENVELOPES_PATH) {
        const whole = checkBodyOf(header, body);
        if (!whole.ok) return problemAnswer(400, whole.error.code);
        const answer = await door.answer(header, body);
        refused = answer.status >= 400 && answer.status !== 429;
        return answer;
      }
      const read = await door.reader.read(header, body);
      if (read === 'busy') return holdAnswer(BUSY);
      if (!read.ok) {
        // A body that was changed on the way is not the peer's doing.
        refused = !read.error.changed;
        return problemAnswer(400, read.error.code);
      }
      const answer = await door.receive(header, read.value);
      refused = answer.status >= 400 && answer.status !== 429;
      return answer;
    },
    end: () => {
      if (!over) gate.leave(post, refused);
      over = true;
    },
  };
}

const BUSY: Hold = { code: 'too-many-at-once', seconds: 2 };

function proveSender(
  { parts, gate }: Doorkeeper,
  { header, length, certified, path = ENVELOPES_PATH }: PostHead,
): Result<BatchHeader> {
  if (header === undefined) return no({ code: HEADER_MISSING });
  const max = BYTES_MAX[path];
  if (length !== undefined && length > max) return no(tooLarge(length, max));
  const { keyring, trust, world } = parts;
  const verified = verifyBatchHeader(header, {
    participant: keyring.participant,
    trust: trust.current(),
    path,
    at: world.now(),
  });
  if (!verified.ok) return verified;
  const { from, nonce, body } = verified.value;
  if (certified !== undefined && certified !== from) return no({ code: HEADER_CERTIFICATE });
  if (body.bytes > max) return no(tooLarge(body.bytes, max));
  if (length !== body.bytes) return no({ code: 'header-body' });
  // Said to nobody but the peer itself, which has proven who it is.
  if (isSuspended({ trust }, from)) return no(SUSPENDED);
  return gate.isNew(from, nonce) ? ok(verified.value) : no({ code: 'header-repeated' });
}

const tooLarge = (bytes: number, max: number): Fault => ({
  code: 'batch-too-large',
  params: { bytes, max },
});

/** Bytes of a body at most, by where it arrives. */
export const BYTES_MAX: Readonly<Record<ExchangePath, number>> = {
  [ENVELOPES_PATH]: BATCH_LIMITS.bytesMax,
  [HEADS_PATH]: HEARTBEAT_LIMITS.bytesMax,
  [GIVE_BACK_PATH]: GIVE_BACK_LIMITS.bytesMax,
  [FEEDS_PATH]: FEED_REQUEST_LIMITS.bytesMax,
  [REACH_PATH]: REACH_LIMITS.bytesMax,
  [PINGS_PATH]: PING_LIMITS.bytesMax,
  [CONSIGNMENTS_PATH]: CONSIGNMENT_BYTES_MAX,
  [RELAY_EVIDENCE_PATH]: RELAY_LIMITS.bytesMax,
};

/** Two officers of this node have suspended the sender's admission. */
export const SUSPENDED = { code: 'sender-suspended' } as const satisfies Fault;

const STATUS: Readonly<Record<string, 400 | 403 | 413 | 421>> = {
  'recipient-unknown': 421,
  'sender-unknown': 403,
  [SUSPENDED.code]: 403,
  [HEADER_CERTIFICATE]: 403,
  'batch-too-large': 413,
  'header-body': 400,
};

function refusal({ world }: ExchangeParts, code: Fault['code']): ReceiveAnswer {
  const now = code === 'header-time' ? { now: world.now() } : {};
  return problemAnswer(STATUS[code] ?? 401, code, now);
}

/** An answer that holds the peer back and says for how long. */
export const holdAnswer = ({ code, seconds }: Hold): ReceiveAnswer => ({
  ...problemAnswer(429, code, { retryAfter: seconds }),
  retryAfter: seconds,
});
