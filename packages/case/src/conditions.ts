import type { Problem } from '@comity/base';
import type { Side } from './side.ts';

/** What stood in the case, as far as somebody had seen it: what placement is judged by. */
export interface Past {
  /** The request that opened the case. */
  readonly request: string | null;
  readonly acknowledged: boolean;
  /** Some answer on substance stands: a confirmation or a refusal. */
  readonly answered: boolean;
  readonly refused: boolean;
  readonly withdrawn: boolean;
  readonly closed: boolean;
  /** Acts that asked for information and were not answered. */
  readonly openAskings: readonly string[];
  /** Every act seen and its kind, those without effect included. */
  readonly acts: ReadonlyMap<string, string>;
  /** Acts whose body a side states to have erased. */
  readonly erased: Readonly<Record<Side, readonly string[]>>;
}

/** Conditions that kinds of acts name; a closed set. */
export type Condition =
  | 'no-request'
  | 'request'
  | 'not-closed'
  | 'not-withdrawn'
  | 'not-acknowledged'
  | 'something-asked'
  | 'ended';

const UNMET: Readonly<Record<Condition, readonly [(past: Past) => boolean, Problem]>> = {
  'no-request': [
    (past) => past.request === null,
    {
      code: 'second-request',
      text: 'The case already has its request.',
      next: 'Open a new case for another request.',
    },
  ],
  request: [
    (past) => past.request !== null,
    { code: 'before-request', text: 'Its author had not seen a request in this case.' },
  ],
  'not-closed': [
    (past) => !past.closed,
    {
      code: 'case-closed',
      text: 'The case was closed.',
      next: 'Write a message, or open a new case.',
    },
  ],
  'not-withdrawn': [
    (past) => !past.withdrawn,
    { code: 'request-withdrawn', text: 'The request was withdrawn.', next: 'Close the case.' },
  ],
  'not-acknowledged': [
    (past) => !past.acknowledged,
    { code: 'already-acknowledged', text: 'The request was already acknowledged.' },
  ],
  'something-asked': [
    (past) => past.openAskings.length > 0,
    {
      code: 'nothing-asked',
      text: 'No question is open.',
      next: 'Write a message instead.',
    },
  ],
  ended: [
    (past) => past.answered || past.withdrawn,
    {
      code: 'answer-owed',
      text: 'The request is neither answered nor withdrawn.',
      next: 'Answer the request first: confirm, or refuse with reasons.',
    },
  ],
};

/** The first condition that does not hold, in the order given; `null` when all hold. */
export function firstUnmet(conditions: readonly Condition[], past: Past): Problem | null {
  for (const condition of conditions) {
    const [holds, problem] = UNMET[condition];
    if (!holds(past)) return problem;
  }
  return null;
}
