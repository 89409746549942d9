import { canonicalBytes, no, ok, type Result } from '@comity/base';
import { domainBytes, type HybridKeyPair, signHybrid, verifyHybrid } from '@comity/seal';
import { hybridKeyId, publicRoot } from './key-statement.ts';
import {
  REACH_LIMITS,
  type Reach,
  type ReachQuestion,
  reachQuestionSchema,
  type SignedReach,
  signedReachSchema,
} from './reach-format.ts';
import { readFormat } from './read-format.ts';
import { findReceiptKey, type TrustList } from './trust-list.ts';
import { markVerified, type Verified } from './verified.ts';

/** The bytes of a question. */
export const composeReachQuestion = (question: Omit<ReachQuestion, 'format'>): Uint8Array =>
  canonicalBytes({ format: 'comity/2/reach-question', ...question });

/** Reads a question. Codes: of `parseStrictJson`, `json-not-canonical`, `schema`. */
export const readReachQuestion = (bytes: Uint8Array): Result<ReachQuestion> =>
  readFormat(bytes, reachQuestionSchema, REACH_LIMITS);

/** Signs how far the calling of officers has come, with both halves of the node's receipt key. */
export function stateReach(said: Omit<Reach, 'format' | 'key'>, key: HybridKeyPair): SignedReach {
  const reach: Reach = { format: 'comity/2/reach', key: hybridKeyId(publicRoot(key)), ...said };
  return { reach, signatures: signHybrid(key, domainBytes('reach', reach)) };
}

/** The bytes of a signed answer. */
export const composeReach = (signed: SignedReach): Uint8Array => canonicalBytes({ ...signed });

/** Reads a signed answer. Codes: those of {@link readReachQuestion}. */
export const readReach = (bytes: Uint8Array): Result<SignedReach> =>
  readFormat(bytes, signedReachSchema, REACH_LIMITS);

/** What a participant's node is proven to have said. */
export type VerifiedReach = Verified<SignedReach>;

/** Checks who says it to whom, and both signatures. Codes: `reach-parties`, `reach-key`, `reach-signature`. */
export function verifyReach(
  signed: SignedReach,
  between: { readonly by: string; readonly to: string; readonly trust: TrustList },
): Result<VerifiedReach> {
  const { reach, signatures } = signed;
  if (reach.by !== between.by || reach.to !== between.to) return no({ code: 'reach-parties' });
  const { key: keyId, at } = reach;
  const key = findReceiptKey(between.trust, { participant: reach.by, keyId, at });
  if (key === undefined) {
    return no({ code: 'reach-key', params: { participant: reach.by, key: keyId } });
  }
  return verifyHybrid(key, domainBytes('reach', reach), signatures)
    ? ok(markVerified(signed))
    : no({ code: 'reach-signature' });
}
