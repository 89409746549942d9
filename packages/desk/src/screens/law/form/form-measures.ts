import { type Law, MEASURES, type Measure } from '@comity/law';

/** Measures for which the data has a list of contents of the instrument itself. */
export function formMeasures(law: Law, instrument: string): readonly Measure[] {
  const rows = law.contentsOf.get(instrument) ?? [];
  const special = new Set(rows.map(({ measure }) => measure));
  const rules = law.data.rules.find((row) => row.instrument === instrument)?.measures ?? {};
  return MEASURES.filter(
    (measure) =>
      special.has(measure) ||
      (special.has('mla-general') && ASSISTANCE.has(rules[measure]?.level ?? 'none')),
  );
}

/** How far an instrument must reach a measure for its general list to be of use. */
const ASSISTANCE: ReadonlySet<string> = new Set(['own-rule', 'general', 'endeavour', 'domestic']);
