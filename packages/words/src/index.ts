export { markBorrowed, plainly } from './borrowed.ts';
export { chooseLanguage, type Wishes } from './choose.ts';
export { cityOf, type Place } from './city.ts';
export { withDays } from './days.ts';
export { draftNotes } from './draft-note.ts';
export { filesOf as wordFiles, lackOf, type WordFile } from './files.ts';
export { kindOfAuthority, startName } from './generic.ts';
export { type InWords, inWords } from './in-words.ts';
export { type Breaking, brokenLines, padded, shownWidth } from './layout.ts';
export { LOCALES, type Locale, localeOf } from './locale.ts';
export { nameOf } from './name-of.ts';
export {
  type InstrumentOfData,
  instrumentName,
  instrumentTitle,
  languageName,
  languagesNamed,
  provisionName,
  provisionTitle,
  type StateOfData,
  sentence,
  stateName,
  textOfData,
  theInstrument,
  theState,
  traditionsNamed,
} from './names.ts';
export { CLOSING, OPENING } from './pseudo.ts';
export {
  endOf,
  LAW_SAID,
  lawSentences,
  lawText,
  type Sentence,
  valuesOf,
  type WriteDay,
  wordsOfCode,
} from './said.ts';
export { readableSource } from './source.ts';
export { type Spoken, sentencesOf, spoken } from './spoken.ts';
export { terminalLanguage } from './terminal-language.ts';
export type { TimeStyle } from './times.ts';
export { type PlainKey, type WordKey, type Words, wordsFor } from './words.ts';
export { wordsWritten } from './written.ts';
