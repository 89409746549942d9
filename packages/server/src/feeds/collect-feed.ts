import {
  composeFeedRequest,
  FEED_ANSWER_LIMITS,
  type FeedAnswer,
  type FeedTip,
  readFeedAnswer,
  type SignedFeedHead,
  type SignedPublication,
} from '@comity/wire';
import { originOf } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { FEEDS_PATH, postBatch } from '../exchange/post-batch.ts';
import type { WantedFeed } from './wanted-feed.ts';

const TIMEOUT_MS = 10_000;
/** And for all of them together: a peer that trickles is left, and asked again at its next news. */
const TOGETHER_MS = 60_000;
/** Bytes of publications held at once while a feed is taken in. */
const BYTES_MAX = 32 * 1_048_576;

/** What is taken of a feed. */
export interface FeedLimits {
  /** Answers to one question at most, of a hundred publications each. */
  readonly answersMax: number;
  /** Publications of one participant within a day, what came first not counted. */
  readonly dayMax: number;
}

/** What a node takes unless told otherwise. */
export const FEED_LIMITS: FeedLimits = { answersMax: 50, dayMax: 1_000 };

/** What a peer gave of a feed; nothing of it is believed yet. */
export interface Given {
  readonly entries: readonly SignedPublication[];
  readonly head: SignedFeedHead;
  /** What the peer keeps as the head of the size that is known here. */
  readonly known: SignedFeedHead | null;
  /** The peer has more than this, and gives it fast enough to be asked at once. */
  readonly more: boolean;
}

/** One answer of a peer, of what it has after a number; undefined where it gives none that can be read. */
export async function askFeed(
  parts: ExchangeParts,
  { feed, peer, after }: WantedFeed & { readonly after: number },
): Promise<(FeedAnswer & { readonly bytes: number }) | undefined> {
  const origin = originOf(parts, peer);
  if (origin === undefined) return undefined;
  const from = parts.keyring.participant;
  const answer = await postBatch(parts, {
    ...{ peer, origin, path: FEEDS_PATH, lane: 'normal' },
    body: composeFeedRequest({ from, to: peer, feed, after }),
    timeoutMs: TIMEOUT_MS,
    bytesMax: FEED_ANSWER_LIMITS.bytesMax,
  }).catch(() => undefined);
  if (answer?.status !== 200) return undefined;
  const read = readFeedAnswer(answer.body);
  if (!read.ok || read.value.from !== peer || read.value.to !== from) return undefined;
  return { ...read.value, bytes: answer.body.length };
}

/**
 * What a peer has after the tip, and the head to which it leads: its newest, or where that is too far
 * away the last head on the way that the peer keeps. Nothing of it is believed yet.
 */
export async function collect(
  parts: ExchangeParts,
  { feed, peer, answersMax }: WantedFeed & FeedLimits,
  tip: FeedTip,
): Promise<Given | undefined> {
  const entries: SignedPublication[] = [];
  let known: SignedFeedHead | null = null;
  let onTheWay: { readonly upTo: number; readonly head: SignedFeedHead } | undefined;
  let bytes = 0;
  let isLate = false;
  const until = Temporal.Instant.from(parts.world.now()).add({ milliseconds: TOGETHER_MS });
  for (let asked = 0; asked < answersMax; asked += 1) {
    const after = tip.size + entries.length;
    const value = await askFeed(parts, { feed, peer, after });
    if (value === undefined) return undefined;
    if (asked === 0) known = value.known;
    else if (value.known !== null) {
      onTheWay = { upTo: entries.length, head: value.known };
    }
    entries.push(...value.entries);
    bytes += value.bytes;
    if (!value.more || value.entries.length === 0) {
      return { entries, head: value.head, known, more: false };
    }
    isLate = Temporal.Instant.compare(parts.world.now(), until) > 0;
    if (bytes > BYTES_MAX || isLate) break;
  }
  if (onTheWay !== undefined) {
    const { upTo, head } = onTheWay;
    return { entries: entries.slice(0, upTo), head, known, more: !isLate };
  }
  parts.world.log({ level: 'error', what: 'feed-too-long', participant: feed, peer });
  return undefined;
}
