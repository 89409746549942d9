import type { DatedCase } from '@comity/service';
import { draftNotes, type Words } from '@comity/words';
import { type CalendarEvent, calendarText } from '../calendar-text.ts';

/**
 * Dates of cases as iCalendar: an id that stays the same for the same date of the same case, and no
 * more of the case than its reference and the kind of date. A clock that stands still or does not run
 * yet has no date.
 *
 * @param now the node's clock, RFC 3339
 * @param more other entries, behind those of the cases
 */
export function calendarOf(
  words: Words,
  cases: readonly DatedCase[],
  now: string,
  more: readonly CalendarEvent[] = [],
): string {
  const events = cases.flatMap(({ caseId, reference, due }) =>
    due.flatMap(({ at, held, what, act, part }) =>
      at === undefined || held !== undefined
        ? []
        : [
            {
              id: [caseId, act, what, part ?? 'all'],
              from: at,
              summary: `${reference} ${words.t(`due.${what}`)}`,
            },
          ],
    ),
  );
  return calendarText('Dates of cases', {
    ...{ events: [...events, ...more], now, notes: draftNotes(words) },
  });
}
