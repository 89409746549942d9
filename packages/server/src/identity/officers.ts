import type { Officer, Role } from '@comity/service';
import { type Keyring, textAtRest } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import {
  isVouched,
  macOf,
  recordBytes,
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
  readonly mac: Buffer | null;
}

/** What the MAC of an officer is over: who they are, what they may do, how they come in. */
export const officerRecord = (
  row: Omit<OfficerRow, 'mac' | 'name_sealed' | 'language'>,
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

/** One officer by id. */
export async function loadOfficer(
  tx: Tx,
  vouching: Vouching,
  id: string,
): Promise<OfficerRow | undefined> {
  // From a form: a text that PostgreSQL cannot hold is the id of nobody.
  if (id.includes('\u0000')) return undefined;
  const rows = await readOfficers(tx, vouching, 'select * from officers where id = $1', [id]);
  return rows[0];
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

/** An officer to enter, with the secrets of the first sign-in. */
export interface NewOfficer {
  readonly id: string;
  readonly authority: string;
  readonly number: string;
  readonly role: Role;
  readonly zone: string;
  readonly name: string;
  readonly userName: string;
  readonly password: string;
  /** base32 */
  readonly codeSecret: string;
}

/** Enters an officer, or leaves the one that is there. */
export async function enterOfficer(
  tx: Tx,
  officer: NewOfficer,
  parts: { readonly keyring: Keyring; readonly world: World },
): Promise<void> {
  const { keyring, world } = parts;
  const seal = (text: string, what: string) =>
    keyring.sealAtRest(
      officer.authority,
      new TextEncoder().encode(text),
      `officers/${what}/${officer.id}`,
    );
  const { id, authority, number, role, zone } = officer;
  const row = {
    ...{ id, authority, number, role, zone },
    user_key: userKey(officer.userName, keyring.derived('sign-in')),
    password_hash: await hashPassword(officer.password, world.randomBytes(16)),
    totp_sealed: seal(officer.codeSecret, 'totp'),
  };
  await tx.query(
    `insert into officers
       (id, authority, number, role, zone, name_sealed, user_key, password_hash, totp_sealed, mac)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`,
    [
      officer.id,
      officer.authority,
      officer.number,
      officer.role,
      officer.zone,
      seal(officer.name, 'name'),
      row.user_key,
      row.password_hash,
      row.totp_sealed,
      macOf(keyring, officerRecord(row)),
    ],
  );
}
