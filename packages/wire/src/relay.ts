import { canonicalBytes, no, ok, type Result } from '@comity/base';
import { domainBytes, type HybridKeyPair, signHybrid, verifyHybrid } from '@comity/seal';
import { hybridKeyId, publicRoot } from './key-statement.ts';
import { readFormat } from './read-format.ts';
import {
  RELAY_LIMITS,
  type RelayEvidence,
  type RelayQuestion,
  relayQuestionSchema,
  type SignedRelayEvidence,
  signedRelayEvidenceSchema,
} from './relay-format.ts';
import { findReceiptKey, type TrustList } from './trust-list.ts';
import { markVerified, type Verified } from './verified.ts';

/** The bytes of a question. */
export const composeRelayQuestion = (question: Omit<RelayQuestion, 'format'>): Uint8Array =>
  canonicalBytes({ format: 'comity/2/relay-question', ...question });

/** Reads a question. Codes: of `parseStrictJson`, `json-not-canonical`, `schema`. */
export const readRelayQuestion = (bytes: Uint8Array): Result<RelayQuestion> =>
  readFormat(bytes, relayQuestionSchema, RELAY_LIMITS);

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** What became of a consignment, before it is signed. */
export type RelayWord = Without<RelayEvidence, 'format' | 'key'>;

/** Signs what has become of a consignment, with both halves of the relay's receipt key. */
export function stateRelayEvidence(said: RelayWord, key: HybridKeyPair): SignedRelayEvidence {
  const evidence: RelayEvidence = {
    format: 'comity/2/relay-evidence',
    key: hybridKeyId(publicRoot(key)),
    ...said,
  };
  return { evidence, signatures: signHybrid(key, domainBytes('relay-evidence', evidence)) };
}

const LINE_END = 0x0a;

/** The bytes of a relay's answer: its evidence in one line, then what the recipient answered, if it did. */
export const composeRelayAnswer = (signed: SignedRelayEvidence, answer: Uint8Array): Uint8Array =>
  Buffer.concat([canonicalBytes(signed), Uint8Array.of(LINE_END), answer]);

/** A relay's answer as it was read. */
export interface RelayAnswer {
  readonly signed: SignedRelayEvidence;
  /** A consignment of the recipient's, still to be unpacked; empty where there is none. */
  readonly answer: Uint8Array;
}

/** Reads a relay's answer. Codes: those of {@link readRelayQuestion}, `relay-evidence-line`. */
export function readRelayAnswer(bytes: Uint8Array): Result<RelayAnswer> {
  const end = bytes.subarray(0, RELAY_LIMITS.bytesMax + 1).indexOf(LINE_END);
  if (end < 0) return no({ code: 'relay-evidence-line' });
  const signed = readFormat(bytes.subarray(0, end), signedRelayEvidenceSchema, RELAY_LIMITS);
  return signed.ok ? ok({ signed: signed.value, answer: bytes.subarray(end + 1) }) : signed;
}

/** What a relay is proven to have said. */
export type VerifiedRelayEvidence = Verified<SignedRelayEvidence>;

/**
 * Checks who says of which consignment to whom, and both signatures. That it is true is not proven
 * by it. Codes: `relay-evidence-other`, `relay-evidence-key`, `relay-evidence-signature`.
 */
export function verifyRelayEvidence(
  signed: SignedRelayEvidence,
  about: {
    readonly by: string;
    readonly to: string;
    readonly id: string;
    readonly trust: TrustList;
    /** When it came, RFC 3339 UTC with milliseconds: by a key that is stated no more nothing is said. */
    readonly now: string;
  },
): Result<VerifiedRelayEvidence> {
  const { evidence, signatures } = signed;
  const { by, to, id, key: keyId } = evidence;
  if (by !== about.by || to !== about.to || id !== about.id) {
    return no({ code: 'relay-evidence-other' });
  }
  const key = findReceiptKey(about.trust, { participant: by, keyId, at: about.now });
  if (key === undefined) {
    return no({ code: 'relay-evidence-key', params: { participant: by, key: keyId } });
  }
  return verifyHybrid(key, domainBytes('relay-evidence', evidence), signatures)
    ? ok(markVerified(signed))
    : no({ code: 'relay-evidence-signature' });
}
