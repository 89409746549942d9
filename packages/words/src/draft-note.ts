import { plainly } from './borrowed.ts';
import { type Words, wordsFor } from './words.ts';

/**
 * That a language was drafted by machine, in one line: in that language, and in English for whoever is
 * handed the text. It stands once in everything that leaves the pages: letters, mail, calendars,
 * tables, terminals; never in what is signed.
 *
 * @returns the line; none in a language that a native lawyer has reviewed
 */
export function draftNotes(words: Words): readonly string[] {
  if (!words.locale.draft) return [];
  const said = [words, wordsFor('en')].map((each) => plainly(each.t('shell.not-reviewed')));
  return [[...new Set(said)].join(' / ')];
}
