import type { Coded, Params } from '@comity/base';
import type { Side } from './side.ts';

/** What can be due; the closed set, for catalogues and calendars. */
export const DUES = [
  'acknowledgement',
  'needed-before',
  'part-wanted',
  'first-answer',
  'expected-result',
  'answer-to-questions',
  'reply',
  'postponement-ends',
  'preservation-minimum',
  'preservation-ends',
  'collection-ends',
  'follow-up',
  'translation',
  'erasure',
  // At home, of what one officer released alone: no act says it, and a case by itself has none.
  'review',
] as const;

/** One date of a case. */
export interface Due {
  readonly what: (typeof DUES)[number];
  readonly params?: Params;
  /** Side that owes it; `null` when a day simply comes. */
  readonly owedBy: Side | null;
  /** `target` is good practice or a wish, owed by no treaty. */
  readonly kind: 'deadline' | 'minimum' | 'effect-date' | 'target';
  /** The instant by which, RFC 3339 UTC; absent when no clock runs. */
  readonly at?: string;
  /** For dates given as a day: the day, and the zone it is read in; `at` is its end. */
  readonly day?: string;
  readonly zone?: string;
  readonly pinpoint: string | null;
  /** Why the clock stands still. */
  readonly held?: Coded;
  /** Cases by whose decision it runs on. */
  readonly awaits?: readonly string[];
  /** Act that started it or names it. */
  readonly act: string;
  /** The part that it is about; `null`: the request as a whole. */
  readonly part: string | null;
}
