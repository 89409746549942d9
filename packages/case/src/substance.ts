import { describedKind, isActKind } from '@comity/statements';
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
