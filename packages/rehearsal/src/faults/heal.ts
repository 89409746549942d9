import type { Network } from '../network.ts';
import type { Office } from '../scenarios/scenario.ts';
import type { Berth } from './berth.ts';
import type { Weather } from './weather.ts';

const ROUNDS_MAX = 200;
const MINUTE_MS = 60_000;

/** Nodes that have been through something. */
export interface Healing {
  readonly network: Network;
  readonly weather: Pick<Weather, 'clearUp'>;
  readonly berths: readonly Berth[];
  readonly offices: readonly Office[];
}

const OPEN = 'select part, subject, peer from quarantine where mended_at is null';

/** Looks into every case and has what is found damaged mended; whether nothing was. */
async function mended({ berths, offices }: Pick<Healing, 'berths' | 'offices'>): Promise<boolean> {
  let whole = true;
  for (const { node, id } of berths) {
    for (const { authority } of offices.filter(({ participant }) => participant === id)) {
      await node.parts.store.asNode(authority, async (tx) => {
        for (const row of await tx.query<{ id: string }>('select id from cases order by id')) {
          await node.exchange.entriesOf(tx, authority, row.id);
        }
      });
    }
    const open = await node.parts.store.asWorker((tx) => tx.query(OPEN));
    if (open.length > 0) whole = false;
    await node.exchange.mend();
  }
  return whole;
}

/** Makes everything good and delivers until nothing waits; gives the rounds that it took. */
export async function heal(healing: Healing): Promise<number> {
  const { network, weather, berths } = healing;
  // Nobody is to die from here on, and the line is good; what was late arrives.
  for (const berth of berths) await berth.restart();
  await weather.clearUp();
  network.fault(undefined);
  for (const { id } of berths) network.skew(id, 0);
  let told = '';
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const done: string[] = [];
    told = '';
    for (const { node, id } of berths) {
      for (const peer of berths) {
        if (peer.node === node) continue;
        const came = await node.exchange.deliver(peer.id);
        done.push(came);
        if (came !== 'idle') told += ` ${id} to ${peer.id}: ${came};`;
      }
    }
    if (done.every((each) => each === 'idle') && (await mended(healing))) return round;
    if (done.includes('held') || done.includes('failed')) network.clock.advance(MINUTE_MS);
  }
  for (const { node, id } of berths) {
    const open = await node.parts.store.asWorker((tx) => tx.query(OPEN));
    if (open.length > 0) told += ` ${id} has damaged ${JSON.stringify(open)};`;
  }
  throw new Error(`the exchange does not come to rest within ${ROUNDS_MAX} rounds:${told}`);
}
