import type { DutyCalendar } from '@comity/service';
import { draftNotes, type Words } from '@comity/words';
import { calendarText } from '../calendar-text.ts';

/**
 * Shifts and deadlines as iCalendar. It may be read by whoever knows its address: officers stand in
 * it by their number, and a deadline by its State alone.
 *
 * @param now the node's clock, RFC 3339
 */
export function dutyCalendar(words: Words, calendar: DutyCalendar, now: string): string {
  const { shifts, deadlines, scope, authorityName } = calendar;
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
  return calendarText('Duty', { events, now, notes: draftNotes(words) });
}
