import type { Fault } from '@comity/base';
import { sentencesOf, wordsFor } from '@comity/words';
import type { Step } from './report.ts';

/** The console of whoever starts nodes reads English. */
const WORDS = wordsFor('en');

/** What a node process is doing before it is ready. */
export const stepInWords = (step: Step): string => WORDS.t(`starting.${step}`);

/** Why a node process cannot start, with the option that is wrong, and what to do. */
export function failureInWords(why: Fault): string {
  const said = sentencesOf(WORDS, why);
  return why.at === undefined ? said : `${why.at}: ${said}`;
}
