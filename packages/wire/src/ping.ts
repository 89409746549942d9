import { canonicalBytes, no, ok, type Result } from '@comity/base';
import { domainBytes, type HybridKeyPair, signHybrid, verifyHybrid } from '@comity/seal';
import { hybridKeyId, publicRoot } from './key-statement.ts';
import {
  PING_LIMITS,
  type Ping,
  type PingQuestion,
  pingQuestionSchema,
  type SignedPing,
  signedPingSchema,
} from './ping-format.ts';
import { readFormat } from './read-format.ts';
import { findReceiptKey, type TrustList } from './trust-list.ts';
import { markVerified, type Verified } from './verified.ts';

/** The bytes of a question. */
export const composePingQuestion = (question: Omit<PingQuestion, 'format'>): Uint8Array =>
  canonicalBytes({ format: 'comity/2/ping-question', ...question });

/** Reads a question. Codes: of `parseStrictJson`, `json-not-canonical`, `schema`. */
export const readPingQuestion = (bytes: Uint8Array): Result<PingQuestion> =>
  readFormat(bytes, pingQuestionSchema, PING_LIMITS);

/** Signs that this node is there, and what became of tests, with both halves of its receipt key. */
export function statePing(said: Omit<Ping, 'format' | 'key'>, key: HybridKeyPair): SignedPing {
  const ping: Ping = { format: 'comity/2/ping', key: hybridKeyId(publicRoot(key)), ...said };
  return { ping, signatures: signHybrid(key, domainBytes('ping', ping)) };
}

/** The bytes of a signed answer. */
export const composePing = (signed: SignedPing): Uint8Array => canonicalBytes({ ...signed });

/** Reads a signed answer. Codes: those of {@link readPingQuestion}. */
export const readPing = (bytes: Uint8Array): Result<SignedPing> =>
  readFormat(bytes, signedPingSchema, PING_LIMITS);

/** What a participant's node is proven to have said. */
export type VerifiedPing = Verified<SignedPing>;

/**
 * Checks who says it to whom, to which question, and both signatures. Codes: `ping-parties`,
 * `ping-question`, `ping-key`, `ping-signature`.
 */
export function verifyPing(
  signed: SignedPing,
  between: {
    readonly by: string;
    readonly to: string;
    readonly nonce: string;
    readonly trust: TrustList;
  },
): Result<VerifiedPing> {
  const { ping, signatures } = signed;
  if (ping.by !== between.by || ping.to !== between.to) return no({ code: 'ping-parties' });
  if (ping.nonce !== between.nonce) return no({ code: 'ping-question' });
  const { key: keyId, at } = ping;
  const key = findReceiptKey(between.trust, { participant: ping.by, keyId, at });
  if (key === undefined) {
    return no({ code: 'ping-key', params: { participant: ping.by, key: keyId } });
  }
  return verifyHybrid(key, domainBytes('ping', ping), signatures)
    ? ok(markVerified(signed))
    : no({ code: 'ping-signature' });
}
