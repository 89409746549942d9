import type { Problem } from '@comity/base';
import { ACT_KINDS, type ActKind, kindDefinition } from './acts/index.ts';
import { pastOfState } from './past.ts';
import { instrumentsOf, pinpointsFor } from './pinpoints.ts';
import { needsProblem } from './placement.ts';
import type { Side } from './side.ts';
import type { CaseState } from './state.ts';

/** One thing that a side may or may not do now. */
export interface Move {
  readonly kind: ActKind;
  readonly mayNow: boolean;
  /** Why not; `null` when it may. */
  readonly why: Problem | null;
  readonly pinpoints: readonly string[];
}

/**
 * The moves of one side in the order a case usually meets them, those that are not open with their
 * reason. Kinds that only the other side authors are left out.
 */
export function nextMoves(state: CaseState, side: Side): Move[] {
  const past = pastOfState(state);
  const instruments = instrumentsOf(state);
  return ACT_KINDS.filter((kind) => {
    const { by } = kindDefinition(kind);
    return by === 'either' || by === side;
  }).map((kind) => {
    const why = needsProblem(kind, side, past);
    return { kind, mayNow: why === null, why, pinpoints: pinpointsFor(kind, instruments) };
  });
}

/** What somebody is to do; the closed set behind {@link whoseMove}. */
export type Expected =
  | 'submit'
  | 'submit-again'
  | 'acknowledge'
  | 'triage'
  | 'answer'
  | 'answer-questions'
  | 'send-request-for-disclosure'
  | 'consider-refusal'
  | 'close'
  | 'erase'
  | 'nothing';

/** Whose move it is. */
export interface WhoseMove {
  /** `null` when nobody owes anything. */
  readonly side: Side | null;
  readonly what: Expected;
  /** In words: what is to be done. */
  readonly text: string;
  readonly pinpoint: string | null;
  /** Why it is their move. */
  readonly because: { readonly code: string; readonly text: string };
}

/** Says which side is to move, what it is to do, and why. */
export function whoseMove(state: CaseState): WhoseMove {
  const asked = state.questions.some((question) => question.open);
  if (asked && state.status !== 'unopened') return ANSWER_QUESTIONS;
  const move = BY_STATUS[state.status];
  if (state.status === 'closed') return erasureOwed(state) ?? move;
  const pinpoint = move.pinpoint;
  if (pinpoint === null) return move;
  const relied = instrumentsOf(state).some((id) => pinpoint.startsWith(`${id}:`));
  return relied ? move : { ...move, pinpoint: null };
}

function erasureOwed(state: CaseState): WhoseMove | null {
  for (const side of ['requesting', 'requested'] as const) {
    const other = side === 'requesting' ? 'requested' : 'requesting';
    const owed = state.erasures.some(
      (e) => e.askedBy.includes(other) && !e.erasedBy.includes(side),
    );
    if (!owed) continue;
    return {
      side,
      what: 'erase',
      text: 'Erase what the other side asks to have erased, or say why not.',
      pinpoint: null,
      because: { code: 'erasure-asked', text: 'The other side asked for erasure.' },
    };
  }
  return null;
}

const ANSWER_QUESTIONS: WhoseMove = {
  side: 'requesting',
  what: 'answer-questions',
  text: 'Answer the questions.',
  pinpoint: null,
  because: { code: 'questions-open', text: 'The requested side asked for information.' },
};

const BY_STATUS: Readonly<Record<CaseState['status'], WhoseMove>> = {
  unopened: {
    side: 'requesting',
    what: 'submit',
    text: 'Submit the request.',
    pinpoint: null,
    because: { code: 'no-request', text: 'No request stands in the case yet.' },
  },
  rejected: {
    side: 'requesting',
    what: 'submit-again',
    text: 'Correct the request and submit it again.',
    pinpoint: null,
    because: { code: 'given-back', text: 'The other node gave the request back.' },
  },
  submitted: {
    side: 'requested',
    what: 'acknowledge',
    text: 'Acknowledge the request.',
    pinpoint: 'CETS185:35(1)',
    because: { code: 'not-acknowledged', text: 'The request was submitted.' },
  },
  acknowledged: {
    side: 'requested',
    what: 'triage',
    text: 'Say what can be done and by when, or answer.',
    pinpoint: 'CETS185:29(3)',
    because: { code: 'not-answered', text: 'The request was acknowledged.' },
  },
  'in-triage': {
    side: 'requested',
    what: 'answer',
    text: 'Confirm the preservation, or refuse with reasons.',
    pinpoint: 'CETS185:29(3)',
    because: { code: 'not-answered', text: 'The request has no answer yet.' },
  },
  'waiting-for-information': ANSWER_QUESTIONS,
  preserved: {
    side: 'requesting',
    what: 'send-request-for-disclosure',
    text: 'Send the request for disclosure before the last day, or close the case.',
    pinpoint: 'CETS185:29(7)',
    because: { code: 'preserved', text: 'The data is preserved for a time.' },
  },
  refused: {
    side: 'requesting',
    what: 'consider-refusal',
    text: 'Consider the reasons: ask again in a new case, or close this one.',
    pinpoint: 'CETS185:27(7)',
    because: { code: 'refused', text: 'The request was refused.' },
  },
  withdrawn: {
    side: 'requested',
    what: 'close',
    text: 'Stop execution and close the case.',
    pinpoint: null,
    because: { code: 'withdrawn', text: 'The request was withdrawn.' },
  },
  closed: {
    side: null,
    what: 'nothing',
    text: 'Nothing is owed.',
    pinpoint: null,
    because: { code: 'closed', text: 'The case is closed.' },
  },
};
