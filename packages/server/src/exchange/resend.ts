import { type Fault, no, ok, type Result } from '@comity/base';
import type { Lane } from '@comity/log';
import type { Tx } from '../store/index.ts';

/** An act that the peer's node gave back. */
export interface Resending {
  readonly authority: string;
  readonly actId: string;
}

const FIND = `select a.case_id, c.peer,
    case c.claimed when 'emergency' then 'emergency' else 'normal' end as lane,
    exists (select 1 from receipts r where r.authority = $1 and r.act_id = $2
      and r.outcome = 'accepted') as accepted,
    exists (select 1 from receipts r where r.authority = $1 and r.act_id = $2
      and r.outcome = 'rejected') as rejected
  from acts a join cases c on c.authority = a.authority and c.id = a.case_id
  where a.authority = $1 and a.id = $2 and a.author = $1`;
/** Queues an act once more: peer, authority, case, act, moment, lane. */
export const QUEUE_AGAIN = `insert into outbox (peer, authority, case_id, act_id, rank, again, queued_at, lane)
  values ($1, $2, $3, $4, 0, true, $5, $6) on conflict do nothing returning id`;

/**
 * Queues an act once more that the peer's node rejected by machine, as it stands: it is sealed anew
 * with the keys of today. Whatever the author wrote after it in the case waits at the peer until it
 * is there. Codes: `act-not-written`, `act-not-rejected`.
 */
export async function resend(
  tx: Tx,
  { authority, actId }: Resending,
  at: string,
): Promise<Result<{ readonly peer: string; readonly lane: Lane }>> {
  const [act] = await tx.query<{
    case_id: string;
    peer: string;
    lane: Lane;
    accepted: boolean;
    rejected: boolean;
  }>(FIND, [authority, actId]);
  if (act === undefined) return no(UNKNOWN);
  if (act.accepted || !act.rejected) return no(NOT_REJECTED);
  await tx.query(QUEUE_AGAIN, [act.peer, authority, act.case_id, actId, at, act.lane]);
  return ok({ peer: act.peer, lane: act.lane });
}

const UNKNOWN: Fault = { code: 'act-not-written' };
const NOT_REJECTED: Fault = { code: 'act-not-rejected' };
