import { WEEKDAYS, type Weekday } from '@comity/base';
import { addDays, dayIn, dayOfWeek } from '@comity/law';
import type { StatedAuthority } from './directory.ts';

type Hours = Pick<StatedAuthority, 'opening' | 'hours' | 'zone'>;

/** Whether a day of the place, `2026-11-23`, is a public holiday there. */
export type IsHoliday = (day: string) => boolean;

const NO_HOLIDAY: IsHoliday = () => false;

/** A run of time in which an office is open, as instants in milliseconds since 1970. */
interface Span {
  readonly from: number;
  readonly until: number;
}

/** Whether an office is open at a moment; `until` or `opens` is when that changes, RFC 3339 UTC. */
export type Openness =
  | { readonly open: true; readonly until: string | null }
  /** `holiday`: it would be open on this day, were that none. */
  | { readonly open: false; readonly opens: string | null; readonly holiday: boolean }
  /** Its zone is not one that this machine knows. */
  | { readonly open: null };

/**
 * Whether an office is open at a moment, by its own clock: hours follow the zone's changes of the
 * clock. A span that ends before it begins ends on the next day. On a public holiday no span begins;
 * of the week the office's own word counts, whatever its State calls a weekend.
 */
export function opennessAt(office: Hours, at: string, isHoliday: IsHoliday): Openness {
  if (office.opening === 'always') return { open: true, until: null };
  const spans = spansAround(office, at, isHoliday);
  if (spans === undefined) return { open: null };
  const now = Temporal.Instant.from(at).epochMilliseconds;
  const open = spans.find(({ from, until }) => from <= now && now < until);
  if (open !== undefined) return { open: true, until: instant(endOfRun(spans, open)) };
  const next = spans.find(({ from }) => from > now);
  const today = dayIn(at, office.zone);
  const holiday = isHoliday(today) && onDay(office.hours ?? [], today, NO_HOLIDAY).length > 0;
  return { open: false, opens: next === undefined ? null : instant(next.from), holiday };
}

/** When an office is open within a stretch of some days, as instants in UTC; nothing of a zone not known here. */
export function openSpans(
  office: Hours,
  within: { readonly from: string; readonly until: string },
  isHoliday: IsHoliday,
): readonly { readonly from: string; readonly until: string }[] {
  if (office.opening === 'always') return [within];
  const [begin, end] = [within.from, within.until].map((at) => Temporal.Instant.from(at));
  const [first, last] = [begin?.epochMilliseconds ?? 0, end?.epochMilliseconds ?? 0];
  return (spansAround(office, within.from, isHoliday) ?? [])
    .map(({ from, until }) => ({ from: Math.max(from, first), until: Math.min(until, last) }))
    .filter(({ from, until }) => from < until)
    .map(({ from, until }) => ({ from: instant(from), until: instant(until) }));
}

/** Spans that touch are one run: from Monday 00:00 to 24:00 and on Tuesday. */
const endOfRun = (spans: readonly Span[], first: Span): number =>
  spans.reduce((end, { from, until }) => (from <= end ? Math.max(end, until) : end), first.until);

const instant = (ms: number): string =>
  Temporal.Instant.fromEpochMilliseconds(ms).toString({ fractionalSecondDigits: 3 });

/** Days looked at: the one before, this one, and so many that no run of holidays hides the next. */
const DAYS = 24;

/** All spans of these days, in order. */
function spansAround(
  { hours = [], zone }: Hours,
  at: string,
  isHoliday: IsHoliday,
): readonly Span[] | undefined {
  try {
    const today = dayIn(at, zone);
    return Array.from({ length: DAYS }, (_, index) => addDays(today, index - 1))
      .flatMap((day) =>
        onDay(hours, day, isHoliday).map(({ from, to }) => ({
          from: momentOf(day, from, zone),
          until: momentOf(to <= from ? addDays(day, 1) : day, to, zone),
        })),
      )
      .sort((a, b) => a.from - b.from || a.until - b.until);
  } catch {
    return undefined;
  }
}

type Spans = NonNullable<Hours['hours']>;

/** The calendar is asked only for days on which there are hours. */
function onDay(hours: Spans, day: string, isHoliday: IsHoliday): Spans {
  const named = hours.filter(({ days }) => days.includes(weekdayOf(day)));
  return named.length > 0 && isHoliday(day) ? [] : named;
}

const weekdayOf = (day: string): Weekday => WEEKDAYS[dayOfWeek(day) - 1] ?? 'monday';

function momentOf(day: string, hour: string, timeZone: string): number {
  const [date, plainTime] = hour === '24:00' ? [addDays(day, 1), '00:00'] : [day, hour];
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
