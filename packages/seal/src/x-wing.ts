import {
  createHash,
  createPrivateKey,
  createPublicKey,
  decapsulate,
  diffieHellman,
  encapsulate,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { assert, fromBase64Url, no, ok, type Result, toBase64Url } from '@comity/base';
import { keyId } from './key-id.ts';
import { memoryOf } from './memory-of.ts';

/** ML-KEM-768 part of a public key and of a ciphertext; X25519's 32 bytes follow. */
const PUBLIC_M = 1184;
const CIPHERTEXT_M = 1088;
const PUBLIC_SIZE = PUBLIC_M + 32;
const CIPHERTEXT_SIZE = CIPHERTEXT_M + 32;
/** The label of draft-connolly-cfrg-xwing-kem, hashed last. */
const LABEL = Uint8Array.of(0x5c, 0x2e, 0x2f, 0x2f, 0x5e, 0x5c);

/** An X-Wing decapsulation key in use. The private part stays inside. */
export interface EncryptionKeyPair {
  /** Key id of the public key. */
  readonly id: string;
  /** Raw public key (1,216 bytes), base64url. */
  readonly publicKey: string;
  /**
   * The shared secret (32 bytes) of a ciphertext. A ciphertext with a damaged ML-KEM part gives
   * another secret (implicit rejection), which the AEAD then refuses.
   * Codes: `kem-length`, `kem-low-order`.
   */
  decapsulate(ciphertext: Uint8Array): Result<Uint8Array>;
}

/** An X-Wing key from its 32 secret bytes (draft-connolly-cfrg-xwing-kem, expandDecapsulationKey). */
export function xWingKey(seed: Uint8Array): EncryptionKeyPair {
  assert(seed.length === 32, 'an X-Wing seed has 32 bytes');
  const expanded = createHash('shake256', { outputLength: 96 }).update(seed).digest();
  const lattice = createPrivateKey({
    key: expanded.subarray(0, 64),
    format: 'raw-seed',
    asymmetricKeyType: 'ml-kem-768',
  });
  const curve = createPrivateKey({
    key: expanded.subarray(64),
    format: 'raw-private',
    asymmetricKeyType: 'x25519',
  });
  const publicX = rawPublic(createPublicKey(curve));
  const raw = Buffer.concat([rawPublic(createPublicKey(lattice)), publicX]);
  return {
    id: keyId(raw),
    publicKey: toBase64Url(raw),
    decapsulate(ciphertext) {
      if (ciphertext.length !== CIPHERTEXT_SIZE) {
        return no({ code: 'kem-length', params: { size: CIPHERTEXT_SIZE } });
      }
      const ciphertextX = ciphertext.subarray(CIPHERTEXT_M);
      const secretX = agree(curve, ciphertextX);
      if (secretX === undefined) return no(LOW_ORDER);
      const secretM = decapsulate(lattice, ciphertext.subarray(0, CIPHERTEXT_M));
      return ok(combine({ secretM, secretX, ciphertextX, publicX }));
    },
  };
}

/** A fresh secret and the ciphertext that carries it to the holder of the private key. */
export interface Encapsulated {
  readonly secret: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/**
 * Encapsulates to an X-Wing public key (base64url). The one place where randomness is not handed
 * in: the runtime draws it inside ML-KEM and offers no way to choose it, which is as it should be.
 * Codes: `kem-public-key`, `kem-low-order`.
 */
export function encapsulateXWing(publicKey: string): Result<Encapsulated> {
  const recipient = readPublicKey(publicKey);
  if (recipient === null) {
    return no({ code: 'kem-public-key' });
  }
  const ephemeral = generateKeyPairSync('x25519');
  const secretX = agree(ephemeral.privateKey, recipient.publicX);
  if (secretX === undefined) return no(LOW_ORDER);
  const ciphertextX = rawPublic(ephemeral.publicKey);
  const { sharedKey, ciphertext } = encapsulate(recipient.lattice);
  const { publicX } = recipient;
  return ok({
    secret: combine({ secretM: sharedKey, secretX, ciphertextX, publicX }),
    ciphertext: Buffer.concat([ciphertext, ciphertextX]),
  });
}

const LOW_ORDER = { code: 'kem-low-order' } as const;

const rawPublic = (key: KeyObject): Uint8Array => key.export({ format: 'raw-public' });

/** X25519; undefined when the result would be all zeros (RFC 7748 section 6.1). */
function agree(privateKey: KeyObject, point: Uint8Array): Uint8Array | undefined {
  const publicKey = createPublicKey({
    key: point,
    format: 'raw-public',
    asymmetricKeyType: 'x25519',
  });
  try {
    return diffieHellman({ privateKey, publicKey });
  } catch {
    return undefined;
  }
}

interface CombinerInput {
  readonly secretM: Uint8Array;
  readonly secretX: Uint8Array;
  readonly ciphertextX: Uint8Array;
  readonly publicX: Uint8Array;
}

const combine = (input: CombinerInput): Uint8Array =>
  createHash('sha3-256')
    .update(input.secretM)
    .update(input.secretX)
    .update(input.ciphertextX)
    .update(input.publicX)
    .update(LABEL)
    .digest();

interface Recipient {
  readonly lattice: KeyObject;
  readonly publicX: Uint8Array;
}
const knownRecipients = memoryOf<Recipient | null>(1000);

const readPublicKey = (text: string): Recipient | null =>
  knownRecipients(text, () => {
    const raw = fromBase64Url(text);
    if (raw?.length !== PUBLIC_SIZE) return null;
    try {
      const lattice = createPublicKey({
        key: raw.subarray(0, PUBLIC_M),
        format: 'raw-public',
        asymmetricKeyType: 'ml-kem-768',
      });
      return { lattice, publicX: raw.subarray(PUBLIC_M) };
    } catch {
      return null;
    }
  });
