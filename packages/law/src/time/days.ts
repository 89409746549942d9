import type { LawDate } from '../law-data.ts';

/** Counting whole days; every package counts by these. Days are ISO dates, `2026-11-20`. */

/**
 * Days from one day to another, the first not counted: 1 to 31 January is 30. Negative where the
 * second is the earlier.
 */
export const daysBetween = (from: LawDate, to: LawDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** Days of a period of which both ends count: 1 to 31 January is 31; 0 where it ends before it begins. */
export const daysOfPeriod = (first: LawDate, last: LawDate): number =>
  Math.max(0, daysBetween(first, last) + 1);

/** The n-th day after a day, which is not counted; before it for a negative n. */
export const addDays = (day: LawDate, days: number): LawDate =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/**
 * Days that a span of time takes in a zone, a day that has begun counting as one: from the begin of
 * the 1st to the end of the 7th it is 7, whatever the clocks do between.
 */
export function daysSpanned(from: string, until: string, zone: string): number {
  const [first, last] = [from, until].map((moment) =>
    Temporal.Instant.from(moment).toZonedDateTimeISO(zone),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  const { days } = first.until(last, { largestUnit: 'days', smallestUnit: 'days' });
  return first.add({ days }).equals(last) ? days : days + 1;
}

/** Days of elapsed time between two moments, a day being 24 hours; parts of a day as such. */
export const daysElapsed = (from: string, until: string): number =>
  Temporal.Instant.from(from).until(Temporal.Instant.from(until)).total('hours') / 24;

/** The day of the same number so many months on, or the last of that month. */
export const addMonths = (day: LawDate, months: number): LawDate =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** What was asked last: one look at a case asks for its day several times. */
let lastDay = { moment: '', zone: '', day: '' };

/** The day of a moment in a zone. */
export function dayIn(moment: string, zone: string): LawDate {
  if (lastDay.moment !== moment || lastDay.zone !== zone) {
    const day = Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
    lastDay = { moment, zone, day };
  }
  return lastDay.day;
}

/**
 * The last day that has wholly passed at a moment: at midnight on the 27th, and all through the
 * 27th, the 26th. The last second of a day counts as its end, as deadlines are written.
 *
 * @param moment an instant with its offset, as in `2026-02-26T23:59:59+01:00`
 */
export function lastWholeDay(moment: string, zone: string): LawDate {
  const next = Temporal.Instant.from(moment).add({ seconds: 1 }).toZonedDateTimeISO(zone);
  return next.toPlainDate().subtract({ days: 1 }).toString();
}

/** The moment at which a day ends in a zone: midnight of the next, as an instant in UTC. */
export const endOfDay = (day: LawDate, zone: string): string =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant().toString();

/**
 * The day on which something is due that is due by a moment: what is due by the midnight at which a
 * day ends is due on that day, and not on the one that then begins.
 */
export const dayDue = (by: string, zone: string): LawDate =>
  dayIn(Temporal.Instant.from(by).subtract({ milliseconds: 1 }).toString(), zone);

/** The moment at which a day begins in a zone, as an instant in UTC. */
export const beginOfDay = (day: LawDate, zone: string): string => endOfDay(addDays(day, -1), zone);

/** The day of the week of a day, Monday being 1. */
export const dayOfWeek = (day: LawDate): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The year that a day lies in. */
export const yearOf = (day: LawDate): number => Temporal.PlainDate.from(day).year;

/** The year of a day with the fraction of it that has passed: for an axis of years. */
export function yearOnAxis(day: LawDate): number {
  const date = Temporal.PlainDate.from(day);
  return date.year + (date.dayOfYear - 1) / date.daysInYear;
}

/**
 * Minutes on the face of a clock from midnight to midnight: for a picture of a day. A day on which
 * clocks are changed has more or fewer.
 */
export const MINUTES_OF_CLOCK = 1_440;

/** So many times 24 hours after a moment, whatever clocks do; before it for a negative number. */
export const addElapsedDays = (moment: string, days: number): string => addHours(moment, days * 24);

/** So many times 24 hours in milliseconds: for a clock that is moved. */
export const elapsedMs = (days: number): number => days * 86_400_000;

/** So many hours of elapsed time after a moment, whatever clocks or offices do. */
export const addHours = (moment: string, hours: number): string =>
  Temporal.Instant.from(moment)
    .add({ minutes: Math.round(hours * 60) })
    .toString();
