import type { NodeParts } from './node-parts.ts';

/** Work that a node does by itself, and that somebody must know of when it stands still. */
export const TIMERS = ['alarms', 'missed', 'pings', 'digests', 'cover'] as const;
export type Timer = (typeof TIMERS)[number];

/** A mark is made again after so long. */
const BETWEEN_MS = 60_000;

const MARK = `insert into timers (name, ran_at) values ($1, $2)
  on conflict (name) do update set ran_at = excluded.ran_at`;

/**
 * Marks that a timer went through all authorities without a fault: at once, then once a minute at most
 * in each process. `comity doctor` reads it.
 */
export function markingTimer(
  { store, world }: Pick<NodeParts, 'store' | 'world'>,
  timer: Timer,
): (isWhole: boolean) => Promise<void> {
  let marked = Number.NEGATIVE_INFINITY;
  return async (isWhole) => {
    const now = Temporal.Instant.from(world.now()).epochMilliseconds;
    // A clock that was set back makes a mark too.
    if (!isWhole || Math.abs(now - marked) < BETWEEN_MS) return;
    await store.asGate((tx) => tx.query(MARK, [timer, world.now()]));
    marked = now;
  };
}
