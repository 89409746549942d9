import type { LinkHead } from '@comity/log';
import type { Tx } from '../store/index.ts';
import type { ExchangeParts } from './exchange.ts';
import type { Lease } from './lease.ts';

const REQUEUE = `insert into outbox (peer, lane, authority, case_id, act_id, rank, again, queued_at)
  select $1, $2, r.authority, r.case_id, r.act_id, 0, true, $5 from link_log l
  join receipts r on r.envelope = l.envelope
  where l.peer = $1 and l.lane = $2 and l.direction = 'out'
    and (l.epoch, l.seq) > ($3::integer, $4::bigint)
    and r.act_id is not null
  order by l.epoch, l.seq
  on conflict do nothing`;
const UNSEAL = `update outbox set epoch = null, seq = null, prev = null, link_hash = null,
  envelope_hash = null, envelope = null where peer = $1 and lane = $2 and envelope is not null`;
const RAISE = `update links set epoch = $3, seq = $4, head = $5, raised = true
  where peer = $1 and lane = $2 and direction = 'out'`;

/** A lane of the link to a peer. */
type Road = Pick<Lease, 'peer' | 'lane'>;

/**
 * Begins a new epoch after the two sides came to remember different pasts, one of them having been
 * restored from a backup: it continues at the peer's head, and everything the peer does not have
 * is sealed and sent again. An act that the peer has after all is receipted there once more and
 * changes nothing.
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
  await Promise.all([
    tx.query(UNSEAL, [peer, lane]),
    tx.query(REQUEUE, [peer, lane, theirs.epoch, theirs.seq, parts.world.now()]),
    tx.query(RAISE, [peer, lane, theirs.epoch, theirs.seq, theirs.hash]),
  ]);
}

/** Takes the seals off what is in flight: the peer did not enter it, its places are free. */
export const unseal = (tx: Tx, { peer, lane }: Road): Promise<unknown> =>
  tx.query(UNSEAL, [peer, lane]);
