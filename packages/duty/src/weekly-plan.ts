import { addDays, dayIn, dayOfWeek } from '@comity/law';
import type { Shift, Span } from './roster.ts';

/** One line of a weekly plan: the same hours, by the clock of the office, on days of the week. */
export interface PlanLine {
  /** Days on which the shift begins, Monday being 1. */
  readonly days: readonly number[];
  /** `22:00` */
  readonly begins: string;
  /** `06:00`: of the next day where it is not later than the begin; the same hour is a whole day. */
  readonly ends: string;
}

/** Where and how often a plan is repeated. */
export interface Repeated {
  readonly zone: string;
  /** The first day that it is for, `2026-11-23`. */
  readonly first: string;
  readonly weeks: number;
}

const DAYS_OF_WEEK = 7;

/**
 * The stretches of time of a plan. Its hours are those on the wall: a shift over a change of clocks is
 * an hour longer or shorter, and the next one begins when it ends. Of a time that the clocks skip the
 * moment at which they do is meant, and the first of one that comes twice; a shift of which nothing is
 * left is none.
 */
export function plannedSpans(line: PlanLine, { zone, first, weeks }: Repeated): readonly Span[] {
  const days = Array.from({ length: weeks * DAYS_OF_WEEK }, (_, n) => addDays(first, n));
  return days
    .filter((day) => line.days.includes(dayOfWeek(day)))
    .map((day) => spanOn(line, day, zone))
    .filter(({ from, until }) => from !== until);
}

function spanOn({ begins, ends }: PlanLine, day: string, zone: string): Span {
  const last = ends > begins ? day : addDays(day, 1);
  return { from: instantOf(day, begins, zone), until: instantOf(last, ends, zone) };
}

function instantOf(day: string, time: string, zone: string): string {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  const read = local.toZonedDateTime(zone);
  const isSkipped = !read.toPlainDateTime().equals(local);
  const change = read.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const moment = isSkipped ? (change ?? read) : read;
  return moment.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: string): string => addDays(day, 1 - dayOfWeek(day));

/** The same shift so many weeks later, by the clock on the wall. */
export function weeksLater<S extends Pick<Shift, 'from' | 'until'>>(
  shift: S,
  weeks: number,
  zone: string,
): S {
  const later = (at: string): string => {
    const time = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime();
    const day = addDays(dayIn(at, zone), weeks * DAYS_OF_WEEK);
    return instantOf(day, time.toString({ smallestUnit: 'second' }), zone);
  };
  return { ...shift, from: later(shift.from), until: later(shift.until) };
}
