/** How a language is written and counted. */
export interface Locale {
  /** Tag of the catalogue and of `<html lang>`, BCP 47. */
  readonly tag: string;
  /** Tag for numbers and dates, where it is another one. */
  readonly numbers: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its own name, for the choice of language. */
  readonly name: string;
  /** Made from English by rule, for tests and for translators. */
  readonly pseudo: boolean;
}

/** Days before months and a clock of 24 hours: what officers write to each other. */
const ENGLISH: Locale = {
  tag: 'en',
  numbers: 'en-GB',
  direction: 'ltr',
  name: 'English',
  pseudo: false,
};

export const LOCALES = [
  ENGLISH,
  { tag: 'en-XA', numbers: 'en-GB', direction: 'ltr', name: 'Pseudo', pseudo: true },
  { tag: 'ar-XB', numbers: 'en-GB', direction: 'rtl', name: 'Pseudo, right to left', pseudo: true },
] as const satisfies readonly Locale[];

export type LocaleTag = (typeof LOCALES)[number]['tag'];

/** @returns the locale of a tag; English where there is none of that tag. */
export function localeOf(tag: string): Locale {
  return LOCALES.find((locale) => locale.tag === tag) ?? ENGLISH;
}
