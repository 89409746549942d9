import type { LinkHead } from '@comity/log';
import type { Tx } from '../store/index.ts';
import { leaveLine, sendReplaced } from '../sync/line.ts';
import type { ExchangeParts } from './exchange.ts';
import type { Lease } from './lease.ts';

const UNSEAL = `update outbox set epoch = null, seq = null, prev = null, link_hash = null,
  envelope_hash = null, envelope = null where peer = $1 and lane = $2 and envelope is not null`;
const RAISE = `update links set epoch = $3, seq = $4, head = $5, raised = true
  where peer = $1 and lane = $2 and direction = 'out'`;

/** A lane of the link to a peer. */
type Road = Pick<Lease, 'peer' | 'lane'>;

/**
 * Begins a new epoch at the peer's head, an entry of our line, because the peer does not take back
 * what it has lost: our line goes on from there, and everything that stood after it is sealed and
 * sent again. An act that the peer has after all is receipted there once more and changes nothing.
 */
export async function raiseEpoch(
  parts: ExchangeParts,
  tx: Tx,
  what: Road & { readonly ours: LinkHead; readonly theirs: LinkHead },
): Promise<void> {
  const { peer, lane, ours, theirs } = what;
  parts.world.log({
    level: 'error',
    what: 'link-diverged',
    ...{ peer, lane },
    ours: `${ours.epoch}/${ours.seq}`,
    theirs: `${theirs.epoch}/${theirs.seq}`,
  });
  tx.later(UNSEAL, [peer, lane]);
  leaveLine(tx, { peer, lane }, theirs);
  sendReplaced(parts, tx, { peer, lane });
  await tx.query(RAISE, [peer, lane, theirs.epoch, theirs.seq, theirs.hash]);
}

/** Takes the seals off what is in flight: the peer did not enter it, its places are free. */
export const unseal = (tx: Tx, { peer, lane }: Road): void => tx.later(UNSEAL, [peer, lane]);
