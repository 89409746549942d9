import { type Lane, LINK_START, type LinkHead } from '@comity/log';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { scopeTo, type Tx } from '../store/index.ts';

/** A lane of the link to a peer. */
interface Road {
  readonly peer: string;
  readonly lane: Lane;
}

/** SQL: whether a row of `link_log` stands on the line that leads to the head. */
export const onLine = (row: string): string =>
  `not exists (select from link_replaced x where x.peer = ${row}.peer and x.hash = ${row}.hash)`;

const LATER = `l.peer = $1 and l.direction = 'out' and l.lane = $2 and ${onLine('l')}
  and (l.epoch, l.seq) > ($3::bigint, $4::bigint)`;
const LEAVE = `insert into link_replaced (peer, hash) select l.peer, l.hash from link_log l
  where ${LATER} on conflict do nothing`;
const JOIN = 'delete from link_replaced where peer = $1 and hash = any($2::text[])';

/** Leaves our line behind an entry: what we sent after it the peer has lost. */
export function leaveLine(tx: Tx, { peer, lane }: Road, after: LinkHead): void {
  tx.later(LEAVE, [peer, lane, after.epoch, after.seq]);
}

/** Entries that lead to the head from now on, whatever was of them before. */
export function joinLine(tx: Tx, peer: string, hashes: readonly (string | null)[]): void {
  tx.later(JOIN, [peer, hashes]);
}

const EARLIER = `select l.epoch, l.seq, l.hash from link_log l
  where l.peer = $1 and l.direction = 'out' and l.lane = $2 and ${onLine('l')}
    and (l.epoch, l.seq) < ($3::bigint, $4::bigint)
  order by l.epoch desc, l.seq desc offset $5 limit 1`;

/** The head that our line had so many entries before another. */
export async function earlierHead(
  tx: Tx,
  { peer, lane }: Road,
  { from, steps }: { readonly from: LinkHead; readonly steps: number },
): Promise<LinkHead> {
  const [row] = await tx.query<LinkHead>(EARLIER, [peer, lane, from.epoch, from.seq, steps - 1]);
  return row ?? LINK_START;
}

const HIGHEST = `select greatest($3::bigint,
    (select max(epoch) from link_log where peer = $1 and direction = 'out' and lane = $2),
    (select max(epoch) from outbox where peer = $1 and lane = $2)) as epoch`;

/** An epoch that was never used in this lane, on no line. */
export async function nextEpoch(tx: Tx, { peer, lane }: Road, head: LinkHead): Promise<number> {
  const [row] = await tx.query<{ epoch: number }>(HIGHEST, [peer, lane, head.epoch]);
  return (row?.epoch ?? head.epoch) + 1;
}

const HAS_BODY = `exists (select from body_keys k
  where k.authority = r.authority and k.act_id = r.act_id)`;
const ERASED = `select from link_log l join receipts r on r.envelope = l.envelope
  where ${LATER} and r.authority = $5 and r.outcome = 'accepted' and not ${HAS_BODY} limit 1`;

/**
 * Whether everything that we sent after an entry can be sent once more: what was erased here
 * meanwhile cannot, and the peer has to take it back as it is.
 */
export async function canSendAgain(
  { keyring }: Pick<ExchangeParts, 'keyring'>,
  tx: Tx,
  { peer, lane, after }: Road & { readonly after: LinkHead },
): Promise<boolean> {
  for (const authority of keyring.authorities) {
    scopeTo(tx, authority);
    const erased = await tx.query(ERASED, [peer, lane, after.epoch, after.seq, authority]);
    if (erased.length > 0) return false;
  }
  return true;
}

const REQUEUE = `insert into outbox (peer, lane, authority, case_id, act_id, rank, again, queued_at)
  select $1, $2, r.authority, r.case_id, r.act_id, 0, true, $4
  from link_replaced x join link_log l on l.peer = x.peer and l.hash = x.hash
  join receipts r on r.envelope = l.envelope
  where x.peer = $1 and l.lane = $2 and l.direction = 'out' and r.authority = $3
    and r.outcome = 'accepted' and ${HAS_BODY}
    and not exists (select from receipts o join link_log n on n.envelope = o.envelope
      where o.act_id = r.act_id and o.outcome = 'accepted' and n.direction = 'out'
        and ${onLine('n')})
  order by l.epoch, l.seq
  on conflict do nothing`;

/** Queues once more what stands beside the line and was never taken on it. */
export function sendReplaced(
  { keyring, world }: ExchangeParts,
  tx: Tx,
  { peer, lane }: Road,
): void {
  for (const authority of keyring.authorities) {
    scopeTo(tx, authority);
    tx.later(REQUEUE, [peer, lane, authority, world.now()]);
  }
}
