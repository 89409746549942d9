/** How a language is written and counted. */
export interface Locale {
  /** Tag of the catalogue and of `<html lang>`, BCP 47. */
  readonly tag: string;
  /** Tag for numbers and dates, where it is another one. */
  readonly numbers: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two sentences: languages without spaces have none. */
  readonly gap: '' | ' ';
  /** What ends a sentence that has no end of its own. */
  readonly stop: string;
  /** Its own name, for the choice of language. */
  readonly name: string;
  /** Drafted by machine and not yet reviewed by a native lawyer: every page in it says so. */
  readonly draft: boolean;
  /** Declared to have every word that English has; the others borrow what they lack from English. */
  readonly complete: boolean;
  /** Made from English by rule, for tests and for translators. */
  readonly pseudo: boolean;
}

/** Days before months and a clock of 24 hours: what officers write to each other. */
const ENGLISH = {
  tag: 'en',
  numbers: 'en-GB',
  direction: 'ltr',
  gap: ' ',
  stop: '.',
  name: 'English',
  draft: false,
  complete: true,
  pseudo: false,
} as const satisfies Locale;

const SPACED = { gap: ' ', stop: '.' } as const;
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh']);

const drafted = <T extends string>(
  tag: T,
  numbers: string,
  name: string,
  direction: 'ltr' | 'rtl' = 'ltr',
) => {
  const marks = UNSPACED.has(tag) ? ({ gap: '', stop: '。' } as const) : SPACED;
  const made = { draft: true, complete: false, pseudo: false } as const;
  return { tag, numbers, direction, ...marks, name, ...made } as const;
};

const strange = <T extends string>(tag: T, direction: 'ltr' | 'rtl', name: string) => {
  const made = { draft: false, complete: true, pseudo: true } as const;
  return { tag, numbers: 'en-GB', direction, ...SPACED, name, ...made } as const;
};

export const LOCALES = [
  ENGLISH,
  { ...drafted('ja', 'ja-JP', '日本語'), complete: true },
  drafted('ar', 'ar-u-nu-latn', 'العربية', 'rtl'),
  drafted('es', 'es', 'Español'),
  drafted('fr', 'fr', 'Français'),
  drafted('ru', 'ru', 'Русский'),
  drafted('zh', 'zh-Hans', '中文'),
  strange('en-XA', 'ltr', 'Pseudo'),
  strange('ar-XB', 'rtl', 'Pseudo, right to left'),
] as const satisfies readonly Locale[];

/** @returns the locale of a tag; English where there is none of that tag. */
export function localeOf(tag: string): Locale {
  return LOCALES.find((locale) => locale.tag === tag) ?? ENGLISH;
}
