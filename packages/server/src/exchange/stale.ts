import { findEncryptionKey, readEnvelope, type StoredReceipt } from '@comity/wire';
import type { ExchangeParts } from './exchange.ts';

/**
 * Whether an envelope on its way was sealed with a key that is not in use any more, by our own
 * knowledge. A refusal without a signature could come from anybody on the line, so it is no reason:
 * sealing anew what the peer may have taken would make two envelopes for one place.
 */
export function isStale(parts: ExchangeParts, envelope: Uint8Array): boolean {
  const read = readEnvelope(envelope);
  if (!read.ok) return true;
  const { from, to, signingKey, encryptionKey } = read.value;
  const at = parts.world.now();
  const theirs = findEncryptionKey(parts.trust.current(), { ...to, at });
  const current = theirs.ok ? theirs.value.id : encryptionKey;
  return parts.keyring.find(from.authority)?.signing.id !== signingKey || current !== encryptionKey;
}

/**
 * Whether the peer has signed that it cannot open an envelope, and has stated other keys since: a node
 * that was put back from before a change of keys. What it says then opens with the keys of today.
 */
export const isSealedToLostKeys = (
  parts: ExchangeParts,
  { envelope, receipt }: { readonly envelope: Uint8Array } & Pick<StoredReceipt, 'receipt'>,
): boolean =>
  receipt.outcome === 'rejected' && receipt.code === 'decrypt' && isStale(parts, envelope);
