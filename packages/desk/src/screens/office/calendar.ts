import type { DatedCase } from '@comity/service';
import type { Words } from '@comity/words';

/**
 * Dates as iCalendar (RFC 5545): instants in UTC, an id that stays the same for the same date of the
 * same case, and no more of the case than its reference and the kind of date. A clock that stands
 * still or does not run yet has no date.
 *
 * @param now the node's clock, RFC 3339
 */
export function calendarOf(words: Words, cases: readonly DatedCase[], now: string): string {
  const events = cases.flatMap(({ caseId, reference, due }) =>
    due.flatMap(({ at, held, what, act, part }) =>
      at === undefined || held !== undefined
        ? []
        : [
            'BEGIN:VEVENT',
            `UID:${uid([caseId, act, what, part ?? 'all'])}`,
            `DTSTAMP:${instant(now)}`,
            `DTSTART:${instant(at)}`,
            `SUMMARY:${text(`${reference} ${words.t(`due.${what}`)}`)}`,
            'TRANSP:TRANSPARENT',
            'CLASS:CONFIDENTIAL',
            'END:VEVENT',
          ],
    ),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Comity//Dates of cases//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

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
