import { receiptVerifier, type StoredReceipt, type TrustList } from '@comity/wire';
import type { Tx } from '../store/index.ts';
import { type StoredReceiptRow, wholeReceipt } from './receipt-rows.ts';

/**
 * An act that had to be sent again, because one side was restored from a backup, has a receipt
 * from then and one from now. The clocks run from the first: so each side gives the other what it
 * may have lost, and both fold the same.
 */
export interface SentAgain {
  readonly peer: string;
  /** `given` at the receiver, `received` at the sender. */
  readonly direction: 'given' | 'received';
  readonly actIds: readonly string[];
  /** Envelopes whose receipts travel anyway. */
  readonly envelopes: readonly string[];
  /** So many at most; {@link AT_ONCE} when absent. */
  readonly max?: number;
}

/** Leaves room for envelopes in a batch. */
const AT_ONCE = 50;

const EARLIER = `select r.receipt, r.place, r.path, b.head from receipts r
  join receipt_batches b on b.hash = r.batch
  where r.peer = $1 and r.direction = $2 and r.outcome = 'accepted'
    and r.act_id = any($3::text[]) and r.envelope <> all($4::text[])
  order by r.at limit $5`;

/** Earlier receipts of the same acts, oldest first. */
export async function earlierReceipts(
  tx: Pick<Tx, 'query'>,
  { peer, direction, actIds, envelopes, max = AT_ONCE }: SentAgain,
): Promise<readonly StoredReceipt[]> {
  if (actIds.length === 0) return [];
  const rows = await tx.query<StoredReceiptRow>(EARLIER, [
    ...[peer, direction, actIds],
    ...[envelopes, max],
  ]);
  return rows.flatMap((row) => wholeReceipt(row) ?? []);
}

/** Whom a receipt must be from and to, and what it may be about. */
export interface Expected {
  readonly trust: TrustList;
  readonly from: string;
  readonly to: string;
  /** Hash of each act that it may be about, by act id. */
  readonly acts: ReadonlyMap<string, string>;
}

/** Of receipts that the other side remembers, those that verify and are about these acts. */
export function provenEarlier(
  receipts: readonly StoredReceipt[],
  expected: Expected,
): readonly StoredReceipt[] {
  const verify = receiptVerifier(expected.trust);
  return receipts.filter((stored) => {
    const { receipt } = stored;
    return (
      receipt.outcome === 'accepted' &&
      receipt.from.participant === expected.from &&
      receipt.to.participant === expected.to &&
      expected.acts.get(receipt.actId) === receipt.act &&
      verify(stored).ok
    );
  });
}
