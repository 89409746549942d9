import { addDays, dayIn, endOfDay } from '@comity/law';
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

/** Whether somebody is late with a date once it has passed; else it only passes. */
export const isOwed = (due: Due): boolean => timesOf(due).lateFrom !== undefined;

/** Whether a moment, RFC 3339, lies before now. */
export const isPast = (moment: string, now: string): boolean =>
  Date.parse(moment) < Date.parse(now);

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

/** So many days before the last one it is told that kept data lapses. */
export const LAPSES_WITHIN_DAYS = 7;

/** The date at whose end data is kept no longer; a list that holds dates asks for it by name. */
export const LAPSE: Due['what'] = 'preservation-ends';

/** Up to when data must be kept so as not to be told of yet: a week of whole days, by the clock of a zone. */
export const lapsesBy = ({ now, zone }: { readonly now: string; readonly zone: string }): string =>
  instantText(endOfDay(addDays(dayIn(now, zone), LAPSES_WITHIN_DAYS), zone));

/**
 * Whether data that is kept may be gone within a week: its last day is near, and neither an extension
 * nor the request for the data holds it.
 */
export const lapsesSoon = (
  due: Due,
  today: { readonly now: string; readonly zone: string },
): due is Due & { readonly at: string } =>
  due.what === LAPSE &&
  isAhead(due, today.now) &&
  Date.parse(due.at) <= Date.parse(lapsesBy(today));

/** A date whose clock runs. */
type Running = Due & { readonly at: string };

/** Dates in the order in which they come, the soonest first. */
export const soonestFirst = <T extends { readonly at: string }>(
  dates: readonly T[],
): readonly T[] => dates.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));

/** The moment after which an answer comes too late, where a request names one that lies ahead. */
export const tooLateAfter = (dues: readonly Due[], now: string): Running | null =>
  dues.find((due): due is Running => due.what === 'needed-before' && isAhead(due, now)) ?? null;

/** All whose clock runs, but for what lasts at least until then; the soonest first. */
const inOrder = (dues: readonly Due[]): readonly Running[] =>
  soonestFirst(
    dues.filter(
      (due): due is Running => timesOf(due).runsUntil !== undefined && due.kind !== 'minimum',
    ),
  );

/** What ends first of all whose clock runs, whether its end has passed or not. */
export const nextDue = (dues: readonly Due[]): Running | null => inOrder(dues)[0] ?? null;

/**
 * What a case stands under at a moment: the first that is late or lies ahead. A day that came, and
 * that nobody was late with, hides neither; it is told where nothing else is left.
 */
export function dueNow(dues: readonly Due[], now: string): Running | null {
  const running = inOrder(dues);
  return running.find((due) => isLate(due, now) || isAhead(due, now)) ?? running[0] ?? null;
}
