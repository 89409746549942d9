import { canonicalText } from '@comity/base';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { forkAgainst } from './feed-faults.ts';

/**
 * The newest proof that a participant shows different feeds to different readers, as a file that verifies
 * offline: two signed heads of one size, and the key statements by which they are checked. Format:
 * `spec/feed.md`.
 *
 * @returns null where nothing is proven
 */
export async function feedProof(
  { store, trust }: Pick<ExchangeParts, 'store' | 'trust'>,
  participant: string,
): Promise<string | null> {
  const heads = await store.asWorker((tx) => forkAgainst(tx, participant));
  const statements = trust.current().get(participant)?.statements;
  if (heads === undefined || statements === undefined) return null;
  return `${canonicalText({ format: 'comity/2/feed-proof', statements: [...statements], heads: [...heads] })}\n`;
}
