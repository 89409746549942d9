import { parsePinpoint } from '@comity/base';
import { type ActKind, describedKind, everyField, type Field } from '@comity/statements';

const said = (kind: ActKind, content: unknown, is: (field: Field) => boolean): readonly string[] =>
  everyField(describedKind(kind).says, content).flatMap(({ field, value }) =>
    is(field) && typeof value === 'string' ? [value] : [],
  );

/** Provisions that a content itself rests on, as its fields say; what is no pinpoint is none. */
export const cited = (kind: ActKind, content: unknown): readonly string[] =>
  said(kind, content, ({ cites }) => cites === true).filter((one) => parsePinpoint(one).ok);

/** Instruments that a content itself names, each once; `undefined`: those of the opener count. */
export function reliedOn(kind: ActKind, content: unknown): readonly string[] | undefined {
  const named = said(kind, content, (of) => of.as === 'code' && of.form === 'instrument');
  return named.length === 0 ? undefined : [...new Set(named)];
}
