import type { Coded } from '@comity/base';
import {
  ACT_KINDS,
  type ActKind,
  describedKind,
  type Expected,
  isActKind,
  type Reply,
} from '@comity/statements';
import { type Advice, isUnderstood } from './advice.ts';
import { fittingParts, partsFor } from './decide.ts';
import { erasuresOwedBy } from './erasures.ts';
import { unmet } from './judge.ts';
import { measureOf } from './measures/index.ts';
import { hasOpenPart } from './open-asks.ts';
import { sortOf } from './opens.ts';
import { seenOf } from './seen.ts';
import { otherSide, SIDES, type Side } from './side.ts';
import type { CaseState, Status } from './state.ts';
import { urgencyOf } from './urgency.ts';

/** One thing that a side may or may not do now. */
export interface Move {
  readonly kind: ActKind;
  readonly mayNow: boolean;
  /** Why not; `null` when it may. */
  readonly why: Coded | null;
  /**
   * Whether it fits where the parts stand: what may be said but answers nothing that waits, as a
   * refusal when all is answered, is open for whoever means it and offered to nobody.
   */
  readonly fits: boolean;
  /** Whether the other side's node understands such an act; it keeps one that it does not. */
  readonly understood: boolean;
  readonly pinpoints: readonly string[];
}

/**
 * The moves of one side in the order a case usually meets them, those that are not open with their
 * reason. Kinds that only the other side authors, kinds of other measures, and those that make sense
 * only after something that is not there yet, are left out.
 */
export function nextMoves(state: CaseState, side: Side, advice: Advice = {}): Move[] {
  const seen = seenOf(state);
  const sort = seen.opened;
  return ACT_KINDS.filter((kind) => {
    const { by, measures, after, hurried, within = ['request'] } = describedKind(kind);
    if (by !== 'either' && by !== side) return false;
    if (sort !== null && !within.includes(sort)) return false;
    if (hurried === true && (urgencyOf(state).claimed ?? 'routine') === 'routine') return false;
    if (after !== undefined && !state.parts.some(({ slots }) => after in slots)) return false;
    return (
      measures === undefined ||
      state.parts.some(({ measure }) => measure === null || measures.includes(measure))
    );
  }).map((kind) => {
    const why = unmet(kind, side, { seen, parts: partsFor(kind, state) });
    return {
      kind,
      mayNow: why === null,
      why,
      fits: fitsNow(kind, state),
      understood: isUnderstood(kind, advice),
      pinpoints: advice.provisions?.acts?.[kind] ?? [],
    };
  });
}

/** Whether some part that a kind can be about stands where such an act is usually said. */
function fitsNow(kind: ActKind, state: CaseState): boolean {
  const { usual } = describedKind(kind);
  return (
    usual === undefined || fittingParts(kind, state).some(({ stage }) => usual.includes(stage))
  );
}

/** Whose move it is: codes, whose sentences stand in the word files. */
export interface WhoseMove {
  /** `null` when nobody owes anything. */
  readonly side: Side | null;
  readonly what: Expected;
  readonly pinpoint: string | null;
  /** Why it is their move. */
  readonly because: string;
}

type Plain = Omit<WhoseMove, 'pinpoint'>;

/** Says which side is to move, what it is to do, and why. */
export function whoseMove(state: CaseState, advice: Advice = {}): WhoseMove {
  const move =
    owedReply(state, 'first') ??
    erasureOwed(state) ??
    stillAsked(state) ??
    owedReply(state, 'any') ??
    ofMeasure(state) ??
    byStatus(state);
  return { ...move, pinpoint: advice.provisions?.moves?.[move.what] ?? null };
}

/** The reply that is owed: `first` those without which the asking side does not go on. */
function owedReply(state: CaseState, which: 'first' | 'any'): Plain | null {
  if (state.status === 'unopened') return null;
  for (const { open, kind, owedBy } of state.waits) {
    const asked = open ? askedBy(kind) : null;
    if (asked === null || (which === 'first' && !asked.lapses)) continue;
    const { expects } = asked;
    return { side: owedBy, what: expects, because: BECAUSE[expects] };
  }
  return null;
}

const BECAUSE: Readonly<Record<Reply, string>> = {
  'answer-questions': 'questions-open',
  'answer-consultation': 'answer-consultation',
  'decide-on-conditions': 'conditions-proposed',
  'decide-on-warning': 'decide-on-warning',
  'decide-on-extension': 'decide-on-extension',
  'answer-costs': 'answer-costs',
  'confirm-receipt': 'confirm-receipt',
  'decide-on-use': 'decide-on-use',
};

