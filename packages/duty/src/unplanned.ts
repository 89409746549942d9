import { addElapsedDays } from '@comity/law';
import { gapsIn, type Roster } from './roster.ts';

/** So many days ahead it is said that nobody is planned. */
export const AHEAD_DAYS = 7;

/**
 * From when on, within a week of a moment, a roster names nobody while no fallback is there: because it
 * has a gap, ends, is over, or was never made. Alarms then ring at all duty officers, which whoever
 * plans should know before.
 *
 * @param roster as those have it who are there, with all shifts that are not over
 * @param at RFC 3339
 * @returns RFC 3339; the moment itself where it is so already; null where somebody is there all week
 */
export function unplannedFrom({ shifts, fallback }: Roster, at: string): string | null {
  if (fallback !== null) return null;
  const until = addElapsedDays(at, AHEAD_DAYS);
  return gapsIn(shifts, { from: at, until })[0]?.from ?? null;
}
