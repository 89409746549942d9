import { hash } from 'node:crypto';
import { toBase64Url, toHex } from '@comity/base';
import { domainBytes } from './domain.ts';

/** The id of a public key: the first 16 bytes of the SHA-256 of its raw form, in base64url. */
export const keyId = (publicKey: Uint8Array): string =>
  toBase64Url(hash('sha256', publicKey, 'buffer').subarray(0, 16));

/** The two public keys that a participant's trust hangs on, in base64url. */
export interface RootPublicKeys {
  readonly ed25519: string;
  readonly mlDsa65: string;
}

/**
 * A participant's fingerprint: SHA-256 over both root public keys, as 16 groups of four
 * hexadecimal digits, the form in which two officers compare it with a diplomatic note.
 */
export function fingerprint(root: RootPublicKeys): string {
  const both = { ed25519: root.ed25519, mlDsa65: root.mlDsa65 };
  const digits = toHex(hash('sha256', domainBytes('fingerprint', both), 'buffer'));
  return (digits.match(/.{4}/g) ?? []).join(' ');
}
