import type { OnDuty } from '@comity/service';
import type { Tx } from '../store/index.ts';
import { shiftsBetween } from './roster-rows.ts';
import { isGrantable, openSwaps } from './swaps.ts';

const UNTAKEN = `select count(*)::int as n from shifts
  where authority = $1 and taken_by is null and handed_by <> $2`;

/** What waits for an officer: swaps that can be granted still, hand-overs of others to accept. */
export async function waitsFor(
  tx: Tx,
  of: { readonly authority: string; readonly officer: string; readonly now: string },
): Promise<OnDuty['waits']> {
  const { authority, officer, now } = of;
  const asked = (await openSwaps(tx, authority, now)).filter((row) => row.asked === officer);
  const shifts = asked.length === 0 ? [] : await shiftsBetween(tx, authority, { from: now });
  const [untaken] = await tx.query<{ n: number }>(UNTAKEN, [authority, officer]);
  return {
    swaps: asked.filter((row) => isGrantable(row, shifts)).length,
    handOvers: untaken?.n ?? 0,
  };
}
