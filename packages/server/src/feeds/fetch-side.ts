import { type FeedTip, feedStart } from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { askFeed, collect, type FeedLimits } from './collect-feed.ts';
import { noteOtherPast, weighHead } from './feed-faults.ts';
import { entriesAfter, hashAt, lockFeed, readTip } from './feed-rows.ts';
import { keepBeside } from './feed-sides.ts';
import { proveFeed } from './prove-feed.ts';
import type { WantedFeed } from './wanted-feed.ts';

/** So much further back it is looked each time: a feed of 20,000 is gone through in nine questions. */
const FURTHER = 4;

/**
 * Fetches what a peer has of a feed that contradicts ours, from where the two part on, proves each
 * publication and keeps them beside ours: so that people see what differs before they say which
 * counts. What is followed here stays as it is.
 *
 * @returns how many publications were given that are not in ours
 */
export async function fetchSide(
  parts: ExchangeParts,
  { feed, peer }: WantedFeed,
  limits: FeedLimits,
): Promise<number> {
  const common = await partingOf(parts, { feed, peer });
  if (common === undefined) return 0;
  const given = await collect(parts, { feed, peer, ...limits }, common);
  if (given === undefined) return 0;
  const grown = await proveFeed(parts, common, given);
  if (!grown.ok) {
    const { code } = grown.error;
    parts.world.log({ level: 'error', what: 'feed-side-refused', participant: feed, peer, code });
    return 0;
  }
  return parts.store.asWorker(async (tx) => {
    lockFeed(tx, feed);
    const tip = await readTip(tx, feed);
    const { entries, head } = grown.value;
    const places = await Promise.all(
      entries.map(async ({ signed: { publication }, hash }) => {
        const ours = await hashAt(tx, { participant: feed, size: publication.seq });
        return { hash, ours };
      }),
    );
    const parted = places.findIndex(({ hash, ours }) => hash !== ours);
    // All of it is ours, or comes after ours: there is no other side.
    if (parted < 0 || places[parted]?.ours === undefined) return 0;
    const beside = entries.slice(parted);
    const at = parts.world.now();
    if (!(await keepBeside(tx, { participant: feed, entries: beside, peer, at }))) {
      const count = beside.length;
      parts.world.log({
        level: 'error',
        what: 'feed-side-too-long',
        participant: feed,
        peer,
        count,
      });
      return 0;
    }
    const shown = { signed: head, peer };
    if ((await weighHead(parts, tx, { tip, shown })) === 'ahead') {
      await noteOtherPast(parts, tx, { tip, shown });
    }
    return beside.length;
  });
}

/**
 * A place up to which a peer has the same as we have, near to where the two feeds part; undefined where
 * it gives no answer, or nothing of its feed is ours.
 */
async function partingOf(
  parts: ExchangeParts,
  { feed, peer }: WantedFeed,
): Promise<FeedTip | undefined> {
  const { store } = parts;
  let after = (await store.lookAsWorker((look) => readTip(look, feed))).size;
  for (let step = 1; ; step *= FURTHER) {
    const answer = await askFeed(parts, { feed, peer, after });
    if (answer === undefined) return undefined;
    const [first] = answer.entries;
    const known = await store.lookAsWorker((look) => tipAt(look, feed, after));
    if (known === undefined) return undefined;
    if (first !== undefined && first.publication.prev === known.hash) return known;
    if (after === 0) return undefined;
    after = Math.max(0, Math.min(after, answer.head.head.size) - step);
  }
}

/** Our feed as far as a place of it; undefined where it does not reach there. */
async function tipAt(
  look: Parameters<typeof hashAt>[0],
  participant: string,
  size: number,
): Promise<FeedTip | undefined> {
  if (size === 0) return feedStart(participant);
  const hash = await hashAt(look, { participant, size });
  const [entry] = await entriesAfter(look, { participant, after: size - 1, max: 1 });
  if (hash === undefined || entry === undefined) return undefined;
  return { participant, size, hash, at: entry.publication.at };
}
