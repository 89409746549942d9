import type { ExchangeParts, Round } from '../exchange/exchange.ts';
import { askHeads } from './ask-heads.ts';
import { eraseAgain } from './erase-again.ts';
import { readLinks } from './link-rows.ts';
import type { SelfKnowledge } from './own-heads.ts';
import { takeBack } from './take-back.ts';

/** What a round of reconciling came to, with the reason when nothing moved. */
export interface Reconciled {
  readonly round: Round;
  readonly trouble?: string;
}

const FORKED = `update links set standing = 'forked'
  where peer = $1 and direction = $2 and lane = $3`;

/**
 * Compares the heads of a link whose past may not be whole here, and takes back one portion of each
 * direction and lane in which the peer has more. The caller holds the link.
 */
export async function reconcile(
  parts: ExchangeParts,
  peer: string,
  self: SelfKnowledge,
): Promise<Reconciled> {
  const { there, compared } = await askHeads(parts, peer, self);
  if (!there) return { round: 'failed', trouble: 'no-answer' };
  if (compared === undefined) return { round: 'failed', trouble: 'heads-not-stated' };
  if (compared.whole) {
    await eraseAgain(parts, peer);
    return { round: 'moved' };
  }
  const links = await parts.store.asWorker((tx) => readLinks(tx, peer));
  if (links === undefined) return { round: 'idle' };
  for (const { link, lane, standing } of compared.roads) {
    if (standing !== 'behind') continue;
    const back = await takeBack(parts, { peer, link, lane, after: links[link][lane].head });
    if (back.state === 'failed') return { round: 'failed', trouble: back.trouble };
    if (back.state === 'forked') {
      parts.world.log({ level: 'error', what: 'link-forked', peer, link, lane });
      const direction = link === 'sent' ? 'out' : 'in';
      await parts.store.asWorker((tx) => tx.query(FORKED, [peer, direction, lane]));
    }
  }
  return { round: 'moved' };
}
