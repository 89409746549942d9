import { alertLink } from './alerts.ts';
import { addressOf } from './delivery.ts';
import type { ExchangeParts } from './exchange.ts';
import { frameBatch } from './frame-batch.ts';
import { postBatch } from './post-batch.ts';

const TIMEOUT_MS = 10_000;
/** Only what a heartbeat can tell is changed by one: an act that is stuck keeps its reason. */
const UP = `update links set state = 'up', trouble = null, heard_at = $2
  where peer = $1 and direction = 'out' and (trouble is null or trouble = 'no-answer')
  returning (select state from links o where o.peer = $1 and o.direction = 'out') as before`;
const DOWN = `update links set state = 'down', trouble = 'no-answer'
  where peer = $1 and direction = 'out' and state <> 'down' returning state`;

/**
 * Asks a peer whether it is there, by a batch with nothing in it, and notes the answer for the
 * directory. Returns whether it was there.
 */
export async function askWhetherUp(parts: ExchangeParts, peer: string): Promise<boolean> {
  const url = addressOf(parts, peer);
  if (url === undefined) return false;
  const from = parts.keyring.participant;
  const body = frameBatch({ from, to: peer, envelopes: [], receipts: [] });
  const post = {
    peer,
    url,
    lane: 'normal',
    body,
    timeoutMs: TIMEOUT_MS,
    bytesMax: 65_536,
  } as const;
  const there = await postBatch(parts, post).then(
    // Whoever holds us back is there.
    ({ status }) => status === 204 || status === 429,
    () => false,
  );
  await parts.store.asWorker(async (tx) => {
    const changed = there
      ? (await tx.query<{ before: string }>(UP, [peer, parts.world.now()])).some(
          ({ before }) => before !== 'up',
        )
      : (await tx.query(DOWN, [peer])).length > 0;
    if (changed) await alertLink(tx, parts.keyring.authorities);
  });
  return there;
}
