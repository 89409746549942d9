import {
  ACT_KINDS,
  type ActKind,
  describedKind,
  everyField,
  hasField,
  isOwnAct,
} from '@comity/statements';

/**
 * Ids of the acts that a content names, wherever it does, and that must be its author's; one that is
 * left out is none. Any content may be handed in.
 */
export const ownActsOf = (kind: ActKind, content: unknown): readonly string[] =>
  NAME_OWN_ACTS.has(kind)
    ? everyField(describedKind(kind).says, content).flatMap(({ field, value }) =>
        isOwnAct(field) && typeof value === 'string' ? [value] : [],
      )
    : [];

const NAME_OWN_ACTS: ReadonlySet<ActKind> = new Set(
  ACT_KINDS.filter((kind) => hasField(describedKind(kind).says, isOwnAct)),
);
