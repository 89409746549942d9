import { isKnownZone } from '@comity/base';
import { localTime, zoneLines } from './calendar-zone.ts';
import { contentLines, textValue } from './content-lines.ts';

/** One entry of a calendar: a moment, or a stretch of time. */
export interface CalendarEvent {
  /** What the entry is known by: the same for the same thing, however often it is asked for. */
  readonly id: readonly string[];
  /** RFC 3339. */
  readonly from: string;
  readonly until?: string;
  readonly summary: string;
  readonly description?: string;
}

/** What a calendar is made of. */
export interface CalendarOf {
  readonly events: readonly CalendarEvent[];
  /** The node's clock, RFC 3339. */
  readonly now: string;
  /** What is to be known of the whole calendar (RFC 7986, 5.2); one at most. */
  readonly notes: readonly string[];
  /** By whose clock times are written; in UTC where it is left out, or not known to this machine. */
  readonly zone?: string;
}

/**
 * A calendar as iCalendar (RFC 5545). Every time is an instant in UTC, or a time of a zone whose clock
 * stands in the calendar as a VTIMEZONE. The hour that comes twice when clocks go back has two names in
 * UTC and one in a zone: what falls there is written in UTC all the same.
 *
 * @param name what the calendar is of, for its product identifier: letters and blanks
 */
export function calendarText(name: string, { events, now, notes, ...of }: CalendarOf): string {
  const times = events.flatMap(({ from, until = from }) => [from, until]).toSorted(byTime);
  const [first, last] = [times[0], times.at(-1)];
  const zone = of.zone !== undefined && isKnownZone(of.zone) ? of.zone : undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Comity//${name}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...notes.map((note) => `DESCRIPTION:${textValue(note)}`),
    ...(zone === undefined || first === undefined || last === undefined
      ? []
      : zoneLines(zone, { from: first, until: last })),
    ...events.flatMap((event) => eventLines(event, { now, zone })),
    'END:VCALENDAR',
  ];
  return contentLines(lines);
}

/** A stretch takes up the time of whoever it is of; a moment does not. */
const eventLines = (
  event: CalendarEvent,
  { now, zone }: { readonly now: string; readonly zone: string | undefined },
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid(event.id)}`,
  `DTSTAMP:${instant(now)}`,
  ...timeLines(event, zone),
  `SUMMARY:${textValue(event.summary)}`,
  ...(event.description === undefined ? [] : [`DESCRIPTION:${textValue(event.description)}`]),
  `TRANSP:${event.until === undefined ? 'TRANSPARENT' : 'OPAQUE'}`,
  'CLASS:CONFIDENTIAL',
  'END:VEVENT',
];

/** When it begins and ends: both by the clock of the zone, or both in UTC (RFC 5545, 3.8.2.2). */
function timeLines({ from, until }: CalendarEvent, zone: string | undefined): readonly string[] {
  const times = { DTSTART: from, ...(until === undefined ? {} : { DTEND: until }) };
  const local = Object.entries(times).flatMap(([name, at]) => {
    const time = zone === undefined ? undefined : localTime(at, zone);
    return time === undefined ? [] : [`${name};TZID=${zone}:${time}`];
  });
  return local.length === Object.keys(times).length
    ? local
    : Object.entries(times).map(([name, at]) => `${name}:${instant(at)}`);
}

const byTime = (a: string, b: string): number => Temporal.Instant.compare(a, b);

/** Letters that an id may hold; ids of peers may hold others. */
const uid = (parts: readonly string[]): string =>
  `${parts.join('.').replace(/[^A-Za-z0-9._-]/g, '_')}@comity`;

/** `20270226T235959Z` */
const instant = (at: string): string =>
  Temporal.Instant.from(at).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
