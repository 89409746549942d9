import { canonicalBytes, parseStrictJson, toBase64Url } from '@comity/base';
import { may, type Officer, type OfficerChange, type Role } from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { isVouched, macOf, recordBytes, recordTime, type VouchedRecord } from '../trust/vouched.ts';
import type { World } from '../world.ts';
import type { OfficerPlan } from './officers.ts';

/** A row of `officer_wishes`. */
export interface WishRow {
  readonly id: string;
  readonly authority: string;
  readonly officer: string;
  readonly wanted: OfficerChange;
  readonly role: Role;
  readonly sealed: Uint8Array;
  /** Whose account is the same person's. */
  readonly other: string | null;
  readonly asked_by: string;
  readonly asked_at: Date;
  readonly agreed_by: string | null;
  readonly ended_at: Date | null;
  readonly mac: Uint8Array;
}

/** What a row is written and read with. */
export interface WishParts {
  readonly keyring: Keyring;
  readonly world: Pick<World, 'now' | 'randomBytes' | 'log'>;
}

/** What the MAC of a wish is over. */
export const wishRecord = (row: Omit<WishRow, 'mac'>): VouchedRecord => ({
  record: 'officer-wish',
  id: row.id,
  authority: row.authority,
  officer: row.officer,
  wanted: row.wanted,
  role: row.role,
  who: recordBytes(row.sealed),
  askedBy: row.asked_by,
  askedAt: recordTime(row.asked_at),
  agreedBy: row.agreed_by,
  endedAt: row.ended_at === null ? null : recordTime(row.ended_at),
  ...(row.other === null ? {} : { other: row.other }),
});

const aadOf = (id: string): string => `officer_wishes/${id}`;
const BYTES_MAX = 4_096;

const INSERT = `insert into officer_wishes
    (id, authority, officer, wanted, role, sealed, other, asked_by, asked_at, mac)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`;

/** Writes that somebody wants it. @returns whether nobody wants the same already */
export async function insertWish(
  tx: Tx,
  { keyring, world }: WishParts,
  {
    plan,
    change,
    askedBy,
    other = null,
  }: { plan: OfficerPlan; change: OfficerChange; askedBy: string; other?: string | null },
): Promise<boolean> {
  const id = toBase64Url(world.randomBytes(12));
  const { authority, name, number, zone, role } = plan;
  const sealed = keyring.sealAtRest(authority, canonicalBytes({ name, number, zone }), aadOf(id));
  const row = {
    ...{ id, authority, officer: plan.id, wanted: change, role, sealed, other, asked_by: askedBy },
    ...{ asked_at: new Date(world.now()), agreed_by: null, ended_at: null },
  };
  const made = await tx.query(INSERT, [
    ...[id, authority, plan.id, change, role, sealed, other, askedBy, recordTime(row.asked_at)],
    macOf(keyring, wishRecord(row)),
  ]);
  return made.length > 0;
}

const OPEN = 'select * from officer_wishes where ended_at is null order by asked_at, id';
const ONE = 'select * from officer_wishes where id = $1 and ended_at is null for update';

/** What waits, oldest first; rows that this node did not write are alarmed and left out. */
export async function openWishes(tx: Tx, parts: WishParts): Promise<readonly WishRow[]> {
  return (await tx.query<WishRow>(OPEN)).filter((row) => isVouched(parts, wishRecord(row), row));
}

/** One that waits, under a lock. */
export async function lockedWish(
  tx: Tx,
  parts: WishParts,
  id: string,
): Promise<WishRow | undefined> {
  if (id.includes('\u0000')) return undefined;
  const [row] = await tx.query<WishRow>(ONE, [id]);
  return row !== undefined && isVouched(parts, wishRecord(row), row) ? row : undefined;
}

/** It is done by somebody's agreement, or stopped. */
export async function settleWish(
  tx: Tx,
  { keyring, world }: WishParts,
  row: WishRow,
  agreedBy: string | null,
): Promise<void> {
  const ended = { ...row, agreed_by: agreedBy, ended_at: new Date(world.now()) };
  await tx.query(
    'update officer_wishes set agreed_by = $2, ended_at = $3, mac = $4 where id = $1',
    [row.id, agreedBy, recordTime(ended.ended_at), macOf(keyring, wishRecord(ended))],
  );
}

/** The officer as they would be. */
export function planIn(keyring: Keyring, row: WishRow): OfficerPlan {
  const bytes = keyring.openAtRest(row.authority, row.sealed, aadOf(row.id));
  const read = parseStrictJson(bytes, { bytesMax: BYTES_MAX, depthMax: 4 });
  if (!read.ok) throw new Error(`a wish is not what was sealed: ${read.error.code}`);
  const { name, number, zone } = read.value as Pick<OfficerPlan, 'name' | 'number' | 'zone'>;
  return { id: row.officer, authority: row.authority, role: row.role, name, number, zone };
}

/** Somebody as far as it counts for who agrees. */
export type Person = Pick<Officer, 'id' | 'authority' | 'role'>;

/**
 * Whether somebody may agree to a wish: not who asked, nor whom it is about; of the authority
 * concerned, unless nobody stands there who may. Who is suspended stands there, and so does whom it is
 * about: else whoever suspends would choose who agrees, and the way in of the last one there would be
 * shown to a stranger.
 *
 * @param there everybody, whether they may come in now or not
 */
export function mayAgreeTo(
  {
    asked_by,
    officer,
    authority,
    other,
  }: Pick<WishRow, 'asked_by' | 'officer' | 'authority' | 'other'>,
  who: Person,
  there: readonly Person[],
): boolean {
  const could = (one: Person): boolean => may(one.role, 'officers.agree') && one.id !== asked_by;
  const isOwn = who.authority === authority;
  return (
    could(who) &&
    who.id !== officer &&
    who.id !== other &&
    (isOwn || !there.some((one) => one.authority === authority && could(one)))
  );
}
