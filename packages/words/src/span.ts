import type { WordKey, WordMessages } from './keys.d.ts';
import type { Params } from './message.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Says the words of a key. */
type Say = <K extends WordKey>(
  key: K,
  ...params: Params<WordMessages[K], string | number>
) => string;

/** @returns a span in its two largest units, rounded down: `4 d 1 h`. */
export function spanOf(say: Say, milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  if (days > 0 && hours > 0) return say('time.days-hours', { days, hours });
  if (days > 0) return say('time.days', { n: days });
  if (hours > 0 && minutes > 0) return say('time.hours-minutes', { hours, minutes });
  if (hours > 0) return say('time.hours', { n: hours });
  return minutes > 0 ? say('time.minutes', { n: minutes }) : say('time.under-a-minute');
}
