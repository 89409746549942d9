import { type Fault, no, ok, type Result } from '@comity/base';

const FORM = /^(P[1-9][0-9]{0,3}[YMD]|fine|life|death)$/;

/** Says whether a text is a penalty in its one form. */
export const isPenalty = (text: string): boolean => FORM.test(text);

const TYPED = /^(?:P)?([0-9]{1,4})(?:[.,]([05]))?\s*(y|years?|m|months?|d|days?)?[.]?$/i;

/**
 * Reads a penalty as it is typed: `10 years`, `18 months`, `90 days`, `life`, `fine`, `death`, or in
 * its one form. Half a year is told in months. A number alone has no unit and is asked back.
 *
 * Codes: `penalty-form`, `penalty-unit-missing`.
 */
export function readPenalty(typed: string): Result<string, Fault> {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  if (text === 'fine' || text === 'life' || text === 'death') return ok(text);
  const [, digits = '', half = '0', word] = TYPED.exec(text) ?? [];
  const params = { typed: typed.slice(0, 40) };
  if (digits === '') return no({ code: 'penalty-form', params });
  if (word === undefined) return no({ code: 'penalty-unit-missing', params });
  const amount = Number(digits);
  const unit = word.slice(0, 1).toUpperCase();
  const whole = half === '0' ? ok(`P${amount}${unit}`) : no({ code: 'penalty-form', params });
  const made = unit === 'Y' && half === '5' ? ok(`P${amount * 12 + 6}M`) : whole;
  return made.ok && !isPenalty(made.value) ? no({ code: 'penalty-form', params }) : made;
}

/** A number with its unit, or a word. */
export type PenaltyRead =
  | { readonly unit: 'years' | 'months' | 'days'; readonly amount: number }
  | { readonly unit: 'fine' | 'life' | 'death' };

const UNITS = { Y: 'years', M: 'months', D: 'days' } as const;

/** A penalty in its parts; `null` for a text that is none. */
export function penaltyOf(text: string): PenaltyRead | null {
  if (!isPenalty(text)) return null;
  if (text === 'fine' || text === 'life' || text === 'death') return { unit: text };
  const unit = UNITS[text.slice(-1) as keyof typeof UNITS];
  return { unit, amount: Number(text.slice(1, -1)) };
}

/** Months that a life sentence or death counts for where a treaty asks for a least penalty. */
const BEYOND_ALL = 1_200;

/** Whole months of imprisonment, for thresholds of treaties: days are rounded down, a fine is none. */
export function monthsOfPenalty(text: string): number | null {
  const read = penaltyOf(text);
  if (read === null) return null;
  switch (read.unit) {
    case 'years':
      return Math.min(read.amount * 12, BEYOND_ALL);
    case 'months':
      return Math.min(read.amount, BEYOND_ALL);
    case 'days':
      return Math.min(Math.floor(read.amount / 30), BEYOND_ALL);
    case 'fine':
      return 0;
    default:
      return BEYOND_ALL;
  }
}
