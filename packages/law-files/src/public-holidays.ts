import { addDays, daysElapsed, type Holidays } from '@comity/law';
import { weekendOf } from './weekends.ts';

/** Days that the procedural law of a State frees besides its holidays, as month and day. */
const FREE_BY_LAW: Readonly<Record<string, readonly string[]>> = {
  // Code of Criminal Procedure of Japan, Article 55: 29 December to 3 January.
  JPN: ['12-29', '12-30', '12-31', '01-02', '01-03'],
};

/** Free days that the library leaves out, each with the rule that makes it one. */
const MENDED: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  // Labour Code of Bulgaria, Article 154(2): 24 May 2026 is a Sunday, so the Monday is free.
  BGR: { '2026-05-25': 'day after a holiday on a Sunday' },
  // Act on National Holidays of Japan, Article 3(3): a day between two holidays is free.
  JPN: { '2032-09-21': 'day between two holidays' },
  // Days given once by government or parliament (recalled; read in no source).
  IRL: { '2022-03-18': 'day of remembrance and recognition' },
  LVA: { '2023-07-10': 'day after the song and dance celebration' },
  SVN: { '2023-08-14': 'day of solidarity after the floods' },
  // Act 52/2023 of Romania made the two days free from 2024 on.
  ROU: { '2023-01-06': null, '2023-01-07': null },
};

/**
 * Public holidays by the kept library `date-holidays`, computed per State and year when asked.
 * Loaded only when somebody needs it: the library is large.
 *
 * @param alpha2Of ISO 3166-1 alpha-2 of a jurisdiction, or `undefined` where it has none
 */
export async function publicHolidays(
  alpha2Of: (state: string) => string | undefined,
): Promise<Holidays> {
  const { default: Library } = await import('date-holidays');
  const countries = new Set(Object.keys(new Library().getCountries()));
  const years = new Map<string, ReadonlyMap<string, string>>();
  const daysOf = (country: string, year: number): ReadonlyMap<string, string> => {
    const key = `${country} ${year}`;
    const known = years.get(key);
    if (known !== undefined) return known;
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
  const countryOf = (state: string): string | undefined => {
    const country = alpha2Of(state);
    return country !== undefined && countries.has(country) ? country : undefined;
  };
  return {
    knows: (state) => countryOf(state) !== undefined,
    weekendOf,
    nameOf: (state, day) => {
      if (FREE_BY_LAW[state]?.includes(day.slice(5))) return 'free by law';
      const mended = MENDED[state]?.[day];
      if (mended !== undefined) return mended ?? undefined;
      const country = countryOf(state);
      return country === undefined ? undefined : daysOf(country, Number(day.slice(0, 4))).get(day);
    },
  };
}

/** The library names the first day and the span; a span of 24 hours is one day. */
function daysBetween(first: string, start: Date, end: Date): readonly string[] {
  const count = Math.max(1, Math.round(daysElapsed(start.toISOString(), end.toISOString())));
  const [day = ''] = first.split(' ');
  return Array.from({ length: count }, (_, i) => addDays(day, i));
}
