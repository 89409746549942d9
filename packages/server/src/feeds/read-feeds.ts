import type { JsonObject } from '@comity/base';
import type { Publication } from '@comity/feed';
import type { FeedFault } from '@comity/service';
import { type FeedTip, feedStart, type SignedPublication } from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { Tx } from '../store/index.ts';
import type { Vouching } from '../trust/vouched.ts';
import { entriesAfter, FEED_LENGTH_MAX, headAt, takenAfter } from './feed-rows.ts';
import { readJudged } from './judged-heads.ts';
import { proveFeed } from './prove-feed.ts';

type Parts = Pick<ExchangeParts, 'trust' | 'world'>;
type Look = Pick<Tx, 'query'>;

/**
 * What all feeds here say, each publication proven; a feed that is not what was signed is named. The
 * list is the same one for as long as nothing is new.
 */
export interface ReadFeeds {
  readonly publications: readonly Publication[];
  readonly damaged: readonly string[];
}

interface Held {
  readonly tip: FeedTip;
  readonly publications: readonly Publication[];
}

interface TipRow {
  readonly participant: string;
  readonly size: number;
  readonly hash: string;
  readonly at: Date;
}

const TIPS = 'select participant, size::int as size, hash, at from feeds order by participant';

/**
 * Reads the feeds as they stand in the database. What was proven once is held in memory, and only
 * what is new is read and proven: rows that somebody changed meanwhile change nothing.
 */
export function createFeedReader(parts: Parts): (look: Look) => Promise<ReadFeeds> {
  const held = new Map<string, Held>();
  let all: readonly Publication[] = [];
  return async (look) => {
    const rows = await look.query<TipRow>(TIPS);
    const damaged: string[] = [];
    let isNew = false;
    for (const row of rows) {
      const tip = { ...row, at: row.at.toISOString() };
      const known = held.get(row.participant);
      if (known !== undefined && known.tip.hash === tip.hash) continue;
      // Two officers may have taken another side of it since: what is held leads there no more.
      const read =
        (await readOne(look, parts, { tip, known })) ??
        (known && (await readOne(look, parts, { tip, known: undefined })));
      if (read === undefined) damaged.push(row.participant);
      else {
        held.set(row.participant, read);
        isNew = true;
      }
    }
    if (isNew) all = [...held.values()].flatMap((one) => one.publications);
    for (const participant of damaged) {
      parts.world.log({ level: 'error', what: 'feed-damaged', participant });
    }
    return { publications: all, damaged };
  };
}

async function readOne(
  look: Look,
  parts: Parts,
  { tip, known }: { readonly tip: FeedTip; readonly known: Held | undefined },
): Promise<Held | undefined> {
  const { participant } = tip;
  const from = known?.tip ?? feedStart(participant);
  const head = await headAt(look, tip);
  // As far as the tip that was read: what came since would not be what its head says.
  const max = Math.min(FEED_LENGTH_MAX, Math.max(0, tip.size - from.size));
  const entries = await entriesAfter(look, { participant, after: from.size, max });
  if (head === undefined) return undefined;
  const grown = await proveFeed(parts, from, { entries, head });
  if (!grown.ok) return undefined;
  const taken = await takenAfter(look, { participant, after: from.size });
  const more = grown.value.entries.map(({ signed }) =>
    publicationOf(signed, taken.get(signed.publication.seq)),
  );
  return { tip, publications: [...(known?.publications ?? []), ...more] };
}

/** A proven publication as the directory reads it. */
export function publicationOf(
  { publication }: SignedPublication,
  takenAt: string | undefined,
): Publication {
  const { participant, seq, kind, version, content, at, author, signingKey } = publication;
  return {
    ...{ participant, seq, kind, version, content: content as JsonObject, at, by: author },
    signedWith: signingKey,
    ...(takenAt === undefined ? {} : { takenAt }),
  };
}

interface FaultRow {
  readonly participant: string;
  readonly kind: 'rolled-back' | 'forked';
  readonly hash: string;
  readonly peer: string;
  readonly noticed_at: Date;
  readonly settled_at: Date | null;
  readonly proof: boolean;
}

/**
 * What was found to be wrong with feeds, the newest first. A fork is settled where two officers of this
 * node have judged it: a row that says so by itself settles nothing.
 */
export async function faultsOf(look: Look, vouching: Vouching): Promise<readonly FeedFault[]> {
  const rows = await look.query<FaultRow>(
    `select participant, kind, hash, peer, noticed_at, settled_at, proof from feed_faults
     order by noticed_at desc, participant, kind, size, hash`,
  );
  const isForked = rows.some(({ kind }) => kind === 'forked');
  const judgedAt = isForked ? await readJudged(look, vouching) : () => null;
  return rows.map((row) => {
    const { participant, kind, peer, noticed_at, settled_at, proof } = row;
    return {
      ...{ participant, kind, peer, proof },
      noticedAt: noticed_at.toISOString(),
      settledAt: kind === 'forked' ? judgedAt(row) : (settled_at?.toISOString() ?? null),
    };
  });
}
