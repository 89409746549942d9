import { hkdfSync } from 'node:crypto';

/**
 * HKDF-SHA-256 (RFC 5869) with an empty salt: for secrets that are already uniformly random.
 *
 * @param info what the result is for; at most 1,024 bytes
 * @param length of the result in bytes
 */
export const hkdf = (secret: Uint8Array, info: Uint8Array, length: number): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), info, length));
