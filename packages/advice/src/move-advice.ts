import { type CaseState, type Due, LAPSE, type WhoseMove } from '@comity/case';
import { isMeasure, type Law, usuallyCoercive } from '@comity/law';
import {
  ACT_KINDS,
  type ActKind,
  describedKind,
  type Expected,
  expectedBy,
  isOpen,
  REPLIES,
  type Reply,
} from '@comity/statements';
import type { Follows, FollowUp } from './follow-ups.ts';

type Moved = Exclude<Expected, Reply>;

/** The dates that a move meets, the nearest to it first; a reply meets the day that was asked for. */
const CLOCKS: Readonly<Record<Moved, readonly Due['what'][]>> = {
  submit: [],
  'submit-again': [],
  acknowledge: ['acknowledgement', 'needed-before', 'part-wanted', 'first-answer'],
  triage: ['needed-before', 'part-wanted', 'first-answer', 'expected-result'],
  answer: ['needed-before', 'part-wanted', 'expected-result', 'first-answer', 'collection-ends'],
  resume: ['postponement-ends'],
  'send-request-for-disclosure': ['follow-up', 'preservation-ends'],
  'consider-answer': [],
  'consider-refusal': [],
  'disclose-information': [],
  'consider-information': [],
  close: [],
  erase: ['erasure'],
  nothing: ['preservation-ends', 'follow-up'],
};
const CLOCKS_OF_REPLIES: readonly Due['what'][] = ['answer-to-questions', 'reply'];
/** What a reply has to come before, whoever owes that: a longer time is said before the first one ends. */
const BEFORE_LAPSE: ReadonlySet<Expected> = new Set<Reply>(['decide-on-extension']);

/** Why a request begun from the case makes a move; for most moves none does. */
const REQUESTS: Readonly<Record<Moved, readonly Follows[]>> = {
  submit: [],
  'submit-again': [],
  acknowledge: [],
  triage: [],
  answer: [],
  'disclose-information': [],
  resume: [],
  'send-request-for-disclosure': ['preserved', 'other-state'],
  'consider-answer': ['preserved', 'other-state'],
  'consider-information': ['told'],
  'consider-refusal': [],
  close: [],
  erase: [],
  nothing: [],
};

const isReply = (what: Expected): what is Reply => REPLIES.some((reply) => reply === what);

/**
 * The kinds of act by which the move that is expected is usually made, the likeliest first, as their
 * descriptions say.
 */
export const answersTo = (what: Expected): readonly ActKind[] =>
  ACT_KINDS.flatMap((kind) => {
    const { meets, fills } = describedKind(kind);
    const isReply = fills.how === 'replies' && fills.to.some((asked) => expectedBy(asked) === what);
    const rank = isReply ? 1 : meets?.[what];
    return rank === undefined ? [] : [{ kind, rank }];
  })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ kind }) => kind);

/** Of the requests that may follow from a case, those that make the move that is expected. */
export const requestsFor = (what: Expected, ways: readonly FollowUp[]): readonly FollowUp[] =>
  isReply(what) ? [] : ways.filter(({ because }) => REQUESTS[what].includes(because));

/**
 * The clock that a move runs against: the soonest of the dates that it meets, if its side owes that
 * or a day simply comes. What the other side owes is no clock of this move, however late it is.
 */
export function clockOfMove(due: readonly Due[], { side, what }: WhoseMove): Due | null {
  const meets = isReply(what) ? CLOCKS_OF_REPLIES : CLOCKS[what];
  const before = BEFORE_LAPSE.has(what) ? LAPSE : null;
  const [soonest] = due
    .filter(
      (one) =>
        one.at !== undefined &&
        one.held === undefined &&
        (one.what === before ||
          (meets.includes(one.what) &&
            (side === null || one.owedBy === null || one.owedBy === side))),
    )
    .toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
  return soonest ?? null;
}

/** Whether carrying out what is still asked would usually compel somebody. */
export const compels = (law: Law, { parts }: Pick<CaseState, 'parts'>): boolean =>
  parts.some(
    ({ measure, stage }) =>
      isOpen(stage) &&
      measure !== null &&
      isMeasure(measure) &&
      usuallyCoercive(law, measure) === true,
  );
