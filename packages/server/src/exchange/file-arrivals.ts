import { assert, canonicalText } from '@comity/base';
import { meetsDescription } from '@comity/case';
import type { Lane, LinkHead } from '@comity/log';
import { isActKind } from '@comity/statements';
import {
  acceptedReceipt,
  composeReceipts,
  type Receipt,
  type ReceivedAct,
  refusedEnvelope,
  rejectedReceipt,
  type StoredReceipt,
  understandsAct,
} from '@comity/wire';
import type { Tx } from '../store/index.ts';
import { projectCases } from './accept-receipts.ts';
import { type Arrival, type FiledCase, type Judged, judgeFor, ourAuthority } from './arrival.ts';
import { earlierReceipts, provenEarlier } from './earlier-receipts.ts';
import type { ExchangeParts } from './exchange.ts';
import { noteUsage } from './peer-usage.ts';
import { type ReceiptToStore, receiptEntries, storeReceipts } from './receipt-rows.ts';

/** The link is not where it was when the envelopes were checked; look again. */
export class LinkMoved extends Error {
  override readonly name = 'LinkMoved';
}

/** Two officers have suspended the sender while its batch was looked at. */
export class PeerSuspended extends Error {
  override readonly name = 'PeerSuspended';
}

/** What is to be filed, and on which assumption. */
export interface Filing {
  readonly peer: string;
  /** The lane by which it came, and whose hour it counts for. */
  readonly lane: Lane;
  readonly assumed: LinkHead;
  readonly arrivals: readonly Arrival[];
  /** Receipts of ours that the peer still has: we may have lost them. */
  readonly remembered: readonly StoredReceipt[];
  readonly at: string;
  /** A relay brought it: of the sender's node itself nothing is heard. */
  readonly carried?: boolean;
}

/** What was filed; durable once the transaction is. */
export interface Filed {
  readonly head: LinkHead;
  readonly receipts: ReadonlyMap<string, StoredReceipt>;
  /** Receipts from before a loss at the sender, for acts that it sent again. */
  readonly earlier: readonly StoredReceipt[];
}

const LOCK = `select epoch, seq, head from links
  where peer = $1 and lane = $2 and direction = 'in' for update`;
const INSERT_LOG = `insert into link_log (peer, lane, direction, epoch, seq, prev, envelope, hash)
  select $1, $2, 'in', * from unnest($3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[])`;
const ADVANCE = `update links set epoch = $3, seq = $4, head = $5, heard_at = coalesce($6, heard_at)
  where peer = $1 and lane = $2 and direction = 'in'`;
const KEEP_FORKS = `insert into forks (peer, noticed_at, envelope, epoch, seq, code, bytes)
  select $1, $2, * from unnest($3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::bytea[])
    f (envelope, epoch, seq, code, bytes)
  where (select count(*) from forks where peer = $1) < 1000
  on conflict do nothing`;

/**
 * Files a batch under the lock of its lane: one transaction, whose commit makes the receipts true.
 *
 * @throws LinkMoved when another process filed something for this link in between
 * @throws PeerSuspended
 */
export async function fileArrivals(parts: ExchangeParts, tx: Tx, filing: Filing): Promise<Filed> {
  const { peer, lane, at } = filing;
  // The files are asked behind the lock without waiting for its answer: they are read after it.
  const locked = lockLink(tx, filing);
  locked.catch(() => undefined);
  const groups = Map.groupBy(filing.arrivals, (each) => ourAuthority(parts, each));
  const judged = new Map<Arrival, Judged>();
  const cases = new Map<string, ReadonlyMap<string, FiledCase>>();
  // By authority, as everybody locks cases.
  const byAuthority = [...groups].toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
  for (const [authority, arrivals] of byAuthority) {
    const results = await judgeFor(parts, tx, { authority, arrivals, at, peer, lane, locked });
    for (const each of results.judged) judged.set(each.arrival, each);
    if (authority !== null) cases.set(authority, results.cases);
  }
  const head = await locked;
  const inOrder = filing.arrivals.flatMap((arrival) => judged.get(arrival) ?? []);
  return conclude(parts, tx, { filing, inOrder, cases, head });
}

