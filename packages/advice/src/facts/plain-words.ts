import { CURRENCIES } from './currencies.ts';

/** Languages whose names of months are read; a text in another one gives its date in figures. */
const LANGUAGES = ['en', 'fr', 'es', 'pt', 'it', 'de', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'id'];

/** Names of months or weekdays, made when a text is first read: makers of words take much to make. */
const inLanguages = (
  part: 'month' | 'weekday',
  days: readonly string[],
): (() => ReadonlySet<string>) => {
  const dates = days.map((day) => new Date(`${day}T00:00:00Z`));
  let made: ReadonlySet<string> | undefined;
  const make = (): ReadonlySet<string> => {
    const names = new Set<string>();
    for (const language of LANGUAGES) {
      for (const length of ['long', 'short'] as const) {
        // With a day beside it a month stands in the case in which texts have it.
        for (const how of [{ [part]: length }, { [part]: length, day: 'numeric' } as const]) {
          const written = new Intl.DateTimeFormat(language, { ...how, timeZone: 'UTC' });
          for (const date of dates) {
            const name = written.formatToParts(date).find(({ type }) => type === part);
            if (name !== undefined) names.add(plain(name.value));
          }
        }
      }
    }
    return names;
  };
  return () => {
    made ??= make();
    return made;
  };
};

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');

const two = (n: number): string => String(n).padStart(2, '0');
const months = inLanguages(
  'month',
  Array.from({ length: 12 }, (_, n) => `2026-${two(n + 1)}-01`),
);
const weekdays = inLanguages(
  'weekday',
  Array.from({ length: 7 }, (_, n) => `2026-11-0${n + 1}`),
);

/** Capitals that are no name of a place, a person or a service. */
const ZONES: ReadonlySet<string> = new Set(['utc', 'gmt', 'jst', 'cet', 'cest', 'est', 'edt']);

/** Whether a word with a capital is one of time or money, and names nobody and no place. */
export const isOfTimeOrMoney = (word: string): boolean => {
  const said = plain(word);
  return (
    months().has(said) ||
    weekdays().has(said) ||
    ZONES.has(said) ||
    CURRENCIES.has(word.toUpperCase())
  );
};

/** A year by itself, `15/7/2025`, `7/15`, or figures with the signs of year, month and day. */
const DATE = new RegExp(
  [
    '(?<![\\d.,])(?:19|20)\\d\\d(?![\\d.,]*\\d)',
    '(?<![\\d./-])\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}(?![./-]?\\d)',
    '(?<![\\d./])\\d{1,2}/\\d{1,2}(?![./]?\\d)',
    '[\\d〇一二三四五六七八九十元]+\\s?[年月日년월일]',
  ].join('|'),
);
/** Years of the calendars of Thailand and Iran, and of the Hijra, in texts of their scripts. */
const OWN_YEARS: readonly (readonly [script: RegExp, year: RegExp])[] = [
  [/\p{Script=Thai}/u, /(?<![\d.,])25\d\d(?![\d.,]*\d)/],
  [/\p{Script=Arabic}/u, /(?<![\d.,])1[34]\d\d(?![\d.,]*\d)/],
];
/** A number with the word behind or before it, which may be a month. */
const BESIDE = /\d(?:st|nd|rd|th|er|[.ºª])?\s+(?:(?:de|of)\s+)?(\p{L}[\p{L}\p{M}]+)/gu;
const BEFORE = /(\p{L}[\p{L}\p{M}]+)\.?\s+\d/gu;

/** Whether a text names a day, a month or a year. A number of things and a time of day are none. */
export function namesDate(text: string): boolean {
  const read = text.normalize('NFKC').replace(/\p{Nd}/gu, digit);
  return (
    DATE.test(read) ||
    OWN_YEARS.some(([script, year]) => script.test(read) && year.test(read)) ||
    [...read.matchAll(BESIDE), ...read.matchAll(BEFORE)].some(([, word = '']) =>
      months().has(plain(word)),
    )
  );
}

/** The digit of any script as one of ours: those of each stand in a row of ten. */
function digit(letter: string): string {
  let [first, of] = [letter.codePointAt(0) ?? 0, 0];
  while (of < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1)))
    [first, of] = [first - 1, of + 1];
  return String(of);
}
