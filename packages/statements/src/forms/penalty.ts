import { cleaned, type Fault, no, ok, type Result } from '@comity/base';

const FORM = /^(P[1-9][0-9]{0,3}[YMD]|fine|life|death)$/;

/** Says whether a text is a penalty in its one form. */
export const isPenalty = (text: string): boolean => FORM.test(text);

const WORDS: Readonly<Record<string, string>> = {
  fine: 'fine',
  'fine only': 'fine',
  罰金: 'fine',
  life: 'life',
  'life imprisonment': 'life',
  'imprisonment for life': 'life',
  無期: 'life',
  無期懲役: 'life',
  無期拘禁刑: 'life',
  death: 'death',
  死刑: 'death',
};
const UNIT_LETTERS: readonly (readonly [RegExp, 'Y' | 'M' | 'D'])[] = [
  [/^(?:y|yrs?|years?|年)$/, 'Y'],
  [/^(?:m|mos?|months?|か月|ヶ月|カ月|ヵ月|箇月|月)$/, 'M'],
  [/^(?:d|days?|日)$/, 'D'],
];
const AMOUNT = /^(?:up to )?p?([0-9]{1,4})(?:[.,]([05]))? ?([a-z]{1,6}|[^0-9\s.,]{1,2})?[.]?$/;
/** Two penalties in one text, as in `3 years or a fine of 1,000,000 yen`. */
const SEVERAL =
  /[0-9].*(?:\b(?:or|and|to)\b|[,;/+&–]|又は|または|若しくは|及び|並びに).*(?:[0-9]|fine|罰金)/;
const TWO_UNITS =
  /^([0-9]{1,3}) ?(?:y|yrs?|years?|年) ?(?:and |, ?)?([0-9]{1,3}) ?(?:m|mos?|months?|か月|ヶ月|カ月|月)$/;

/**
 * Reads a penalty as it is typed: `10 years`, `18 months`, `90 days`, `2 years 6 months`, `10年`,
 * `life`, `fine`, `death`, or in its one form. What has two units is told in months, half a year too.
 * A number alone has no unit and is asked back.
 *
 * Codes: `penalty-form`, `penalty-unit-missing`, `penalty-several` (imprisonment with a fine beside it,
 * or two penalties: the gravest is asked for alone).
 */
export function readPenalty(typed: string): Result<string, Fault> {
  const text = cleaned(typed).toLowerCase();
  const params = { typed: typed.slice(0, 40) };
  const word = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  if (word !== undefined) return ok(word);
  const [, years, months] = TWO_UNITS.exec(text) ?? [];
  if (years !== undefined) return madeOf(`P${Number(years) * 12 + Number(months)}M`, params);
  const [, digits, half = '0', name] = AMOUNT.exec(text) ?? [];
  if (digits === undefined) {
    return no({ code: SEVERAL.test(text) ? 'penalty-several' : 'penalty-form', params });
  }
  if (name === undefined) return no({ code: 'penalty-unit-missing', params });
  const unit = UNIT_LETTERS.find(([names]) => names.test(name))?.[1];
  const amount = Number(digits);
  if (unit === 'Y' && half === '5') return madeOf(`P${amount * 12 + 6}M`, params);
  return unit === undefined || half !== '0'
    ? no({ code: 'penalty-form', params })
    : madeOf(`P${amount}${unit}`, params);
}

const madeOf = (form: string, params: { readonly typed: string }): Result<string, Fault> =>
  isPenalty(form) ? ok(form) : no({ code: 'penalty-form', params });

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
