import { isMeasure } from '@comity/law';
import type { Words } from '@comity/words';

/** What a measure is called; its code where a later version of the law data has a new one. */
export const measureName = (words: Words, measure: string): string =>
  isMeasure(measure) ? words.t(`measure.${measure}`) : measure;

/** A part by its number and measure: `Part 2: Stored data`. */
export const partName = (words: Words, id: string, measure: string | null): string =>
  words.t('request.part-named', {
    n: Number(id.slice(1)),
    measure: measure === null ? '–' : measureName(words, measure),
  });
