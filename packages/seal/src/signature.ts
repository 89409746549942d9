import {
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign as signRaw,
  verify as verifyRaw,
} from 'node:crypto';
import { assert, fromBase64Url, toBase64Url } from '@comity/base';
import { keyId } from './key-id.ts';
import { memoryOf } from './memory-of.ts';

/** A private key in use. The private part stays inside. */
export interface SigningKeyPair {
  /** Key id of the public key. */
  readonly id: string;
  /** Raw public key, base64url. */
  readonly publicKey: string;
  /** @returns the signature, base64url */
  sign(message: Uint8Array): string;
}

/** What is needed to check one signature; keys and signatures in base64url, as formats carry them. */
export interface SignatureClaim {
  readonly publicKey: string;
  readonly message: Uint8Array;
  readonly signature: string;
}

/** An Ed25519 key (RFC 8032) from its 32 secret bytes; the caller draws them at random. */
export function ed25519Key(seed: Uint8Array): SigningKeyPair {
  assert(seed.length === 32, 'an Ed25519 seed has 32 bytes');
  return keyPair(
    createPrivateKey({ key: seed, format: 'raw-private', asymmetricKeyType: 'ed25519' }),
  );
}

/**
 * An ML-DSA-65 key (FIPS 204) from its 32 secret bytes. Signatures are hedged: the runtime mixes
 * fresh randomness in, so that two signatures of one message differ.
 */
export function mlDsa65Key(seed: Uint8Array): SigningKeyPair {
  assert(seed.length === 32, 'an ML-DSA-65 seed has 32 bytes');
  return keyPair(
    createPrivateKey({ key: seed, format: 'raw-seed', asymmetricKeyType: 'ml-dsa-65' }),
  );
}

function keyPair(privateKey: KeyObject): SigningKeyPair {
  const raw = createPublicKey(privateKey).export({ format: 'raw-public' });
  return {
    id: keyId(raw),
    publicKey: toBase64Url(raw),
    sign: (message) => toBase64Url(signRaw(null, message, privateKey)),
  };
}

/** True when the Ed25519 signature holds; false too for a malformed key or signature. */
export const verifyEd25519 = (claim: SignatureClaim): boolean => holds(claim, ed25519PublicKey, 64);

/** True when the ML-DSA-65 signature holds; false too for a malformed key or signature. */
export const verifyMlDsa65 = (claim: SignatureClaim): boolean =>
  holds(claim, mlDsa65PublicKey, 3309);

type ReadKey = (publicKey: string) => KeyObject | null;

function publicKeyReader(asymmetricKeyType: 'ed25519' | 'ml-dsa-65'): ReadKey {
  const known = memoryOf<KeyObject | null>(1000);
  return (text) =>
    known(text, () => {
      const key = fromBase64Url(text);
      if (key === undefined) return null;
      try {
        return createPublicKey({ key, format: 'raw-public', asymmetricKeyType });
      } catch {
        return null;
      }
    });
}
const ed25519PublicKey = publicKeyReader('ed25519');
const mlDsa65PublicKey = publicKeyReader('ml-dsa-65');

function holds(claim: SignatureClaim, readKey: ReadKey, size: number): boolean {
  const signature = fromBase64Url(claim.signature);
  if (signature?.length !== size) return false;
  const key = readKey(claim.publicKey);
  return key !== null && verifyRaw(null, claim.message, key, signature);
}
