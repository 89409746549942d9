import type { Here } from '@comity/design';

/** A time of day alone says which one is meant for so long before and after it. */
const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

/**
 * When something was or will be, by the officer's clock: to the second within half a day; what is further
 * away has its date. An alarm of yesterday evening is not of this one.
 */
export const timeOrMoment = ({ words, now, place: { zone } }: Here, at: string): string =>
  Math.abs(Date.parse(now) - Date.parse(at)) < HALF_A_DAY_MS
    ? words.at(at, zone, 'second')
    : words.moment(at, zone);
