import { cleaned, type Fault, no, ok, type Result } from '@comity/base';

const FORM = /^(P[1-9][0-9]{0,3}[YMD]|fine|life|death)$/;

/** Says whether a text is a penalty in its one form. */
export const isPenalty = (text: string): boolean => FORM.test(text);

/** What has no number, as laws say it in the languages of the desk. */
const SAID: Readonly<Record<'fine' | 'life' | 'death', readonly string[]>> = {
  fine: [
    ...['fine', 'a fine', 'fine only', '罰金', '罰金刑', '罚金', 'amende', 'une amende'],
    ...['multa', 'una multa', 'штраф', 'غرامة', 'الغرامة'],
  ],
  life: [
    ...['life', 'for life', 'life imprisonment', 'life sentence', 'imprisonment for life'],
    ...['無期', '無期懲役', '無期拘禁刑', '无期徒刑', 'perpétuité', 'à perpétuité'],
    ...['réclusion à perpétuité', 'emprisonnement à vie', 'cadena perpetua'],
    ...['пожизненно', 'пожизненное лишение свободы', 'مؤبد', 'السجن المؤبد'],
  ],
  death: [
    ...['death', 'death penalty', '死刑', 'peine de mort', 'pena de muerte', 'смертная казнь'],
    ...['الإعدام', 'إعدام'],
  ],
};
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(SAID).flatMap(([form, words]) =>
    words.map((word) => [word.normalize('NFC'), form]),
  ),
);
const YEARS = 'y|yrs?|years?|年|ans?|années?|años?|год|года|лет|سنة|سنوات|سنين|عاما|عام|أعوام';
const MONTHS =
  'm|mos?|months?|か月|ヶ月|カ月|ヵ月|箇月|月|个月|mois|mes|meses|месяц|месяца|месяцев|شهر|شهرا|أشهر';
const UNIT_LETTERS: readonly (readonly [RegExp, 'Y' | 'M' | 'W' | 'D'])[] = [
  [new RegExp(`^(?:${YEARS})$`), 'Y'],
  [new RegExp(`^(?:${MONTHS})$`), 'M'],
  [/^(?:w|weeks?|週間|周|semaines?|semanas?|недел[яиь]|أسبوعا?|أسابيع)$/, 'W'],
  [/^(?:d|days?|日|天|jours?|días?|день|дня|дней|يوما?|أيام)$/, 'D'],
];
/** What laws say around the number and adds nothing to it: the penalty asked for is the heaviest. */
const UP_TO = "(?:up to |jusqu[’']à |hasta |до |حتى )?";
const AT_MOST = '(?:以下)?の?(?:懲役|拘禁刑|禁錮|禁固|有期徒刑)?';
const AMOUNT = new RegExp(
  `^${UP_TO}p?([0-9]{1,4})(?:[.,]([05]))? ?([\\p{L}\\p{M}]{1,10}?)?${AT_MOST}[.]?$`,
  'u',
);
/** Two penalties in one text, as in `3 years or a fine of 1,000,000 yen`. */
const SEVERAL =
  /[0-9].*(?:\b(?:or|and|to)\b|[,;/+&–]|又は|または|若しくは|及び|並びに).*(?:[0-9]|fine|罰金)/;
const TWO_UNITS = new RegExp(
  `^${UP_TO}([0-9]{1,3}) ?(?:${YEARS}) ?(?:and |et |y |и |, ?)?([0-9]{1,3}) ?(?:${MONTHS})${AT_MOST}$`,
);

/**
 * Reads a penalty as it is typed: `10 years`, `18 months`, `90 days`, `2 years 6 months`, `10年`,
 * `5年以下の懲役`, `10 ans`, `life`, `fine`, `death`, in the words of the desk's languages, or in its one
 * form. What has two units is told in months, half a year too.
 * A number alone has no unit and is asked back.
 *
 * Codes: `penalty-form`, `penalty-unit-missing`, `penalty-several` (imprisonment with a fine beside it,
 * or two penalties: the gravest is asked for alone).
 */
export function readPenalty(typed: string): Result<string, Fault> {
  const text = cleaned(typed).toLowerCase();
  const params = { typed: typed.slice(0, 40) };
  const word = WORDS.get(text.normalize('NFC'));
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
  if (unit === 'W' && half === '0') return madeOf(`P${amount * 7}D`, params);
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