/** Asked behind the lock, by a statement of its own: another process may know already. */
const SUSPENDED = 'select is_suspended($1) as suspended';

/** @throws LinkMoved when the link is not where it was taken to be; PeerSuspended */
async function lockLink(tx: Tx, { peer, lane, assumed }: Filing): Promise<LinkHead> {
  const [[link], [standing]] = await Promise.all([
    tx.query<{ epoch: number; seq: number; head: string | null }>(LOCK, [peer, lane]),
    tx.query<{ suspended: boolean }>(SUSPENDED, [peer]),
  ]);
  if (standing?.suspended === true) throw new PeerSuspended();
  const head = { epoch: link?.epoch ?? 0, seq: link?.seq ?? 0, hash: link?.head ?? null };
  if (canonicalText(head) !== canonicalText(assumed)) throw new LinkMoved();
  return head;
}

interface Conclusion {
  readonly filing: Filing;
  readonly inOrder: readonly Judged[];
  /** By authority and id. */
  readonly cases: ReadonlyMap<string, ReadonlyMap<string, FiledCase>>;
  readonly head: LinkHead;
}

async function conclude(parts: ExchangeParts, tx: Tx, what: Conclusion): Promise<Filed> {
  const { filing, inOrder, cases } = what;
  const { peer, lane, at } = filing;
  const { participant, node } = parts.keyring;
  const receipts: Receipt[] = [];
  let { head } = what;
  for (const judged of inOrder) {
    head = judged.arrival.head ?? head;
    receipts.push(receiptFor(parts, judged, { peer, lane, head, at }));
  }
  const signed = composeReceipts(receipts, { participant, key: node.receipt, at });
  const all = inOrder.map((judged, i) => ({ ...judged, stored: signed[i] as StoredReceipt }));
  const entered = all.filter(({ arrival }) => arrival.head !== undefined);
  const lost = lostReceipts(parts, filing, inOrder);
  const earlier = await earlierReceipts(tx, {
    ...{ peer, direction: 'given' },
    actIds: inOrder.flatMap(({ actId, repeated }) => (repeated && actId !== null ? actId : [])),
    envelopes: all.map(({ arrival }) => arrival.hash),
  });
  logEntries(
    tx,
    { peer, lane },
    entered.map(({ arrival }) => arrival),
  );
  const heard = filing.carried === true ? null : at;
  tx.later(ADVANCE, [peer, lane, head.epoch, head.seq, head.hash, heard]);
  noteUsage(tx, filing, {
    acts: entered.length,
    bytes: entered.reduce((sum, { arrival }) => sum + arrival.bytes.length, 0),
    cases: inOrder.filter(({ opens }) => opens).length,
  });
  keepForks(parts, tx, { peer, at, forks: inOrder.filter(({ fork }) => fork) });
  const kept: readonly ReceiptToStore[] = [
    ...lost,
    ...entered.map((each) => ({ ...placeOf(parts, each), stored: each.stored })),
  ];
  storeReceipts(tx, { direction: 'given', peer }, kept);
  for (const [authority, filed] of cases) {
    const receipts = Map.groupBy(
      kept.filter((each) => each.authority === authority),
      ({ caseId }) => caseId,
    );
    const changed = [...filed.values()].flatMap(({ id, filed: acts, ...row }) => {
      const entries = receiptEntries(receipts.get(id) ?? []);
      if (acts.length + entries.length === 0) return [];
      const recorded = acts.map(({ act, body }) => ({ ...act, body }));
      const { peer: with_, peer_authority: peerAuthority, head: before } = row;
      return [
        { caseId: id, peer: with_, peerAuthority, head: before, acts: recorded, receipts: entries },
      ];
    });
    await projectCases(parts, tx, { authority, changed, kind: 'act-arrived' });
  }
  const given = new Map(all.map(({ arrival, stored }) => [arrival.hash, stored]));
  return { head, receipts: given, earlier };
}

