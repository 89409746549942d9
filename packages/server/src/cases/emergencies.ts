import type { Emergencies } from '@comity/service';
import { elapsedDays, type Tx } from '../store/index.ts';

const YEAR_DAYS = 365;

const COUNT = `select count(*)::int as asked,
    count(*) filter (where urgency <> 'emergency')::int as lowered
  from cases where authority = $1 and peer = $2 and side = 'requested' and claimed = 'emergency'
    and opened_at > $3::timestamptz - ${elapsedDays(YEAR_DAYS)}`;

/** What a State has asked of an authority as an emergency within a year, and what of it was lowered. */
export async function emergenciesFrom(
  tx: Tx,
  { authority, peer, now }: { readonly authority: string; readonly peer: string; now: string },
): Promise<Emergencies> {
  const [row] = await tx.query<Emergencies>(COUNT, [authority, peer, now]);
  return row ?? { asked: 0, lowered: 0 };
}
