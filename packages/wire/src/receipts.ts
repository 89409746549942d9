import {
  assert,
  canonicalText,
  type Fault,
  no,
  ok,
  placed,
  type Result,
  type Said,
  toBase64Url,
} from '@comity/base';
import { type Lane, type LinkHead, leafHash, merkleTree, verifyInclusion } from '@comity/log';
import { domainBytes, type HybridKeyPair, signHybrid, verifyHybrid } from '@comity/seal';
import type { ActHeader } from './act-format.ts';
import { hybridKeyId, publicRoot } from './key-statement.ts';
import type { ReceivedAct } from './open-envelope.ts';
import type {
  AcceptedReceipt,
  Receipt,
  ReceiptBatchHead,
  RejectedReceipt,
  StoredReceipt,
} from './receipt-format.ts';
import type { Rejection } from './rejection.ts';
import { bytesIn } from './seal-envelope.ts';
import { findReceiptKey, type TrustList } from './trust-list.ts';
import { markVerified, type Verified } from './verified.ts';

/** The newest version of each kind of act that a node understands, as its key statement says. */
export type Understands = Readonly<Record<string, number>>;

/** Whether a node with this list understands an act. */
export const understandsAct = (
  understands: Understands,
  { kind, version }: Pick<ActHeader, 'kind' | 'version'>,
): boolean => Object.hasOwn(understands, kind) && (understands[kind] ?? 0) >= version;

/**
 * What a receiver says of an envelope that passed, once it is durable; and whether it understood
 * the act, so that both sides give it the same effect, also when its body is gone one day.
 */
export function acceptedReceipt(
  received: ReceivedAct,
  at: string,
  understood: boolean,
): AcceptedReceipt {
  const { envelope, act, hash, head } = received;
  return {
    format: 'comity/2/receipt',
    outcome: 'accepted',
    envelope: hash,
    act: act.hash,
    actId: act.act.header.id,
    case: envelope.case,
    from: envelope.from,
    to: envelope.to,
    at,
    understood,
    link: linkOf(envelope.link.lane, head),
  };
}

/** What is known of an envelope that did not pass. */
export interface RefusedEnvelope {
  /** Hash of the envelope as read, or of the bytes in the domain `envelope` when unreadable. */
  readonly hash: string;
  readonly from: Receipt['from'];
  readonly to: Receipt['to'];
  readonly case: string | null;
  /** The lane by which it came, and our head of it afterwards. */
  readonly lane: Lane;
  readonly head: LinkHead;
}

/** What a receiver says of an envelope that did not pass. */
export const rejectedReceipt = (
  refused: RefusedEnvelope,
  rejection: Rejection,
  at: string,
): RejectedReceipt => ({
  format: 'comity/2/receipt',
  outcome: 'rejected',
  code: rejection.code,
  envelope: refused.hash,
  act: null,
  actId: null,
  case: refused.case,
  from: refused.from,
  to: refused.to,
  at,
  link: linkOf(refused.lane, refused.head),
});

const linkOf = (lane: Lane, head: LinkHead): Receipt['link'] => ({
  lane,
  epoch: head.epoch,
  seq: head.seq,
  head: head.hash,
});

/** Who signs a batch of receipts, and when. */
export interface ReceiptSigner {
  readonly participant: string;
  readonly key: HybridKeyPair;
  /** RFC 3339 UTC with milliseconds. */
  readonly at: string;
}

/** Signs receipts with one pair of signatures; each of the results verifies alone. */
export function composeReceipts(
  receipts: readonly Receipt[],
  signer: ReceiptSigner,
): readonly StoredReceipt[] {
  assert(receipts.length > 0, 'a batch has at least one receipt');
  const tree = merkleTree(receipts.map(receiptLeaf));
  const head: ReceiptBatchHead = {
    format: 'comity/2/receipt-batch',
    by: signer.participant,
    key: hybridKeyId(publicRoot(signer.key)),
    size: tree.size,
    root: toBase64Url(tree.root),
    at: signer.at,
  };
  const signatures = signHybrid(signer.key, domainBytes('receipt-batch', head));
  return receipts.map((receipt, index) => ({
    receipt,
    index,
    path: tree.inclusionPath(index).map(toBase64Url),
    batch: { head, signatures },
  }));
}

const receiptLeaf = (receipt: Receipt): Uint8Array => leafHash(domainBytes('receipt', receipt));

/** A receipt that its receiver's node is proven to have signed. */
export type VerifiedReceipt = Verified<StoredReceipt>;

/**
 * Checks a stored receipt by itself: its place in the batch, both signatures, and that the one who
 * signed is the one who received. Codes: `receipt-signer`, `receipt-key`, `receipt-path`,
 * `receipt-signature`.
 */
export const verifyReceipt = (stored: StoredReceipt, trust: TrustList): Result<VerifiedReceipt> =>
  receiptVerifier(trust)(stored);

/**
 * The same for many receipts: the signatures of a batch, the dearest of it, are checked once for all
 * receipts that carry the same ones.
 */
export function receiptVerifier(
  trust: TrustList,
): (stored: StoredReceipt) => Result<VerifiedReceipt> {
  const proven = new Set<string>();
  return (stored) => verifyOne(stored, trust, proven);
}

function verifyOne(
  stored: StoredReceipt,
  trust: TrustList,
  proven: Set<string>,
): Result<VerifiedReceipt> {
  const { receipt, batch } = stored;
  const { head } = batch;
  if (head.by !== receipt.to.participant) {
    return wrong(
      { code: 'receipt-signer', params: { by: head.by, for: receipt.to.participant } },
      '/batch',
    );
  }
  const key = findReceiptKey(trust, { participant: head.by, keyId: head.key, at: head.at });
  if (key === undefined) {
    return wrong({ code: 'receipt-key', params: { by: head.by, key: head.key } }, '/batch');
  }
  const claim = { index: stored.index, size: head.size, path: stored.path.map(bytesIn) };
  if (!verifyInclusion({ ...claim, leaf: receiptLeaf(receipt), root: bytesIn(head.root) })) {
    return wrong({ code: 'receipt-path' }, '/path');
  }
  const { ed25519, mlDsa65 } = batch.signatures;
  const name = `${canonicalText(head)} ${ed25519} ${mlDsa65}`;
  if (!proven.has(name)) {
    if (!verifyHybrid(key, domainBytes('receipt-batch', head), batch.signatures)) {
      return wrong({ code: 'receipt-signature' }, '/batch');
    }
    proven.add(name);
  }
  return ok(markVerified(stored));
}

const wrong = (why: Said<'problem'>, at: string): { ok: false; error: Fault } =>
  no(placed(why, { at }));
