import type { OnDuty } from '@comity/service';
import type { Tx } from '../store/index.ts';
import { shiftsBetween } from './roster-rows.ts';
import { isGrantable, openSwaps } from './swaps.ts';

const UNTAKEN = `select count(*)::int as n from shifts
  where authority = $1 and taken_by is null and handed_by <> $2`;

/**
 * A case counts once, whatever rings in it. What nobody there has taken counts from its first call on,
 * as above every page: most is taken before. Whoever sees what is behind a wall needs no waking for it.
 */
const EMERGENCIES = `select count(distinct coalesce(case_id, waits, id))::int as n from alarms a
  where authority = $1 and ended_at is null and (sort in ('emergency', 'answer', 'release', 'told')
    or (sort = 'wake' and not exists (select from alarms w
      where w.authority = $1 and w.id = a.waits))
    or (sort = 'unreached' and exists (select from calls k
      where k.authority = $1 and k.alarm = a.id)))`;

const SPOKEN = `select count(*)::int as n, (count(*) filter (where due_at < $2))::int as late
  from spoken where authority = $1 and ended_at is null`;

/**
 * What waits for an officer: swaps that can be granted still, hand-overs of others to accept, all
 * emergencies that wait for an officer at the authority, and what was asked by voice. Page and mail say these numbers.
 */
export async function waitsFor(
  tx: Tx,
  of: { readonly authority: string; readonly officer: string; readonly now: string },
): Promise<OnDuty['waits']> {
  const { authority, officer, now } = of;
  const asked = (await openSwaps(tx, authority, now)).filter((row) => row.asked === officer);
  const shifts = asked.length === 0 ? [] : await shiftsBetween(tx, authority, { from: now });
  const [untaken] = await tx.query<{ n: number }>(UNTAKEN, [authority, officer]);
  const [emergencies] = await tx.query<{ n: number }>(EMERGENCIES, [authority]);
  const [spoken] = await tx.query<{ n: number; late: number }>(SPOKEN, [authority, now]);
  return {
    ...{ spoken: spoken?.n ?? 0, spokenLate: spoken?.late ?? 0 },
    emergencies: emergencies?.n ?? 0,
    swaps: asked.filter((row) => isGrantable(row, shifts)).length,
    handOvers: untaken?.n ?? 0,
  };
}
