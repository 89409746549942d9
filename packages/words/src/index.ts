export { markBorrowed, plainly } from './borrowed.ts';
export { chooseLanguage, type Wishes } from './choose.ts';
export { cityOf, type Place } from './city.ts';
export { filesOf as wordFiles, type WordFile } from './files.ts';
export { type InWords, inWords } from './in-words.ts';
export { type Breaking, brokenLines, padded, shownWidth } from './layout.ts';
export { LOCALES, type Locale, type LocaleTag, localeOf } from './locale.ts';
export { CLOSING, OPENING } from './pseudo.ts';
export {
  LAW_SAID,
  languageName,
  lawText,
  type Spoken,
  sentencesOf,
  spoken,
  valuesOf,
  type WriteDay,
  wordsOfCode,
} from './spoken.ts';
export { terminalLanguage } from './terminal-language.ts';
export type { TimeStyle } from './times.ts';
export {
  type PlainKey,
  type WordKey,
  type Words,
  type WordsSaid,
  wordsFor,
  wordsSaid,
} from './words.ts';
