import { describedKind, isActKind } from '@comity/statements';
import type { Side } from './side.ts';
import type { CaseState, TimelineItem } from './state.ts';

/**
 * The first act by which somebody of a participant dealt with the matter: not one that only records,
 * that says that something came, or by which nothing was read. What such an act says by itself does
 * not show that anybody knows the other side.
 */
export const firstOfSubstance = (
  state: Pick<CaseState, 'timeline'>,
  participant: string,
): TimelineItem | undefined =>
  state.timeline.find((item) => item.author.participant === participant && isOfSubstance(item));

function isOfSubstance({ kind }: TimelineItem): boolean {
  if (!isActKind(kind)) return false;
  const { quiet, receipt, readsNothing } = describedKind(kind);
  return quiet !== true && receipt !== true && readsNothing !== true;
}

/** Whether an act only says how it stands: it makes no move and answers nothing that was asked. */
export function onlyExplains({ kind }: Pick<TimelineItem, 'kind'>): boolean {
  if (!isActKind(kind)) return false;
  const { meets, fills } = describedKind(kind);
  return meets === undefined && fills.how !== 'replies';
}

/** Which acts of a side are looked for: those that reached the other side after a moment, RFC 3339. */
export interface SaidAfter {
  readonly side: Side;
  readonly after: string;
}

/** The acts of substance by which a side has spoken since a moment, oldest first. */
export const substanceAfter = (
  state: Pick<CaseState, 'timeline'>,
  { side, after }: SaidAfter,
): readonly TimelineItem[] =>
  state.timeline.filter(
    (item) =>
      item.side === side &&
      isOfSubstance(item) &&
      Date.parse(item.received ?? item.claimed) > Date.parse(after),
  );
