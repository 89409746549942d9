import type { CaseState, TimelineItem } from '@comity/case';
import type { Proof } from '@comity/service';
import type { Receipt } from '@comity/wire';
import { ownJson } from '../exchange/index.ts';
import type { Tx } from '../store/index.ts';
import type { CaseName } from './open-cases.ts';

/** What proofs are read from. */
export interface ProofSources {
  /** When acts of ours were put into the outbox, by act. */
  readonly queued: ReadonlyMap<string, string>;
  /** Hashes of the signed headers, by act. */
  readonly digests: ReadonlyMap<string, string>;
  /** What nodes said of acts, by act id: a rejection itself names only the envelope. */
  readonly receipts: ReadonlyMap<string, readonly SaidOf[]>;
  /** Who has shown by a later act to have had an act before it. */
  readonly openers: Openers;
}

interface ActRow {
  readonly id: string;
  readonly hash: string;
  readonly stored_at: Date;
  readonly own: boolean;
}

interface SaidOf {
  readonly receipt: Receipt;
  readonly direction: 'given' | 'received';
}

const ACTS = `select id, hash, stored_at, author = $1 as own from acts
  where authority = $1 and id = any($2::text[])`;
const RECEIPTS = `select act_id, direction, receipt from receipts
  where authority = $1 and act_id = any($2::text[]) order by at, envelope`;

/** Reads what proofs some acts of a case have earned. */
export async function readProofs(
  tx: Tx,
  { authority }: CaseName,
  { acts, openers }: { readonly acts: readonly string[]; readonly openers: Openers },
): Promise<ProofSources> {
  const [rows, receipts] = await Promise.all([
    tx.query<ActRow>(ACTS, [authority, acts]),
    tx.query<{ act_id: string; direction: SaidOf['direction']; receipt: Uint8Array }>(RECEIPTS, [
      authority,
      acts,
    ]),
  ]);
  const said = new Map<string, SaidOf[]>();
  for (const { act_id, direction, receipt } of receipts) {
    const read = receiptIn(receipt);
    if (read === undefined) continue;
    said.set(act_id, [...(said.get(act_id) ?? []), { receipt: read, direction }]);
  }
  return {
    queued: new Map(
      rows.flatMap((row) => (row.own ? [[row.id, row.stored_at.toISOString()] as const] : [])),
    ),
    digests: new Map(rows.map(({ id, hash }) => [id, hash])),
    receipts: said,
    openers,
  };
}

/** A receipt of ours; a damaged one proves nothing, and whoever reads the case has named it. */
function receiptIn(bytes: Uint8Array): Receipt | undefined {
  try {
    const read: unknown = ownJson(bytes);
    return typeof read === 'object' && read !== null ? (read as Receipt) : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/**
 * The proofs that one act earned, in order: queued here, delivered or rejected by the other node's
 * signed receipt, opened as shown by a later signed act whose author had seen it.
 */
export function proofsOf(item: TimelineItem, sources: ProofSources): readonly Proof[] {
  const proofs: Proof[] = [];
  const queuedAt = sources.queued.get(item.act);
  if (queuedAt !== undefined) {
    proofs.push({ event: 'queued', at: queuedAt, by: item.author.authority, detail: '' });
  }
  const said = sources.receipts.get(item.act) ?? [];
  for (const { receipt } of said) {
    if (receipt.outcome !== 'accepted') continue;
    const { link } = receipt;
    const detail = `link ${link.epoch}/${link.seq}`;
    proofs.push({ event: 'delivered', at: receipt.at, by: receipt.to.participant, detail });
  }
  const refused = said.findLast(
    ({ receipt, direction }) => receipt.outcome === 'rejected' && direction === 'received',
  )?.receipt;
  if (refused?.outcome === 'rejected') {
    const { at, code } = refused;
    proofs.push({ event: 'rejected', at, by: item.to.participant, detail: code });
  }
  const opener = sources.openers(item);
  if (opener !== undefined) {
    const { author, received, claimed } = opener;
    proofs.push({
      event: 'opened',
      at: received ?? claimed,
      by: author.authority,
      detail: opener.kind,
    });
  }
  return proofs;
}

/** The first act of the addressee's side that says, signed, that its author had this one. */
export type Openers = (item: TimelineItem) => TimelineItem | undefined;

/** Finds openers of any act of a case; the timeline is gone through once. */
export function openersIn({ timeline }: CaseState): Openers {
  /** By reading participant and read authority: acts that had seen more than any before. */
  const further = new Map<string, { readonly seen: number; readonly item: TimelineItem }[]>();
  for (const item of timeline) {
    for (const [authority, seen] of Object.entries(item.seen)) {
      const key = `${item.author.participant} ${authority}`;
      const list = further.get(key) ?? [];
      if (list.length === 0) further.set(key, list);
      if (seen > (list.at(-1)?.seen ?? 0)) list.push({ seen, item });
    }
  }
  return (item) => {
    const list = further.get(`${item.to.participant} ${item.author.authority}`) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle]?.seen ?? 0) >= item.seq) high = middle;
      else low = middle + 1;
    }
    return list[low]?.item;
  };
}
