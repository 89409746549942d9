import type { World } from '../world.ts';
import { pauseAfter } from './delivery.ts';
import type { Round } from './exchange.ts';

/** Brings what waits to one peer, so that a peer that is down keeps nobody else waiting. */
export interface Courier {
  /** Try now. */
  wake(): void;
  /** Try now if it failed before. */
  heard(): void;
  /** Something waits: go on unless a pause after a failure is running. */
  nudge(): void;
  /** Begins nothing new; resolves when the round under way has ended. */
  stop(): Promise<void>;
}

/** What a courier does and tells. */
export interface CourierParts {
  readonly world: World;
  readonly peer: string;
  readonly deliver: () => Promise<Round>;
  /** Another process of the node holds the link. */
  readonly held: () => void;
}

const HELD_MS = 200;
/** How soon it is looked again, directly and at the relay, for what a relay has. */
const CARRIED_MS = 10_000;

/** Makes a courier; it sleeps until it is woken or nudged. */
export function createCourier({ world, peer, deliver, held }: CourierParts): Courier {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let failures = 0;
  let cancelPause: (() => void) | undefined;

  const pause = (ms: number): void => {
    cancelPause?.();
    if (!stopped) cancelPause = world.later(ms, wake);
  };
  const pauseLonger = (most = Number.POSITIVE_INFINITY): void => {
    again = false;
    pause(Math.min(most, pauseAfter(failures, world.randomBytes(2))));
    failures += 1;
  };
  const rounds = async (): Promise<void> => {
    do {
      again = false;
      const round = await deliver();
      if (round === 'failed') return pauseLonger();
      if (round === 'carried') return pauseLonger(CARRIED_MS);
      failures = 0;
      if (round === 'moved') again = true;
      if (round === 'held') {
        held();
        pause(HELD_MS);
      }
    } while (again && !stopped);
  };
  function wake(): void {
    if (stopped) return;
    cancelPause?.();
    cancelPause = undefined;
    again = true;
    running ??= rounds()
      .catch((cause: Error) => {
        world.log({ level: 'error', what: 'delivery-failed', peer, because: cause.message });
        pauseLonger();
      })
      .finally(() => {
        running = undefined;
        if (again) wake();
      });
  }
  return {
    wake,
    heard: () => {
      if (failures > 0 && running === undefined) wake();
    },
    nudge: () => {
      if (cancelPause === undefined) wake();
    },
    stop: async () => {
      stopped = true;
      cancelPause?.();
      await running;
    },
  };
}
