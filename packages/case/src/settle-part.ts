import { STAGES, type Stage } from '@comity/statements';
import type { Effective } from './ledger.ts';
import { measureOf } from './measures/index.ts';

/**
 * Of acts that brought one part to different stages without having seen each other: the one that
 * holds. A measure may prefer one answer to another; otherwise the stage nearer to an answer holds,
 * and of two at one stage the first in the log. Both stand; the crossing is flagged.
 */
export function preferred(
  measure: string | null,
  acts: readonly Effective[],
): Effective | undefined {
  const { prefer } = measureOf(measure);
  return [...acts].sort(
    (one, other) =>
      (prefer?.(one, other) ?? 0) || rank(other.stage) - rank(one.stage) || one.place - other.place,
  )[0];
}

/** The nearer to an answer the higher; a no gives way to any other answer. */
const rank = (stage: Stage | null): number =>
  stage === null
    ? -1
    : stage === 'refused' || stage === 'declined'
      ? STAGES.indexOf('answered-in-part') - 0.5
      : STAGES.indexOf(stage);
