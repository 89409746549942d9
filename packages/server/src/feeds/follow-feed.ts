import { type FeedTip, verifyFeedHead } from '@comity/wire';
import { isSuspended } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { elapsedDays, type Tx } from '../store/index.ts';
import { collect, FEED_LIMITS, type FeedLimits, type Given } from './collect-feed.ts';
import { noteOtherPast, weighHead } from './feed-faults.ts';
import { FEED_LENGTH_MAX, insertEntries, keepHead, lockFeed, readTip } from './feed-rows.ts';
import { fetchSide } from './fetch-side.ts';
import { endWait } from './own-feed.ts';
import { proveFeed } from './prove-feed.ts';
import type { WantedFeed } from './wanted-feed.ts';

/** What came of asking a peer for a feed; `in-part`: taken, and the peer has more. */
export type Followed = 'taken' | 'in-part' | 'nothing' | 'refused' | 'no-answer';

/**
 * Asks a peer for what is new of a feed and takes it in, as far as a signed head of the peer's reaches,
 * or not at all. What it gives of our own feed is what we lost. Where it does not lead from what is
 * known to the head, the head itself is held against our copy: it may be half of a proof. What is said
 * there is fetched and kept beside ours, for people to see what differs.
 */
export async function followFeed(
  parts: ExchangeParts,
  wanted: WantedFeed,
  limits = FEED_LIMITS,
): Promise<Followed> {
  const { feed, peer } = wanted;
  // Neither what it says itself, nor what another tells of it.
  if (isSuspended(parts, feed)) return 'nothing';
  const tip = await parts.store.lookAsWorker((look) => readTip(look, feed));
  const given = await collect(parts, { ...wanted, ...limits }, tip);
  if (given === undefined) return 'no-answer';
  const grown = await proveFeed(parts, tip, given);
  const followed = await parts.store.asWorker(async (tx): Promise<Followed> => {
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
  if (followed === 'refused' && !grown.ok) await fetchSide(parts, wanted, limits);
  return followed;
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

/** Peers whose feeds are taken in at one time: each may hold the bytes of one meanwhile. */
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
