import {
  ACT_KINDS,
  describedKind,
  everyField,
  type Field,
  hasField,
  isActKind,
} from '@comity/statements';

type Erases = 'asked' | 'done';

const erases = (field: Field, how: Erases): boolean => field.as === 'act' && field.erases === how;

const kindsThat = (how: Erases): ReadonlySet<string> =>
  new Set(
    ACT_KINDS.filter((kind) => hasField(describedKind(kind).says, (field) => erases(field, how))),
  );
const BY: Readonly<Record<Erases, ReadonlySet<string>>> = {
  asked: kindsThat('asked'),
  done: kindsThat('done'),
};

/**
 * The acts whose texts a content says to be gone on its author's side (`done`), or wishes to be gone
 * on the other side (`asked`); none of a kind that says no such thing. Any content may be handed in.
 */
export const erasedBy = (
  { kind, content }: { readonly kind: string; readonly content: unknown },
  how: Erases,
): readonly string[] =>
  isActKind(kind) && BY[how].has(kind)
    ? everyField(describedKind(kind).says, content).flatMap(({ field, value }) =>
        erases(field, how) && typeof value === 'string' ? [value] : [],
      )
    : [];
