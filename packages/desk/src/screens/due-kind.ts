import type { Due } from '@comity/case';
import type { Words } from '@comity/words';

/**
 * Whose word a date is that no treaty sets: good practice, what a State has said, or a rule of
 * the house. A closed list with
 * the dates that a case can have.
 */
const WORD_OF: Readonly<Record<Due['what'], 'target' | 'asking' | 'asked' | 'own' | 'house'>> = {
  acknowledgement: 'target',
  'first-answer': 'target',
  'needed-before': 'asking',
  'answer-to-questions': 'asked',
  reply: 'asked',
  'expected-result': 'own',
  'postponement-ends': 'own',
  'follow-up': 'own',
  translation: 'own',
  'preservation-minimum': 'target',
  'preservation-ends': 'target',
  erasure: 'asked',
  review: 'house',
};

/** What a date means, with whose word it is where no treaty sets it. */
export type DueKind = Due['kind'] | 'asking' | 'asked' | 'own' | 'house';

export const dueKind = ({ kind, what }: Pick<Due, 'kind' | 'what'>): DueKind =>
  kind === 'target' ? WORD_OF[what] : kind;

/** The same in words. */
export const dueKindText = (words: Words, due: Pick<Due, 'kind' | 'what'>): string =>
  words.t(`due.kind-${dueKind(due)}`);
