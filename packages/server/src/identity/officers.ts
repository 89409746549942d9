import type { Officer, Role } from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { userKey } from './identity.ts';
import { hashPassword } from './password.ts';

/** A row of `officers`. */
export interface OfficerRow {
  readonly id: string;
  readonly authority: string;
  readonly number: string;
  readonly role: Role;
  readonly zone: string;
  readonly language: string | null;
  readonly name_sealed: Buffer;
  readonly password_hash: string | null;
  readonly totp_sealed: Buffer | null;
}

/** Opens a row for the own node. */
export function officerOf(row: OfficerRow, keyring: Keyring): Officer {
  const name = keyring.openAtRest(row.authority, row.name_sealed, `officers/name/${row.id}`);
  return {
    id: row.id,
    number: row.number,
    name: new TextDecoder().decode(name),
    role: row.role,
    authority: row.authority,
    authorityName: keyring.authority(row.authority).stated.name,
    zone: row.zone,
    ...(row.language === null ? {} : { language: row.language }),
  };
}

export async function loadOfficer(tx: Tx, id: string): Promise<OfficerRow | undefined> {
  // From a form: a text that PostgreSQL cannot hold is the id of nobody.
  if (id.includes('\u0000')) return undefined;
  const rows = await tx.query<OfficerRow>('select * from officers where id = $1', [id]);
  return rows[0];
}

/** The officers with these ids, as colleagues see them. */
export async function loadOfficers(
  tx: Tx,
  keyring: Keyring,
  ids: readonly string[],
): Promise<readonly Officer[]> {
  const rows = await tx.query<OfficerRow>('select * from officers where id = any($1)', [ids]);
  return rows.map((row) => officerOf(row, keyring));
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
  await tx.query(
    `insert into officers
       (id, authority, number, role, zone, name_sealed, user_key, password_hash, totp_sealed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
    [
      officer.id,
      officer.authority,
      officer.number,
      officer.role,
      officer.zone,
      seal(officer.name, 'name'),
      userKey(officer.userName, keyring.derived('sign-in')),
      await hashPassword(officer.password, world.randomBytes(16)),
      seal(officer.codeSecret, 'totp'),
    ],
  );
}
