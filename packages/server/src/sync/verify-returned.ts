import { type Fault, fromBase64Url, no, ok, type Result } from '@comity/base';
import { follows, headOf, type LinkHead } from '@comity/log';
import {
  type BodyPlaintext,
  openBody,
  openReturnedAct,
  type ReturnedAct,
  type ReturnedEntry,
  type SealedBody,
  type SignedAct,
  type StoredReceipt,
  type TrustList,
  verifyAct,
  verifyReceipt,
} from '@comity/wire';
import { provenEarlier } from '../exchange/earlier-receipts.ts';
import type { Keyring } from '../keys/index.ts';

/** An act that came back and is proven to be the one that the receipt is about. */
export interface ProvenAct {
  readonly act: SignedAct;
  readonly hash: string;
  /** Absent where it was erased. */
  readonly body:
    | { readonly plain: BodyPlaintext; readonly sealed: SealedBody; readonly dataKey: Uint8Array }
    | undefined;
}

/** An entry that came back, proven by signatures and hashes alone. */
export interface ProvenEntry {
  readonly entry: ReturnedEntry;
  /** The head of the link after it. */
  readonly head: LinkHead;
  readonly receipt: StoredReceipt;
  /** Of the same act, from before a loss. */
  readonly earlier: readonly StoredReceipt[];
  /** Undefined for a rejection, and where the peer has no readable copy. */
  readonly proven: ProvenAct | undefined;
}

/** Whom it comes from, and where our log stands before it. */
export interface ReturnedFrom {
  readonly keyring: Keyring;
  readonly trust: TrustList;
  readonly peer: string;
  /** Our head before the entry; undefined for an entry that we have and ask for by name. */
  readonly head: LinkHead | undefined;
}

/**
 * Believes nothing of what came back but what proves itself: the entry follows our head, the one
 * who took the envelope has signed its receipt for that place, and the act is the one that the
 * receipt names, signed by its author, its body the one that the act commits to.
 * Codes: `returned-place`, `returned-receipt`, `returned-act`, and those of the parts.
 */
export function verifyReturned(entry: ReturnedEntry, given: ReturnedFrom): Result<ProvenEntry> {
  const { keyring, trust, peer } = given;
  const self = keyring.participant;
  const [from, to] = entry.link === 'sent' ? [self, peer] : [peer, self];
  if (given.head !== undefined) {
    const next = follows(given.head, entry.place);
    if (!next.ok) return no(PLACE);
  }
  const head = headOf({ from, to, ...entry.place, envelope: entry.envelope });
  const { receipt: stored } = entry;
  if (stored === null) return no(OTHER_RECEIPT);
  const verified = verifyReceipt(stored, trust);
  if (!verified.ok) return verified;
  const { receipt } = stored;
  const isAboutIt =
    receipt.envelope === entry.envelope &&
    receipt.from.participant === from &&
    receipt.to.participant === to &&
    receipt.link.lane === entry.place.lane &&
    receipt.link.epoch === head.epoch &&
    receipt.link.seq === head.seq &&
    receipt.link.head === head.hash;
  if (!isAboutIt) return no(OTHER_RECEIPT);
  if (receipt.outcome === 'rejected') {
    return ok({ entry, head, receipt: stored, earlier: [], proven: undefined });
  }
  const acts = new Map([[receipt.actId, receipt.act]]);
  const earlier = provenEarlier(entry.earlier, { trust, from, to, acts });
  if (entry.act === null) return ok({ entry, head, receipt: stored, earlier, proven: undefined });
  const proven = proveAct(entry.act, stored, given);
  return proven.ok ? ok({ entry, head, receipt: stored, earlier, proven: proven.value }) : proven;
}

/** Codes: `returned-act`, `decrypt`, and those of verifying an act and its body. */
function proveAct(
  returned: ReturnedAct,
  { receipt }: StoredReceipt,
  { keyring, trust }: ReturnedFrom,
): Result<ProvenAct> {
  const keys = keyring.find(returned.to.authority)?.encryption ?? [];
  const opened = openReturnedAct(returned, keys);
  if (!opened.ok) return opened;
  const { act, body: sealed, dataKey: key } = opened.value;
  const { header } = act;
  // The receipt's time: the keys of today say nothing about an act of then.
  const verified = verifyAct(act, trust, receipt.at);
  if (!verified.ok) return verified;
  const { hash } = verified.value;
  const isIt =
    hash === receipt.act &&
    header.id === receipt.actId &&
    header.case === receipt.case &&
    header.author.authority === receipt.from.authority &&
    header.author.participant === receipt.from.participant &&
    header.to.authority === receipt.to.authority;
  if (!isIt) return no(OTHER_ACT);
  const dataKey = key === null ? undefined : fromBase64Url(key);
  if (sealed === null || dataKey === undefined) return ok({ act, hash, body: undefined });
  const plain = openBody(header, sealed, dataKey);
  return plain.ok ? ok({ act, hash, body: { plain: plain.value, sealed, dataKey } }) : plain;
}

const PLACE: Fault = { code: 'returned-place' };
const OTHER_RECEIPT: Fault = { code: 'returned-receipt' };
const OTHER_ACT: Fault = { code: 'returned-act' };
