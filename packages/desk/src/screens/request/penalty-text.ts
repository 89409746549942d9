import { penaltyOf } from '@comity/statements';
import type { Words } from '@comity/words';

/** A penalty as a reader says it, `up to 10 years`; the text itself where it is none. */
export function penaltyText(words: Words, penalty: string): string {
  const read = penaltyOf(penalty);
  if (read === null) return penalty;
  switch (read.unit) {
    case 'years':
      return words.t('penalty.years', { n: read.amount });
    case 'months':
      return words.t('penalty.months', { n: read.amount });
    case 'days':
      return words.t('penalty.days', { n: read.amount });
    default:
      return words.t(`penalty.${read.unit}`);
  }
}
