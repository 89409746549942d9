import { createHash } from 'node:crypto';
import type { RootPublicKeys } from './key-id.ts';
import { memoryOf } from './memory-of.ts';
import { type SigningKeyPair, verifyEd25519, verifyMlDsa65 } from './signature.ts';

/** Two signatures over the same bytes. A statement stands only when both hold. */
export interface HybridSignatures {
  readonly ed25519: string;
  readonly mlDsa65: string;
}

/** A pair of keys of both kinds that always sign together. */
export interface HybridKeyPair {
  readonly ed25519: SigningKeyPair;
  readonly mlDsa65: SigningKeyPair;
}

/** Signs with both keys: what statements and receipt batches carry. */
export const signHybrid = (keys: HybridKeyPair, message: Uint8Array): HybridSignatures => ({
  ed25519: keys.ed25519.sign(message),
  mlDsa65: keys.mlDsa65.sign(message),
});

const verdicts = memoryOf<boolean>(2000);

/**
 * True only when both signatures hold; one alone is a failure, never a fallback. Verdicts are
 * remembered, since the head of one batch comes with each of its receipts.
 */
export function verifyHybrid(
  keys: RootPublicKeys,
  message: Uint8Array,
  signatures: HybridSignatures,
): boolean {
  const { ed25519, mlDsa65 } = signatures;
  const claim = createHash('sha256')
    .update([keys.ed25519, keys.mlDsa65, ed25519, mlDsa65, ''].join('\n'))
    .update(message)
    .digest('base64url');
  return verdicts(
    claim,
    () =>
      verifyEd25519({ publicKey: keys.ed25519, message, signature: ed25519 }) &&
      verifyMlDsa65({ publicKey: keys.mlDsa65, message, signature: mlDsa65 }),
  );
}
