import type { ExchangeParts } from './exchange.ts';
import { LEASE_MS } from './seal-batch.ts';

const RENEW_MS = 200;
/** Whoever has lost the link to another process does not take it back this way. */
const RENEW = `update links set held_until = $3
  where peer = $1 and direction = 'out' and holder = $2`;

/**
 * Renews the lease of a link while something is under way on it, so that it may be short: a process
 * that stands still keeps the others waiting for less than a second.
 *
 * @returns how to end it
 */
export function keepLease(
  { store, world }: Pick<ExchangeParts, 'store' | 'world'>,
  { peer, holder }: { readonly peer: string; readonly holder: string },
): () => void {
  let cancel: (() => void) | undefined;
  let ended = false;
  const renew = async (): Promise<void> => {
    const now = Temporal.Instant.from(world.now());
    const until = now.add({ milliseconds: LEASE_MS }).toString();
    // Lost with the database: then nobody else delivers either.
    await store.asWorker((tx) => tx.query(RENEW, [peer, holder, until])).catch(() => undefined);
    later();
  };
  const later = (): void => {
    if (!ended) cancel = world.later(RENEW_MS, () => void renew());
  };
  later();
  return () => {
    ended = true;
    cancel?.();
  };
}
