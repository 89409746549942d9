import type { Due } from './due-row.ts';

/**
 * Whose word a date is that no treaty sets: good practice, what a State has said, or a rule of
 * the house. A closed list with the dates that a case can have.
 */
const WORD_OF: Readonly<Record<Due['what'], 'target' | 'asking' | 'asked' | 'own' | 'house'>> = {
  acknowledgement: 'target',
  'first-answer': 'target',
  'needed-before': 'asking',
  'part-wanted': 'asking',
  'answer-to-questions': 'asked',
  reply: 'asked',
  'expected-result': 'own',
  'postponement-ends': 'own',
  'follow-up': 'own',
  translation: 'own',
  'preservation-minimum': 'target',
  'preservation-ends': 'target',
  'collection-ends': 'own',
  erasure: 'asked',
  review: 'house',
};

/** What a date means, with whose word it is where no treaty sets it. */
export type DueKind = Due['kind'] | 'asking' | 'asked' | 'own' | 'house';

/** The kind of a date; whose word a date is stands in the place of `target`. */
export const dueKind = ({ kind, what }: Pick<Due, 'kind' | 'what'>): DueKind =>
  kind === 'target' ? WORD_OF[what] : kind;

/** Whether somebody has said it by whom it is owed, or the house has: no law and no good practice. */
export const isWord = (due: Pick<Due, 'kind' | 'what'>): boolean =>
  !['deadline', 'minimum', 'effect-date', 'target'].includes(dueKind(due));

/** Dates as they come; those without a moment stand last. */
export const inOrderOfTime = <D extends Pick<Due, 'at'>>(dues: readonly D[]): readonly D[] =>
  dues.toSorted((a, b) =>
    a.at === undefined || b.at === undefined
      ? Number(a.at === undefined) - Number(b.at === undefined)
      : Date.parse(a.at) - Date.parse(b.at),
  );
