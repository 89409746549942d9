import type { ExchangeParts, Round } from '../exchange/exchange.ts';
import { askHeads } from './ask-heads.ts';
import { isToBeTakenBack } from './beat.ts';
import { endLoss } from './end-loss.ts';
import { readLinks } from './link-rows.ts';
import type { SelfKnowledge } from './own-heads.ts';
import { takeBack } from './take-back.ts';

/** What a round of reconciling came to, with the reason when nothing moved. */
export interface Reconciled {
  readonly round: Round;
  readonly trouble?: string;
}

/**
 * Compares the heads of a link whose past may not be whole here, and takes back one portion of each
 * direction and lane in which the peer has more. What cannot be had of one holds up no other. The
 * caller holds the link.
 */
export async function reconcile(
  parts: ExchangeParts,
  peer: string,
  self: SelfKnowledge,
): Promise<Reconciled> {
  // A heartbeat may have shown it already.
  if (await endLoss(parts, peer)) return { round: 'moved' };
  const { there, compared } = await askHeads(parts, peer, { self });
  if (!there) return { round: 'failed', trouble: 'no-answer' };
  if (compared === undefined) return { round: 'failed', trouble: 'heads-not-stated' };
  if (compared.whole) {
    await endLoss(parts, peer);
    return { round: 'moved' };
  }
  const links = await parts.store.asWorker((tx) => readLinks(tx, peer));
  if (links === undefined) return { round: 'idle' };
  let trouble: string | undefined;
  let moved = false;
  for (const road of compared.roads.filter(isToBeTakenBack)) {
    const { link, lane } = road;
    const back = await takeBack(parts, { peer, link, lane, head: links[link][lane].head });
    if (back.state === 'failed') trouble ??= back.trouble;
    else moved = true;
  }
  return moved || trouble === undefined ? { round: 'moved' } : { round: 'failed', trouble };
}
