import {
  composeFeedRequest,
  FEED_ANSWER_LIMITS,
  type FeedTip,
  readFeedAnswer,
  type SignedFeedHead,
  type SignedPublication,
  verifyFeedHead,
} from '@comity/wire';
import { originOf } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { FEEDS_PATH, postBatch } from '../exchange/post-batch.ts';
import { elapsedDays, type Tx } from '../store/index.ts';
import { noteOtherPast, weighHead } from './feed-faults.ts';
import { FEED_LENGTH_MAX, insertEntries, keepHead, lockFeed, readTip } from './feed-rows.ts';
import { endWait } from './own-feed.ts';
import { proveFeed } from './prove-feed.ts';
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

/** What came of asking a peer for a feed; `in-part`: taken, and the peer has more. */
export type Followed = 'taken' | 'in-part' | 'nothing' | 'refused' | 'no-answer';

/**
 * Asks a peer for what is new of a feed and takes it in, as far as a signed head of the peer's reaches,
 * or not at all. What it gives of our own feed is what we lost. Where it does not lead from what is
 * known to the head, the head itself is held against our copy: it may be half of a proof.
 */
export async function followFeed(
  parts: ExchangeParts,
  wanted: WantedFeed,
  limits = FEED_LIMITS,
): Promise<Followed> {
  const { feed, peer } = wanted;
  const tip = await parts.store.lookAsWorker((look) => readTip(look, feed));
  const given = await collect(parts, { ...wanted, ...limits }, tip);
  if (given === undefined) return 'no-answer';
  const grown = await proveFeed(parts, tip, given);
  return parts.store.asWorker(async (tx) => {
    lockFeed(tx, feed);
    const now = await readTip(tx, feed);
    const isOwn = feed === parts.keyring.participant;
    if (!grown.ok) {
      const { code } = grown.error;
      parts.world.log({ level: 'error', what: 'feed-refused', participant: feed, peer, code });
      await weighRefused(parts, tx, { tip: now, given, peer });
      return 'refused';
    }
    if (isOwn) endWait(tx, peer);
    // Another process has taken it in meanwhile; what is new since will be told again.
    if (now.size !== tip.size || now.hash !== tip.hash) return 'nothing';
    const { entries, head } = grown.value;
    if (
      !isOwn &&
      (await isTooMuch(tx, { tip, more: entries.length, now: parts.world.now(), ...limits }))
    ) {
      parts.world.log({ level: 'error', what: 'feed-over-quota', participant: feed, peer });
      return 'refused';
    }
    insertEntries(tx, entries, parts.world.now());
    keepHead(tx, head);
    if (entries.length === 0) return 'nothing';
    const level = isOwn ? 'warn' : 'info';
    const what = isOwn ? 'feed-taken-back' : 'feed-taken';
    parts.world.log({ level, what, participant: feed, peer, count: entries.length });
    return given.more ? 'in-part' : 'taken';
  });
}

const TAKEN = `select count(*)::int as taken from feed_entries
  where participant = $1 and stored_at > $2::timestamptz - ${elapsedDays(1)}`;

/**
 * Whether a feed grows faster, or longer, than a State's offices can change: the rest is taken in on
 * later days, or never. What is new after a day of silence comes at once, as far as one head reaches;
 * and the whole feed of a participant who is new here, in however many portions.
 */
async function isTooMuch(
  tx: Tx,
  {
    tip,
    more,
    now,
    dayMax,
  }: {
    readonly tip: FeedTip;
    readonly more: number;
    readonly now: string;
    readonly dayMax: number;
  },
): Promise<boolean> {
  if (more === 0) return false;
  if (tip.size + more > FEED_LENGTH_MAX) return true;
  const [row] = await tx.query<{ taken: number }>(TAKEN, [tip.participant, now]);
  const taken = row?.taken ?? 0;
  return taken > 0 && taken < tip.size && taken + more > dayMax;
}

