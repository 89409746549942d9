import { linkEntryHash } from '@comity/log';
import { actHash } from './act.ts';
import type { SignedAct } from './act-format.ts';
import { broken, counted, type Finding, type OpenBundle, sound } from './bundle-finding.ts';
import type { AcceptedReceipt } from './receipt-format.ts';
import { verifyReceipt } from './receipts.ts';

/** Every receipt is proven by its batch, and an acceptance is of an act that is here. */
export function checkReceipts({ bundle, trust }: OpenBundle): Finding {
  const acts = new Map(bundle.acts.map(({ act }) => [actHash(act.header), act]));
  const accepted = new Set<string>();
  for (const [index, stored] of bundle.receipts.entries()) {
    const at = `/receipts/${index}`;
    const verified = verifyReceipt(stored, trust);
    if (!verified.ok) return broken(at, verified.error.text);
    const { receipt } = stored;
    if (receipt.case !== null && receipt.case !== bundle.case) {
      return broken(at, `The receipt belongs to the case ${receipt.case}.`);
    }
    if (receipt.outcome === 'rejected') continue;
    if (!isOf(receipt, acts.get(receipt.act))) {
      return broken(at, `The receipt accepts act ${receipt.actId}, which is not in the file so.`);
    }
    accepted.add(receipt.act);
  }
  const without = acts.size - accepted.size;
  const rest = without === 0 ? '' : `; ${counted(without, 'act')} without one`;
  return sound(`${counted(bundle.receipts.length, 'receipt')} proven${rest}`);
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

/** The link entries give exactly the heads that the receipts name. */
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
  for (const [index, entry] of bundle.links.entries()) {
    const receipt = heads.get(entry.envelope);
    const fits = receipt?.from === entry.from && receipt.to === entry.to;
    if (!fits || receipt.head !== linkEntryHash(entry)) {
      const text = `No receipt names the entry ${entry.seq} of the link from ${entry.from} to ${entry.to}.`;
      return broken(`/links/${index}`, text);
    }
    proven.add(entry.envelope);
  }
  for (const [index, { receipt }] of bundle.receipts.entries()) {
    if (receipt.outcome === 'accepted' && !proven.has(receipt.envelope)) {
      const text = 'The place in the link log that this receipt names is not in the file.';
      return broken(`/receipts/${index}/receipt/link`, text);
    }
  }
  return sound(`${counted(proven.size, 'place')} in the link logs, as the receipts say`);
}