function askedBy(kind: string): { readonly expects: Reply; readonly lapses: boolean } | null {
  const fills = isActKind(kind) ? describedKind(kind).fills : null;
  return fills?.how === 'asks' ? { expects: fills.expects, lapses: fills.lapses === true } : null;
}

/** As long as a part waits for its answer, that comes before what can be replied later. */
function stillAsked(state: CaseState): Plain | null {
  const { status, parts } = state;
  if (status === 'closed' || !hasOpenPart({ parts })) return null;
  return state.status === 'answered-in-part'
    ? requested('answer', 'in-execution')
    : byStatus(state);
}

/** Who is to move where nothing else says it. */
const byStatus = (state: CaseState): Plain =>
  (sortOf(state) === 'information' ? OF_INFORMATION : BY_STATUS)[state.status];

function erasureOwed(state: CaseState): Plain | null {
  if (state.status !== 'closed') return null;
  const side = SIDES.find((one) => erasuresOwedBy(one, state.erasures).length > 0);
  return side === undefined ? null : { side, what: 'erase', because: 'erasure-asked' };
}

/** What the measure of an answered part leads to. */
function ofMeasure(state: CaseState): Plain | null {
  if (state.status !== 'preserved') return null;
  const all = state.parts.map((part) => ({ part, what: measureOf(part.measure).next?.(part) }));
  const owed = all.find(({ what }) => what === 'send-request-for-disclosure');
  if (owed !== undefined) return requesting('send-request-for-disclosure', owed.part.stage);
  return all.some(({ what }) => what === 'nothing') ? FOLLOWED : null;
}

/** The request for the data is in: what is kept waits for its decision, in the case that it opened. */
const FOLLOWED: Plain = { side: null, what: 'nothing', because: 'followed' };

const requested = (what: Expected, because: string): Plain => ({
  side: 'requested',
  what,
  because,
});
const requesting = (what: Expected, because: string): Plain => ({
  side: otherSide('requested'),
  what,
  because,
});

/** A draft obliges nobody, whatever was said to it. */
const nobody = (because: string): Plain => ({ side: null, what: 'nothing', because });

const BY_STATUS: Readonly<Record<Status, Plain>> = {
  unopened: requesting('submit', 'no-request'),
  rejected: requesting('submit-again', 'given-back'),
  submitted: requested('acknowledge', 'not-acknowledged'),
  acknowledged: requested('triage', 'not-answered'),
  'in-triage': requested('answer', 'not-answered'),
  'waiting-for-information': requesting('answer-questions', 'questions-open'),
  conditional: requesting('decide-on-conditions', 'conditions-proposed'),
  postponed: requested('resume', 'postponed'),
  'in-execution': requested('answer', 'in-execution'),
  'answered-in-part': requesting('consider-answer', 'answered'),
  preserved: requesting('send-request-for-disclosure', 'preserved'),
  answered: requesting('consider-answer', 'answered'),
  refused: requesting('consider-refusal', 'refused'),
  declined: requested('close', 'declined'),
  withdrawn: requested('close', 'withdrawn'),
  'draft-open': nobody('draft-open'),
  'draft-answered': nobody('draft-answered'),
  'draft-sent': nobody('draft-sent'),
  closed: { side: null, what: 'nothing', because: 'closed' },
};

/**
 * Information is owed by who offered it, as soon as its conditions are settled; where nothing is
 * particular to it, what holds of a request holds of it.
 */
const OF_INFORMATION: Readonly<Record<Status, Plain>> = {
  unopened: BY_STATUS.unopened,
  rejected: BY_STATUS.rejected,
  submitted: requested('disclose-information', 'conditions-declined'),
  acknowledged: BY_STATUS.acknowledged,
  'in-triage': requested('disclose-information', 'conditions-declined'),
  'waiting-for-information': BY_STATUS['waiting-for-information'],
  conditional: requesting('decide-on-conditions', 'information-offered'),
  postponed: BY_STATUS.postponed,
  'in-execution': requested('disclose-information', 'conditions-accepted'),
  'answered-in-part': BY_STATUS['answered-in-part'],
  preserved: BY_STATUS.preserved,
  answered: requesting('consider-information', 'information-disclosed'),
  refused: BY_STATUS.refused,
  declined: BY_STATUS.declined,
  withdrawn: BY_STATUS.withdrawn,
  'draft-open': BY_STATUS['draft-open'],
  'draft-answered': BY_STATUS['draft-answered'],
  'draft-sent': BY_STATUS['draft-sent'],
  closed: BY_STATUS.closed,
};
