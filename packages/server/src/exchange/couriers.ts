import { toBase64Url } from '@comity/base';
import { deliverOnce, pauseAfter } from './delivery.ts';
import type { ExchangeParts, Round } from './exchange.ts';

/** Channel on which the processes of one node wake each other's delivery; payload: the peer. */
const OUTBOX_CHANNEL = 'comity_outbox';
/** Should a wake-up be lost, so long until the outbox is looked at anyway. */
const LOOK_MS = 5_000;
const HELD_MS = 1_000;

/** Delivery to all peers. */
export interface Couriers {
  start(): Promise<void>;
  stop(): Promise<void>;
  deliver(peer: string): Promise<Round>;
  /** Something new waits for this peer. */
  nudge(peer: string): void;
  /** The peer has shown that it is there: end a pause after failures. */
  heard(peer: string): void;
}

/** One courier per peer, so that a peer that is down keeps nobody else waiting. */
export function createCouriers(parts: ExchangeParts): Couriers {
  const { store, world } = parts;
  const holder = toBase64Url(world.randomBytes(9));
  const couriers = new Map<string, Courier>();
  let started = false;
  let unlisten: (() => Promise<void>) | undefined;
  let cancelLook: (() => void) | undefined;

  const deliver = (peer: string): Promise<Round> => deliverOnce(parts, { peer, holder });
  const courierFor = (peer: string): Courier => {
    const known =
      couriers.get(peer) ??
      createCourier(parts, peer, {
        deliver: () => deliver(peer),
        // Whoever holds the link may not know yet that something new waits.
        held: () => tellOthers(peer),
      });
    couriers.set(peer, known);
    return known;
  };
  const tellOthers = (peer: string): void => {
    store
      .asWorker((tx) => tx.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, peer]))
      .catch((cause: Error) =>
        world.log({ level: 'warn', what: 'wake-up-lost', peer, because: cause.message }),
      );
  };
  const look = async (): Promise<void> => {
    const rows = await store.asWorker((tx) =>
      tx.query<{ peer: string }>('select distinct peer from outbox'),
    );
    for (const { peer } of rows) courierFor(peer).nudge();
  };
  const lookOn = (): void => {
    cancelLook = world.later(LOOK_MS, () => {
      look()
        .catch((cause: Error) =>
          world.log({ level: 'warn', what: 'outbox-not-read', because: cause.message }),
        )
        .finally(() => {
          if (started) lookOn();
        });
    });
  };

  return {
    deliver,
    heard: (peer) => {
      if (started) couriers.get(peer)?.heard();
    },
    nudge: (peer) => {
      if (started) courierFor(peer).nudge();
      else tellOthers(peer);
    },
    start: async () => {
      started = true;
      unlisten = await store.listen(OUTBOX_CHANNEL, (peer) => courierFor(peer).nudge());
      parts.trust.onChange(() => {
        for (const courier of couriers.values()) courier.wake();
      });
      await look();
      lookOn();
    },
    stop: async () => {
      started = false;
      cancelLook?.();
      await unlisten?.();
      await Promise.all([...couriers.values()].map((courier) => courier.stop()));
      couriers.clear();
    },
  };
}

interface Courier {
  /** Try now. */
  wake(): void;
  /** Try now if it failed before. */
  heard(): void;
  /** Something waits: go on unless a pause after a failure is running. */
  nudge(): void;
  stop(): Promise<void>;
}

function createCourier(
  parts: ExchangeParts,
  peer: string,
  outside: { readonly deliver: () => Promise<Round>; readonly held: () => void },
): Courier {
  const { world } = parts;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let failures = 0;
  let cancelPause: (() => void) | undefined;

  const pause = (ms: number): void => {
    cancelPause?.();
    cancelPause = world.later(ms, () => {
      cancelPause = undefined;
      wake();
    });
  };
  const pauseLonger = (): void => {
    again = false;
    pause(pauseAfter(failures, world.randomBytes(2)));
    failures += 1;
  };
  const rounds = async (): Promise<void> => {
    do {
      again = false;
      const round = await outside.deliver();
      if (round === 'failed') return pauseLonger();
      failures = 0;
      if (round === 'moved') again = true;
      if (round === 'held') {
        outside.held();
        pause(HELD_MS);
      }
    } while (again && !stopped);
  };
  const wake = (): void => {
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
  };
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
