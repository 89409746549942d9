import { setImmediate } from 'node:timers/promises';
import type { Chance } from './chance.ts';

/** Transactions of all nodes of a run, one after another, in an order that a seed decides. */
export interface Turns {
  /** Runs one transaction when its turn comes; it may not ask for another turn before it ends. */
  take<T>(work: () => Promise<T>): Promise<T>;
  /** From here on the seed decides; before, what is told by the database itself may come in between. */
  begin(): void;
  /**
   * Calls `hear` after each turn, one after another in the order in which they came; it says whether
   * it heard anything.
   *
   * @returns ends it
   */
  atEnd(hear: () => Promise<boolean>): () => void;
  /** Resolves when no transaction is under way, none waits and none is about to. */
  rest(): Promise<void>;
}

/** So often the event loop goes round before everybody who goes on without the database has arrived. */
const ROUNDS = 24;

/**
 * What several processes do side by side meets in the database, and there the faster one is first:
 * on a busy machine another than on an idle one. Here each transaction waits for its turn, and a
 * turn is given only when everybody waits: then who comes next follows from the seed alone.
 *
 * What the database notifies is heard between two turns.
 *
 * Until it begins, the first who came is next.
 *
 * @param chance its own: how often one is chosen shifts nobody else's decisions
 */
export function turnsBy(chance: Chance): Turns {
  let begun = false;
  const waiting: (() => Promise<void>)[] = [];
  const ears = new Set<() => Promise<boolean>>();
  let giving: Promise<void> | undefined;

  const hear = async (): Promise<boolean> => {
    let heard = false;
    for (const ear of ears) heard = (await ear()) || heard;
    return heard;
  };

  const give = async (): Promise<void> => {
    for (;;) {
      for (let round = 0; round < ROUNDS; round += 1) await setImmediate();
      const [turn] = waiting.splice(
        begun && waiting.length > 1 ? chance.number(waiting.length) : 0,
        1,
      );
      // What was changed outside of all turns is heard, too.
      if (turn === undefined && !(await hear()) && waiting.length === 0) break;
      if (turn === undefined) continue;
      await turn();
      await hear();
    }
    giving = undefined;
  };
  return {
    take: <T>(work: () => Promise<T>) => {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      waiting.push(() => work().then(resolve, reject));
      giving ??= give();
      return promise;
    },
    atEnd: (ear) => {
      ears.add(ear);
      return () => {
        ears.delete(ear);
      };
    },
    begin: () => {
      begun = true;
    },
    rest: async () => {
      do {
        giving ??= give();
        await giving;
      } while (giving !== undefined);
    },
  };
}
