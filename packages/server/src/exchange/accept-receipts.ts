import { type Fault, no, ok, type Result } from '@comity/base';
import type { LinkHead } from '@comity/log';
import {
  type RejectionCode,
  receiptVerifier,
  type StoredReceipt,
  type TrustList,
} from '@comity/wire';
import { scopeTo, type Tx } from '../store/index.ts';
import { alertCases } from './alerts.ts';
import { provenEarlier } from './earlier-receipts.ts';
import type { ChangedCase, ExchangeParts } from './exchange.ts';
import { demandLease, type Lease } from './lease.ts';
import { receiptEntries, storeReceipts } from './receipt-rows.ts';
import { QUEUE_AGAIN } from './resend.ts';
import type { Cargo, InFlight } from './seal-batch.ts';
import { isSealedToLostKeys } from './stale.ts';

/** What a peer's receipts say about a batch, checked. */
export interface Verdict {
  /** Receipts of envelopes that took their place, in order of the link, with their outbox rows. */
  readonly settled: readonly { readonly row: InFlight; readonly stored: StoredReceipt }[];
  /** Receipts from before a loss, for acts that were sent again. */
  readonly earlier: readonly StoredReceipt[];
  /** The first envelope that did not take its place, and why. */
  readonly stuck: { readonly code: RejectionCode; readonly peerHead: LinkHead } | undefined;
}

/**
 * Checks the receipts for what is in flight. Only an unbroken run from the first envelope on
 * counts: each has the place that we gave it, and the head that follows from it.
 * Codes: those of `verifyReceipt`, `receipt-other-place`.
 */
export function judge(
  cargo: Cargo,
  receipts: readonly StoredReceipt[],
  trust: TrustList,
): Result<Verdict> {
  const verify = receiptVerifier(trust);
  const byEnvelope = new Map(receipts.map((stored) => [stored.receipt.envelope, stored]));
  const settled: { row: InFlight; stored: StoredReceipt }[] = [];
  for (const row of cargo.flight) {
    const stored = byEnvelope.get(row.envelope_hash);
    if (stored === undefined) break;
    const verified = verify(stored);
    if (!verified.ok) return verified;
    const { receipt } = stored;
    const { lane, epoch, seq, head } = receipt.link;
    if (lane !== cargo.link.lane) return no(otherPlace(row));
    const entered = epoch === row.epoch && seq === row.seq && head === row.link_hash;
    if (!entered) {
      if (receipt.outcome === 'accepted') return no(otherPlace(row));
      const peerHead = { epoch, seq, hash: head };
      return ok({ settled, earlier: [], stuck: { code: receipt.code, peerHead } });
    }
    settled.push({ row, stored });
  }
  const fresh = new Set(settled.map(({ stored }) => stored));
  const older = receipts.filter((stored) => !fresh.has(stored));
  const earlier = provenEarlier(older, {
    trust,
    from: settled[0]?.stored.receipt.from.participant ?? '',
    to: cargo.link.peer,
    acts: new Map(settled.map(({ row, stored }) => [row.act_id, stored.receipt.act ?? ''])),
  });
  return ok({ settled, earlier, stuck: undefined });
}

const otherPlace = (row: InFlight): Fault => ({
  code: 'receipt-other-place',
  params: { seq: row.seq },
});

const INSERT_LOG = `insert into link_log (peer, lane, direction, epoch, seq, prev, envelope, hash)
  select $1, $2, 'out', * from unnest($3::bigint[], $4::bigint[], $5::text[], $6::text[],
    $7::text[]) on conflict do nothing`;
const FORGET = 'delete from outbox where peer = $1 and id = any($2::bigint[])';
const ADVANCE = `update links set epoch = $3, seq = $4, head = $5, state = 'up', trouble = null,
    heard_at = $6, attempts = 0, next_try_at = null, failing_since = null,
    raised = raised and epoch = $3, holder = null
  where peer = $1 and lane = $2 and direction = 'out'
    and (epoch, seq) < ($3::bigint, $4::bigint)`;

/** The same where a relay has brought the receipts: the line itself is as it was. */
const ADVANCE_CARRIED = `update links set epoch = $3, seq = $4, head = $5,
    raised = raised and epoch = $3, holder = null
  where peer = $1 and lane = $2 and direction = 'out'
    and (epoch, seq) < ($3::bigint, $4::bigint)`;

