import { type TrustList, verifyReceipt } from '@comity/wire';
import { type StoredReceiptRow, wholeReceipt } from '../exchange/receipt-rows.ts';
import type { Damage } from '../quarantine/note-damage.ts';
import type { Tx } from '../store/index.ts';
import { type Broken, type Check, checkOf, DAMAGED_MAX } from './check.ts';

interface ReceiptRow extends StoredReceiptRow {
  readonly envelope: string;
  readonly direction: 'given' | 'received';
  readonly peer: string;
  readonly authority: string | null;
  readonly case_id: string | null;
  readonly act_id: string | null;
  readonly outcome: 'accepted' | 'rejected';
  readonly at: Date;
  readonly epoch: number | null;
  readonly seq: number | null;
  readonly lane: string | null;
  readonly link_hash: string | null;
  /** Its act was sent again, and has its place by another envelope. */
  readonly again: boolean;
}

const PAGE = 200;
const RECEIPTS = `select r.envelope, r.direction, r.peer, r.authority, r.case_id, r.act_id,
    r.outcome, r.at, r.receipt, r.place, r.path, b.head, l.lane, l.epoch, l.seq, l.hash as link_hash,
    l.hash is null and exists (select from receipts o join link_log n on n.envelope = o.envelope
      where o.act_id = r.act_id and o.outcome = 'accepted') as again
  from receipts r join receipt_batches b on b.hash = r.batch
  left join link_log l on l.envelope = r.envelope
  where r.envelope > $1 order by r.envelope limit ${PAGE}`;

/** What receipts are checked against. */
export interface ReceiptChecking {
  readonly participant: string;
  readonly trust: TrustList;
}

/**
 * Verifies every receipt: both signatures, its place in the log, its columns. Role worker: the
 * receipts of all authorities.
 */
export async function checkReceipts(tx: Tx, parts: ReceiptChecking): Promise<Check> {
  let after = '';
  let entries = 0;
  let broken: Broken | undefined;
  const damaged: Damage[] = [];
  for (;;) {
    const rows = await tx.query<ReceiptRow>(RECEIPTS, [after]);
    for (const row of rows) {
      entries += 1;
      after = row.envelope;
      const { envelope: subject, authority, case_id: caseId } = row;
      const rule = checkOne(row, parts);
      if (rule === undefined) continue;
      broken ??= { rule, subject, authority, caseId };
      if (!OF_ROW.has(rule) || damaged.length >= DAMAGED_MAX) continue;
      const { peer } = row;
      damaged.push({ part: 'receipt', subject, authority: authority ?? '', caseId, peer });
    }
    if (rows.length < PAGE) break;
  }
  return checkOf({ log: 'receipts', of: parts.participant, entries }, broken, damaged);
}

/** What the other end's copy of a receipt puts right. */
const OF_ROW: ReadonlySet<string> = new Set([
  ...['receipt-unreadable', 'receipt-path', 'receipt-signature', 'receipt-key', 'receipt-signer'],
]);

/** The code of what is wrong with a receipt. */
function checkOne(row: ReceiptRow, { participant, trust }: ReceiptChecking): string | undefined {
  const stored = wholeReceipt(row);
  if (stored === undefined) return 'receipt-unreadable';
  const { receipt } = stored;
  const [from, to] = row.direction === 'given' ? [row.peer, participant] : [participant, row.peer];
  const isAsInColumns =
    receipt.envelope === row.envelope &&
    receipt.outcome === row.outcome &&
    receipt.from.participant === from &&
    receipt.to.participant === to &&
    receipt.at === row.at.toISOString() &&
    (receipt.outcome === 'rejected' || receipt.actId === row.act_id) &&
    (receipt.case === null || receipt.case === row.case_id);
  if (!isAsInColumns) return 'receipt-columns-changed';
  if (row.link_hash === null && !row.again) return 'receipt-without-entry';
  const { lane, epoch, seq, head } = receipt.link;
  const isThere =
    lane === row.lane && epoch === row.epoch && seq === row.seq && head === row.link_hash;
  if (row.link_hash !== null && !isThere) return 'receipt-other-place';
  const verified = verifyReceipt(stored, trust);
  return verified.ok ? undefined : verified.error.code;
}

/** Acts that a receipt of ours accepts, or of theirs for ours, and that are not on file. */
const WITHOUT_ACT = `select r.envelope, r.act_id, r.case_id, r.peer from receipts r
  where r.authority = $1 and r.outcome = 'accepted' and not exists (select from acts a
    where a.authority = $1 and a.id = r.act_id) order by r.at limit ${DAMAGED_MAX}`;
/** Acts of others that no receipt of ours covers: they cannot have come through the door. */
const WITHOUT_RECEIPT = `select a.id, a.case_id from acts a
  where a.authority = $1 and a.author <> $1 and not exists (select from receipts r
    where r.authority = $1 and r.act_id = a.id and r.outcome = 'accepted') limit 1`;
/** Own acts that are neither on their way nor answered. */
const FORGOTTEN = `select a.id, a.case_id from acts a
  where a.authority = $1 and a.author = $1
    and not exists (select from receipts r where r.authority = $1 and r.act_id = a.id)
    and not exists (select from outbox o where o.authority = $1 and o.act_id = a.id) limit 1`;

/** What does not cover something else, and the acts that are to be had again. */
export interface Coverage {
  readonly broken: Broken | undefined;
  readonly damaged: readonly Damage[];
}

/** Compares acts, receipts and the outbox of an authority with one another. */
export async function checkCoverage(tx: Tx, authority: string): Promise<Coverage> {
  const at = (rule: string, subject: string, caseId: string | null): Broken => ({
    ...{ rule, subject, authority, caseId },
  });
  const lost = await tx.query<{
    envelope: string;
    act_id: string;
    case_id: string;
    peer: string;
  }>(WITHOUT_ACT, [authority]);
  const damaged = lost.map(({ act_id: subject, case_id: caseId, peer }) => ({
    ...{ part: 'act' as const, subject, authority, caseId, peer },
  }));
  const [first] = lost;
  if (first !== undefined) {
    return { broken: at('receipt-without-act', first.envelope, first.case_id), damaged };
  }
  type Row = { readonly id: string; readonly case_id: string };
  const [foreign] = await tx.query<Row>(WITHOUT_RECEIPT, [authority]);
  if (foreign !== undefined) {
    return { broken: at('act-without-receipt', foreign.id, foreign.case_id), damaged };
  }
  const [forgotten] = await tx.query<Row>(FORGOTTEN, [authority]);
  const broken = forgotten && at('act-not-on-its-way', forgotten.id, forgotten.case_id);
  return { broken, damaged };
}
