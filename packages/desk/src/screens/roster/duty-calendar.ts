import type { DutyCalendar } from '@comity/service';
import { draftNotes, type Words } from '@comity/words';
import { calendarText } from '../calendar-text.ts';

/** How a calendar writes its times. */
export const CALENDAR_CLOCKS = ['utc', 'office'] as const;
export type CalendarClock = (typeof CALENDAR_CLOCKS)[number];

/**
 * Shifts and deadlines as iCalendar. It may be read by whoever knows its address: officers stand in
 * it by their number, and a deadline by its State alone.
 *
 * @param of.now the node's clock, RFC 3339
 * @param of.clock `office`: times by the clock of the office, with its changes; else in UTC
 */
export function dutyCalendar(
  words: Words,
  calendar: DutyCalendar,
  { now, clock }: { readonly now: string; readonly clock: CalendarClock },
): string {
  const { shifts, deadlines, scope, authorityName, zone } = calendar;
  const events = [
    ...shifts.map(({ id, from, until, number, as }) => ({
      ...{ id: ['shift', id], from, until },
      summary:
        scope === 'all'
          ? words.t('calendar.on-duty', { number })
          : words.t(as === 'officer' ? 'calendar.mine' : 'calendar.substitute'),
      description: authorityName,
    })),
    ...deadlines.map(({ id, at, peer }) => ({
      ...{ id: ['due', id], from: at },
      summary: words.t('calendar.due', { state: peer }),
    })),
  ];
  const notes = draftNotes(words);
  return calendarText('Duty', { events, now, notes, ...(clock === 'office' ? { zone } : {}) });
}
