import { WEEKDAYS } from '@comity/base';
import type { CalendarRow } from '../calendar-data.ts';
import type { JurisdictionCode, LawDate } from '../law-data.ts';

/** Which days a jurisdiction does not work besides its weekend. */
export interface Holidays {
  /** The name of the public holiday, or `undefined` on a working day. */
  readonly nameOf: (state: JurisdictionCode, day: LawDate) => string | undefined;
  /** Whether the calendar knows the jurisdiction at all. */
  readonly knows: (state: JurisdictionCode) => boolean;
  /** Days of the week without work on a day: 6 and 7, or 5 and 6, Monday being 1; weekends change. */
  readonly weekendOf: (state: JurisdictionCode, day: LawDate) => readonly number[];
}

/**
 * Holidays that follow from rules: movable feasts, lunar years, days moved off a Sunday. Handed in,
 * because such arithmetic is the world's and not the law's: `@comity/law-files` has it of a kept
 * library.
 */
export type WorkedOut = Pick<Holidays, 'nameOf' | 'knows'>;

const SATURDAY_AND_SUNDAY = [6, 7];

/** A calendar that knows no holiday; Saturday and Sunday only. */
export const WEEKENDS_ONLY: Holidays = {
  nameOf: () => undefined,
  knows: () => false,
  weekendOf: () => SATURDAY_AND_SUNDAY,
};

/**
 * The calendar of the law data: its rows go before what is worked out, and of the weekends of a
 * State the latest that has begun counts.
 *
 * @param rows those of one State and rule in the order of their days, as the loader checks
 */
export function holidaysOf(rows: readonly CalendarRow[], workedOut: WorkedOut): Holidays {
  const byState = new Map(
    [...Map.groupBy(rows, ({ state }) => state)].map(([state, own]) => [state, ownOf(own)]),
  );
  return {
    knows: workedOut.knows,
    weekendOf: (state, day) =>
      byState.get(state)?.weekends.findLast(({ from }) => from === null || from <= day)?.days ??
      SATURDAY_AND_SUNDAY,
    nameOf: (state, day) => {
      const own = byState.get(state);
      const name = own?.yearly.get(day.slice(5)) ?? own?.once.get(day);
      return name === undefined ? workedOut.nameOf(state, day) : (name ?? undefined);
    },
  };
}

interface Own {
  readonly weekends: readonly { readonly from: LawDate | null; readonly days: readonly number[] }[];
  /** Names by month and day. */
  readonly yearly: ReadonlyMap<string, string>;
  /** Names by day; `null` where it is worked. */
  readonly once: ReadonlyMap<LawDate, string | null>;
}

const ownOf = (rows: readonly CalendarRow[]): Own => ({
  weekends: rows.flatMap((row) =>
    row.rule === 'weekend'
      ? [{ from: row.from, days: row.weekdays.map((day) => WEEKDAYS.indexOf(day) + 1) }]
      : [],
  ),
  yearly: new Map(
    rows.flatMap((row) =>
      row.rule === 'every-year' ? row.days.map((day) => [day, row.name] as const) : [],
    ),
  ),
  once: new Map(rows.flatMap((row) => (row.rule === 'one-day' ? [[row.day, row.name]] : []))),
});

/** Whether a day is worked in a jurisdiction; with none named, only the weekend counts. */
export function isWorkingDay(
  holidays: Holidays,
  state: JurisdictionCode | undefined,
  day: Temporal.PlainDate,
): boolean {
  const weekend =
    state === undefined ? SATURDAY_AND_SUNDAY : holidays.weekendOf(state, day.toString());
  if (weekend.includes(day.dayOfWeek)) return false;
  return state === undefined || holidays.nameOf(state, day.toString()) === undefined;
}
