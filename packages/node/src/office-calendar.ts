import { addDays, isWorkingDay, type LawData } from '@comity/law';
import { publicHolidays, publicHolidaysVersion } from '@comity/law-files';
import type { OfficeCalendar } from '@comity/server';

/** So many years ahead are known to a node at its start. */
const YEARS_AHEAD = 4;

/**
 * The days on which offices of a State are closed, from the year before this one on: its weekends as
 * they were and are, and its public holidays where the kept calendar knows them.
 *
 * @param now RFC 3339
 */
export function officeCalendar(
  law: Pick<LawData, 'version' | 'jurisdictions' | 'calendars'>,
  participant: string,
  now: string,
): OfficeCalendar {
  const year = Number(now.slice(0, 4));
  return {
    basis: [participant, year, YEARS_AHEAD, law.version, publicHolidaysVersion()].join(' '),
    workOut: async () => {
      const holidays = await publicHolidays(law);
      const years = Array.from({ length: YEARS_AHEAD + 2 }, (_, n) => year - 1 + n);
      const days: string[] = [];
      const end = `${year + YEARS_AHEAD}-12-31`;
      for (let day = `${year - 1}-01-01`; day <= end; day = addDays(day, 1)) {
        if (!isWorkingDay(holidays, participant, Temporal.PlainDate.from(day))) days.push(day);
      }
      return { years, days };
    },
  };
}
