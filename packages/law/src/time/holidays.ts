import type { JurisdictionCode, LawDate } from '../law-data.ts';

/**
 * Which days a jurisdiction does not work besides its weekend. Handed in, because calendars are
 * the world's and not the law's: `@comity/law-files` makes one from a kept library.
 */
export interface Holidays {
  /** The name of the public holiday, or `undefined` on a working day. */
  readonly nameOf: (state: JurisdictionCode, day: LawDate) => string | undefined;
  /** Whether the calendar knows the jurisdiction at all. */
  readonly knows: (state: JurisdictionCode) => boolean;
  /** Days of the week without work on a day: 6 and 7, or 5 and 6, Monday being 1; weekends change. */
  readonly weekendOf: (state: JurisdictionCode, day: LawDate) => readonly number[];
}

/** A calendar that knows no holiday; Saturday and Sunday only. */
export const WEEKENDS_ONLY: Holidays = {
  nameOf: () => undefined,
  knows: () => false,
  weekendOf: () => [6, 7],
};

/** Whether a day is worked in a jurisdiction; with none named, only the weekend counts. */
export function isWorkingDay(
  holidays: Holidays,
  state: JurisdictionCode | undefined,
  day: Temporal.PlainDate,
): boolean {
  const weekend = state === undefined ? [6, 7] : holidays.weekendOf(state, day.toString());
  if (weekend.includes(day.dayOfWeek)) return false;
  return state === undefined || holidays.nameOf(state, day.toString()) === undefined;
}
