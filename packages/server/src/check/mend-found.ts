import type { Exchange } from '../exchange/index.ts';
import { type Damage, noteDamage } from '../quarantine/note-damage.ts';
import { type Store, scopeTo } from '../store/index.ts';
import type { World } from '../world.ts';

/** A damaged row that is not mended yet. */
export interface StillDamaged {
  readonly part: Damage['part'];
  readonly subject: string;
  /** An empty text for what belongs to the node. */
  readonly authority: string;
  readonly case: string;
  /** Who may have a copy; an empty text where nobody is known to. */
  readonly peer: string;
  /** Why it could not be mended, as a code; null so long as nobody has answered. */
  readonly answer: string | null;
}

/** What came of having damaged rows mended. */
export interface Mending {
  /** Rows that were told to the quarantine now, those that it knew among them. */
  readonly begun: number;
  readonly mended: number;
  readonly open: readonly StillDamaged[];
}

/** With what damaged rows are mended. */
export interface MendingParts {
  readonly store: Store;
  readonly world: World;
  readonly exchange: Pick<Exchange, 'mend'>;
}

const OPEN = `select part, subject, authority, case_id as "case", peer, answer from quarantine
  where mended_at is null order by noticed_at, part, subject limit 1000`;

/**
 * Names damaged rows in the quarantine, as the node does that meets one, and asks the peers for
 * their copies at once. What is not mended now, the running node asks for again.
 */
export async function mendFound(
  { store, world, exchange }: MendingParts,
  found: readonly Damage[],
): Promise<Mending> {
  for (const [authority, rows] of Map.groupBy(found, (damage) => damage.authority)) {
    await store.asWorker(async (tx) => {
      scopeTo(tx, authority);
      for (const damage of rows) noteDamage({ world }, tx, damage);
    });
  }
  let mended = 0;
  for (let last = -1; mended > last && found.length > 0; ) {
    last = mended;
    mended += await exchange.mend();
  }
  const open = await store.asWorker((tx) => tx.query<StillDamaged>(OPEN));
  return { begun: found.length, mended, open };
}
