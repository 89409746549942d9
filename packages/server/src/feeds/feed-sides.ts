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
import type { Vouching } from '../trust/vouched.ts';
import { headIn } from './feed-rows.ts';
import { readJudged } from './judged-heads.ts';

type Look = Pick<Tx, 'query'>;

/** Publications of one participant that are kept beside its feed, by each peer that gave them. */
const GIVEN_MAX = 5_000;

const KEEP = `insert into feed_sides (participant, hash, seq, prev, entry, stored_at, peer)
  select $1, $2, $3, $4, $5, $6, $7
  where not exists (select from feed_entries where participant = $1 and hash = $2)
  on conflict do nothing`;
const ROOM = `select count(*)::int as others from feed_sides
  where participant = $1 and peer = $2 and hash <> all($3)`;
/** What leads to a side that an officer has named stays until it is decided, whoever gives more. */
const MAKE_ROOM = `with recursive named as (
    select s.hash, s.prev, s.seq from feed_sides s join feed_choices c
      on c.participant = s.participant and c.hash = s.hash and c.done_at is null
      where s.participant = $1
    union
    select s.hash, s.prev, s.seq from named n join feed_sides s
      on s.participant = $1 and s.hash = n.prev and s.seq = n.seq - 1
  ) delete from feed_sides where participant = $1 and peer = $2 and hash <> all($3)
    and hash not in (select hash from named)`;

/** A side of a feed from where it parts from the one that is followed, and who gave it. */
interface GivenSide {
  readonly participant: string;
  readonly entries: readonly VerifiedPublication[];
  readonly peer: string;
  readonly at: string;
}

/**
 * Keeps what was proven of a feed beside the one that is followed here, under its lock: a whole side or
 * nothing of it. Where a peer has filled its room, what it gave before gives way to what it gives now, so
 * that no sides made up keep a true one out; its heads stay, as evidence. Only what a waiting choice
 * names does not give way: a peer has twice its room at most.
 *
 * @returns whether it is kept; not, where the side alone is longer than the room
 */
export async function keepBeside(
  tx: Tx,
  { participant, entries, peer, at }: GivenSide,
): Promise<boolean> {
  if (entries.length > GIVEN_MAX) return false;
  const by = [participant, peer, entries.map(({ hash }) => hash)];
  const [room] = await tx.query<{ others: number }>(ROOM, by);
  if ((room?.others ?? 0) + entries.length > GIVEN_MAX) tx.later(MAKE_ROOM, by);
  for (const { signed, hash } of entries) {
    const { seq, prev } = signed.publication;
    tx.later(KEEP, [participant, hash, seq, prev, canonicalBytes(signed), at, peer]);
  }
  return true;
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
  readonly hash: string;
  readonly ours: Uint8Array | null;
  readonly theirs: Uint8Array;
  readonly peer: string;
  readonly noticed_at: Date;
}

/** A contradiction that nobody has decided: the head that was shown, and ours beside it. */
export interface OpenFork {
  readonly hash: string;
  readonly theirs: SignedFeedHead | undefined;
  readonly ours: SignedFeedHead | undefined;
  readonly peer: string;
  readonly noticedAt: Date;
}

/** In what a participant contradicts itself and nobody has said which counts; rows alone settle none. */
export async function openForks(
  look: Look,
  vouching: Vouching,
  participant: string,
): Promise<readonly OpenFork[]> {
  const rows = await look.query<OpenRow>(
    `select hash, ours, theirs, peer, noticed_at from feed_faults
     where participant = $1 and kind = 'forked' order by size, hash`,
    [participant],
  );
  if (rows.length === 0) return [];
  const judgedAt = await readJudged(look, vouching, participant);
  return rows
    .filter(({ hash }) => judgedAt({ participant, hash }) === null)
    .map(({ hash, ours, theirs, peer, noticed_at }) => ({
      ...{ hash, peer, noticedAt: noticed_at, theirs: headIn(theirs) },
      ours: ours === null ? undefined : headIn(ours),
    }));
}

/** A signed head of a fork that nobody has decided, and who showed it. */
export interface ForkHead {
  readonly signed: SignedFeedHead;
  readonly peer: string;
}

/** Heads of contradictions that nobody has decided, each once. */
export function headsOf(forks: readonly OpenFork[]): readonly ForkHead[] {
  const heads = new Map<string, ForkHead>();
  for (const { ours, theirs, peer } of forks) {
    for (const signed of [theirs, ours]) {
      const hash = signed?.head.hash ?? null;
      if (signed === undefined || hash === null || heads.has(hash)) continue;
      heads.set(hash, { signed, peer });
    }
  }
  return [...heads.values()];
}
