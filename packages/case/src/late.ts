import { dayIn, endOfDay } from '@comity/law';
import type { Due } from './due-row.ts';
import { instantText } from './end-of-day.ts';

/**
 * The moments that decide about a date, RFC 3339 UTC: a list that holds them compares them with now,
 * and decides nothing itself.
 */
export interface DueTimes {
  /** Until then it lies ahead; absent where no clock runs, and where the clock is held. */
  readonly runsUntil?: string;
  /**
   * After then somebody is late with what it owed: deadlines and good practice. Absent for what lasts
   * at least until a day, and for a day that simply comes.
   */
  readonly lateFrom?: string;
}

/** The moments that decide about a date. */
export function timesOf({
  at,
  held,
  kind,
  owedBy,
}: Pick<Due, 'at' | 'held' | 'kind' | 'owedBy'>): DueTimes {
  if (at === undefined || held !== undefined) return {};
  const isOwed = owedBy !== null && (kind === 'deadline' || kind === 'target');
  return { runsUntil: at, ...(isOwed ? { lateFrom: at } : {}) };
}

const isPast = (moment: string, now: string): boolean => Date.parse(moment) < Date.parse(now);

/** A date that still lies ahead and whose clock runs; one that is held has none. */
export function isAhead(due: Due, now: string): due is Due & { readonly at: string } {
  const { runsUntil } = timesOf(due);
  return runsUntil !== undefined && !isPast(runsUntil, now);
}

/** What somebody owed by a moment that has passed. */
export function isLate(due: Due, now: string): boolean {
  const { lateFrom } = timesOf(due);
  return lateFrom !== undefined && isPast(lateFrom, now);
}

/** Until when something is to be done on the day that it is now in a zone. */
export const todayEnds = ({ now, zone }: { readonly now: string; readonly zone: string }): string =>
  instantText(endOfDay(dayIn(now, zone), zone));

/** What is still to be done on the day that it is now in a zone. */
export const isDueToday = (
  due: Due,
  today: { readonly now: string; readonly zone: string },
): boolean => isAhead(due, today.now) && Date.parse(due.at) <= Date.parse(todayEnds(today));

/** What ends next of all whose clock runs, but for what lasts at least until then. */
export const nextDue = (
  dues: readonly Due[],
): { readonly at: string; readonly what: Due['what'] } | null =>
  dues
    .flatMap((due) => {
      const { runsUntil: at } = timesOf(due);
      return at === undefined || due.kind === 'minimum' ? [] : [{ at, what: due.what }];
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))[0] ?? null;
