import type { Tx } from '../store/index.ts';
import { alertLink } from './alerts.ts';
import type { ExchangeParts } from './exchange.ts';
import { demandLease } from './lease.ts';
import type { Refusal } from './post-batch.ts';
import type { Cargo } from './seal-batch.ts';

/** It is not signed, and could be of anybody on the line: that counts as failing. */
const HOLD = `update links set trouble = $2, held_back_until = $3,
    failing_since = coalesce(failing_since, $4), holder = null
  where peer = $1 and lane = $5 and direction = 'out'`;

/** The peer bears no more of us for a while: what is no emergency waits, in its order. */
export async function noteHold(
  { world, keyring }: ExchangeParts,
  tx: Tx,
  what: { readonly cargo: Cargo; readonly hold: Refusal },
): Promise<void> {
  const { peer, lane } = what.cargo.link;
  const { code, retryAfter } = what.hold;
  await demandLease(tx, what.cargo.link);
  const now = world.now();
  const until = Temporal.Instant.from(now).add({ seconds: retryAfter }).toString();
  world.log({ level: 'error', what: 'held-back-by-peer', peer, code, seconds: retryAfter });
  await tx.query(HOLD, [peer, code, until, now, lane]);
  await alertLink(tx, keyring.authorities);
}
