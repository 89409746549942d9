import { canonicalBytes } from '@comity/base';
import type { Fallback, Roster, Shift } from '@comity/duty';
import { jsonAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

interface ShiftRow {
  readonly id: string;
  readonly begins: Date;
  readonly ends: Date;
  readonly officer: string;
  readonly substitute: string | null;
}

const SHIFTS = `select id, begins, ends, officer, substitute from roster_shifts
  where authority = $1 and ends > $2 and begins < $3 order by begins, ends, officer`;
const LOCK = 'select sealed from rosters where authority = $1 for update';
const BEGIN = 'insert into rosters (authority) values ($1) on conflict do nothing';
const FALLBACK = `select sealed, fallback_no, told_of is not null and told_of <> fallback_no as of_other
  from rosters where authority = $1`;
const KEEP_FALLBACK = `update rosters set sealed = $2, told_of = coalesce(told_of, fallback_no),
  fallback_no = fallback_no + 1 where authority = $1`;
const NOTE_TOLD = 'update rosters set told_of = fallback_no where authority = $1';
const ADD = `insert into roster_shifts (authority, id, begins, ends, officer, substitute)
  select $1, id, begins, ends, $5, $6
  from unnest($2::text[], $3::timestamptz[], $4::timestamptz[]) s (id, begins, ends)
  on conflict (authority, begins, ends, officer) do update set substitute = excluded.substitute`;
const GIVE = `update roster_shifts set officer = $3, substitute = $4
  where authority = $1 and id = $2`;

/** A time that no roster reaches. */
const FOREVER = '9999-01-01T00:00:00.000Z';

const aad = (authority: string): string => `rosters/${authority}`;

type Keyed = Pick<NodeParts, 'keyring'>;

function fallbackOf(
  { keyring }: Keyed,
  authority: string,
  sealed: Buffer | null | undefined,
): Fallback | null {
  if (sealed == null) return null;
  const read = jsonAtRest(keyring, { authority, sealed, aad: aad(authority) });
  return (read as Fallback | undefined) ?? null;
}

const shiftOf = ({ id, begins, ends, officer, substitute }: ShiftRow): Shift => ({
  ...{ id, officer, substitute },
  from: begins.toISOString(),
  until: ends.toISOString(),
});

/** Shifts of an authority that have not ended at a moment and begin before another one. */
export const shiftsBetween = async (
  tx: Tx,
  authority: string,
  { from, until = FOREVER }: { readonly from: string; readonly until?: string },
): Promise<readonly Shift[]> =>
  (await tx.query<ShiftRow>(SHIFTS, [authority, from, until])).map(shiftOf);

/** A roster as its rows are. */
export interface KeptRoster extends Roster {
  /** Whether a fallback is there that cannot be read: in what is planned it counts as none. */
  readonly isDamaged: boolean;
  /** How often another fallback was named. */
  readonly fallbackNo: number;
  /** Whether another was named since it was decided last that its hours are told. */
  readonly isToldOfOther: boolean;
}

/** The roster of an authority between two moments; a fallback that is damaged is none. */
export async function rosterOf(
  tx: Tx,
  parts: Keyed,
  of: { readonly authority: string; readonly from: string; readonly until?: string },
): Promise<KeptRoster> {
  const { authority } = of;
  const [row] = await tx.query<FallbackRow>(FALLBACK, [authority]);
  const fallback = fallbackOf(parts, authority, row?.sealed);
  return {
    ...{ shifts: await shiftsBetween(tx, authority, of), fallback },
    isDamaged: fallback === null && row?.sealed != null,
    fallbackNo: row?.fallback_no ?? 0,
    isToldOfOther: row?.of_other ?? false,
  };
}

interface FallbackRow {
  readonly sealed: Buffer | null;
  readonly fallback_no: number;
  readonly of_other: boolean;
}

/** The same, to be changed: others who change it wait until this transaction ends. */
export async function lockRoster(
  tx: Tx,
  parts: Keyed,
  of: { readonly authority: string; readonly from: string },
): Promise<Roster> {
  await tx.query(BEGIN, [of.authority]);
  await tx.query(LOCK, [of.authority]);
  return rosterOf(tx, parts, of);
}

/** Names whom alarms call in hours without an officer; null for nobody. */
export async function keepFallback(
  tx: Tx,
  { keyring }: Keyed,
  { authority, fallback }: { readonly authority: string; readonly fallback: Fallback | null },
): Promise<void> {
  const sealed =
    fallback === null
      ? null
      : keyring.sealAtRest(authority, canonicalBytes({ ...fallback }), aad(authority));
  await tx.query(KEEP_FALLBACK, [authority, sealed]);
}

/** It was decided that others are told of the hours of the fallback as it is now. */
export const noteToldOf = (tx: Tx, authority: string): void => tx.later(NOTE_TOLD, [authority]);

/** Adds shifts of one officer; the very same one is there once, with the substitute named last. */
export const addShifts = (
  tx: Tx,
  authority: string,
  { shifts, officer, substitute }: Pick<Shift, 'officer' | 'substitute'> & ShiftsToAdd,
): Promise<unknown> =>
  tx.query(ADD, [
    authority,
    shifts.map(({ id }) => id),
    shifts.map(({ from }) => from),
    shifts.map(({ until }) => until),
    officer,
    substitute,
  ]);

interface ShiftsToAdd {
  readonly shifts: readonly Pick<Shift, 'id' | 'from' | 'until'>[];
}

/** Whether an officer has a shift of the very same hours: there is one of them. */
export const isThere = (
  shifts: readonly Shift[],
  { from, until, officer }: Pick<Shift, 'from' | 'until' | 'officer'>,
): boolean =>
  shifts.some((one) => one.from === from && one.until === until && one.officer === officer);

/** Gives a shift to others. */
export const giveShift = (
  tx: Tx,
  authority: string,
  { id, officer, substitute }: Pick<Shift, 'id' | 'officer' | 'substitute'>,
): Promise<unknown> => tx.query(GIVE, [authority, id, officer, substitute]);

/** Takes a shift off the roster; that it stood there is in the audit log. */
export const dropShift = (tx: Tx, authority: string, id: string): Promise<unknown> =>
  tx.query('delete from roster_shifts where authority = $1 and id = $2', [authority, id]);
