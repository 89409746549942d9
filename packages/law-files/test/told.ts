import { wordsFor, wordsOfCode } from '@comity/words';
import type { LawFileProblem } from '../src/index.ts';

const english = wordsFor('en');

/** The sentence of a problem, as the command line says it. */
export const told = ({ why }: LawFileProblem): string =>
  wordsOfCode(english, 'law-file', why, (day) => day) ?? why.code;
