import { describedKind, isActKind } from '@comity/statements';
import type { CaseState, PartState, TimelineItem } from '../state.ts';

/**
 * The acts about a part that belong to its measure alone, in the order of the log: by them what is
 * alive because of it began, goes on and ended.
 */
export const lifeOf = (
  { timeline }: Pick<CaseState, 'timeline'>,
  { id, measure }: Pick<PartState, 'id' | 'measure'>,
): readonly TimelineItem[] =>
  timeline.filter(
    ({ kind, parts, withoutEffect }) =>
      withoutEffect === null &&
      (parts.length === 0 || parts.includes(id)) &&
      isActKind(kind) &&
      describedKind(kind).measures?.includes(measure ?? '') === true,
  );
