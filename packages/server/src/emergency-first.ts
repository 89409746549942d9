import { setImmediate } from 'node:timers/promises';
import type { World } from './world.ts';

/**
 * So long bulk work stands aside at one point at most: emergencies slow it down, never stop it. Longer
 * than an emergency takes at a node that is busy, so that bulk does not come back in the middle of it.
 */
const ASIDE_MS = 250;
/** The same where it holds a connection to the database, for which others may wait. */
const HOLDING_MS = 50;
/** So long more is waited for: what the other node makes of it, the ring that follows its arrival. */
const MORE_MS = 400;

/**
 * Keeps bulk work from the processor while an emergency is worked on in this process: from the click of
 * the officer who sends it to the batch that leaves, from its arrival to the ring.
 */
export interface EmergencyFirst {
  /**
   * Work on an emergency of our own: no waiting for a peer, no lock that bulk work may hold.
   *
   * @param then `more`: this is not the end of it, and bulk stands aside for a moment more
   */
  emergency<T>(work: () => Promise<T>, then?: 'more'): Promise<T>;
  /**
   * Between two pieces of bulk work, some milliseconds each: whatever waits gets its turn, and
   * emergencies as long as they take, within a limit.
   *
   * @param holding whether a connection to the database is held meanwhile
   */
  giveWay(holding?: 'holding'): Promise<void>;
}

/** Nothing is under way yet. */
export function createEmergencyFirst({ aside }: Pick<World, 'aside'>): EmergencyFirst {
  const waiting = new Set<() => void>();
  let underWay = 0;
  /** Ends the waiting for more; undefined while none is waited for. */
  let more: (() => void) | undefined;
  const goOn = (): void => {
    if (underWay === 0 && more === undefined) for (const each of waiting) each();
  };
  const waitForMore = (): void => {
    more?.();
    // A played world is over at once.
    let isOver = false;
    const cancel = aside(MORE_MS, () => {
      isOver = true;
      more = undefined;
      goOn();
    });
    more = isOver ? undefined : cancel;
  };
  return {
    emergency: async (work, then) => {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (then === 'more') waitForMore();
        goOn();
      }
    },
    giveWay: async (holding) => {
      await setImmediate();
      if (underWay === 0 && more === undefined) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.add(resolve);
      const cancel = aside(holding === undefined ? ASIDE_MS : HOLDING_MS, resolve);
      await promise;
      cancel();
      waiting.delete(resolve);
    },
  };
}
