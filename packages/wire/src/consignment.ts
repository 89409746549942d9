import { hash } from 'node:crypto';
import { canonicalBytes, no, ok, type Result } from '@comity/base';
import { domainBytes, type HybridKeyPair, signHybrid, verifyHybrid } from '@comity/seal';
import {
  ANSWER_CONTENT_MAX,
  type Consignment,
  LABEL_LIMITS,
  type SignedConsignment,
  signedConsignmentSchema,
} from './consignment-format.ts';
import { hybridKeyId, publicRoot } from './key-statement.ts';
import { readFormat } from './read-format.ts';
import { findReceiptKey, type TrustList } from './trust-list.ts';
import { markVerified, type Verified } from './verified.ts';

/** A consignment in two pieces: what is said of it, and the bytes that its recipient alone can open. */
export interface Packed {
  readonly signed: SignedConsignment;
  readonly content: Uint8Array;
}

/** What stands between label and content: no canonical text has it. */
const LINE_END = 0x0a;

/** SHA-256 of a content as a consignment names it. */
const contentHash = (content: Uint8Array): string => hash('sha256', content, 'base64url');

/** Signs what is said of a content, with both halves of the sender's receipt key. */
export function signConsignment(
  said: Omit<Consignment, 'format' | 'key' | 'content'>,
  content: Uint8Array,
  key: HybridKeyPair,
): Packed {
  const consignment: Consignment = {
    format: 'comity/2/consignment',
    ...said,
    key: hybridKeyId(publicRoot(key)),
    content: { bytes: content.length, hash: contentHash(content) },
  };
  const signatures = signHybrid(key, domainBytes('consignment', consignment));
  return { signed: { consignment, signatures }, content };
}

/** The bytes of a consignment: its signed label in one line, then the content. */
export const packConsignment = ({ signed, content }: Packed): Uint8Array =>
  Buffer.concat([canonicalBytes(signed), Uint8Array.of(LINE_END), content]);

/**
 * Parts the bytes of a consignment; no more than the label is read, and it is bounded.
 * Codes: of `parseStrictJson`, `json-not-canonical`, `schema`, `consignment-label`.
 */
export function unpackConsignment(bytes: Uint8Array): Result<Packed> {
  const end = bytes.subarray(0, LABEL_LIMITS.bytesMax + 1).indexOf(LINE_END);
  if (end < 0) return no({ code: 'consignment-label' });
  const signed = readFormat(bytes.subarray(0, end), signedConsignmentSchema, LABEL_LIMITS);
  return signed.ok ? ok({ signed: signed.value, content: bytes.subarray(end + 1) }) : signed;
}

/** Who looks at a consignment, and what it should be. */
export interface ConsignmentLook {
  readonly trust: TrustList;
  /** RFC 3339 UTC with milliseconds. */
  readonly now: string;
  /** Members that are known beforehand: by whom it was brought, to whom, in answer to what. */
  readonly expected: Partial<Pick<Consignment, 'holds' | 'id' | 'from' | 'to' | 'relay' | 'lane'>>;
}

/** A consignment that its sender is proven to have made, whole. */
export type VerifiedConsignment = Verified<Packed>;

/**
 * Checks a consignment without opening it, the cheap checks first: relay and recipient do the same.
 * Codes: `consignment-other`, `consignment-too-large` (an answer), `consignment-over`, `consignment-content`, `consignment-key`,
 * `consignment-signature`.
 */
export function verifyConsignment(
  packed: Packed,
  { trust, now, expected }: ConsignmentLook,
): Result<VerifiedConsignment> {
  const { signed, content } = packed;
  const { consignment, signatures } = signed;
  const { from, to, relay, key: keyId, at, until } = consignment;
  const members = Object.entries(expected) as readonly [keyof typeof expected, string][];
  const other = members.find(([member, value]) => consignment[member] !== value);
  if (other !== undefined) return no({ code: 'consignment-other', at: `/${other[0]}` });
  if (from === to || from === relay || to === relay) {
    return no({ code: 'consignment-other', at: '/relay' });
  }
  const { bytes } = consignment.content;
  if (consignment.holds === 'answer' && bytes > ANSWER_CONTENT_MAX) {
    return no({ code: 'consignment-too-large', params: { bytes, max: ANSWER_CONTENT_MAX } });
  }
  if (until <= now) return no({ code: 'consignment-over', params: { until } });
  const isWhole =
    content.length === consignment.content.bytes &&
    contentHash(content) === consignment.content.hash;
  if (!isWhole) return no({ code: 'consignment-content' });
  const key = findReceiptKey(trust, { participant: from, keyId, at });
  if (key === undefined) {
    return no({ code: 'consignment-key', params: { participant: from, key: keyId } });
  }
  return verifyHybrid(key, domainBytes('consignment', consignment), signatures)
    ? ok(markVerified(packed))
    : no({ code: 'consignment-signature' });
}
