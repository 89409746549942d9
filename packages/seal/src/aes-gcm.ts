import { createCipheriv, createDecipheriv } from 'node:crypto';
import { assert } from '@comity/base';

/** What locks and unlocks one plaintext. One key and nonce lock one plaintext, ever. */
export interface AeadKey {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** 12 bytes. */
  readonly nonce: Uint8Array;
  /** Bytes that are not encrypted but must be the same when opening. */
  readonly aad: Uint8Array;
}

const TAG = 16;

/** AES-256-GCM; the 16-byte tag follows the ciphertext. */
export function sealAesGcm(lock: AeadKey, plaintext: Uint8Array): Uint8Array {
  assert(lock.key.length === 32 && lock.nonce.length === 12, 'AES-256-GCM key and nonce sizes');
  const cipher = createCipheriv('aes-256-gcm', lock.key, lock.nonce);
  cipher.setAAD(lock.aad);
  const ciphertext = cipher.update(plaintext);
  return Buffer.concat([ciphertext, cipher.final(), cipher.getAuthTag()]);
}

/** The plaintext; undefined when key, nonce, associated data, ciphertext or tag do not belong together. */
export function openAesGcm(lock: AeadKey, sealed: Uint8Array): Uint8Array | undefined {
  assert(lock.key.length === 32 && lock.nonce.length === 12, 'AES-256-GCM key and nonce sizes');
  if (sealed.length < TAG) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', lock.key, lock.nonce, { authTagLength: TAG });
  decipher.setAAD(lock.aad);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  const plaintext = decipher.update(sealed.subarray(0, sealed.length - TAG));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  return plaintext;
}
