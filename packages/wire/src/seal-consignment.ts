import { canonicalBytes, no, ok, type Result, toBase64Url } from '@comity/base';
import {
  type EncryptionKeyPair,
  encapsulateXWing,
  type HybridKeyPair,
  hkdf,
  openAesGcm,
  sealAesGcm,
} from '@comity/seal';
import { type Packed, signConsignment, type VerifiedConsignment } from './consignment.ts';
import { CONTENT_BYTES_MAX, CONTENT_SIZES, type Consignment } from './consignment-format.ts';
import { hybridKeyId, publicRoot } from './key-statement.ts';
import type { EncryptionKey } from './key-statement-format.ts';
import { bytesIn } from './seal-envelope.ts';
import { findEncryptionKey, statementAt, type TrustList } from './trust-list.ts';

/** What its sender says of a consignment. */
export type Consigned = Omit<Consignment, 'format' | 'key' | 'encryptionKey' | 'kem' | 'content'>;

/**
 * The key to which a participant's node is written, whichever of its authorities is meant: that of
 * the first in its statement. Codes: those of `findEncryptionKey`.
 */
export function findNodeKey(
  trust: TrustList,
  { participant, at }: { readonly participant: string; readonly at: string },
): Result<EncryptionKey> {
  const first = statementAt(trust, participant, at)?.authorities[0]?.id ?? participant;
  return findEncryptionKey(trust, { participant, authority: first, at });
}

/**
 * Seals bytes to a participant's node, padded to a power of two, and signs what a relay may read.
 * Codes: `kem-public-key`, `kem-low-order`, `consignment-too-large`.
 */
export function sealConsignment(
  said: Consigned,
  bytes: Uint8Array,
  keys: { readonly signing: HybridKeyPair; readonly recipient: EncryptionKey },
): Result<Packed> {
  if (bytes.length > CONTENT_BYTES_MAX) {
    const params = { bytes: bytes.length, max: CONTENT_BYTES_MAX };
    return no({ code: 'consignment-too-large', params });
  }
  const encapsulated = encapsulateXWing(keys.recipient.xwing);
  if (!encapsulated.ok) return encapsulated;
  const { secret, ciphertext } = encapsulated.value;
  const clear = { ...said, encryptionKey: keys.recipient.id };
  const key = hybridKeyId(publicRoot(keys.signing));
  const content = sealAesGcm(lockOf(secret, { ...clear, key }), padded(bytes));
  return ok(signConsignment({ ...clear, kem: toBase64Url(ciphertext) }, content, keys.signing));
}

/**
 * Opens a consignment that was checked: the bytes of a batch or of an answer to one.
 * Codes: `encryption-key-gone`, `kem-length`, `kem-low-order`, `sealed-decrypt`, `consignment-padding`.
 *
 * @param keys of all authorities of the recipient's node
 */
export function openConsignment(
  { signed: { consignment }, content }: VerifiedConsignment,
  keys: readonly EncryptionKeyPair[],
): Result<Uint8Array> {
  const { format: _format, content: _content, kem, ...clear } = consignment;
  const key = keys.find(({ id }) => id === clear.encryptionKey);
  if (key === undefined) {
    const params = { authority: clear.to, key: clear.encryptionKey };
    return no({ code: 'encryption-key-gone', params });
  }
  const secret = key.decapsulate(bytesIn(kem));
  if (!secret.ok) return secret;
  const plaintext = openAesGcm(lockOf(secret.value, clear), content);
  return plaintext === undefined ? no({ code: 'sealed-decrypt' }) : unpadded(plaintext);
}

type Clear = Omit<Consignment, 'format' | 'kem' | 'content'>;

/** Key and nonce from the secret, and the label as associated data: what is said and what is sealed are one. */
function lockOf(secret: Uint8Array, clear: Clear) {
  const aad = canonicalBytes({ format: 'comity/2/consignment', ...clear });
  const bytes = hkdf(secret, aad, 44);
  return { key: bytes.subarray(0, 32), nonce: bytes.subarray(32), aad };
}

/** Four bytes of length, big end first, the bytes, and zeros up to a power of two. */
function padded(bytes: Uint8Array): Uint8Array {
  let size: number = CONTENT_SIZES.least;
  while (size < bytes.length + 4) size *= 2;
  const all = new Uint8Array(size);
  new DataView(all.buffer).setUint32(0, bytes.length);
  all.set(bytes, 4);
  return all;
}

function unpadded(all: Uint8Array): Result<Uint8Array> {
  const length = new DataView(all.buffer, all.byteOffset).getUint32(0);
  const rest = all.subarray(4 + length);
  const fits = length + 4 <= all.length && rest.every((byte) => byte === 0);
  const least = all.length === CONTENT_SIZES.least || length + 4 > all.length / 2;
  return fits && least ? ok(all.subarray(4, 4 + length)) : no({ code: 'consignment-padding' });
}
