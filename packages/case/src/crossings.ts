import { type ActKind, describedKind, isActKind, slotOf } from '@comity/statements';

/**
 * What holds when two acts of these kinds about the same thing cross: each author wrote without
 * having seen the other. Both always stand on the record.
 */
export type CrossingRule =
  /** They concern different things; nothing is to settle. */
  | 'independent'
  /** The first in the order of the log holds; the other repeats it. */
  | 'first-counts'
  /** The last in the order of the log holds. */
  | 'last-counts'
  /** Both moved the part: the measure says which answer holds, else the nearer to an answer. */
  | 'measure-decides'
  /** Execution stops; what the other said stands. */
  | 'execution-stops'
  /** A question needs no answer any more. */
  | 'question-lapses'
  /** The case stays closed. */
  | 'stays-closed';

/** The rule for two kinds that crossed, and why a person should look at it. */
export interface Crossing {
  readonly rule: CrossingRule;
  /** Code of what a person should see; `null` when nobody need look. */
  readonly look: string | null;
}

const INDEPENDENT: Crossing = { rule: 'independent', look: null };

/** What a kind does to a case, as far as crossing goes. */
type Weight =
  | 'ends-case'
  | 'ends'
  | 'reopens'
  | 'moves'
  | 'asks'
  | 'replies'
  | 'first'
  | 'last'
  | 'grow';

function weightOf(kind: ActKind): Weight {
  const { fills, moves } = describedKind(kind);
  if (fills.how === 'ends') return fills.what === 'case' ? 'ends-case' : 'ends';
  if (moves !== undefined) return 'moves';
  return fills.how === 'opens' ? 'grow' : fills.how;
}

/** What a person should know when an end crossed something. */
const LOOKS: Readonly<Record<Weight, boolean>> = {
  'ends-case': false,
  reopens: false,
  ends: false,
  moves: true,
  asks: true,
  replies: true,
  first: false,
  last: false,
  grow: false,
};

/**
 * The rule for two kinds, in whichever order. It follows from what each fills; there is no table of
 * pairs, and a new kind needs no row here.
 */
export function crossingOf(one: string, other: string): Crossing {
  if (!isActKind(one) || !isActKind(other)) return INDEPENDENT;
  if (describedKind(one).always || describedKind(other).always) return INDEPENDENT;
  const [a, b] = [weightOf(one), weightOf(other)];
  return (
    endsCase(a, b) ??
    endsCase(b, a) ??
    ends(a, b) ??
    ends(b, a) ??
    sameSlot(one, other, a) ??
    answers(a, b) ??
    answers(b, a) ??
    INDEPENDENT
  );
}

function endsCase(end: Weight, other: Weight): Crossing | null {
  if (end !== 'ends-case') return null;
  if (other === 'ends-case') return { rule: 'first-counts', look: null };
  return { rule: 'stays-closed', look: LOOKS[other] ? 'closing-crossed' : null };
}

function ends(end: Weight, other: Weight): Crossing | null {
  if (end !== 'ends') return null;
  if (other === 'ends') return { rule: 'first-counts', look: null };
  if (other === 'asks') return { rule: 'question-lapses', look: null };
  const look = other === 'moves' || other === 'replies' ? 'withdrawal-crossed' : null;
  return { rule: 'execution-stops', look };
}

function sameSlot(one: ActKind, other: ActKind, weight: Weight): Crossing | null {
  if (slotOf(one) !== slotOf(other)) return null;
  if (weight === 'first') return { rule: 'first-counts', look: null };
  if (weight === 'last') return { rule: 'last-counts', look: 'said-twice' };
  return null;
}

function answers(answer: Weight, other: Weight): Crossing | null {
  if (answer !== 'moves') return null;
  if (other === 'moves') return { rule: 'measure-decides', look: 'answers-crossed' };
  const look = other === 'asks' || other === 'replies' ? 'answered-without-information' : null;
  return { rule: 'independent', look };
}
