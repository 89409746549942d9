import { actHash } from './act.ts';
import type { Bundle } from './bundle-format.ts';

/** The last act of one side in a file. */
export interface LastAct {
  readonly authority: string;
  readonly act: string;
  readonly kind: string;
  readonly seq: number;
  /** RFC 3339: the receipt's time where there is one, the author's claim otherwise. */
  readonly at: string;
  readonly time: 'receipt' | 'claim';
  /** Whether the other side has confirmed it, or a later act of the same author. */
  readonly covered: boolean;
}

/** The last acceptance that one side gave. */
export interface LastReceipt {
  /** The authority that received, and whose node signed. */
  readonly by: string;
  /** The author of the act. */
  readonly of: string;
  readonly act: string;
  readonly at: string;
}

/** What a file ends with, so that an end which was cut off is seen. */
export interface BundleEnd {
  readonly acts: readonly LastAct[];
  readonly receipts: readonly LastReceipt[];
  /** Acts that neither a receipt nor an act of the other side confirms. */
  readonly uncovered: number;
}

/**
 * What a bundle ends with. An act is covered by a receipt of itself or of a later act of its author
 * (which names it by hash), or by an act of another authority that had seen it. Meaningful for a
 * bundle whose checks hold.
 */
export function endOf(bundle: Bundle): BundleEnd {
  const accepted = bundle.receipts.flatMap(({ receipt }) =>
    receipt.outcome === 'accepted' ? [receipt] : [],
  );
  const arrivals = new Map(accepted.map((receipt) => [receipt.act, receipt.at]));
  const covered = new Map<string, number>();
  const cover = (authority: string, seq: number): void => {
    covered.set(authority, Math.max(covered.get(authority) ?? 0, seq));
  };
  const acts = bundle.acts.map(({ act }) => ({ header: act.header, hash: actHash(act.header) }));
  for (const { header, hash } of acts) {
    if (arrivals.has(hash)) cover(header.author.authority, header.seq);
    for (const [authority, seq] of Object.entries(header.seen)) {
      if (authority !== header.author.authority) cover(authority, seq);
    }
  }
  const isCovered = ({ author, seq }: { author: { authority: string }; seq: number }): boolean =>
    seq <= (covered.get(author.authority) ?? 0);
  const last = new Map<string, LastAct>();
  for (const { header, hash } of acts) {
    const { author, seq, id, kind, claimed } = header;
    if (seq < (last.get(author.authority)?.seq ?? 0)) continue;
    const arrival = arrivals.get(hash);
    last.set(author.authority, {
      ...{ authority: author.authority, act: id, kind, seq },
      at: arrival ?? claimed,
      time: arrival === undefined ? 'claim' : 'receipt',
      covered: isCovered(header),
    });
  }
  const byName = (a: { authority: string }, b: { authority: string }): number =>
    a.authority < b.authority ? -1 : 1;
  return {
    acts: [...last.values()].sort(byName),
    receipts: lastReceipts(accepted),
    uncovered: acts.filter(({ header }) => !isCovered(header)).length,
  };
}

type Accepted = Extract<Bundle['receipts'][number]['receipt'], { readonly outcome: 'accepted' }>;

function lastReceipts(accepted: readonly Accepted[]): readonly LastReceipt[] {
  const last = new Map<string, LastReceipt>();
  for (const { to, from, actId, at } of accepted) {
    const by = to.authority;
    if (by === null || from.authority === null || at < (last.get(by)?.at ?? '')) continue;
    last.set(by, { by, of: from.authority, act: actId, at });
  }
  return [...last.values()].sort((a, b) => (a.by < b.by ? -1 : 1));
}
