import { canonicalBytes } from '@comity/base';
import {
  conform,
  type FeedTip,
  feedStart,
  type SignedFeedHead,
  type SignedPublication,
  signedFeedHeadSchema,
  signedPublicationSchema,
  type VerifiedPublication,
} from '@comity/wire';
import { ownJson } from '../exchange/own-json.ts';
import type { Tx } from '../store/index.ts';

/** The longest feed that is kept: it is read in one piece. */
export const FEED_LENGTH_MAX = 20_000;

/** Nothing of a feed is written beside it: two readers of news, or an officer and one, take turns. */
export const lockFeed = (tx: Tx, participant: string): void =>
  tx.later('select pg_advisory_xact_lock(7260242, hashtext($1))', [participant]);

interface TipRow {
  readonly size: number;
  readonly hash: string;
  readonly at: Date;
}

/** How far a feed is here. */
export async function readTip(tx: Pick<Tx, 'query'>, participant: string): Promise<FeedTip> {
  const [row] = await tx.query<TipRow>(
    'select size::int as size, hash, at from feeds where participant = $1',
    [participant],
  );
  return row === undefined
    ? feedStart(participant)
    : { participant, size: row.size, hash: row.hash, at: row.at.toISOString() };
}

const INSERT = `insert into feed_entries (participant, seq, hash, entry, stored_at)
  values ($1, $2, $3, $4, $5)`;
const MOVE = `insert into feeds (participant, size, hash, at) values ($1, $2, $3, $4)
  on conflict (participant) do update set size = excluded.size, hash = excluded.hash,
    at = excluded.at where feeds.size = excluded.size - $5`;

/** Stores publications that follow the tip, under {@link lockFeed}. */
export function insertEntries(
  tx: Tx,
  entries: readonly VerifiedPublication[],
  storedAt: string,
): void {
  const last = entries.at(-1);
  if (last === undefined) return;
  for (const { signed, hash } of entries) {
    const { participant, seq } = signed.publication;
    tx.later(INSERT, [participant, seq, hash, canonicalBytes(signed), storedAt]);
  }
  const { participant, seq, at } = last.signed.publication;
  tx.later(MOVE, [participant, seq, last.hash, at, entries.length]);
}

/** Keeps a head that our copy leads to; the first of each size stays. */
export const keepHead = (tx: Tx, signed: SignedFeedHead): void => {
  const { participant, size, hash } = signed.head;
  tx.later(
    `insert into feed_heads (participant, size, hash, statement) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [participant, size, hash, canonicalBytes(signed)],
  );
};

/** The kept head of one size; what cannot be read is as if it were not kept. */
export async function headAt(
  tx: Pick<Tx, 'query'>,
  { participant, size }: { readonly participant: string; readonly size: number },
): Promise<SignedFeedHead | undefined> {
  const [row] = await tx.query<{ statement: Uint8Array }>(
    'select statement from feed_heads where participant = $1 and size = $2',
    [participant, size],
  );
  return row === undefined ? undefined : headIn(row.statement);
}

/** A head as it was kept. */
export function headIn(statement: Uint8Array): SignedFeedHead | undefined {
  const read = conform(signedFeedHeadSchema, tryJson(statement));
  return read.ok ? read.value : undefined;
}

/** The hash of the publication at a place; null before the first, undefined for one not here. */
export async function hashAt(
  tx: Pick<Tx, 'query'>,
  { participant, size }: { readonly participant: string; readonly size: number },
): Promise<string | null | undefined> {
  if (size === 0) return null;
  const [row] = await tx.query<{ hash: string }>(
    'select hash from feed_entries where participant = $1 and seq = $2',
    [participant, size],
  );
  return row?.hash;
}

/** Publications after a place, as they were kept; the first that cannot be read ends the list. */
export async function entriesAfter(
  tx: Pick<Tx, 'query'>,
  { participant, after, max }: { participant: string; after: number; max: number },
): Promise<readonly SignedPublication[]> {
  const rows = await tx.query<{ entry: Uint8Array }>(
    `select entry from feed_entries where participant = $1 and seq > $2 order by seq limit $3`,
    [participant, after, max],
  );
  const entries: SignedPublication[] = [];
  for (const { entry } of rows) {
    const read = conform(signedPublicationSchema, tryJson(entry));
    if (!read.ok) break;
    entries.push(read.value);
  }
  return entries;
}

/** When each publication after a place was taken in here, by its number. */
export async function takenAfter(
  tx: Pick<Tx, 'query'>,
  { participant, after }: { readonly participant: string; readonly after: number },
): Promise<ReadonlyMap<number, string>> {
  const rows = await tx.query<{ seq: number; stored_at: Date }>(
    'select seq::int as seq, stored_at from feed_entries where participant = $1 and seq > $2',
    [participant, after],
  );
  return new Map(rows.map(({ seq, stored_at }) => [seq, stored_at.toISOString()]));
}

function tryJson(bytes: Uint8Array): unknown {
  try {
    return ownJson(bytes);
  } catch {
    return undefined;
  }
}
