import { may, type Role, type TokenState } from '@comity/service';
import { loadOfficers, readOfficers } from '../identity/officers.ts';
import type { Keyring } from '../keys/index.ts';
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

/** What rows of tokens are read with. */
interface RowParts {
  readonly keyring: Keyring;
  readonly world: World;
}

/** A row of `tokens`, without how often it was used. */
export interface TokenRow {
  readonly id: string;
  readonly authority: string;
  readonly sealed: Uint8Array;
  /** Use cases, with a space between. */
  readonly uses: string;
  /** An officer's id, or `shell`. */
  readonly asked_by: string;
  readonly asked_at: Date;
  readonly first_officer: string | null;
  readonly second_officer: string | null;
  /** The officer who the system is. */
  readonly officer: string | null;
  readonly hash: Uint8Array | null;
  /** Where the system is told of what is new, sealed. */
  readonly hook: Uint8Array | null;
  readonly taken_at: Date | null;
  readonly expires_at: Date;
  readonly ended_at: Date | null;
  readonly mac: Uint8Array;
  readonly used_at: Date | null;
}

/** What is settled of a token; what is left is how it was used. */
export type TokenFacts = Omit<TokenRow, 'mac' | 'used_at'>;

const timeOrNull = (at: Date | null): string | null => (at === null ? null : recordTime(at));

const tokenRecord = (row: TokenFacts): VouchedRecord => ({
  record: 'token',
  id: row.id,
  authority: row.authority,
  name: recordBytes(row.sealed),
  uses: row.uses,
  askedBy: row.asked_by,
  askedAt: recordTime(row.asked_at),
  agreed: [row.first_officer, row.second_officer],
  officer: row.officer,
  secret: recordBytes(row.hash),
  takenAt: timeOrNull(row.taken_at),
  expiresAt: recordTime(row.expires_at),
  endedAt: timeOrNull(row.ended_at),
  // Tokens from before there were such addresses stay vouched for.
  ...(row.hook === null ? {} : { hook: recordBytes(row.hook) }),
});

/** Tokens as this node wrote them; others are alarmed and left out. */
export async function readTokens(
  tx: Tx,
  vouching: Vouching,
  sql: string,
  params: readonly unknown[],
): Promise<readonly TokenRow[]> {
  const rows = await tx.query<TokenRow>(sql, params);
  return rows.filter((row) => isVouched(vouching, tokenRecord(row), row));
}

const INSERT = `insert into tokens (id, authority, sealed, uses, asked_by, asked_at, first_officer,
    expires_at, mac, hook) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const UPDATE = `update tokens set first_officer = $2, second_officer = $3, officer = $4, hash = $5,
    taken_at = $6, ended_at = $7, mac = $8 where id = $1`;

/** Writes one that is asked for. */
export const insertToken = (tx: Tx, { keyring }: Vouching, row: TokenFacts): Promise<unknown> =>
  tx.query(INSERT, [
    ...[row.id, row.authority, row.sealed, row.uses, row.asked_by, recordTime(row.asked_at)],
    ...[row.first_officer, recordTime(row.expires_at), macOf(keyring, tokenRecord(row)), row.hook],
  ]);

/** Writes what became of one, vouched anew. */
export const changeToken = (tx: Tx, { keyring }: Vouching, row: TokenFacts): Promise<unknown> =>
  tx.query(UPDATE, [
    ...[row.id, row.first_officer, row.second_officer, row.officer, row.hash],
    ...[timeOrNull(row.taken_at), timeOrNull(row.ended_at), macOf(keyring, tokenRecord(row))],
  ]);

export const usesOf = ({ uses }: Pick<TokenRow, 'uses'>): readonly string[] => uses.split(' ');

/** Ids of the officers who stand behind a token now: in office, and of a role that may. */
export async function standBehind(
  tx: Tx,
  parts: RowParts,
  { authority, first_officer, second_officer }: TokenFacts,
): Promise<readonly string[]> {
  const ids = [first_officer, second_officer].filter((id) => id !== null);
  const sql = 'select * from officers where id = any($1) and authority = $2';
  const rows = await readOfficers(tx, parts, sql, [ids, authority]);
  const good = (row: { readonly role: Role; readonly suspended_at: Date | null }): boolean =>
    row.suspended_at === null && may(row.role, 'tokens.agree');
  return ids.filter((id) => rows.some((row) => row.id === id && good(row)));
}

/** How far it is. @param behind how many officers stand behind it now */
export function stateOf(row: TokenFacts, behind: number, now: string): TokenState {
  if (row.ended_at !== null) return 'ended';
  if (recordTime(row.expires_at) <= now) return 'expired';
  if (row.officer === null) return 'asked';
  if (behind < 2) return 'unbacked';
  return row.hash === null ? 'agreed' : 'in-use';
}

/** The officers of tokens by id, as colleagues see them. */
export async function peopleOf(
  tx: Tx,
  parts: RowParts,
  rows: readonly TokenFacts[],
): ReturnType<typeof loadOfficers> {
  const ids = rows.flatMap((row) => [
    ...[row.asked_by, row.first_officer, row.second_officer, row.officer],
  ]);
  return loadOfficers(tx, parts, [...new Set(ids.filter((id) => id !== null))]);
}
