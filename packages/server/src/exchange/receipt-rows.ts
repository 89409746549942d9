import { canonicalBytes } from '@comity/base';
import type { ReceiptEntry } from '@comity/case';
import { domainHash } from '@comity/seal';
import type { SignedBatchHead, StoredReceipt } from '@comity/wire';
import { packed, type Tx, unpacked } from '../store/index.ts';
import { ownJson } from './own-json.ts';
import { receiptEntry } from './receipt-entry.ts';

/** A receipt as the database has it, joined with the head of its batch. */
export interface StoredReceiptRow {
  readonly receipt: Uint8Array;
  readonly place: number;
  readonly path: string;
  readonly head: Uint8Array;
}

/** Puts a stored receipt together: the same bytes, canonically written, as on the first day. */
export const receiptFromRow = (row: StoredReceiptRow): StoredReceipt => ({
  receipt: ownJson(row.receipt) as StoredReceipt['receipt'],
  index: row.place,
  path: row.path === '' ? [] : row.path.split(' '),
  batch: ownJson(row.head) as SignedBatchHead,
});

/** A receipt that is about to be stored, and whose it is. */
export interface ReceiptToStore {
  readonly stored: StoredReceipt;
  /** Our authority that it concerns; null when the envelope named none of ours. */
  readonly authority: string | null;
  readonly caseId: string | null;
  readonly actId: string | null;
}

/** The same, or undefined for a row that is damaged. */
export function wholeReceipt(row: StoredReceiptRow): StoredReceipt | undefined {
  try {
    return receiptFromRow(row);
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** The same as the fold takes them; a receipt that names no act of ours says nothing to it. */
export const receiptEntries = (receipts: readonly ReceiptToStore[]): readonly ReceiptEntry[] =>
  receipts.flatMap(({ stored, actId }) =>
    actId === null ? [] : [receiptEntry(actId, stored.receipt)],
  );

const INSERT_BATCHES = `insert into receipt_batches (hash, head, by, at)
  select * from unnest($1::text[], $2::bytea[], $3::text[], $4::timestamptz[])
  on conflict do nothing`;

const INSERT = `insert into receipts (direction, peer, envelope, authority, case_id, act_id,
    outcome, code, at, place, path, batch, receipt)
  select $1, $2, envelope, authority, case_id, act_id, outcome, code, at, place, path, batch,
    ${unpacked('$13', 'start', 'size')}
  from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::timestamptz[], $10::integer[], $11::text[], $12::text[], $14::integer[], $15::integer[])
    r (envelope, authority, case_id, act_id, outcome, code, at, place, path, batch, start, size)
  on conflict do nothing`;

/** Stores receipts with the heads of their batches; one that is there already stays as it is. */
export function storeReceipts(
  tx: Tx,
  link: { readonly direction: 'given' | 'received'; readonly peer: string },
  receipts: readonly ReceiptToStore[],
): void {
  if (receipts.length === 0) return;
  // Receipts that came over the line have a copy of their batch each.
  const batches = new Map<string, SignedBatchHead>();
  const hashes = receipts.map(({ stored: { batch } }) => {
    const hash = domainHash('receipt-batch', batch.head);
    if (!batches.has(hash)) batches.set(hash, batch);
    return hash;
  });
  const heads = [...batches.values()];
  const of = <T>(pick: (receipt: ReceiptToStore) => T): T[] => receipts.map(pick);
  tx.later(INSERT_BATCHES, [
    [...batches.keys()],
    heads.map((batch) => canonicalBytes(batch)),
    heads.map(({ head }) => head.by),
    heads.map(({ head }) => head.at),
  ]);
  tx.later(INSERT, [
    link.direction,
    link.peer,
    of(({ stored }) => stored.receipt.envelope),
    of(({ authority }) => authority),
    of(({ caseId }) => caseId),
    of(({ actId }) => actId),
    of(({ stored }) => stored.receipt.outcome),
    of(({ stored: { receipt } }) => (receipt.outcome === 'rejected' ? receipt.code : null)),
    of(({ stored }) => stored.receipt.at),
    of(({ stored }) => stored.index),
    of(({ stored }) => stored.path.join(' ')),
    hashes,
    ...packed(of(({ stored }) => canonicalBytes(stored.receipt))),
  ]);
}
