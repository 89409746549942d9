import type { Fault } from '@comity/base';
import type { Field, Fields } from '@comity/statements';

/** A day further ahead than this is a slip of the hand: data kept until 2999. */
const YEARS_AHEAD = 50;

/**
 * Days that cannot be meant, each at its field: an expected day that is over, a day of handing over
 * that has not come, a last day centuries ahead. Asked of the author alone: what is said stays said.
 * Codes: `day-over`, `day-to-come`, `day-far`.
 *
 * @param today the day at the author's office, `2026-11-21`; nothing is compared without it
 */
export function daysAmiss(says: Fields, content: unknown, today: string | undefined): Fault[] {
  if (today === undefined || !isRecord(content)) return [];
  const last = `${String(Number(today.slice(0, 4)) + YEARS_AHEAD).padStart(4, '0')}${today.slice(4)}`;
  const amiss = (field: Field, value: unknown, at: string): Fault[] => {
    if (field.as === 'group') return inGroup(field.of, value, `${at}.`);
    if (field.as === 'list') {
      const items = Array.isArray(value) ? value : [];
      return items.flatMap((item, index) => amiss(field.of, item, `${at}.${index}`));
    }
    if (field.as !== 'day' || typeof value !== 'string') return [];
    if (field.lies === 'ahead' && value < today) return [{ code: 'day-over', at }];
    if (field.lies === 'ahead' && value > last) return [{ code: 'day-far', at }];
    return field.lies === 'behind' && value > today ? [{ code: 'day-to-come', at }] : [];
  };
  const inGroup = (fields: Fields, value: unknown, before: string): Fault[] =>
    isRecord(value)
      ? Object.entries(fields).flatMap(([name, field]) =>
          amiss(field, value[name], `${before}${name}`),
        )
      : [];
  return inGroup(says, content, '');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
