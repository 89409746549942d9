import type { World } from '../world.ts';

const EVERY_MS = 60_000;

/**
 * Counts posts of which nobody has proven to be the sender. They are told in one line a minute at
 * most: whoever sends them fills no disk.
 */
export function createUnprovenTally(world: Pick<World, 'now' | 'log'>): (code: string) => void {
  let counts = new Map<string, number>();
  let told = Number.NEGATIVE_INFINITY;
  return (code) => {
    counts.set(code, (counts.get(code) ?? 0) + 1);
    const now = Temporal.Instant.from(world.now()).epochMilliseconds;
    if (Math.abs(now - told) < EVERY_MS) return;
    world.log({ level: 'warn', what: 'posts-unproven', counts: Object.fromEntries(counts) });
    counts = new Map();
    told = now;
  };
}
