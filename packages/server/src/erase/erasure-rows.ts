import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { macOf, recordTime, type VouchedRecord } from '../trust/vouched.ts';

/** A row of `erasures`: what is gone, and who answers for it. */
export interface ErasureRow {
  readonly authority: string;
  readonly kind: 'act-body' | 'draft' | 'proposal' | 'spoken';
  /** Id of the act, the draft, the proposal or the note of a call. */
  readonly subject: string;
  readonly case_id: string;
  /** Numbers of the officers. */
  readonly officers: readonly string[];
  readonly at: Date;
  readonly mac: Buffer;
}

/** What the MAC of an erasure is over. */
export const erasureRecord = (row: Omit<ErasureRow, 'mac'>): VouchedRecord => ({
  record: 'erasure',
  authority: row.authority,
  kind: row.kind,
  subject: row.subject,
  case: row.case_id,
  officers: [...row.officers],
  at: recordTime(row.at),
});

/** Writes that something is erased; the database lets it go only then. */
export async function insertErasure(
  tx: Tx,
  keyring: Keyring,
  row: Omit<ErasureRow, 'mac'>,
): Promise<void> {
  await tx.query(
    `insert into erasures (authority, kind, subject, case_id, officers, at, mac)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [
      row.authority,
      row.kind,
      row.subject,
      row.case_id,
      row.officers,
      recordTime(row.at),
      macOf(keyring, erasureRecord(row)),
    ],
  );
}
