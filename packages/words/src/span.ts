import type { Words } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @returns a span in its two largest units, rounded down: `4 d 1 h`. */
export function spanOf(words: Words, milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  if (days > 0 && hours > 0) return words.t('time.days-hours', { days, hours });
  if (days > 0) return words.t('time.days', { n: days });
  if (hours > 0 && minutes > 0) return words.t('time.hours-minutes', { hours, minutes });
  if (hours > 0) return words.t('time.hours', { n: hours });
  return minutes > 0 ? words.t('time.minutes', { n: minutes }) : words.t('time.under-a-minute');
}
