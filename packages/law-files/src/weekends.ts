import type { JurisdictionCode, LawDate } from '@comity/law';

/** Free days of the week from a day on, Monday being 1. */
interface Weekend {
  readonly from: LawDate;
  readonly days: readonly number[];
}

const since = (from: LawDate, ...days: readonly number[]): Weekend => ({ from, days });
const ALWAYS = '0001-01-01';
const FRIDAY_SATURDAY = [since(ALWAYS, 5, 6)];

/**
 * Weekends of public offices that are not Saturday and Sunday, with the days on which they changed.
 * Source: decrees of the States as the press reported them; recalled.
 */
const WEEKENDS: Readonly<Record<JurisdictionCode, readonly Weekend[]>> = {
  ARE: [since(ALWAYS, 4, 5), since('2006-09-01', 5, 6), since('2022-01-01', 6, 7)],
  BHR: [since(ALWAYS, 4, 5), since('2006-09-01', 5, 6)],
  BRN: [since(ALWAYS, 5, 7)],
  DZA: [since(ALWAYS, 4, 5), since('2009-08-14', 5, 6)],
  IRN: [since(ALWAYS, 4, 5)],
  KWT: [since(ALWAYS, 4, 5), since('2007-09-01', 5, 6)],
  OMN: [since(ALWAYS, 4, 5), since('2013-05-01', 5, 6)],
  SAU: [since(ALWAYS, 4, 5), since('2013-06-29', 5, 6)],
  YEM: [since(ALWAYS, 4, 5), since('2013-08-15', 5, 6)],
  AFG: FRIDAY_SATURDAY,
  BGD: FRIDAY_SATURDAY,
  EGY: FRIDAY_SATURDAY,
  IRQ: FRIDAY_SATURDAY,
  ISR: FRIDAY_SATURDAY,
  JOR: FRIDAY_SATURDAY,
  LBY: FRIDAY_SATURDAY,
  MDV: FRIDAY_SATURDAY,
  PSE: FRIDAY_SATURDAY,
  QAT: FRIDAY_SATURDAY,
  SDN: FRIDAY_SATURDAY,
  SYR: FRIDAY_SATURDAY,
};

/** The days of the week without work on a day: Saturday and Sunday unless the table says otherwise. */
export const weekendOf = (state: JurisdictionCode, day: LawDate): readonly number[] =>
  WEEKENDS[state]?.findLast((row) => row.from <= day)?.days ?? [6, 7];
