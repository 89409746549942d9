import {
  canonicalBytes,
  type Fault,
  fromBase64Url,
  no,
  ok,
  parseStrictJson,
  type Result,
  toBase64Url,
} from '@comity/base';
import { type EncryptionKeyPair, encapsulateXWing, hkdf } from '@comity/seal';
import type { BackupRecipient } from './backup-keys.ts';

/** What stands at the beginning of a backup in clear. */
export interface BackupHead {
  readonly format: string;
  readonly participant: string;
  /** When it was begun, RFC 3339. */
  readonly at: string;
  /** Id of the identity that opens it; null for the node's own keys. */
  readonly recipient: string | null;
  /** X-Wing ciphertext to the recipient, or 32 random bytes that the node's key is mixed with; base64url. */
  readonly kem: string;
}

const FORMAT = 'comity/2/backup';
const HEAD_LIMITS = { bytesMax: 8_192, depthMax: 2 };
/** The line of the head ends within so many bytes. */
export const HEAD_BYTES_MAX = HEAD_LIMITS.bytesMax;

/**
 * What opens a backup: an identity, or the node's own keys where it was sealed for them; or, for whoever
 * has just written it, the secret of its stream.
 */
export type Opener =
  | { readonly identity: EncryptionKeyPair }
  | { readonly own: Uint8Array }
  | { readonly stream: Uint8Array };

interface Sealing {
  readonly participant: string;
  readonly at: string;
  readonly to: BackupRecipient | { readonly own: Uint8Array; readonly salt: Uint8Array };
}

/** A new head and the secret (32 bytes) of its stream. Codes: `kem-public-key`, `kem-low-order`. */
export function newHead({
  participant,
  at,
  to,
}: Sealing): Result<{ readonly head: BackupHead; readonly secret: Uint8Array }> {
  const known = { format: FORMAT, participant, at };
  if ('own' in to) {
    const head = { ...known, recipient: null, kem: toBase64Url(to.salt) };
    return ok({ head, secret: hkdf(to.own, to.salt, 32) });
  }
  const made = encapsulateXWing(to.publicKey);
  if (!made.ok) return made;
  const { secret, ciphertext } = made.value;
  return ok({ head: { ...known, recipient: to.id, kem: toBase64Url(ciphertext) }, secret });
}

export const headBytes = (head: BackupHead): Uint8Array => canonicalBytes({ ...head });

/** Reads a head. Codes: `backup-format` for what is none, or one of another version. */
export function readHead(bytes: Uint8Array, file: string): Result<BackupHead> {
  const read = parseStrictJson(bytes, HEAD_LIMITS);
  const value = read.ok ? (read.value as Partial<BackupHead> | null) : null;
  const isIt =
    value?.format === FORMAT &&
    typeof value.participant === 'string' &&
    typeof value.at === 'string' &&
    typeof value.kem === 'string' &&
    (value.recipient === null || typeof value.recipient === 'string');
  return isIt ? ok(value as BackupHead) : no({ code: 'backup-format', params: { file } });
}

/** The secret of a stream. Codes: `backup-other-identity`, `backup-own-keys`. */
export function secretOf(head: BackupHead, by: Opener, file: string): Result<Uint8Array> {
  if ('stream' in by) return ok(by.stream);
  const kem = fromBase64Url(head.kem) ?? new Uint8Array();
  const other: Fault = { code: 'backup-other-identity', params: { file } };
  if ('own' in by) return head.recipient === null ? ok(hkdf(by.own, kem, 32)) : no(other);
  if (head.recipient === null) return no({ code: 'backup-own-keys', params: { file } });
  if (head.recipient !== by.identity.id) return no(other);
  const secret = by.identity.decapsulate(kem);
  return secret.ok ? secret : no(other);
}
