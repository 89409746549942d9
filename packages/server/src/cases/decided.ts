import { clocksFor } from '@comity/advice';
import { type Advice, type CaseState, type Due, due, followedByCases } from '@comity/case';
import type { Law } from '@comity/law';
import type { Tx } from '../store/index.ts';

/**
 * When a case was decided, by what its row says: its last answer, or its end. The moment at which a
 * withdrawal came is that of its row.
 */
const MOMENT = `case when f.closed or f.status in ('answered', 'refused', 'withdrawn', 'declined')
  then coalesce(f.answered_at, f.closed_at, f.updated_at) end`;
const DECIDED = `select f.id, ${MOMENT} as at from cases f
  where f.authority = $1 and f.peer = any($2::text[]) and f.id = any($3::text[])
    and ${MOMENT} is not null`;

/** Whether a row `c` holds a date until a request is decided that has been decided since. */
export const DECIDED_SINCE = `(c.dates @> '[{"held": {"code": "until-decision"}}]'
  and not exists (select from jsonb_array_elements(c.dates) d (due)
    cross join jsonb_array_elements_text(d.due->'awaits') w (id)
    left join cases f on f.authority = c.authority and f.peer = c.peer and f.id = w.id
    where ${MOMENT} is null))`;

/** What is known here of the requests that followed a case: which were decided, and when. */
export async function decidedOf(
  tx: Tx,
  authority: string,
  state: CaseState,
): Promise<Pick<Advice, 'decided'>> {
  const ids = followedByCases(state);
  const { parties } = state;
  if (ids.length === 0 || parties === null) return {};
  const peers = [parties.requesting.participant, parties.requested.participant];
  const rows = await tx.query<{ id: string; at: Date }>(DECIDED, [authority, peers, ids]);
  return { decided: Object.fromEntries(rows.map(({ id, at }) => [id, at.toISOString()])) };
}

/** What is due in a case, with what is known here of the requests that followed it. */
export const dueHere = async (
  tx: Tx,
  law: Law,
  { authority, state }: { readonly authority: string; readonly state: CaseState },
): Promise<readonly Due[]> =>
  due(state, { ...clocksFor(law, state), ...(await decidedOf(tx, authority, state)) });
