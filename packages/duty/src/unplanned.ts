import { addElapsedDays } from '@comity/law';
import { gapsIn, type Roster, type Span } from './roster.ts';

/** So many days ahead it is said that nobody is planned. */
export const AHEAD_DAYS = 7;

/**
 * From when on, within a week of a moment, a roster names nobody while no fallback is there: because it
 * has a gap, ends, is over, or was never made. Alarms then ring at all duty officers, which whoever
 * plans should know before. Of an office that has said when it is open only those hours count: it
 * promised no others.
 *
 * @param roster as those have it who are there, with all shifts that are not over
 * @param of.at RFC 3339
 * @param of.open when the office is open in the week ahead; null where nobody has said so: every hour counts
 * @returns RFC 3339; the moment itself where it is so already; null where somebody is there all week
 */
export function unplannedFrom(
  { shifts, fallback }: Roster,
  { at, open }: { readonly at: string; readonly open: readonly Span[] | null },
): string | null {
  if (fallback !== null) return null;
  const week = { from: at, until: addElapsedDays(at, AHEAD_DAYS) };
  return (open ?? [week]).flatMap((hours) => gapsIn(shifts, hours))[0]?.from ?? null;
}
