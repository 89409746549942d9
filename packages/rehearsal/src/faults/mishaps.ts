import assert from 'node:assert/strict';
import type { Berth } from './berth.ts';
import type { FaultScene } from './fault-run.ts';
import type { Weather } from './weather.ts';

/** What may happen to a node besides a bad line, a kill and a wrong clock. */
export const MISHAPS = ['restore', 'damage', 'replica', 'key-loss', 'database-crash'] as const;
export type Mishap = (typeof MISHAPS)[number];

/** How often each has really happened. */
export type MishapCounts = Record<Mishap, number>;

export const noMishaps = (): MishapCounts => ({
  ...{ restore: 0, damage: 0, replica: 0 },
  ...{ 'key-loss': 0, 'database-crash': 0 },
});

/** A run with what its mishaps have left behind. */
export interface MishapScene {
  readonly scene: FaultScene;
  readonly weather: Pick<Weather, 'loseHeld'>;
  readonly counts: MishapCounts;
  /** Nodes with a copy of their database. */
  readonly saved: Set<string>;
  /** Acts with a damaged row: one copy of each stays whole. */
  readonly hurt: Set<string>;
}

/**
 * The mishaps that one seed may meet. Two that together destroy both copies of an act are not
 * played in one run: nothing could bring it back.
 */
export const mishapsOf = (wanted: readonly Mishap[], even: boolean): readonly Mishap[] => {
  const both = wanted.includes('restore') && wanted.includes('damage');
  return both ? wanted.filter((each) => each !== (even ? 'restore' : 'damage')) : wanted;
};

/** Lets one mishap happen to one node. */
export async function letHappen(at: MishapScene, mishap: Mishap, berth: Berth): Promise<void> {
  switch (mishap) {
    case 'restore':
      return restore(at, berth);
    case 'damage':
      return damage(at, berth);
    case 'replica':
      await berth.replicate();
      at.counts.replica += 1;
      return;
    case 'key-loss': {
      const { file, refused } = await berth.loseKey(at.scene.chance);
      at.counts['key-loss'] += 1;
      assert.ok(refused, `${berth.id} does not start without ${file}`);
      return;
    }
    case 'database-crash':
      // Counted by the transactions that meet it.
      berth.shake(at.scene.chance);
  }
}

/** The first time the node is saved, later it is set back, now and then. */
async function restore({ scene, weather, counts, saved }: MishapScene, berth: Berth) {
  if (!saved.has(berth.id) || scene.chance.percent(40)) {
    await berth.backUp();
    saved.add(berth.id);
    return;
  }
  // To restore a node takes longer than any message is on its way.
  weather.loseHeld();
  await berth.restore();
  counts.restore += 1;
  // What no node has any more was lost with both its copies; nothing could bring it back.
  const kept = new Set<unknown>();
  for (const each of scene.berths) {
    for (const row of await each.tamper('select id from acts')) kept.add(idOf(row));
  }
  for (const act of scene.stated) {
    if (kept.has(act)) continue;
    scene.stated.delete(act);
    scene.unsure += 1;
  }
}

const idOf = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;

const ACTS = "select act_id as id from receipts where outcome = 'accepted' order by act_id";
const BIT = `update acts set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where id = $1
  returning id`;

/** One bit falls over in an act that both sides hold. */
async function damage({ scene, counts, hurt }: MishapScene, berth: Berth): Promise<void> {
  const known = (await berth.tamper(ACTS)).map(idOf).map(String);
  const whole = known.filter((id) => !hurt.has(id));
  if (whole.length === 0) return;
  const act = scene.chance.one(whole);
  hurt.add(act);
  const changed = await berth.tamper(BIT, [act]);
  counts.damage += changed.length;
}
