import { WEEKDAYS } from '@comity/base';
import { readDay } from '@comity/law';
import * as z from 'zod';
import { code, day, dayOrNull, pinpoint, sourced, words } from './row-forms.ts';

/** A leap year, in which each day has its number. */
const isDayOfYear = (text: string): boolean => readDay(`2024-${text}`).ok;

const own = { state: code, pinpoint: pinpoint.optional(), ...sourced };

/**
 * Rows of `calendars.yaml`. Bounded so that working days are always left: who counts to the next one
 * arrives.
 */
export const calendarRow = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('weekend'),
    from: dayOrNull,
    weekdays: z.array(z.enum(WEEKDAYS)).min(1).max(3),
    ...own,
  }),
  z.strictObject({
    rule: z.literal('every-year'),
    days: z
      .array(z.string().refine(isDayOfYear, 'is no day of a year (write 12-29)'))
      .min(1)
      .max(60),
    name: words,
    ...own,
  }),
  z.strictObject({ rule: z.literal('one-day'), day, name: words.nullable(), ...own }),
]);
