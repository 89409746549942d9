import { isPast } from '@comity/case';
import { dayDue, dayIn, daysBetween } from '@comity/law';
import type { WorkRow } from './work-list.ts';

/** Where a row of the work list stands by time. */
export type Band = 'emergency' | 'late' | 'today' | 'week' | 'later' | 'passed' | 'none';

/** The last of the days ahead that the band of the week has. */
const WEEK_DAYS = 7;

/**
 * The band of a row: emergencies first, then by the day on which something is due, as digests and the
 * strip of days have it. `late` is only what somebody owed; a day that came and that nobody was late
 * with has `passed`.
 */
export const bandOf = (
  row: Pick<WorkRow, 'urgency' | 'dueAt' | 'lateFrom'>,
  today: { readonly now: string; readonly zone: string },
): Band => (row.urgency === 'emergency' ? 'emergency' : bandByTime(row, today));

/** The same by time alone. */
export function bandByTime(
  { dueAt, lateFrom }: Pick<WorkRow, 'dueAt' | 'lateFrom'>,
  { now, zone }: { readonly now: string; readonly zone: string },
): Exclude<Band, 'emergency'> {
  if (dueAt === null) return 'none';
  if (lateFrom !== null && isPast(lateFrom, now)) return 'late';
  if (isPast(dueAt, now)) return 'passed';
  const days = daysBetween(dayIn(now, zone), dayDue(dueAt, zone));
  if (days <= 0) return 'today';
  return days <= WEEK_DAYS ? 'week' : 'later';
}
