import { canonicalBytes, no, ok, type Result } from '@comity/base';
import { domainBytes, type HybridKeyPair, signHybrid, verifyHybrid } from '@comity/seal';
import type { LaneHeads } from './exchange-format.ts';
import {
  HEARTBEAT_LIMITS,
  type Heartbeat,
  type HeartbeatAnswer,
  heartbeatAnswerSchema,
  heartbeatSchema,
  type LinkHeads,
  type SignedLinkHeads,
} from './heads-format.ts';
import { hybridKeyId, publicRoot } from './key-statement.ts';
import { readFormat } from './read-format.ts';
import { findReceiptKey, type TrustList } from './trust-list.ts';
import { markVerified, type Verified } from './verified.ts';

/** What a node says of a link. */
export interface HeadsToState {
  readonly by: string;
  readonly to: string;
  /** RFC 3339 UTC with milliseconds. */
  readonly at: string;
  readonly sent: LaneHeads;
  readonly taken: LaneHeads;
  /** Base64url of what `by` alone can open; null without one. */
  readonly anchor: string | null;
}

/** Signs heads with both halves of the node's receipt key. */
export function stateLinkHeads(state: HeadsToState, key: HybridKeyPair): SignedLinkHeads {
  const { by, to, at, sent, taken, anchor } = state;
  const heads: LinkHeads = {
    format: 'comity/2/link-heads',
    ...{ by, to, key: hybridKeyId(publicRoot(key)), at, sent, taken, anchor },
  };
  return { heads, signatures: signHybrid(key, domainBytes('link-heads', heads)) };
}

/** Heads that their participant's node is proven to have signed. */
export type VerifiedLinkHeads = Verified<SignedLinkHeads>;

/**
 * Checks that these are `by`'s heads of its link with `to`. Codes: `heads-parties`, `heads-key`,
 * `heads-signature`.
 */
export function verifyLinkHeads(
  signed: SignedLinkHeads,
  between: { readonly by: string; readonly to: string; readonly trust: TrustList },
): Result<VerifiedLinkHeads> {
  const { heads, signatures } = signed;
  if (heads.by !== between.by || heads.to !== between.to) return no({ code: 'heads-parties' });
  const { key: keyId, at } = heads;
  const key = findReceiptKey(between.trust, { participant: heads.by, keyId, at });
  if (key === undefined)
    return no({ code: 'heads-key', params: { participant: heads.by, key: keyId } });
  if (!verifyHybrid(key, domainBytes('link-heads', heads), signatures))
    return no({ code: 'heads-signature' });
  return ok(markVerified(signed));
}

/** The bytes of a heartbeat. */
export const composeHeartbeat = (beat: Omit<Heartbeat, 'format'>): Uint8Array =>
  canonicalBytes({ format: 'comity/2/heartbeat', ...beat });

/** Reads a heartbeat. Codes: of `parseStrictJson`, `json-not-canonical`, `schema`. */
export const readHeartbeat = (bytes: Uint8Array): Result<Heartbeat> =>
  readFormat(bytes, heartbeatSchema, HEARTBEAT_LIMITS);

/** The bytes of an answer to a heartbeat. */
export const composeHeartbeatAnswer = (answer: Omit<HeartbeatAnswer, 'format'>): Uint8Array =>
  canonicalBytes({ format: 'comity/2/heartbeat-answer', ...answer });

/** Reads an answer to a heartbeat. Codes: those of {@link readHeartbeat}. */
export const readHeartbeatAnswer = (bytes: Uint8Array): Result<HeartbeatAnswer> =>
  readFormat(bytes, heartbeatAnswerSchema, HEARTBEAT_LIMITS);
