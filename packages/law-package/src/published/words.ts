import type { Coded } from '@comity/base';
import { wordsFor, wordsOfCode } from '@comity/words';

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
