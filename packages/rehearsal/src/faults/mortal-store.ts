import type { Store } from '@comity/server';

/** The process was killed; nothing it does from here on happens. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** A store whose process can be killed around a transaction. */
export interface MortalStore {
  readonly store: Store;
  readonly dead: boolean;
  /** Kills at a transaction from now on: 0 is the next one; before it begins or once it is durable. */
  killAt(transaction: number, when: 'before' | 'after'): void;
}

/** Puts death before a store: a killed one refuses everything but its closing. */
export function mortalStore(store: Store): MortalStore {
  let dead = false;
  let left = -1;
  let when: 'before' | 'after' = 'before';

  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) throw new Killed('killed before');
    const mine = left === 0;
    left -= 1;
    if (mine && when === 'before') dead = true;
    if (dead) throw new Killed('killed before the transaction');
    const value = await work();
    if (mine) dead = true;
    if (dead) throw new Killed('killed after the commit');
    return value;
  };
  return {
    store: {
      ...store,
      as: (authority, work) => around(() => store.as(authority, work)),
      asWorker: (work) => around(() => store.asWorker(work)),
      lookAsWorker: (look) => around(() => store.lookAsWorker(look)),
      asGate: (work) => around(() => store.asGate(work)),
    },
    get dead() {
      return dead;
    },
    killAt: (transaction, at) => {
      left = transaction;
      when = at;
    },
  };
}