const placeOf = (parts: ExchangeParts, { arrival, actId }: Judged) => ({
  authority: ourAuthority(parts, arrival),
  caseId: arrival.envelope?.case ?? null,
  actId,
});

/** What we once gave for the acts of this batch and the peer remembers: ours to keep again. */
function lostReceipts(parts: ExchangeParts, filing: Filing, inOrder: readonly Judged[]) {
  const acts = new Map<string, Judged>();
  const hashes = new Map<string, string>();
  for (const each of inOrder) {
    if (each.actId === null || !('received' in each.arrival)) continue;
    acts.set(each.actId, each);
    hashes.set(each.actId, each.arrival.received.act.hash);
  }
  const proven = provenEarlier(filing.remembered, {
    trust: parts.trust.current(),
    from: filing.peer,
    to: parts.keyring.participant,
    acts: hashes,
  });
  return proven.flatMap((stored) => {
    const now = acts.get(stored.receipt.actId ?? '');
    return now === undefined ? [] : [{ ...placeOf(parts, now), stored }];
  });
}

interface Circumstances {
  readonly peer: string;
  readonly lane: Lane;
  readonly head: LinkHead;
  readonly at: string;
}

function receiptFor(parts: ExchangeParts, judged: Judged, given: Circumstances): Receipt {
  const { arrival, rejection } = judged;
  const { peer, lane, head, at } = given;
  if (rejection === undefined && 'received' in arrival) {
    return acceptedReceipt(arrival.received, at, isUnderstood(parts, arrival.received));
  }
  assert(rejection !== undefined, 'what is not accepted is rejected for a reason');
  const { envelope, hash } = arrival;
  const { participant } = parts.keyring;
  const refused = refusedEnvelope(envelope, hash, { participant, sender: peer, lane, head });
  return rejectedReceipt(refused, rejection, at);
}

/**
 * Whether this node knows what the act means: its kind and version, and a body as the kind describes
 * it. Said now for good: the body may be erased, and the fold asks the receipt.
 */
function isUnderstood({ keyring }: ExchangeParts, { act, body }: ReceivedAct): boolean {
  const { header } = act.act;
  const { understands } = keyring.statement.statement.node;
  const { kind } = header;
  return (
    understandsAct(understands, header) &&
    isActKind(kind) &&
    meetsDescription(header, kind, body.content)
  );
}

function logEntries(
  tx: Tx,
  { peer, lane }: Pick<Filing, 'peer' | 'lane'>,
  entered: readonly Arrival[],
): void {
  if (entered.length === 0) return;
  const links = entered.flatMap(({ envelope }) => envelope?.link ?? []);
  tx.later(INSERT_LOG, [
    ...[peer, lane],
    links.map(({ epoch }) => epoch),
    links.map(({ seq }) => seq),
    links.map(({ prev }) => prev),
    entered.map(({ hash }) => hash),
    entered.map(({ head }) => head?.hash),
  ]);
}

interface Forks {
  readonly peer: string;
  readonly at: string;
  readonly forks: readonly Judged[];
}

/** Two claims to one place are evidence against whoever signed both: kept, never chosen from. */
function keepForks(parts: ExchangeParts, tx: Tx, what: Forks): void {
  const { peer, at, forks } = what;
  if (forks.length === 0) return;
  parts.world.log({ level: 'error', what: 'fork-kept', peer, count: forks.length });
  tx.later(KEEP_FORKS, [
    peer,
    at,
    forks.map(({ arrival }) => arrival.hash),
    forks.map(({ arrival }) => arrival.envelope?.link.epoch),
    forks.map(({ arrival }) => arrival.envelope?.link.seq),
    forks.map(({ rejection }) => rejection?.code),
    forks.map(({ arrival }) => arrival.bytes),
  ]);
}