/**
 * Stores receipts, writes the link log, empties the outbox and folds the cases anew: one
 * transaction, under the lease by which they were sent.
 *
 * @throws LeaseLost
 */
export async function settle(
  parts: ExchangeParts,
  tx: Tx,
  what: { readonly lease: Lease; readonly carried: boolean } & Pick<Verdict, 'settled' | 'earlier'>,
): Promise<void> {
  const { lease, settled, earlier, carried } = what;
  const { peer, lane } = lease;
  const last = settled.at(-1)?.row;
  if (last === undefined) return;
  // Sent together: nothing is written before both have answered.
  const [, locked] = await Promise.all([demandLease(tx, lease), lockAll(tx, settled)]);
  const of = <T>(pick: (row: InFlight) => T): T[] => settled.map(({ row }) => pick(row));
  const stored = settled.map(({ row, stored }) => ({
    stored,
    authority: row.authority,
    caseId: row.case_id,
    actId: row.act_id,
  }));
  const older = earlier.flatMap((each) => {
    const now = stored.find(({ actId }) => actId === each.receipt.actId);
    return now === undefined ? [] : [{ ...now, stored: each }];
  });
  storeReceipts(tx, { direction: 'received', peer }, [...stored, ...older]);
  tx.later(INSERT_LOG, [
    peer,
    lane,
    of(({ epoch }) => epoch),
    of(({ seq }) => seq),
    of(({ prev }) => prev),
    of(({ envelope_hash }) => envelope_hash),
    of(({ link_hash }) => link_hash),
  ]);
  tx.later(FORGET, [peer, of(({ id }) => id)]);
  for (const { row, stored: said } of settled) {
    if (!isSealedToLostKeys(parts, { ...row, ...said })) continue;
    const { authority, case_id, act_id } = row;
    tx.later(QUEUE_AGAIN, [peer, authority, case_id, act_id, parts.world.now(), lane]);
    parts.world.log({ level: 'warn', what: 'sealed-anew', peer, act: act_id });
  }
  const place = [peer, lane, last.epoch, last.seq, last.link_hash];
  if (carried) tx.later(ADVANCE_CARRIED, place);
  else tx.later(ADVANCE, [...place, parts.world.now()]);
  const receipts = [...stored, ...older];
  for (const [authority, rows] of locked) {
    const changed = rows.map((row) => ({
      ...{ caseId: row.id, peer: row.peer, peerAuthority: row.peer_authority, head: row.head },
      acts: [],
      receipts: receiptEntries(
        receipts.filter((each) => each.authority === authority && each.caseId === row.id),
      ),
    }));
    await projectCases(parts, tx, { authority, changed, kind: 'proof-arrived' });
  }
}

const LOCK_CASES = `select id, peer, peer_authority, head from cases
  where authority = $1 and id = any($2::text[]) order by id for update`;

interface CaseRow {
  readonly id: string;
  readonly peer: string;
  readonly peer_authority: string;
  readonly head: string;
}

/** Cases of an authority, locked; the transaction's scope is that authority from here on. */
export function lockCases(
  tx: Tx,
  authority: string,
  ids: readonly string[],
): Promise<readonly CaseRow[]> {
  scopeTo(tx, authority);
  return tx.query<CaseRow>(LOCK_CASES, [authority, ids]);
}

/** The cases that acts belong to, by authority, locked: what is folded next stays so. */
async function lockAll(
  tx: Tx,
  settled: Verdict['settled'],
): Promise<ReadonlyMap<string, readonly CaseRow[]>> {
  const groups = Map.groupBy(settled, ({ row }) => row.authority);
  const locked = await Promise.all(
    [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([authority, all]) => {
        const ids = [...new Set(all.map(({ row }) => row.case_id))];
        return [authority, await lockCases(tx, authority, ids)] as const;
      }),
  );
  return new Map(locked);
}

interface ChangedCases {
  readonly authority: string;
  readonly changed: readonly ChangedCase[];
  readonly kind: 'act-arrived' | 'proof-arrived';
}

/** Folds what was stored into its cases and alerts the open pages of their authority. */
export async function projectCases(
  parts: ExchangeParts,
  tx: Tx,
  { authority, changed, kind }: ChangedCases,
): Promise<void> {
  if (changed.length === 0) return;
  scopeTo(tx, authority);
  await parts.project(tx, authority, changed);
  alertCases(tx, { authority, caseIds: changed.map(({ caseId }) => caseId), kind });
}
