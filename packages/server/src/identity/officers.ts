import type { Officer, Role } from '@comity/service';
import { type Keyring, textAtRest } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import {
  isVouched,
  macOf,
  recordBytes,
  recordTime,
  type VouchedRecord,
  type Vouching,
} from '../trust/vouched.ts';
import type { World } from '../world.ts';
import { hashPassword } from './password.ts';
import { userKey } from './user-key.ts';

/** A row of `officers`. */
export interface OfficerRow {
  readonly id: string;
  readonly authority: string;
  readonly number: string;
  readonly role: Role;
  readonly zone: string;
  readonly language: string | null;
  readonly name_sealed: Buffer;
  readonly user_key: Buffer;
  readonly password_hash: string | null;
  readonly totp_sealed: Buffer | null;
  /** From then on nobody comes in by this row; what the officer did stands. */
  readonly suspended_at: Date | null;
  /** When they last came in by the ministry's provider. */
  readonly provider_at: Date | null;
  /** As whom: a keyed digest of issuer and subject. */
  readonly provider_subject: Buffer | null;
  readonly provider_mac: Buffer | null;
  /** Under which account they are counted where people are; null for this one. */
  readonly person: string | null;
  readonly person_mac: Buffer | null;
  readonly mac: Buffer | null;
}

/** What the MAC of whose account this is, is over; undefined where nobody has declared anything. */
export const personRecord = ({
  id,
  person,
}: Pick<OfficerRow, 'id' | 'person'>): VouchedRecord | undefined =>
  person === null ? undefined : { record: 'officer-person', id, person };

type Came = Pick<OfficerRow, 'provider_at' | 'provider_subject' | 'provider_mac'>;

/** What the MAC of the last coming by the provider is over; undefined where there was none. */
export const cameRecord = ({
  id,
  provider_at: at,
  provider_subject: subject,
}: Omit<Came, 'provider_mac'> & Pick<OfficerRow, 'id'>): VouchedRecord | undefined =>
  at === null
    ? undefined
    : { record: 'officer-came', id, at: recordTime(at), subject: recordBytes(subject) };

/** What the MAC of an officer is over: who they are, what they may do, how they come in. */
export const officerRecord = (
  row: Omit<OfficerRow, 'mac' | 'name_sealed' | 'language' | 'person' | 'person_mac' | keyof Came>,
): VouchedRecord => ({
  record: 'officer',
  id: row.id,
  authority: row.authority,
  number: row.number,
  role: row.role,
  zone: row.zone,
  userKey: recordBytes(row.user_key),
  password: row.password_hash,
  code: recordBytes(row.totp_sealed),
  suspended: row.suspended_at === null ? null : recordTime(row.suspended_at),
});

/** Officers as this node entered them; rows that it did not write are alarmed and left out. */
export async function readOfficers(
  tx: Tx,
  vouching: Vouching,
  sql: string,
  params: readonly unknown[] = [],
): Promise<readonly OfficerRow[]> {
  const rows = await tx.query<OfficerRow>(sql, params);
  return rows.filter((row) =>
    isVouched(vouching, officerRecord(row), { mac: row.mac, id: row.id }),
  );
}

/** Opens a row for the own node. */
export function officerOf(row: OfficerRow, keyring: Keyring): Officer {
  const name = textAtRest(keyring, {
    ...{ authority: row.authority, sealed: row.name_sealed, otherwise: row.number },
    aad: `officers/name/${row.id}`,
  });
  return {
    id: row.id,
    number: row.number,
    name,
    role: row.role,
    authority: row.authority,
    authorityName: keyring.authority(row.authority).stated.name,
    zone: row.zone,
    ...(row.language === null ? {} : { language: row.language }),
  };
}

/** One officer by id, who may sign in: a suspended one is nobody. */
export async function loadOfficer(
  tx: Tx,
  vouching: Vouching,
  id: string,
): Promise<OfficerRow | undefined> {
  // From a form: a text that PostgreSQL cannot hold is the id of nobody.
  if (id.includes('\u0000')) return undefined;
  const rows = await readOfficers(tx, vouching, 'select * from officers where id = $1', [id]);
  return rows.find((row) => row.suspended_at === null);
}

/** The officers with these ids, as colleagues see them. */
export async function loadOfficers(
  tx: Tx,
  parts: { readonly keyring: Keyring; readonly world: Pick<World, 'log'> },
  ids: readonly string[],
): Promise<readonly Officer[]> {
  const sql = 'select * from officers where id = any($1)';
  const rows = await readOfficers(tx, parts, sql, [ids]);
  return rows.map((row) => officerOf(row, parts.keyring));
}

/** Somebody to be an officer of this node. */
export interface OfficerPlan {
  readonly id: string;
  readonly authority: string;
  readonly number: string;
  readonly role: Role;
  readonly zone: string;
  readonly name: string;
}

/** An officer to enter, with the secrets of the first sign-in. */
export interface NewOfficer extends OfficerPlan {
  readonly userName: string;
  readonly password: string;
  /** base32 */
  readonly codeSecret: string;
}

interface Entering {
  readonly keyring: Keyring;
  readonly world: World;
}

/** Enters an officer, or leaves the one that is there. */
export async function enterOfficer(tx: Tx, officer: NewOfficer, parts: Entering): Promise<void> {
  const { keyring, world } = parts;
  await insertOfficer(tx, parts, officer, {
    user_key: userKey(officer.userName, keyring.derived('sign-in')),
    password_hash: await hashPassword(officer.password, world.randomBytes(16)),
    totp_sealed: sealCodeSecret(keyring, officer, officer.codeSecret),
  });
}

/** How an officer comes in by user name. */
export type PasswordWay = Pick<OfficerRow, 'user_key' | 'password_hash' | 'totp_sealed'>;

/** The secret of an officer's authenticator as the database has it. @param secret base32 */
export const sealCodeSecret = (
  keyring: Keyring,
  { id, authority }: Pick<OfficerPlan, 'id' | 'authority'>,
  secret: string,
): Buffer =>
  Buffer.from(
    keyring.sealAtRest(authority, new TextEncoder().encode(secret), `officers/totp/${id}`),
  );

/** @returns whether the officer is new; one that is there is left as it is. */
export async function insertOfficer(
  tx: Tx,
  { keyring }: Entering,
  plan: OfficerPlan,
  way: PasswordWay,
): Promise<boolean> {
  const { id, authority, number, role, zone } = plan;
  const row = { id, authority, number, role, zone, suspended_at: null, ...way };
  const name = new TextEncoder().encode(plan.name);
  const made = await tx.query(
    `insert into officers
       (id, authority, number, role, zone, name_sealed, user_key, password_hash, totp_sealed, mac)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning id`,
    [
      ...[id, authority, number, role, zone],
      keyring.sealAtRest(authority, name, `officers/name/${id}`),
      ...[way.user_key, way.password_hash, way.totp_sealed],
      macOf(keyring, officerRecord(row)),
    ],
  );
  return made.length > 0;
}

/** Writes what changed of an officer, vouched anew; name, number and authority stay. */
export async function changeOfficer(tx: Tx, keyring: Keyring, row: OfficerRow): Promise<void> {
  await tx.query(
    `update officers set role = $2, user_key = $3, password_hash = $4, totp_sealed = $5,
       suspended_at = $6, mac = $7 where id = $1`,
    [
      ...[row.id, row.role, row.user_key, row.password_hash, row.totp_sealed],
      row.suspended_at === null ? null : recordTime(row.suspended_at),
      macOf(keyring, officerRecord(row)),
    ],
  );
}
