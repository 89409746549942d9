import { isWorkingDay, type LawData } from '@comity/law';
import { publicHolidays } from '@comity/law-files';
import type { OfficeCalendar } from '@comity/server';

/** So many years ahead are known to a node at its start. */
const YEARS_AHEAD = 4;

/**
 * The days on which offices of a State are closed, from the year before this one on: its weekends as
 * they were and are, and its public holidays where the kept calendar knows them.
 *
 * @param now RFC 3339
 */
export async function officeCalendar(
  law: Pick<LawData, 'jurisdictions'>,
  participant: string,
  now: string,
): Promise<OfficeCalendar> {
  const alpha2 = new Map(law.jurisdictions.map(({ code, alpha2: two }) => [code, two] as const));
  const holidays = await publicHolidays((state) => alpha2.get(state));
  const year = Number(now.slice(0, 4));
  const years = Array.from({ length: YEARS_AHEAD + 2 }, (_, n) => year - 1 + n);
  const freeDays: string[] = [];
  let day = Temporal.PlainDate.from({ year: year - 1, month: 1, day: 1 });
  while (day.year <= year + YEARS_AHEAD) {
    if (!isWorkingDay(holidays, participant, day)) freeDays.push(day.toString());
    day = day.add({ days: 1 });
  }
  return { years, freeDays };
}
