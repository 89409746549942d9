import { type FeedNews, KNOWN_FEEDS_MAX, verifyFeedHead } from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { Tx } from '../store/index.ts';
import { forksToTell, keepFork, noteRollback, weighHead } from './feed-faults.ts';
import { hashAt, readTip } from './feed-rows.ts';
import { isBeside, openForks } from './feed-sides.ts';
import { endWait, ownHead } from './own-feed.ts';
import type { WantedFeed } from './wanted-feed.ts';

type Parts = Pick<ExchangeParts, 'keyring' | 'trust' | 'world'>;

/** The peer's own feed comes first: after a loss it has to know how far we have it. */
const KNOWN = `select participant, size::int as size, hash from feeds where participant <> $1
  order by participant <> $2, participant limit ${KNOWN_FEEDS_MAX}`;

/** What a heartbeat to a peer, or the answer to one, tells of feeds. */
export async function tellNews(tx: Tx, parts: Parts, peer: string): Promise<FeedNews> {
  const own = await ownHead(tx, parts);
  const known = await tx.query<FeedNews['known'][number]>(KNOWN, [parts.keyring.participant, peer]);
  return { own, known, forks: [...(await forksToTell(tx, parts))] };
}

/** Nothing to tell, from whoever only asks. */
export const NO_NEWS: FeedNews = { own: null, known: [], forks: [] };

/**
 * Takes in what a peer tells of feeds: its own head is held against what is known of its feed, what
 * others have of the same size by another hash is looked into, proofs are checked and kept.
 *
 * @returns the feeds to ask this peer for
 */
export async function hearNews(
  tx: Tx,
  parts: Parts,
  { peer, news }: { readonly peer: string; readonly news: FeedNews },
): Promise<readonly WantedFeed[]> {
  for (const fork of news.forks) await keepFork(parts, tx, { fork, peer });
  const wanted = new Set<string>();
  const own = parts.keyring.participant;
  /** Our own feed stands elsewhere there than here, and nobody has said yet which counts. */
  let waits = false;
  if (news.own !== null && (await isNewOf(tx, parts, { peer, head: news.own }))) wanted.add(peer);
  for (const claim of news.known) {
    // Of its own feed a peer's signed word counts; of those not admitted here, nobody's.
    if (claim.participant === peer || !parts.trust.current().has(claim.participant)) continue;
    const tip = await readTip(tx, claim.participant);
    const isOther = claim.size > tip.size || (await hashAt(tx, claim)) !== claim.hash;
    // What was fetched once and contradicts ours is not asked for again: people decide.
    if (!isOther) continue;
    if (!(await isBeside(tx, claim))) wanted.add(claim.participant);
    else if (claim.participant === own && (await openForks(tx, parts, own)).length > 0)
      waits = true;
  }
  if (!waits && !wanted.has(own)) endWait(tx, peer);
  return [...wanted].map((feed) => ({ feed, peer }));
}

async function isNewOf(
  tx: Tx,
  parts: Parts,
  { peer, head }: { readonly peer: string; readonly head: NonNullable<FeedNews['own']> },
): Promise<boolean> {
  const verified = verifyFeedHead(head, parts.trust.current());
  const code = verified.ok
    ? head.head.participant === peer
      ? undefined
      : 'feed-other'
    : verified.error.code;
  if (code !== undefined) {
    parts.world.log({ level: 'error', what: 'feed-head-refused', peer, code });
    return false;
  }
  const tip = await readTip(tx, peer);
  const shown = { signed: head, peer };
  const standing = await weighHead(parts, tx, { tip, shown });
  if (standing === 'behind') await noteRollback(parts, tx, { tip, shown });
  const isNew = standing === 'ahead' || standing === 'forked';
  return isNew && !(await isBeside(tx, head.head));
}