/** What was refused may prove that its participant shows two feeds: by heads, or by another past. */
async function weighRefused(
  parts: ExchangeParts,
  tx: Tx,
  { tip, given, peer }: { readonly tip: FeedTip; readonly given: Given; readonly peer: string },
): Promise<void> {
  const trust = parts.trust.current();
  const heads = [given.head, given.known].filter(
    (head) => head !== null && head.head.participant === tip.participant,
  );
  for (const signed of heads) {
    if (signed === null || !verifyFeedHead(signed, trust).ok) continue;
    await weighHead(parts, tx, { tip, shown: { signed, peer } });
  }
  const [first] = given.entries;
  if (first === undefined || first.publication.prev === tip.hash) return;
  const otherPast = { ...tip, hash: first.publication.prev, at: null };
  if (!(await proveFeed(parts, otherPast, given)).ok) return;
  await noteOtherPast(parts, tx, { tip, shown: { signed: given.head, peer } });
}

interface Given {
  readonly entries: readonly SignedPublication[];
  readonly head: SignedFeedHead;
  /** What the peer keeps as the head of the size that is known here. */
  readonly known: SignedFeedHead | null;
  /** The peer has more than this, and gives it fast enough to be asked at once. */
  readonly more: boolean;
}

/**
 * What a peer has after the tip, and the head to which it leads: its newest, or where that is too far
 * away the last head on the way that the peer keeps. Nothing of it is believed yet.
 */
async function collect(
  parts: ExchangeParts,
  { feed, peer, answersMax }: WantedFeed & FeedLimits,
  tip: FeedTip,
): Promise<Given | undefined> {
  const origin = originOf(parts, peer);
  if (origin === undefined) return undefined;
  const from = parts.keyring.participant;
  const entries: SignedPublication[] = [];
  let known: SignedFeedHead | null = null;
  let onTheWay: { readonly upTo: number; readonly head: SignedFeedHead } | undefined;
  let bytes = 0;
  let isLate = false;
  const until = Temporal.Instant.from(parts.world.now()).add({ milliseconds: TOGETHER_MS });
  for (let asked = 0; asked < answersMax; asked += 1) {
    const after = tip.size + entries.length;
    const answer = await postBatch(parts, {
      ...{ peer, origin, path: FEEDS_PATH, lane: 'normal' },
      body: composeFeedRequest({ from, to: peer, feed, after }),
      timeoutMs: TIMEOUT_MS,
      bytesMax: FEED_ANSWER_LIMITS.bytesMax,
    }).catch(() => undefined);
    if (answer?.status !== 200) return undefined;
    const read = readFeedAnswer(answer.body);
    if (!read.ok || read.value.from !== peer || read.value.to !== from) return undefined;
    const { value } = read;
    if (asked === 0) known = value.known;
    else if (value.known !== null) {
      onTheWay = { upTo: entries.length, head: value.known };
    }
    entries.push(...value.entries);
    bytes += answer.body.length;
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

/** Peers whose feeds are taken in at one time: each may hold {@link BYTES_MAX} meanwhile. */
const AT_ONCE = 3;

/**
 * Takes in feeds, of one peer one after the other: one that trickles or claims much keeps no other's
 * news away, and whoever finds no place waits for the next news.
 */
export function createFollower(parts: ExchangeParts, limits = FEED_LIMITS) {
  const running = new Set<string>();
  return async (wanted: readonly WantedFeed[]): Promise<void> => {
    const [first] = wanted;
    if (first === undefined || running.has(first.peer) || running.size >= AT_ONCE) return;
    running.add(first.peer);
    try {
      for (const one of wanted.filter(({ peer }) => peer === first.peer)) {
        await followOne(parts, one, limits);
      }
    } finally {
      running.delete(first.peer);
    }
  };
}

/** Portions of a feed after each other; a whole one of {@link FEED_LENGTH_MAX} takes half of them. */
const PORTIONS_MAX = 8;

/** The database is away, or what was given cannot be kept: one feed less, and nothing stops. */
async function followOne(
  parts: ExchangeParts,
  wanted: WantedFeed,
  limits: FeedLimits,
): Promise<void> {
  try {
    let portions = 0;
    while ((await followFeed(parts, wanted, limits)) === 'in-part' && portions < PORTIONS_MAX)
      portions += 1;
  } catch (cause) {
    const because = cause instanceof Error ? cause.message : String(cause);
    const { feed: participant, peer } = wanted;
    parts.world.log({ level: 'error', what: 'feed-not-followed', participant, peer, because });
  }
}
