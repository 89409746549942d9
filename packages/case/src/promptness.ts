import type { Advice } from './advice.ts';
import { actOf, requestOfCase } from './said.ts';
import type { Side } from './side.ts';
import type { CaseState, TimelineItem } from './state.ts';
import { isAnswered } from './status.ts';
import { acknowledgementsOf, targetAt } from './targets.ts';
import { urgencyOf } from './urgency.ts';

/** A date of good practice, and when it was met. RFC 3339 UTC. */
export interface Met {
  /** `null` where none runs: before the receipt is here, and where the request was withdrawn before. */
  readonly by: string | null;
  /** `null` while it was not met. */
  readonly at: string | null;
}

/** How soon a request was taken up, as one side can tell it by its own clock. */
export interface Promptness {
  /** When it came to this side, or left it. */
  readonly from: string;
  readonly acknowledged: Met;
  /** When the last part that was not withdrawn got its answer. */
  readonly answered: Met;
  /** Whether it is treated as less than it was asked as, by an act of the side that was asked. */
  readonly lowered: boolean;
}

/**
 * When a request was acknowledged and answered, and by when it should have been. An act of the own
 * side counts when it was said, one of the other when it came here: neither side writes the other's
 * hours. What was answered before it was acknowledged is acknowledged by that.
 *
 * @returns `null` where no request opened the case
 */
export function promptnessOf(state: CaseState, advice: Advice, side: Side): Promptness | null {
  const request = requestOfCase(state);
  if (request === null) return null;
  const timeOf = ({ side: by, claimed, received }: TimelineItem): string[] =>
    by === side ? [claimed] : received === null ? [] : [received];
  const ends = isAnswered(state) ? state.parts : [];
  const timesOf = (parts: typeof ends): string[] =>
    parts
      .flatMap(({ by }) => (by === null ? [] : (actOf(state, by) ?? [])))
      .flatMap(timeOf)
      .toSorted(byTime);
  const answeredAt = timesOf(ends.filter(({ stage }) => stage !== 'withdrawn')).at(-1) ?? null;
  const withdrawnAt = answeredAt === null ? (timesOf(ends).at(-1) ?? null) : null;
  const acknowledged = acknowledgementsOf(state, request).flatMap(timeOf);
  const firstSaid = [...acknowledged, ...(answeredAt === null ? [] : [answeredAt])]
    .toSorted(byTime)
    .at(0);
  const met = (target: Advice['answer'], at: string | null): Met => {
    const by = target === undefined ? null : targetAt(state, request, target);
    const inVain =
      at === null && by !== null && withdrawnAt !== null && byTime(withdrawnAt, by) <= 0;
    return { by: inVain ? null : by, at };
  };
  return {
    from: request.side === side ? request.claimed : (request.received ?? request.claimed),
    acknowledged: met(advice.acknowledgement, firstSaid ?? null),
    answered: met(advice.answer, answeredAt),
    lowered: urgencyOf(state).lowered !== null,
  };
}

const byTime = (one: string, other: string): number => Date.parse(one) - Date.parse(other);
