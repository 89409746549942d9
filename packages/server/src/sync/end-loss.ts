import type { ExchangeParts } from '../exchange/exchange.ts';
import { eraseAgain } from './erase-again.ts';

/** By the last comparison nothing is missing that could be taken back, and all was compared. */
const IS_BACK = `exists (select from links l where l.peer = $1 and l.direction = 'out' and not l.whole)
  and not exists (select from links l where l.peer = $1
    and (l.standing in ('unknown', 'behind') or (l.standing = 'forked' and l.direction = 'out')))`;
const LOOK = `select ${IS_BACK} as back`;
const ALL = 'select from links where peer = $1 order by direction, lane for update';
const WHOLE = `update links set whole = true where peer = $1 and direction = 'out' and ${IS_BACK}
  returning peer`;

/**
 * Ends what a loss has begun on a link of which all is back: what was erased since is erased again, and
 * only then the link counts as whole. Whoever is cut off in between does both once more: so nothing that
 * was erased stays readable because a heartbeat, or an end of the process, came first.
 *
 * @returns whether the link is whole by it
 */
export async function endLoss(parts: ExchangeParts, peer: string): Promise<boolean> {
  const { store, world } = parts;
  const [row] = await store.asWorker((tx) => tx.query<{ back: boolean }>(LOOK, [peer]));
  if (row?.back !== true) return false;
  await eraseAgain(parts, peer);
  const ended = await store.asWorker(async (tx) => {
    await tx.query(ALL, [peer]);
    return tx.query(WHOLE, [peer]);
  });
  if (ended.length === 0) return false;
  world.log({ level: 'info', what: 'link-whole-again', peer });
  return true;
}
