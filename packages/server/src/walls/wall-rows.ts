import { canonicalBytes } from '@comity/base';
import { jsonAtRest, type Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';

/** A row of `walls`. */
export interface WallRow {
  readonly subject: string;
  readonly origin: string;
  /** Null where the node set it by itself. */
  readonly set_by: string | null;
  readonly set_at: Date;
  readonly sealed: Buffer;
}

/** Where a reason is kept: of a wall by its origin, of an opening by its id. */
export type WhyPlace = `walls/${string}` | `wall_openings/${string}`;

/** Seals why. */
export const sealWhy = (
  keyring: Keyring,
  { authority, place, why }: { readonly authority: string; readonly place: WhyPlace; why: string },
): Uint8Array => keyring.sealAtRest(authority, canonicalBytes({ why }), place);

/** Opens it; null where the row is damaged. */
export function whyAtRest(
  keyring: Keyring,
  {
    authority,
    place,
    sealed,
  }: { readonly authority: string; readonly place: WhyPlace; sealed: Buffer },
): string | null {
  const read = jsonAtRest(keyring, { authority, sealed, aad: place });
  const { why } = (read ?? {}) as { readonly why?: unknown };
  return typeof why === 'string' ? why : null;
}

/**
 * One statement for a wall and its names: the database lets nobody add a name to a wall that does not
 * name them, so both stand or neither.
 */
const SET = `with wall as (insert into walls (authority, subject, origin, set_by, set_at, sealed)
    select $1, subject, $3, $4, $5, $6 from unnest($2::text[]) subject
    on conflict (authority, subject) do update set origin = excluded.origin,
      set_by = excluded.set_by, set_at = excluded.set_at, sealed = excluded.sealed),
  gone as (delete from wall_officers where authority = $1 and subject = any($2::text[])
    and officer <> all($7::text[]))
  insert into wall_officers (authority, subject, officer)
    select $1, subject, officer from unnest($2::text[]) subject, unnest($7::text[]) officer
    on conflict do nothing`;

/** A wall to be set, around one thing and what was begun from it. */
export interface NewWall {
  readonly authority: string;
  readonly subjects: readonly string[];
  readonly origin: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
  readonly officers: readonly string[];
}

/** Sets it, or changes the one there is. */
export async function setWall(tx: Tx, keyring: Keyring, wall: NewWall): Promise<void> {
  const { authority, subjects, origin, by, at, why, officers } = wall;
  const sealed = sealWhy(keyring, { authority, place: `walls/${origin}`, why });
  await tx.query(SET, [authority, subjects, origin, by, at, sealed, officers]);
}

/** Of several, the wall that was set first counts: no case is seen by officers of two. */
const TAKE_OVER = `with before as (select w.* from walls w
    where w.authority = $1 and w.subject = any($3::text[])
      and ($4::text is null or exists (select from cases c
        where c.authority = $1 and c.id = w.subject and c.peer = $4))
    order by w.set_at, w.subject limit 1),
  wall as (insert into walls (authority, subject, origin, set_by, set_at, sealed)
    select authority, $2, origin, set_by, set_at, sealed from before
    on conflict do nothing returning subject)
  insert into wall_officers (authority, subject, officer)
    select o.authority, wall.subject, o.officer from wall, before b
      join wall_officers o on o.authority = b.authority and o.subject = b.subject
    on conflict do nothing`;

/** What follows from something, and from what. */
export interface Follower {
  readonly authority: string;
  readonly subject: string;
  readonly from: readonly string[];
  /** Only from cases with this State: what another one names is none of its own. */
  readonly peer?: string;
}

/**
 * What follows from something behind a wall stands behind the same wall, from the transaction on in
 * which it comes to be. One that has a wall of its own keeps it.
 */
export function takeOverWall(tx: Tx, { authority, subject, from, peer }: Follower): void {
  if (from.length > 0) tx.later(TAKE_OVER, [authority, subject, from, peer ?? null]);
}

const NAMED = `select a.id, array_agg(distinct o.officer) as officers from alarms a
  left join act_proposals p on p.authority = a.authority and p.id = a.waits
  join wall_officers o on o.authority = a.authority and o.subject in (a.case_id, a.waits, p.case_id)
  where a.authority = $1 and a.id = any($2::text[]) group by a.id`;

/** For which officers alone an alarm is, by its id; alarms that are for all are not among them. */
export async function namedForAlarms(
  tx: Tx,
  authority: string,
  alarms: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.query<{ id: string; officers: string[] }>(NAMED, [authority, alarms]);
  return new Map(rows.map(({ id, officers }) => [id, officers]));
}
