import { englishDay } from './english-day.ts';
import type { Locale } from './locale.ts';

/**
 * Ways of writing a moment. Short ones are for lists, whole ones for decisions; a day has its year in
 * each, since cases outlast a year and pages are printed.
 */
const STYLES = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  dayOfYear: { weekday: 'short', day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  wholeDay: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  wholeDate: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type TimeStyle = keyof typeof STYLES;

/** Writes moments and calendar days in one language. */
export interface Times {
  /** @param at RFC 3339  @param zone IANA zone of the reader or of the other side */
  at(at: string, zone: string, style: TimeStyle): string;
  /** A calendar day that belongs to no zone: `2024-11-24`. */
  calendarDay(day: string, style: TimeStyle): string;
  /** Distance of a zone from UTC at a moment: `UTC+9`, `UTC−5`, `UTC+5:45`. */
  offset(at: string, zone: string): string;
}

/** @returns the times of a locale; formatters are made once for each style and zone. */
export function timesOf(locale: Locale): Times {
  const made = new Map<string, Intl.DateTimeFormat>();
  const formatter = (zone: string, style: TimeStyle): Intl.DateTimeFormat => {
    const key = `${zone} ${style}`;
    const known = made.get(key);
    if (known) return known;
    const options = { ...STYLES[style], timeZone: zone };
    const fresh = new Intl.DateTimeFormat(locale.numbers, options);
    made.set(key, fresh);
    return fresh;
  };
  const write = (ms: number, zone: string, style: TimeStyle): string =>
    formatter(zone, style)
      .format(ms)
      .replace(/^(\p{L}+), (?=\d)/u, '$1 ');
  return {
    at: (at, zone, style) => write(Date.parse(at), zone, style),
    calendarDay: (day, style) =>
      (locale.numbers === 'en-GB' ? englishDay(day, STYLES[style]) : undefined) ??
      write(Date.parse(`${day}T12:00:00Z`), 'UTC', style),
    offset: (at, zone) =>
      Temporal.Instant.from(at)
        .toZonedDateTimeISO(zone)
        .offset.replace(/^([+-])0?(\d+):00$/, '$1$2')
        .replace(/^([+-])0(\d+:)/, '$1$2')
        .replace('-', '\u2212')
        .replace(/^/, 'UTC'),
  };
}
