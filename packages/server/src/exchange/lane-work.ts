import type { Lane } from '@comity/log';
import type { EmergencyFirst } from '../emergency-first.ts';
import type { Store } from '../store/index.ts';
import { createFairTurns } from './turns.ts';

/**
 * Pieces of bulk that are worked on at once in a process, of all peers and in both directions: half of
 * the connections of the worker, so that what leaves and what arrives together never take the last one.
 */
export const bulkAtOnce = ({ workerConnections }: Pick<Store, 'workerConnections'>): number =>
  Math.max(1, Math.floor(workerConnections / 2));

/** To whom or from whom, and by which lane. */
interface Road {
  readonly peer: string;
  readonly lane: Lane;
}

/**
 * Work of our own on what goes by a lane, a connection to the database with it: never the waiting for a
 * peer, and never one piece within another.
 */
export interface LaneWork {
  /**
   * An emergency at once, all else when its turn comes and no emergency is under way.
   *
   * @param then `more`: with this the emergency is not over, and bulk stands aside for a moment more
   */
  inLane<T>(road: Road, work: () => Promise<T>, then?: 'more'): Promise<T>;
}

/** Nothing is worked on yet. @param store by whose connections bulk is bounded */
export function createLaneWork(
  { emergency, giveWay }: EmergencyFirst,
  store: Pick<Store, 'workerConnections'>,
): LaneWork {
  const turn = createFairTurns(bulkAtOnce(store));
  return {
    inLane: ({ peer, lane }, work, then) =>
      lane === 'emergency'
        ? emergency(work, then)
        : turn(peer, async () => {
            await giveWay();
            return work();
          }),
  };
}
