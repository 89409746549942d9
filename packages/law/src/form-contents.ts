import type { Law } from './law-index.ts';
import type { ContentField } from './rules/content-field.ts';
import { type Coverage, MEASURES, type Measure } from './vocabulary.ts';

/** How far an instrument must reach a measure for its general list to be of use. */
const ASSISTS: Readonly<Record<Coverage | 'outside' | 'information', boolean>> = {
  'own-rule': true,
  general: true,
  endeavour: true,
  domestic: true,
  none: false,
  outside: false,
  information: false,
};

/** Measures for which the data has a list of contents of the instrument itself. */
export function measuresWithForm(law: Law, instrument: string): readonly Measure[] {
  const rows = law.contentsOf.get(instrument) ?? [];
  const special = new Set(rows.map(({ measure }) => measure));
  const rules = law.data.rules.find((row) => row.instrument === instrument)?.measures ?? {};
  return MEASURES.filter(
    (measure) =>
      special.has(measure) ||
      (special.has('mla-general') && ASSISTS[rules[measure]?.level ?? 'none']),
  );
}

/** Whether good practice asks for a field, and no law. */
export const isOfPractice = ({ from }: Pick<ContentField, 'from'>): boolean => from === 'practice';

/** Fields by how they are asked for; what good practice adds is never required. */
export function fieldsApart<T extends { readonly field: Pick<ContentField, 'required' | 'from'> }>(
  fields: readonly T[],
): Readonly<Record<'required' | 'optional' | 'practice', readonly T[]>> {
  const sorted = Map.groupBy(fields, ({ field }) =>
    field.required ? 'required' : isOfPractice(field) ? 'practice' : 'optional',
  );
  const of = (how: 'required' | 'optional' | 'practice') => sorted.get(how) ?? [];
  return { required: of('required'), optional: of('optional'), practice: of('practice') };
}
