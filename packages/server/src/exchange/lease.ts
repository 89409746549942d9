import type { Lane } from '@comity/log';
import type { Tx } from '../store/index.ts';
import type { ExchangeParts } from './exchange.ts';

/** Should this process die or stand still with a POST under way, another takes the link after that. */
export const LEASE_MS = 700;
const RENEW_MS = 200;

/** The right to send on a lane of a link and to file what comes of it; each taking has the next number. */
export interface Lease {
  readonly peer: string;
  readonly lane: Lane;
  /** As the link's row says while nobody has taken the link after us. */
  readonly fence: number;
  /** When it ends unless it is renewed, RFC 3339. */
  readonly until: string;
}

/** The link was taken by another process: what this one knows of it is of then. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** When a lease that is taken or renewed now ends, RFC 3339. */
export const leaseEnd = (now: string): string =>
  Temporal.Instant.from(now).add({ milliseconds: LEASE_MS }).toString();

const DEMAND = `select from links
  where peer = $1 and lane = $2 and direction = 'out' and fence = $3 for update`;

/**
 * Locks the link and sees that nobody has taken it since: first of every transaction that writes
 * what came of sending. A process that stood still wakes up with an old number.
 *
 * @throws LeaseLost
 */
export async function demandLease(
  tx: Tx,
  { peer, lane, fence }: Pick<Lease, 'peer' | 'lane' | 'fence'>,
): Promise<void> {
  const rows = await tx.query(DEMAND, [peer, lane, fence]);
  if (rows.length === 0) throw new LeaseLost(peer);
}

/** A lease that is renewed while something is under way. */
export interface KeptLease {
  /** Before something is sent: a lease that has run out meanwhile is renewed. @throws LeaseLost */
  demand(): Promise<void>;
  end(): void;
}

const RENEW = `update links set held_until = $4
  where peer = $1 and lane = $2 and direction = 'out' and fence = $3 returning peer`;

/**
 * Renews the lease of a link while something is under way on it, so that it may be short: a process
 * that stands still keeps the others waiting for less than a second.
 */
export function keepLease(
  { store, world }: Pick<ExchangeParts, 'store' | 'world'>,
  { peer, lane, fence, ...taken }: Lease,
): KeptLease {
  let { until } = taken;
  let cancel: (() => void) | undefined;
  let ended = false;
  const renew = async (): Promise<void> => {
    const next = leaseEnd(world.now());
    const rows = await store.asWorker((tx) => tx.query(RENEW, [peer, lane, fence, next]));
    // Whoever has lost the link to another process does not take it back this way.
    if (rows.length === 0) throw new LeaseLost(peer);
    until = next;
  };
  const later = (): void => {
    if (ended) return;
    cancel = world.later(RENEW_MS, () => {
      // Lost with the database: then nobody else delivers either. Lost to another: it shows at filing.
      void renew()
        .then(later)
        .catch((cause: unknown) => (cause instanceof LeaseLost ? undefined : later()));
    });
  };
  later();
  return {
    demand: async () => {
      const isOver = Temporal.Instant.compare(until, world.now()) < 0;
      if (isOver) await renew();
    },
    end: () => {
      ended = true;
      cancel?.();
    },
  };
}
