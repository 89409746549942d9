import { createRequire } from 'node:module';
import { addDays, daysElapsed, type Holidays, holidaysOf, type LawData, yearOf } from '@comity/law';

/** Version of the kept library, from which other days may follow. */
export const publicHolidaysVersion = (): string =>
  String(createRequire(import.meta.url)('date-holidays/package.json').version);

/**
 * The calendar of the law data over public holidays as the kept library `date-holidays` works them
 * out, per State and year when asked. Loaded only when somebody needs it: the library is large.
 *
 * @param law jurisdictions with their ISO 3166-1 alpha-2, by which the library knows them, and calendars
 */
export async function publicHolidays({
  jurisdictions,
  calendars,
}: Pick<LawData, 'jurisdictions' | 'calendars'>): Promise<Holidays> {
  const { default: Library } = await import('date-holidays');
  const known = new Set(Object.keys(new Library().getCountries()));
  const countries = new Map(
    jurisdictions.flatMap(({ code, alpha2 }) =>
      alpha2 !== undefined && known.has(alpha2) ? [[code, alpha2]] : [],
    ),
  );
  const years = new Map<string, ReadonlyMap<string, string>>();
  const daysOf = (country: string, year: number): ReadonlyMap<string, string> => {
    const key = `${country} ${year}`;
    const kept = years.get(key);
    if (kept !== undefined) return kept;
    const days = new Map<string, string>();
    const library = new Library(country, { types: ['public'], languages: ['en'] });
    for (const holiday of library.getHolidays(year)) {
      for (const day of daysBetween(holiday.date, holiday.start, holiday.end)) {
        days.set(day, holiday.name);
      }
    }
    years.set(key, days);
    return days;
  };
  return holidaysOf(calendars, {
    knows: (state) => countries.has(state),
    nameOf: (state, day) => {
      const country = countries.get(state);
      return country === undefined ? undefined : daysOf(country, yearOf(day)).get(day);
    },
  });
}

/** The library names the first day and the span; a span of 24 hours is one day. */
function daysBetween(first: string, start: Date, end: Date): readonly string[] {
  const count = Math.max(1, Math.round(daysElapsed(start.toISOString(), end.toISOString())));
  const [day = ''] = first.split(' ');
  return Array.from({ length: count }, (_, i) => addDays(day, i));
}
