import { canonicalText } from '@comity/base';
import type { StoredReceipt } from './receipt-format.ts';

const encoder = new TextEncoder();

/**
 * The bytes of a POST, as `composeBatch` gives them, from envelopes that are in their
 * canonical form already: they are framed, not read and written again.
 */
export function frameBatch(batch: {
  readonly from: string;
  readonly to: string;
  readonly envelopes: readonly Uint8Array[];
  readonly receipts: readonly StoredReceipt[];
}): Uint8Array {
  const { from, to, envelopes, receipts } = batch;
  const parts: Uint8Array[] = [encoder.encode('{"envelopes":[')];
  for (const [index, envelope] of envelopes.entries()) {
    if (index > 0) parts.push(encoder.encode(','));
    parts.push(envelope);
  }
  const rest = canonicalText({ format: 'comity/2/batch', from, receipts, to });
  parts.push(encoder.encode(`],${rest.slice(1)}`));
  return Buffer.concat(parts);
}
