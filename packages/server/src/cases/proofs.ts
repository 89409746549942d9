import type { CaseState, TimelineItem } from '@comity/case';
import type { Proof } from '@comity/service';
import type { CaseRecord } from '../exchange/index.ts';

/** What proofs are read from. */
export interface ProofSources {
  readonly state: CaseState;
  readonly record: CaseRecord;
  /** Acts that wait in the outbox, with the time they were put there. */
  readonly queued: ReadonlyMap<string, string>;
  /** Acts that a peer's node rejected: by act id, since a rejection names only the envelope. */
  readonly rejected: ReadonlyMap<string, { readonly at: string; readonly code: string }>;
}

/**
 * The proofs that one act earned, in order: queued here, delivered or rejected by the other node's
 * signed receipt, opened as shown by a later signed act whose author had seen it.
 */
export function proofsOf(item: TimelineItem, sources: ProofSources): readonly Proof[] {
  const { record, queued, rejected, state } = sources;
  const proofs: Proof[] = [];
  const queuedAt = queued.get(item.act);
  if (queuedAt !== undefined) {
    proofs.push({ event: 'queued', at: queuedAt, by: item.author.authority, detail: '' });
  }
  for (const { receipt } of record.receipts) {
    if (receipt.outcome !== 'accepted' || receipt.actId !== item.act) continue;
    const { link } = receipt;
    const detail = `link ${link.epoch}/${link.seq}`;
    proofs.push({ event: 'delivered', at: receipt.at, by: receipt.to.participant, detail });
  }
  const refused = rejected.get(item.act);
  if (refused !== undefined) {
    const { at, code } = refused;
    proofs.push({ event: 'rejected', at, by: item.to.participant, detail: code });
  }
  const opener = openedBy(item, state);
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
const openedBy = (item: TimelineItem, state: CaseState): TimelineItem | undefined =>
  state.timeline.find(
    (later) =>
      later.author.participant === item.to.participant &&
      (later.seen[item.author.authority] ?? 0) >= item.seq,
  );
