import { setImmediate } from 'node:timers/promises';
import type { World } from './world.ts';

/**
 * So long bulk work stands aside at one point at most: emergencies slow it down, never stop it. Longer
 * than an emergency takes at a node that is busy, so that bulk does not come back in the middle of it.
 */
const ASIDE_MS = 250;

/**
 * Keeps bulk work from the processor while an emergency is worked on in this process: from the click of
 * the officer who sends it to the batch that leaves, from its arrival to the ring.
 */
export interface EmergencyFirst {
  /** Work on an emergency of our own: no waiting for a peer, no lock that bulk work may hold. */
  emergency<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Between two pieces of bulk work, some milliseconds each: whatever waits gets its turn, and
   * emergencies as long as they take, within a limit.
   */
  giveWay(): Promise<void>;
}

/** Nothing is under way yet. */
export function createEmergencyFirst({ later }: Pick<World, 'later'>): EmergencyFirst {
  const aside = new Set<() => void>();
  let underWay = 0;
  return {
    emergency: async (work) => {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (underWay === 0) for (const goOn of aside) goOn();
      }
    },
    giveWay: async () => {
      await setImmediate();
      if (underWay === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      aside.add(resolve);
      const cancel = later(ASIDE_MS, resolve);
      await promise;
      cancel();
      aside.delete(resolve);
    },
  };
}
