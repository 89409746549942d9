import type { JurisdictionCode, LawDate } from '@comity/law';

/** Free days of the week from a day on, Monday being 1. */
interface Weekend {
  readonly from: LawDate;
  readonly days: readonly number[];
  /** The decision that brought the change; recalled, none was read. */
  readonly source?: string;
}

const since = (from: LawDate, ...days: readonly number[]): Weekend => ({ from, days });
const changed = (from: LawDate, days: readonly number[], source: string): Weekend => ({
  from,
  days,
  source,
});
const ALWAYS = '0001-01-01';
const FRIDAY_SATURDAY = [since(ALWAYS, 5, 6)];

/**
 * Weekends of public offices that are not Saturday and Sunday, with the days on which they changed.
 * Sources: the decisions of the States named in the rows as the press reported them, recalled.
 */
const WEEKENDS: Readonly<Record<JurisdictionCode, readonly Weekend[]>> = {
  ARE: [
    since(ALWAYS, 4, 5),
    changed('2006-09-01', [5, 6], 'Cabinet of the Emirates, May 2006'),
    changed('2022-01-01', [6, 7], 'Federal government of the Emirates, 7 December 2021'),
  ],
  BHR: [since(ALWAYS, 4, 5), changed('2006-09-01', [5, 6], 'Cabinet of Bahrain, 2006')],
  BRN: [since(ALWAYS, 5, 7)],
  DZA: [
    since(ALWAYS, 4, 5),
    changed('2009-08-14', [5, 6], 'Council of ministers of Algeria, 21 July 2009'),
  ],
  IRN: [since(ALWAYS, 4, 5)],
  KWT: [since(ALWAYS, 4, 5), changed('2007-09-01', [5, 6], 'Council of ministers of Kuwait, 2007')],
  OMN: [since(ALWAYS, 4, 5), changed('2013-05-01', [5, 6], 'Royal decree of Oman, April 2013')],
  SAU: [
    since(ALWAYS, 4, 5),
    changed('2013-06-29', [5, 6], 'Royal order of Saudi Arabia of 23 June 2013'),
  ],
  YEM: [
    since(ALWAYS, 4, 5),
    changed('2013-08-15', [5, 6], 'Council of ministers of Yemen, August 2013'),
  ],
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
