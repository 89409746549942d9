import type { Coded, Sentences } from '@comity/base';
import { lawText, wordsFor, wordsOfCode } from '@comity/words';

/** Languages in which the codes of answers have sentences. */
export type Language = 'en' | 'ja';

/**
 * The sentence of a code: `state-unknown` with its values, of the set `problem`.
 *
 * @param set which table of sentences: `problem` for a `Fault`, `problem-next` for what to do then
 * @returns `undefined` where the words have none of that code
 */
export function sentenceOf(
  set: string,
  coded: Coded,
  language: Language = 'en',
): string | undefined {
  return wordsOfCode(wordsFor(language), set, coded);
}

/** What an answer says by codes (`text`, `why`, `note`, `rule`), as one text; days stay `2012-11-01`. */
export function textOf(said: Sentences, language: Language = 'en'): string {
  return lawText(wordsFor(language), said, (day) => day);
}
