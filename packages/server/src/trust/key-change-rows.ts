import type { Tx } from '../store/index.ts';
import { isVouched, recordTime, type VouchedRecord, type Vouching } from './vouched.ts';

/** What is done with keys. */
export type KeyChangeKind = 'keys-rotated' | 'keys-revoked';

/** A row of `key_changes`. */
export interface KeyChangeRow {
  readonly id: string;
  readonly kind: KeyChangeKind;
  /** Ids, with a space between. */
  readonly authorities: string;
  readonly node: boolean;
  readonly compromised_at: Date | null;
  /** Hash of the statement that it changes. */
  readonly base: string;
  /** An officer's id, or `shell`. */
  readonly proposed_by: string;
  readonly proposed_at: Date;
  readonly first_officer: string | null;
  readonly first_at: Date | null;
  readonly second_officer: string | null;
  readonly done_at: Date | null;
  readonly mac: Uint8Array;
}

/** What the MAC of a change is over. */
export const keyChangeRecord = (row: Omit<KeyChangeRow, 'mac'>): VouchedRecord => ({
  record: 'key-change',
  id: row.id,
  kind: row.kind,
  authorities: row.authorities,
  node: row.node,
  compromisedAt: timeOrNull(row.compromised_at),
  base: row.base,
  proposedBy: row.proposed_by,
  proposedAt: recordTime(row.proposed_at),
  officers: [row.first_officer, row.second_officer],
  firstAt: timeOrNull(row.first_at),
  doneAt: timeOrNull(row.done_at),
});

const timeOrNull = (at: Date | null): string | null => (at === null ? null : recordTime(at));

const OPEN = 'select * from key_changes where done_at is null order by proposed_at limit 100';
const LOCKED = 'select * from key_changes where id = $1 and done_at is null for update';

/** Changes that wait for officers; rows that this node did not write are alarmed and left out. */
export async function openKeyChanges(tx: Tx, vouching: Vouching): Promise<readonly KeyChangeRow[]> {
  return (await tx.query<KeyChangeRow>(OPEN)).filter((row) => isOurs(vouching, row));
}

/** One that waits, for whoever changes it. */
export async function lockKeyChange(
  tx: Tx,
  vouching: Vouching,
  id: string,
): Promise<KeyChangeRow | undefined> {
  const [row] = await tx.query<KeyChangeRow>(LOCKED, [id]);
  return row !== undefined && isOurs(vouching, row) ? row : undefined;
}

const isOurs = (vouching: Vouching, row: KeyChangeRow): boolean =>
  isVouched(vouching, keyChangeRecord(row), { mac: row.mac, id: row.id });
