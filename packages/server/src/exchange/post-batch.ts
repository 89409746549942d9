import { assert, parseStrictJson } from '@comity/base';
import type { Lane } from '@comity/log';
import type { HybridKeyPair } from '@comity/seal';
import { BATCH_HEADER_FIELD, composeBatchHeader, SIGN_AGAIN_CODES } from '@comity/wire';
import type { Keyring } from '../keys/index.ts';
import type { World } from '../world.ts';

/** Where a node takes envelopes, heartbeats, requests to give back and requests for feeds. */
export const ENVELOPES_PATH = '/exchange/v1/envelopes';
export const HEADS_PATH = '/exchange/v1/heads';
export const GIVE_BACK_PATH = '/exchange/v1/give-back';
export const FEEDS_PATH = '/exchange/v1/feeds';
/** And where it says whom it has called. */
export const REACH_PATH = '/exchange/v1/reach';
/** And where it says that it is there, and lets tests ring. */
export const PINGS_PATH = '/exchange/v1/pings';
/** And where it takes what a relay carries, as the relay or as the recipient. */
export const CONSIGNMENTS_PATH = '/exchange/v1/consignments';
/** And where a relay says what has become of it. */
export const RELAY_EVIDENCE_PATH = '/exchange/v1/relay-evidence';
export type ExchangePath =
  | typeof ENVELOPES_PATH
  | typeof HEADS_PATH
  | typeof GIVE_BACK_PATH
  | typeof FEEDS_PATH
  | typeof REACH_PATH
  | typeof PINGS_PATH
  | typeof CONSIGNMENTS_PATH
  | typeof RELAY_EVIDENCE_PATH;

/** One POST to a peer. */
export interface Posted {
  readonly peer: string;
  /** Scheme, host and port of the peer's exchange. */
  readonly origin: string;
  /** {@link ENVELOPES_PATH} unless told. */
  readonly path?: ExchangePath;
  readonly lane: Lane;
  readonly body: Uint8Array;
  /** For all its tries together. */
  readonly timeoutMs: number;
  readonly bytesMax: number;
}

/** What came back; `refusal` is what the peer says of itself when it did not take the batch. */
export interface PostAnswer {
  readonly status: number;
  readonly body: Uint8Array;
  readonly refusal: Refusal | undefined;
}

export interface Refusal {
  /** Its code, or `status-NNN` when it names none. */
  readonly code: string;
  /** For a 429: seconds until more may be sent, an hour at most. */
  readonly retryAfter: number;
}

type Signer = {
  readonly keyring: Pick<Keyring, 'participant' | 'node'>;
  readonly world: Pick<World, 'now' | 'randomBytes'>;
};

/** By whose time and with which receipt key a header is signed; ours of now unless told. */
interface Signing {
  readonly at?: string;
  readonly key?: HybridKeyPair;
}

/** The header fields of a POST: by the signed batch header the peer knows us before it reads on. */
export function postHeaders(
  { keyring, world }: Signer,
  post: Pick<Posted, 'peer' | 'path' | 'lane' | 'body'>,
  { at = world.now(), key = keyring.node.receipt }: Signing = {},
): Readonly<Record<string, string>> {
  const heading = {
    ...{ from: keyring.participant, to: post.peer, path: post.path ?? ENVELOPES_PATH, at },
    ...{ lane: post.lane, body: post.body, nonce: world.randomBytes(16) },
  };
  return { [BATCH_HEADER_FIELD]: composeBatchHeader(heading, key) };
}

/** Code of a peer that does not know our receipt key: it has not read our newest statement yet. */
const KEY_NOT_KNOWN = 'header-key';

/**
 * Posts a batch under a header of its own. A peer whose clock is elsewhere says so, and is posted
 * to once more by its own time. One that does not know our receipt key yet is posted to with the
 * earlier ones: from what it is told it learns that there is a newer statement.
 *
 * @throws when the line fails or the time is up
 */
export async function postBatch(
  parts: Signer & { readonly world: World },
  post: Posted,
): Promise<PostAnswer> {
  const { node } = parts.keyring;
  const began = millisecondsAt(parts.world.now());
  const left = (): Posted => {
    const timeoutMs = began + post.timeoutMs - millisecondsAt(parts.world.now());
    if (timeoutMs <= 0) throw new Error('the time for this post is up');
    return { ...post, timeoutMs: Math.min(timeoutMs, post.timeoutMs) };
  };
  let found: PostAnswer | undefined;
  for (const key of [node.receipt, ...node.earlier]) {
    const first = await send(parts, left(), { key });
    const { answer } =
      first.again === undefined ? first : await send(parts, left(), { key, at: first.again });
    found ??= answer;
    if (answer.refusal?.code !== KEY_NOT_KNOWN) return answer;
  }
  assert(found !== undefined, 'a node has a receipt key');
  return found;
}

const millisecondsAt = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

async function send(parts: Signer & { readonly world: World }, post: Posted, signing: Signing) {
  const { origin, path = ENVELOPES_PATH, body, timeoutMs, bytesMax } = post;
  const headers = postHeaders(parts, post, signing);
  const { status, body: bytes } = await parts.world.post(`${origin}${path}`, body, {
    timeoutMs,
    bytesMax,
    headers,
  });
  if (status === 200 || status === 204) {
    return { answer: { status, body: bytes, refusal: undefined }, again: undefined };
  }
  const { code, retryAfter, now } = readProblem(status, bytes);
  const isCurable = signing.at === undefined && SIGN_AGAIN_CODES.some((each) => each === code);
  const again = isCurable ? (now ?? parts.world.now()) : undefined;
  return { answer: { status, body: bytes, refusal: { code, retryAfter } }, again };
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function readProblem(status: number, body: Uint8Array) {
  const read = parseStrictJson(body, { bytesMax: 65_536, depthMax: 8 });
  const given = read.ok ? (read.value as Readonly<Record<string, unknown>> | null) : null;
  const { code, retryAfter, now } = given ?? {};
  const isCode = typeof code === 'string' && /^[a-z0-9-]{1,64}$/.test(code);
  const seconds = typeof retryAfter === 'number' ? retryAfter : 60;
  return {
    code: isCode ? code : `status-${status}`,
    retryAfter: Math.min(3_600, Math.max(1, seconds)),
    now: typeof now === 'string' && MOMENT.test(now) ? now : undefined,
  };
}
