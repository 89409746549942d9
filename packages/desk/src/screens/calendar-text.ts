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
}

/**
 * A calendar as iCalendar (RFC 5545). Every time is an instant in UTC: the hour that comes twice when
 * clocks go back has two names there, and one in a zone.
 *
 * @param name what the calendar is of, for its product identifier: letters and blanks
 */
export function calendarText(name: string, { events, now, notes }: CalendarOf): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Comity//${name}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...notes.map((note) => `DESCRIPTION:${text(note)}`),
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** A stretch takes up the time of whoever it is of; a moment does not. */
const eventLines = (event: CalendarEvent, now: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid(event.id)}`,
  `DTSTAMP:${instant(now)}`,
  `DTSTART:${instant(event.from)}`,
  ...(event.until === undefined ? [] : [`DTEND:${instant(event.until)}`]),
  `SUMMARY:${text(event.summary)}`,
  ...(event.description === undefined ? [] : [`DESCRIPTION:${text(event.description)}`]),
  `TRANSP:${event.until === undefined ? 'TRANSPARENT' : 'OPAQUE'}`,
  'CLASS:CONFIDENTIAL',
  'END:VEVENT',
];

/** Letters that an id may hold; ids of peers may hold others. */
const uid = (parts: readonly string[]): string =>
  `${parts.join('.').replace(/[^A-Za-z0-9._-]/g, '_')}@comity`;

/** `20270226T235959Z` */
const instant = (at: string): string =>
  Temporal.Instant.from(at).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

const ISOLATES = /[\u2066-\u2069\u200e\u200f]/g;

const text = (plain: string): string =>
  plain
    .replace(ISOLATES, '')
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replace(/\r?\n/g, '\\n');

const OCTETS = 74;

/** Lines of at most 75 octets; what is longer goes on behind a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces = [''];
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > OCTETS) {
      pieces.push('');
      octets = 1;
    }
    pieces[pieces.length - 1] += letter;
    octets += size;
  }
  return pieces.join('\r\n ');
}
