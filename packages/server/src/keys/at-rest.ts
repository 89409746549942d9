import { assert, CodedFailure } from '@comity/base';
import { openAesGcm, sealAesGcm } from '@comity/seal';

const NONCE = 12;
const encoder = new TextEncoder();

/** One thing to be sealed at rest. */
export interface AtRest {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** Table, column and id, as `acts/sealed/<id>`: a ciphertext moved elsewhere does not open. */
  readonly aad: string;
}

/** AES-256-GCM with the nonce in front: how everything that is not a clear column is stored. */
export function sealForRest(where: AtRest, nonce: Uint8Array, plaintext: Uint8Array): Buffer {
  assert(nonce.length === NONCE, 'a nonce has 12 bytes');
  const lock = { key: where.key, nonce, aad: encoder.encode(where.aad) };
  return Buffer.concat([nonce, sealAesGcm(lock, plaintext)]);
}

/** A row of the database is not what this node wrote: damaged, changed, or from another place. */
export class DamagedRow extends CodedFailure {
  override readonly name = 'DamagedRow';
}

/**
 * Opens what {@link sealForRest} sealed.
 *
 * @throws DamagedRow when it does not open: a fault of the store, never of a peer or an officer
 */
export function openFromRest(where: AtRest, sealed: Uint8Array): Uint8Array {
  const lock = {
    key: where.key,
    nonce: sealed.subarray(0, NONCE),
    aad: encoder.encode(where.aad),
  };
  const plaintext = sealed.length < NONCE ? undefined : openAesGcm(lock, sealed.subarray(NONCE));
  if (plaintext === undefined) {
    throw new DamagedRow({ code: 'row-does-not-open', params: { row: where.aad } });
  }
  return plaintext;
}
