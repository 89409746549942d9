import { hash } from 'node:crypto';
import {
  canonicalBytes,
  type Fault,
  fromBase64Url,
  no,
  ok,
  type Result,
  toBase64Url,
} from '@comity/base';
import type { Lane } from '@comity/log';
import { domainBytes, type HybridKeyPair, verifyEd25519 } from '@comity/seal';
import {
  BATCH_HEADER_LIMITS,
  BATCH_HEADER_MAX,
  BATCH_HEADER_SECONDS,
  type BatchHeader,
  signedBatchHeaderSchema,
} from './batch-header-format.ts';
import { hybridKeyId, publicRoot } from './key-statement.ts';
import { readFormat } from './read-format.ts';
import { findReceiptKey, type TrustList } from './trust-list.ts';

/** What a sender says of one POST. */
export interface BatchHeading {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly lane: Lane;
  /** RFC 3339 UTC with milliseconds. */
  readonly at: string;
  /** 16 random bytes. */
  readonly nonce: Uint8Array;
  readonly body: Uint8Array;
}

/** SHA-256 of a body as a header names it. */
const bodyHash = (body: Uint8Array): string => hash('sha256', body, 'base64url');

/** Signs a header with the Ed25519 half of the node's receipt key; the text of the HTTP field. */
export function composeBatchHeader(heading: BatchHeading, key: HybridKeyPair): string {
  const { from, to, path, lane, at, nonce, body } = heading;
  const header: BatchHeader = {
    format: 'comity/2/batch-header',
    ...{ from, to, method: 'POST', path, at, lane },
    nonce: toBase64Url(nonce),
    key: hybridKeyId(publicRoot(key)),
    body: { bytes: body.length, hash: bodyHash(body) },
  };
  const signature = key.ed25519.sign(domainBytes('batch-header', header));
  return toBase64Url(canonicalBytes({ header, signature }));
}

/** Where a header arrived. */
export interface HeaderReceiver {
  /** The participant whose node this is. */
  readonly participant: string;
  readonly trust: TrustList;
  readonly path: string;
  /** Our time, RFC 3339 UTC with milliseconds. */
  readonly at: string;
}

/**
 * Checks who posts, from the header field alone: nothing of the body has been read. The cheap
 * checks come first; one Ed25519 signature is the dearest. Whether the nonce is new is for the
 * caller, who remembers.
 * Codes: `header-malformed`, `recipient-unknown`, `sender-unknown`, `header-time`, `header-key`,
 * `header-signature`.
 */
export function verifyBatchHeader(field: string, receiver: HeaderReceiver): Result<BatchHeader> {
  const { participant, trust, at } = receiver;
  const bytes = field.length <= BATCH_HEADER_MAX ? fromBase64Url(field) : undefined;
  if (bytes === undefined) return no(MALFORMED);
  const read = readFormat(bytes, signedBatchHeaderSchema, BATCH_HEADER_LIMITS);
  if (!read.ok) return no({ ...MALFORMED, at: read.error.at ?? '' });
  const { header, signature } = read.value;
  if (header.path !== receiver.path) return no(MALFORMED);
  if (header.to !== participant) return no(otherRecipient(header.to));
  if (header.from === participant || !trust.has(header.from)) return no(unknownSender(header.from));
  const apart = Temporal.Instant.from(at).since(header.at, { largestUnit: 'seconds' }).seconds;
  if (Math.abs(apart) > BATCH_HEADER_SECONDS) return no(otherTime(header.at, at));
  const key = findReceiptKey(trust, { participant: header.from, keyId: header.key, at });
  if (key === undefined) return no(unknownKey(header));
  const message = domainBytes('batch-header', header);
  if (!verifyEd25519({ publicKey: key.ed25519, message, signature })) return no(BAD_SIGNATURE);
  return ok(header);
}

/** Whether a body is the one that its header names. Code: `header-body`. */
export function checkBodyOf(header: BatchHeader, body: Uint8Array): Result<null> {
  const isIt = body.length === header.body.bytes && bodyHash(body) === header.body.hash;
  return isIt ? ok(null) : no(OTHER_BODY);
}

const MALFORMED: Fault = { code: 'header-malformed' };
const BAD_SIGNATURE: Fault = { code: 'header-signature' };
const OTHER_BODY: Fault = { code: 'header-body' };
const otherRecipient = (to: string): Fault => ({ code: 'recipient-unknown', params: { to } });
const unknownSender = (from: string): Fault => ({ code: 'sender-unknown', params: { from } });
const otherTime = (claimed: string, at: string): Fault => ({
  code: 'header-time',
  params: { claimed, at },
});
const unknownKey = ({ from, key }: BatchHeader): Fault => ({
  code: 'header-key',
  params: { from, key },
});
