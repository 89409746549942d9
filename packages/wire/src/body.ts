import { createHash } from 'node:crypto';
import {
  assert,
  canonicalBytes,
  fromBase64Url,
  MESSAGE_LIMITS,
  no,
  ok,
  type Result,
  toBase64Url,
} from '@comity/base';
import { domainHash, openAesGcm, sealAesGcm } from '@comity/seal';
import {
  type ActHeader,
  type BodyPlaintext,
  bodyPlaintextSchema,
  type SealedBody,
} from './act-format.ts';
import { readFormat } from './read-format.ts';

/** What a header holds instead of its body: a salted hash that keeps its meaning after erasure. */
export const bodyCommitment = (body: BodyPlaintext): string =>
  domainHash('body', { salt: body.salt, content: body.content });

/** The same from a plaintext that was found to be canonical: it is not written out once more. */
const commitmentOfBytes = (plaintext: Uint8Array): string =>
  createHash('sha256').update('comity/2/body\n').update(plaintext).digest('base64url');

/** The members of a header that tie a sealed body to its act. */
export type BodyOwner = Pick<ActHeader, 'case' | 'id' | 'kind'>;

/** What one body is locked with: random, used once, and destroyed to erase the body. */
export interface BodyLock {
  /** 32 random bytes. */
  readonly dataKey: Uint8Array;
  /** 12 random bytes. */
  readonly nonce: Uint8Array;
}

const aadOf = (owner: BodyOwner): Uint8Array =>
  canonicalBytes({ case: owner.case, id: owner.id, kind: owner.kind });

/** Encrypts a body under its own data key, tied to its act. */
export function sealBody(owner: BodyOwner, body: BodyPlaintext, lock: BodyLock): SealedBody {
  const plaintext = canonicalBytes({ salt: body.salt, content: body.content });
  const key = { key: lock.dataKey, nonce: lock.nonce, aad: aadOf(owner) };
  return {
    nonce: toBase64Url(lock.nonce),
    ciphertext: toBase64Url(sealAesGcm(key, plaintext)),
  };
}

/**
 * Opens a sealed body and checks it against the header's commitment. Codes: `body-decrypt`,
 * `body-commitment`, and those of reading canonical JSON and its schema.
 */
export function openBody(
  header: BodyOwner & Pick<ActHeader, 'body'>,
  sealed: SealedBody,
  dataKey: Uint8Array,
): Result<BodyPlaintext> {
  const nonce = fromBase64Url(sealed.nonce);
  const ciphertext = fromBase64Url(sealed.ciphertext);
  assert(nonce !== undefined && ciphertext !== undefined, 'the schema was checked before');
  const plaintext = openAesGcm({ key: dataKey, nonce, aad: aadOf(header) }, ciphertext);
  if (plaintext === undefined) {
    return no({ code: 'body-decrypt' });
  }
  const body = readFormat<BodyPlaintext>(plaintext, bodyPlaintextSchema, MESSAGE_LIMITS);
  if (!body.ok) return body;
  if (commitmentOfBytes(plaintext) !== header.body) {
    return no({ code: 'body-commitment' });
  }
  return ok(body.value);
}
