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
import type { Tx } from '../store/index.ts';
import { noteOtherPast, weighHead } from './feed-faults.ts';
import { FEED_LENGTH_MAX, insertEntries, keepHead, lockFeed, readTip } from './feed-rows.ts';
import { endWait } from './own-feed.ts';
import { proveFeed } from './prove-feed.ts';
import type { WantedFeed } from './wanted-feed.ts';

const TIMEOUT_MS = 10_000;
/** And for all of them together: a peer that trickles is left, and asked again at its next news. */
const TOGETHER_MS = 60_000;
/** Answers to one question at most, of a hundred publications each. */
const ANSWERS_MAX = 50;
/** Bytes of publications held at once while a feed is taken in. */
const BYTES_MAX = 32 * 1_048_576;

/** What came of asking a peer for a feed. */
export type Followed = 'taken' | 'nothing' | 'refused' | 'no-answer';

/**
 * Asks a peer for what is new of a feed and takes it in, whole or not at all. What it gives of our
 * own feed is what we lost. Where it does not lead from what is known to the head, the head itself is
 * held against our copy: it may be half of a proof.
 */
export async function followFeed(parts: ExchangeParts, wanted: WantedFeed): Promise<Followed> {
  const { feed, peer } = wanted;
  const tip = await parts.store.lookAsWorker((look) => readTip(look, feed));
  const given = await collect(parts, wanted, tip);
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
    if (!isOwn && (await isTooMuch(tx, { tip, more: entries.length, now: parts.world.now() }))) {
      parts.world.log({ level: 'error', what: 'feed-over-quota', participant: feed, peer });
      return 'refused';
    }
    insertEntries(tx, entries, parts.world.now());
    keepHead(tx, head);
    if (entries.length === 0) return 'nothing';
    const level = isOwn ? 'warn' : 'info';
    const what = isOwn ? 'feed-taken-back' : 'feed-taken';
    parts.world.log({ level, what, participant: feed, peer, count: entries.length });
    return 'taken';
  });
}

/** Publications of one participant taken in within a day, what came first on it not counted. */
const DAY_MAX = 1_000;
const TAKEN = `select count(*)::int as taken from feed_entries
  where participant = $1 and stored_at > $2::timestamptz - interval '1 day'`;

/**
 * Whether a feed grows faster, or longer, than a State's offices can change: the rest is taken in on
 * later days, or never. What is new after a day of silence comes at once, however much it is.
 */
async function isTooMuch(
  tx: Tx,
  { tip, more, now }: { readonly tip: FeedTip; readonly more: number; readonly now: string },
): Promise<boolean> {
  if (more === 0) return false;
  if (tip.size + more > FEED_LENGTH_MAX) return true;
  const [row] = await tx.query<{ taken: number }>(TAKEN, [tip.participant, now]);
  const taken = row?.taken ?? 0;
  return taken > 0 && taken + more > DAY_MAX;
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
}

/** All that a peer has after the tip, and its newest head; nothing of it is believed yet. */
async function collect(
  parts: ExchangeParts,
  { feed, peer }: WantedFeed,
  tip: FeedTip,
): Promise<Given | undefined> {
  const origin = originOf(parts, peer);
  if (origin === undefined) return undefined;
  const from = parts.keyring.participant;
  const entries: SignedPublication[] = [];
  let known: SignedFeedHead | null = null;
  let bytes = 0;
  const until = Temporal.Instant.from(parts.world.now()).add({ milliseconds: TOGETHER_MS });
  for (let asked = 0; asked < ANSWERS_MAX; asked += 1) {
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
    entries.push(...value.entries);
    if (asked === 0) known = value.known;
    bytes += answer.body.length;
    if (!value.more || value.entries.length === 0) return { entries, head: value.head, known };
    const isLate = Temporal.Instant.compare(parts.world.now(), until) > 0;
    if (bytes > BYTES_MAX || isLate) break;
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
export function createFollower(parts: ExchangeParts) {
  const running = new Set<string>();
  return async (wanted: readonly WantedFeed[]): Promise<void> => {
    const [first] = wanted;
    if (first === undefined || running.has(first.peer) || running.size >= AT_ONCE) return;
    running.add(first.peer);
    try {
      for (const one of wanted.filter(({ peer }) => peer === first.peer)) {
        await followOne(parts, one);
      }
    } finally {
      running.delete(first.peer);
    }
  };
}

/** The database is away, or what was given cannot be kept: one feed less, and nothing stops. */
async function followOne(parts: ExchangeParts, wanted: WantedFeed): Promise<void> {
  try {
    await followFeed(parts, wanted);
  } catch (cause) {
    const because = cause instanceof Error ? cause.message : String(cause);
    const { feed: participant, peer } = wanted;
    parts.world.log({ level: 'error', what: 'feed-not-followed', participant, peer, because });
  }
}
