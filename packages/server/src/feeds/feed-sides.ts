import { canonicalBytes } from '@comity/base';
import {
  conform,
  type SignedFeedHead,
  type SignedPublication,
  signedPublicationSchema,
  type VerifiedPublication,
} from '@comity/wire';
import { ownJson } from '../exchange/own-json.ts';
import type { Tx } from '../store/index.ts';
import { headIn } from './feed-rows.ts';

type Look = Pick<Tx, 'query'>;

/** Publications of one participant that are kept beside its feed. */
const SIDES_MAX = 5_000;

const KEEP = `insert into feed_sides (participant, hash, seq, prev, entry, stored_at)
  select $1, $2, $3, $4, $5, $6
  where (select count(*) from feed_sides where participant = $1) < ${SIDES_MAX}
    and not exists (select from feed_entries where participant = $1 and hash = $2)
  on conflict do nothing`;

/** Keeps what was proven of a feed beside the one that is followed here, under its lock. */
export function keepBeside(
  tx: Tx,
  entries: readonly VerifiedPublication[],
  storedAt: string,
): void {
  for (const { signed, hash } of entries) {
    const { participant, seq, prev } = signed.publication;
    tx.later(KEEP, [participant, hash, seq, prev, canonicalBytes(signed), storedAt]);
  }
}

/** Whether the publication of a hash is kept beside the feed of a participant. */
export async function isBeside(
  look: Look,
  { participant, hash }: { readonly participant: string; readonly hash: string | null },
): Promise<boolean> {
  const rows = await look.query('select from feed_sides where participant = $1 and hash = $2', [
    ...[participant, hash ?? ''],
  ]);
  return rows.length > 0;
}

const PATH = `with recursive path as (
    select s.* from feed_sides s where s.participant = $1 and s.hash = $2
    union all
    select s.* from path p join feed_sides s
      on s.participant = $1 and s.hash = p.prev and s.seq = p.seq - 1
  ) select hash, entry, stored_at from path order by seq`;

/** One publication beside a feed, as it was kept. */
export interface BesideEntry {
  readonly hash: string;
  readonly signed: SignedPublication;
  readonly storedAt: string;
}

/**
 * What leads to a head beside the feed, from the first publication on that is not in the feed; empty
 * where it is not here, or not all of it can be read.
 */
export async function besideUpTo(
  look: Look,
  { participant, hash }: { readonly participant: string; readonly hash: string },
): Promise<readonly BesideEntry[]> {
  const rows = await look.query<{ hash: string; entry: Uint8Array; stored_at: Date }>(PATH, [
    ...[participant, hash],
  ]);
  const entries: BesideEntry[] = [];
  for (const row of rows) {
    const read = conform(signedPublicationSchema, ownJson(row.entry));
    if (!read.ok) return [];
    entries.push({ hash: row.hash, signed: read.value, storedAt: row.stored_at.toISOString() });
  }
  return entries;
}

interface OpenRow {
  readonly ours: Uint8Array | null;
  readonly theirs: Uint8Array;
  readonly peer: string;
}

/** A signed head of a fork that nobody has decided, and who showed it. */
export interface ForkHead {
  readonly signed: SignedFeedHead;
  readonly peer: string;
}

/** Heads of a participant that contradict one another and of which nobody has said which counts. */
export async function openForkHeads(look: Look, participant: string): Promise<readonly ForkHead[]> {
  const rows = await look.query<OpenRow>(
    `select ours, theirs, peer from feed_faults
     where participant = $1 and kind = 'forked' and settled_at is null order by size, hash`,
    [participant],
  );
  const heads = new Map<string, ForkHead>();
  for (const { ours, theirs, peer } of rows) {
    for (const bytes of [theirs, ours]) {
      const signed = bytes === null ? undefined : headIn(bytes);
      const hash = signed?.head.hash ?? null;
      if (signed === undefined || hash === null || heads.has(hash)) continue;
      heads.set(hash, { signed, peer });
    }
  }
  return [...heads.values()];
}
