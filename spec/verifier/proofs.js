// How values become bytes, hashes and checked signatures: what the verifiers of this folder share.
import { createHash, createPublicKey, verify } from 'node:crypto';

export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.keys(value)
      .sort()
      .map((name) => `${canonical(name)}:${canonical(value[name])}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('half a surrogate pair');
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error('no whole number');
  return JSON.stringify(value);
}

export const raw = (base64url) => Buffer.from(base64url, 'base64url');
export const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
export const forPurpose = (what, value) => Buffer.from(`comity/2/${what}\n${canonical(value)}`);
export const hashFor = (what, value) => sha256(forPurpose(what, value)).toString('base64url');
export const idOf = (...keys) =>
  sha256(...keys.map(raw))
    .subarray(0, 16)
    .toString('base64url');
export const fingerprintOf = (root) => sha256(forPurpose('fingerprint', root)).toString('hex');

export function signed(kind, key, message, signature) {
  try {
    const publicKey = createPublicKey({
      key: raw(key),
      format: 'raw-public',
      asymmetricKeyType: kind,
    });
    return verify(null, message, publicKey, raw(signature));
  } catch {
    return false;
  }
}
export const signedTwice = (keys, message, signatures) =>
  signed('ed25519', keys.ed25519, message, signatures.ed25519) &&
  signed('ml-dsa-65', keys.mlDsa65, message, signatures.mlDsa65);

export const shifted = (time, seconds) => new Date(Date.parse(time) + seconds * 1000).toISOString();
