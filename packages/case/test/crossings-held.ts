import assert from 'node:assert/strict';
import { type ActKind, describedKind, slotOf } from '@comity/statements';
import type { CrossingRule } from '../src/index.ts';

/** The ways in which a kind can weigh when it crosses another. */
export const WEIGHTS = [
  ...(['always', 'ends-case', 'ends', 'reopens', 'moves'] as const),
  ...(['asks', 'replies', 'first', 'last', 'grow'] as const),
] as const;
export type Weight = (typeof WEIGHTS)[number];

/** How a kind weighs, read from its description by another hand than the one under test. */
export function weighed(kind: ActKind): Weight {
  const { always, moves, fills } = describedKind(kind);
  if (always === true) return 'always';
  if (moves !== undefined) return 'moves';
  switch (fills.how) {
    case 'ends':
      return fills.what === 'case' ? 'ends-case' : 'ends';
    case 'opens':
      return 'grow';
    default:
      return fills.how;
  }
}

type Held = readonly [CrossingRule, look: string | null];
const APART: Held = ['independent', null];
const BOTH_ANSWERED: Held = ['independent', 'answered-without-information'];
const CLOSED: Held = ['stays-closed', null];
const CLOSED_OVER: Held = ['stays-closed', 'closing-crossed'];
const STOPPED: Held = ['execution-stops', null];
const STOPPED_OVER: Held = ['execution-stops', 'withdrawal-crossed'];

/**
 * What holds when two kinds cross, and what a person is told, written by hand: each pair of weights
 * once, the later of {@link WEIGHTS} inside the earlier. What may be said after the end touches
 * nothing. A closing holds against all else; who answered, asked or replied into it is told. A
 * withdrawal stops what was done; who had done or supplied something for it is told, while a
 * question simply lapses. Two answers are for a person to see; so is an answer that was given while
 * something was asked or supplied. Of two that say the same thing once and for all the first
 * holds, of two that renew it the last, and a person sees that it was said twice.
 */
const HOLDS: Readonly<Record<Weight, Partial<Readonly<Record<Weight, Held>>>>> = {
  always: {
    ...{ always: APART, 'ends-case': APART, ends: APART, reopens: APART, moves: APART },
    ...{ asks: APART, replies: APART, first: APART, last: APART, grow: APART },
  },
  'ends-case': {
    ...{ 'ends-case': ['first-counts', null], ends: CLOSED, reopens: CLOSED, moves: CLOSED_OVER },
    ...{ asks: CLOSED_OVER, replies: CLOSED_OVER, first: CLOSED, last: CLOSED, grow: CLOSED },
  },
  ends: {
    ...{ ends: ['first-counts', null], reopens: STOPPED, moves: STOPPED_OVER },
    ...{ asks: ['question-lapses', null], replies: STOPPED_OVER },
    ...{ first: STOPPED, last: STOPPED, grow: STOPPED },
  },
  reopens: {
    ...{ reopens: APART, moves: APART, asks: APART, replies: APART },
    ...{ first: APART, last: APART, grow: APART },
  },
  moves: {
    ...{ moves: ['measure-decides', 'answers-crossed'], asks: BOTH_ANSWERED },
    ...{ replies: BOTH_ANSWERED, first: APART, last: APART, grow: APART },
  },
  asks: { asks: APART, replies: APART, first: APART, last: APART, grow: APART },
  replies: { replies: APART, first: APART, last: APART, grow: APART },
  first: { first: APART, last: APART, grow: APART },
  last: { last: APART, grow: APART },
  grow: { grow: APART },
};

/** Two that fill one slot by these weights say one thing twice. */
const SAME_SLOT: Partial<Readonly<Record<Weight, Held>>> = {
  first: ['first-counts', null],
  last: ['last-counts', 'said-twice'],
};

/** What the table says of two kinds, in whichever order. */
export function heldOf(one: ActKind, other: ActKind): Held {
  const [a, b] = [weighed(one), weighed(other)].sort(
    (x, y) => WEIGHTS.indexOf(x) - WEIGHTS.indexOf(y),
  ) as [Weight, Weight];
  const same = a === b && slotOf(one) === slotOf(other) ? SAME_SLOT[a] : undefined;
  const holds = same ?? HOLDS[a][b];
  assert(holds !== undefined, `${a} meets ${b}: no row`);
  return holds;
}
