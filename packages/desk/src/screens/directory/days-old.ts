import type { Words } from '@comity/words';

/** How long ago a source spoke: from two years on in whole years, since nobody weighs thousands of days. */
export const daysOld = (words: Words, days: number): string =>
  days < 2 * DAYS_OF_YEAR
    ? words.t('directory.stale', { n: days })
    : words.t('law.length-years', { n: Math.floor(days / DAYS_OF_YEAR) });

/** The mean of the Gregorian calendar. */
const DAYS_OF_YEAR = 365.2425;
