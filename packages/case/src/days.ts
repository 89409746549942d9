import type { Fault } from '@comity/base';
import { addMonths } from '@comity/law';
import { everyField, type Fields } from '@comity/statements';

/** A day further ahead than this is a slip of the hand: data kept until 2999. */
const MONTHS_AHEAD = 600;

/**
 * Days that cannot be meant, each at its field: an expected day that is over, a day of handing over
 * that has not come, a last day centuries ahead. Asked of the author alone: what is said stays said.
 * Codes: `day-over`, `day-to-come`, `day-far`.
 *
 * @param today the day at the author's office, `2026-11-21`; nothing is compared without it
 */
export function daysAmiss(says: Fields, content: unknown, today: string | undefined): Fault[] {
  if (today === undefined) return [];
  const last = addMonths(today, MONTHS_AHEAD);
  return everyField(says, content).flatMap(({ field, value, path }): Fault[] => {
    if (field.as !== 'day' || typeof value !== 'string') return [];
    if (field.lies === 'ahead' && value < today) return [{ code: 'day-over', at: path }];
    if (field.lies === 'ahead' && value > last) return [{ code: 'day-far', at: path }];
    return field.lies === 'behind' && value > today ? [{ code: 'day-to-come', at: path }] : [];
  });
}
