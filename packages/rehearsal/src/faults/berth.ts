import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { KeyFolderUnusable, type Store } from '@comity/server';
import type { Seat, WholeNode } from '../whole-node.ts';
import type { Chance } from './chance.ts';
import { heardInTurn } from './heard-in-turn.ts';
import { type MortalStore, mortalStore } from './mortal-store.ts';
import type { Turns } from './turns.ts';

/** A node that may be killed and started again at its seat. */
export interface Berth {
  readonly id: string;
  readonly database: string;
  /** The node that runs now. */
  readonly node: WholeNode;
  /** Its processes: one, or two while a replica runs. */
  readonly replicas: readonly WholeNode[];
  readonly dead: boolean;
  /** Transactions that have met a crash of the database. */
  readonly crashes: number;
  /** Kills the process at one of the next transactions. */
  doom(chance: Chance): void;
  /** Lets the database crash at one of the next transactions, before or after its commit. */
  shake(chance: Chance): void;
  /** Starts a second process on the same database; the next restart ends it. */
  replicate(): Promise<void>;
  /** Ends what runs, dead or alive, and starts the node anew on its database. */
  restart(): Promise<void>;
  /** Stops the node, copies its database, and starts it again. */
  backUp(): Promise<void>;
  /** Stops the node, puts the last copy in the place of its database, and starts it on that. */
  restore(): Promise<void>;
  /**
   * Stops the node, takes one of its key files away and tries to start it; then the file comes back
   * from its backup and the node starts.
   *
   * @returns the file, and whether the node refused to start without it
   */
  loseKey(chance: Chance): Promise<{ readonly file: string; readonly refused: boolean }>;
  /** Changes its rows behind its back. */
  readonly tamper: Seat['tamper'];
  close(): Promise<void>;
}

const TRANSACTIONS_AHEAD = 6;

/** @param turns in which the transactions of all its processes take theirs; side by side when absent */
export async function berthAt(seat: Seat, turns?: Turns): Promise<Berth> {
  let mortal: MortalStore | undefined;
  let crashedBefore = 0;
  let twin: WholeNode | undefined;
  const heard = (store: Store): Store =>
    turns === undefined ? store : heardInTurn(store, seat.login, turns);
  const open = (): Promise<WholeNode> =>
    seat.open((store) => {
      crashedBefore += mortal?.crashes ?? 0;
      mortal = mortalStore(heard(store), turns);
      return mortal.store;
    });
  let node = await open();
  const stop = async (): Promise<void> => {
    await twin?.close();
    twin = undefined;
    await node.close();
  };
  return {
    id: seat.id,
    database: seat.database,
    tamper: seat.tamper,
    get node() {
      return node;
    },
    get replicas() {
      return twin === undefined ? [node] : [node, twin];
    },
    get dead() {
      return mortal?.dead ?? false;
    },
    get crashes() {
      return crashedBefore + (mortal?.crashes ?? 0);
    },
    doom: (chance) =>
      mortal?.killAt(chance.number(TRANSACTIONS_AHEAD), chance.one(['before', 'after'])),
    shake: (chance) =>
      mortal?.crashAt(
        chance.number(TRANSACTIONS_AHEAD),
        chance.one(['open', 'committed']),
        seat.crash,
      ),
    replicate: async () => {
      twin ??= await seat.open(
        (store) => mortalStore(heard(store), turns, () => mortal?.crashes ?? 0).store,
      );
    },
    restart: async () => {
      await stop();
      node = await open();
    },
    backUp: async () => {
      await stop();
      await seat.backUp();
      node = await open();
    },
    restore: async () => {
      await stop();
      await seat.restore();
      node = await open();
    },
    loseKey: async (chance) => {
      await stop();
      const file = chance.one(needed(seat.keys));
      const [place, away] = [join(seat.keys, file), `${seat.keys}-${file}`];
      renameSync(place, away);
      const refused = await refuses(seat);
      renameSync(away, place);
      node = await open();
      return { file, refused };
    },
    close: async () => {
      await stop();
      seat.clear();
    },
  };
}

/** The key files without which a node cannot work: its root signs new statements only and may be elsewhere. */
const needed = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file !== 'root.key')
    .sort();

/** Whether a node does not start for want of a key. */
async function refuses(seat: Seat): Promise<boolean> {
  try {
    const started = await seat.open();
    await started.close();
    return false;
  } catch (cause) {
    if (cause instanceof KeyFolderUnusable) return true;
    throw cause;
  }
}
