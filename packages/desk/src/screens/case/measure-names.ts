import type { Words } from '@comity/words';
import { nameOf } from '../name-of.ts';

/** What a measure is called; its code where a later version of the law data has a new one. */
export const measureName = (words: Words, measure: string): string =>
  nameOf(words, 'measure', measure) ?? measure;
