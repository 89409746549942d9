import { type LinkEntry, linkEntryHash } from '@comity/log';
import { actHash } from './act.ts';
import type { SignedAct } from './act-format.ts';
import { broken, type Finding, type OpenBundle, sound } from './bundle-finding.ts';
import type { AcceptedReceipt } from './receipt-format.ts';
import { receiptVerifier } from './receipts.ts';

/** Every receipt is proven by its batch, and an acceptance is of an act that is here. */
export function checkReceipts({ bundle, trust }: OpenBundle): Finding {
  const acts = new Map(bundle.acts.map(({ act }) => [actHash(act.header), act]));
  const accepted = new Set<string>();
  const verify = receiptVerifier(trust);
  for (const [index, stored] of bundle.receipts.entries()) {
    const at = `/receipts/${index}`;
    const verified = verify(stored);
    if (!verified.ok) return broken(at, verified.error);
    const { receipt } = stored;
    if (receipt.case !== null && receipt.case !== bundle.case) {
      return broken(at, { code: 'receipt-of-other-case', params: { case: receipt.case } });
    }
    if (receipt.outcome === 'rejected') continue;
    if (!isOf(receipt, acts.get(receipt.act))) {
      return broken(at, { code: 'receipt-act-not-here', params: { act: receipt.actId } });
    }
    accepted.add(receipt.act);
  }
  const without = acts.size - accepted.size;
  const proven = { code: 'receipts', params: { n: bundle.receipts.length } } as const;
  const bare = { code: 'acts-without-receipt', params: { n: without } } as const;
  return without === 0 ? sound(proven) : sound(proven, bare);
}

function isOf(receipt: AcceptedReceipt, act: SignedAct | undefined): boolean {
  if (act === undefined) return false;
  const { author, to, id } = act.header;
  return (
    receipt.actId === id &&
    receipt.from.participant === author.participant &&
    receipt.from.authority === author.authority &&
    receipt.to.participant === to.participant &&
    receipt.to.authority === to.authority
  );
}

/**
 * The link entries give exactly the heads that the receipts name, and each act that was accepted has
 * one: of an act that was lost and sent again, one side may have the receipt of then alone.
 */
export function checkLinks({ bundle }: OpenBundle): Finding {
  const heads = new Map<string, { readonly from: string; readonly to: string; head: string }>();
  for (const { receipt } of bundle.receipts) {
    const { link, from, to } = receipt;
    if (receipt.outcome === 'accepted' && link.head !== null) {
      const parties = { from: from.participant, to: to.participant };
      heads.set(receipt.envelope, { ...parties, head: link.head });
    }
  }
  const proven = new Set<string>();
  const linked = new Set<string>();
  for (const [index, entry] of bundle.links.entries()) {
    const receipt = heads.get(entry.envelope);
    const fits = receipt?.from === entry.from && receipt.to === entry.to;
    if (!fits || receipt.head !== linkEntryHash(entry)) {
      return broken(`/links/${index}`, { code: 'link-not-receipted', params: placeOf(entry) });
    }
    proven.add(entry.envelope);
  }
  for (const { receipt } of bundle.receipts) {
    if (receipt.outcome === 'accepted' && proven.has(receipt.envelope)) linked.add(receipt.act);
  }
  for (const [index, { receipt }] of bundle.receipts.entries()) {
    if (receipt.outcome === 'accepted' && !linked.has(receipt.act)) {
      return broken(`/receipts/${index}/receipt/link`, { code: 'receipt-link-not-here' });
    }
  }
  return sound({ code: 'links', params: { n: proven.size } });
}

const placeOf = ({ seq, from, to }: LinkEntry) => ({ seq, from, to });
