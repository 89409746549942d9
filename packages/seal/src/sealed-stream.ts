import { type AeadKey, openAesGcm, sealAesGcm } from './aes-gcm.ts';
import { hkdf } from './hkdf.ts';

/** Plain bytes of a piece; the last may be shorter, down to none. */
export const STREAM_PIECE = 65_536;
/** What sealing adds to a piece. */
export const STREAM_TAG = 16;

/** Seals and opens the pieces of one stream in their order. */
export interface StreamLock {
  seal(piece: Uint8Array, isLast: boolean): Uint8Array;
  /** Undefined when it is not the next piece, is changed, or is not the last and says so. */
  open(sealed: Uint8Array, isLast: boolean): Uint8Array | undefined;
}

/**
 * A lock for a stream of any length, piece by piece: AES-256-GCM with the piece's number and whether
 * it is the last in the nonce, so that none is left out, moved, repeated or cut off (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizár, CRYPTO 2015).
 *
 * @param secret 32 uniformly random bytes, for this stream alone
 * @param head what stands before the stream in clear; each piece hangs on it
 */
export function streamLock(secret: Uint8Array, head: Uint8Array): StreamLock {
  const key = hkdf(secret, new TextEncoder().encode('comity/2/stream'), 32);
  let n = 0;
  const next = (isLast: boolean): AeadKey => {
    const nonce = new Uint8Array(12);
    new DataView(nonce.buffer).setBigUint64(3, BigInt(n));
    nonce[11] = isLast ? 1 : 0;
    n += 1;
    return { key, nonce, aad: head };
  };
  return {
    seal: (piece, isLast) => sealAesGcm(next(isLast), piece),
    open: (sealed, isLast) => openAesGcm(next(isLast), sealed),
  };
}
