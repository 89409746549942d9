import type { Store, Tx } from '@comity/server';
import type { Turns } from './turns.ts';

/** The process was killed; nothing it does from here on happens. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** The database went away; whether the transaction stands is for whoever asks again to find out. */
export class DatabaseGone extends Error {
  override readonly name = 'DatabaseGone';
}

/** A store whose process can be killed, and whose database can crash, around a transaction. */
export interface MortalStore {
  readonly store: Store;
  readonly dead: boolean;
  /** Crashes of the database that a transaction has met. */
  readonly crashes: number;
  /** Kills at a transaction from now on: 0 is the next one; before it begins or once it is durable. */
  killAt(transaction: number, when: 'before' | 'after'): void;
  /**
   * Calls `crash` at a transaction from now on: before it commits, or once it is durable and its
   * author has not heard so.
   */
  crashAt(transaction: number, when: 'open' | 'committed', crash: () => Promise<void>): void;
}

interface Crash {
  left: number;
  readonly when: 'open' | 'committed';
  readonly crash: () => Promise<void>;
}

const SIDE_BY_SIDE: Pick<Turns, 'take'> = { take: (work) => work() };

type Work<T, On> = (on: On) => Promise<T>;

/** Of the system, of PostgreSQL (57P01: ended by an administrator), and of the driver. */
const LOST = /ECONNRESET|EPIPE|57P01|connection terminated|client has encountered|not queryable/i;

const isConnectionLost = (cause: unknown): boolean =>
  cause instanceof Error && LOST.test(`${'code' in cause ? cause.code : ''} ${cause.message}`);

/**
 * Puts death before a store: a killed one refuses everything but its closing.
 *
 * @param turns in which its transactions take theirs; side by side when absent
 * @param others crashes that another process on the same database has met: they cut the connections
 *   of this one as well
 */
export function mortalStore(
  store: Store,
  turns: Pick<Turns, 'take'> = SIDE_BY_SIDE,
  others: () => number = () => 0,
): MortalStore {
  let dead = false;
  let left = -1;
  let when: 'before' | 'after' = 'before';
  let coming: Crash | undefined;
  let crashes = 0;

  /** The crash that this transaction meets, if any. */
  const crashNow = (): Crash | undefined => {
    if (coming === undefined) return undefined;
    coming.left -= 1;
    if (coming.left >= 0) return undefined;
    const met = coming;
    coming = undefined;
    return met;
  };
  const withCrash = async <T, On>(
    run: (work: Work<T, On>) => Promise<T>,
    work: Work<T, On>,
  ): Promise<T> => {
    const met = crashNow();
    if (met === undefined) return run(work);
    crashes += 1;
    if (met.when === 'committed') {
      await run(work);
      await met.crash();
      throw new DatabaseGone('the database went after the commit');
    }
    try {
      return await run(async (on) => {
        const value = await work(on);
        await met.crash();
        return value;
      });
    } catch (cause) {
      throw new DatabaseGone('the database went before the commit', { cause });
    }
  };
  const around = <T, On>(run: (work: Work<T, On>) => Promise<T>, work: Work<T, On>): Promise<T> =>
    turns.take(() => alone(run, work));
  const alone = async <T, On>(
    run: (work: Work<T, On>) => Promise<T>,
    work: Work<T, On>,
  ): Promise<T> => {
    if (dead) throw new Killed('killed before');
    const mine = left === 0;
    left -= 1;
    if (mine && when === 'before') dead = true;
    if (dead) throw new Killed('killed before the transaction');
    const value = await withCrash(run, work).catch((cause: unknown) => {
      // Connections that were idle in the crash are found gone when they are next used.
      if (crashes + others() > 0 && isConnectionLost(cause)) {
        throw new DatabaseGone('the connection had gone', { cause });
      }
      throw cause;
    });
    if (mine) dead = true;
    if (dead) throw new Killed('killed after the commit');
    return value;
  };
  return {
    store: {
      ...store,
      as: (officer, work) => around((each: typeof work) => store.as(officer, each), work),
      asNode: (authority, work) =>
        around((each: typeof work) => store.asNode(authority, each), work),
      asOperator: (authority, work) =>
        around((each: typeof work) => store.asOperator(authority, each), work),
      asWorker: (work) => around((each: typeof work) => store.asWorker(each), work),
      lookAsWorker: <T>(look: Work<T, Pick<Tx, 'query'>>) =>
        around((each: typeof look) => store.lookAsWorker(each), look),
      asGate: (work) => around((each: typeof work) => store.asGate(each), work),
    },
    get dead() {
      return dead;
    },
    get crashes() {
      return crashes;
    },
    killAt: (transaction, at) => {
      left = transaction;
      when = at;
    },
    crashAt: (transaction, at, crash) => {
      coming = { left: transaction, when: at, crash };
    },
  };
}
