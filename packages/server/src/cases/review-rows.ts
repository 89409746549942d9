import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import {
  isVouched,
  macOf,
  recordTime,
  type VouchedRecord,
  type Vouching,
} from '../trust/vouched.ts';

/** A row of `reviews`. */
export interface ReviewRow {
  readonly case_id: string;
  readonly authority: string;
  readonly released_by: string;
  readonly due_at: Date;
  readonly mac: Buffer;
  readonly reviewed_by: string | null;
  readonly reviewed_at: Date | null;
  readonly review_mac: Buffer | null;
}

type Due = Pick<ReviewRow, 'case_id' | 'authority' | 'released_by' | 'due_at'>;

const dueRecord = (row: Due): VouchedRecord => ({
  record: 'review',
  case: row.case_id,
  authority: row.authority,
  releasedBy: row.released_by,
  dueAt: recordTime(row.due_at),
});

const doneRecord = (row: Due, by: string, at: Date): VouchedRecord => ({
  ...dueRecord(row),
  record: 'review-done',
  reviewedBy: by,
  reviewedAt: recordTime(at),
});

/** What a row claims: that a review is due, and where it says so that it was done. */
export const reviewRecords = (
  row: ReviewRow,
): readonly { readonly record: VouchedRecord; readonly mac: Buffer | null }[] => [
  { record: dueRecord(row), mac: row.mac },
  ...(row.reviewed_by === null || row.reviewed_at === null
    ? []
    : [{ record: doneRecord(row, row.reviewed_by, row.reviewed_at), mac: row.review_mac }]),
];

/** The work list has its order from the row of the case. */
const IN_ORDER = 'update cases set review_due = $3 where authority = $1 and id = $2';

/** Notes that a colleague has still to look at what one officer released alone. */
export async function insertReview(tx: Tx, keyring: Keyring, due: Due): Promise<void> {
  await tx.query(IN_ORDER, [due.authority, due.case_id, due.due_at.toISOString()]);
  await tx.query(
    `insert into reviews (case_id, authority, released_by, due_at, mac)
     values ($1, $2, $3, $4, $5)`,
    [
      due.case_id,
      due.authority,
      due.released_by,
      due.due_at.toISOString(),
      macOf(keyring, dueRecord(due)),
    ],
  );
}

/**
 * The review that a case still waits for. One that is marked as done by a row which this node did
 * not write is alarmed, and still waits.
 */
export async function openReview(
  tx: Tx,
  vouching: Vouching,
  caseId: string,
): Promise<ReviewRow | undefined> {
  const [row] = await tx.query<ReviewRow>('select * from reviews where case_id = $1', [caseId]);
  if (row === undefined) return undefined;
  const id = row.case_id;
  if (!isVouched(vouching, dueRecord(row), { mac: row.mac, id })) return undefined;
  if (row.reviewed_by === null || row.reviewed_at === null) return row;
  const done = doneRecord(row, row.reviewed_by, row.reviewed_at);
  return isVouched(vouching, done, { mac: row.review_mac, id }) ? undefined : row;
}

/** Writes that a colleague looked. */
export async function closeReview(
  tx: Tx,
  keyring: Keyring,
  { row, by, at }: { readonly row: ReviewRow; readonly by: string; readonly at: string },
): Promise<void> {
  await tx.query(IN_ORDER, [row.authority, row.case_id, null]);
  await tx.query(
    'update reviews set reviewed_by = $2, reviewed_at = $3, review_mac = $4 where case_id = $1',
    [row.case_id, by, at, macOf(keyring, doneRecord(row, by, new Date(at)))],
  );
}
