import type { Lane } from '@comity/log';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { Tx } from '../store/index.ts';
import { recordRestore } from './restores.ts';

const BEHIND = `update links set standing = 'behind'
  where peer = $1 and lane = $2 and direction = 'in' and standing <> 'behind'`;
const NOT_WHOLE = `update links set whole = false, raised = true
  where peer = $1 and direction = 'out' and whole returning peer`;

/** Envelopes between our head of a lane and these have been receipted once: we have lost them. */
export async function noteGap(
  parts: ExchangeParts,
  tx: Tx,
  { peer, lane }: { readonly peer: string; readonly lane: Lane },
): Promise<void> {
  await tx.query(BEHIND, [peer, lane]);
  const noted = await tx.query(NOT_WHOLE, [peer]);
  if (noted.length === 0) return;
  parts.world.log({ level: 'error', what: 'behind-peer', peer, link: 'taken', lane });
  await recordRestore(tx, parts, { cause: 'link', peer });
}
