import type { Seat, WholeNode } from '../whole-node.ts';
import type { Chance } from './chance.ts';
import { type MortalStore, mortalStore } from './mortal-store.ts';

/** A node that may be killed and started again at its seat. */
export interface Berth {
  readonly id: string;
  readonly database: string;
  /** The node that runs now. */
  readonly node: WholeNode;
  readonly dead: boolean;
  /** Kills the process at one of the next transactions. */
  doom(chance: Chance): void;
  /** Ends what runs, dead or alive, and starts the node anew on its database. */
  restart(): Promise<void>;
  /** Stops the node, copies its database, and starts it again. */
  backUp(): Promise<void>;
  /** Stops the node, puts the last copy in the place of its database, and starts it on that. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

const TRANSACTIONS_AHEAD = 6;

export async function berthAt(seat: Seat): Promise<Berth> {
  let mortal: MortalStore | undefined;
  const open = (): Promise<WholeNode> =>
    seat.open((store) => {
      mortal = mortalStore(store);
      return mortal.store;
    });
  let node = await open();
  return {
    id: seat.id,
    database: seat.database,
    get node() {
      return node;
    },
    get dead() {
      return mortal?.dead ?? false;
    },
    doom: (chance) =>
      mortal?.killAt(chance.number(TRANSACTIONS_AHEAD), chance.one(['before', 'after'])),
    restart: async () => {
      await node.close();
      node = await open();
    },
    backUp: async () => {
      await node.close();
      await seat.backUp();
      node = await open();
    },
    restore: async () => {
      await node.close();
      await seat.restore();
      node = await open();
    },
    close: async () => {
      await node.close();
      seat.clear();
    },
  };
}
