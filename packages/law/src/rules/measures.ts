import { assert } from '@comity/base';
import type { Law } from '../law-index.ts';
import type { MeasureMark, MeasureRow, SoleMark } from '../measure-data.ts';
import type { Measure, TreatySort } from '../vocabulary.ts';

/** What is true of a measure whatever the instrument; the loader has made sure that there is a row. */
export function measureRow(law: Law, measure: Measure): MeasureRow {
  const row = law.measures.get(measure);
  assert(row !== undefined, `measure ${measure} has no row in the law data`);
  return row;
}

/** Whether a measure is of assistance or of surrender. */
export const sortOf = (law: Law, measure: Measure): TreatySort => measureRow(law, measure).sort;

/** Surrender of a person has its own treaties, conditions and grounds. */
export const isSurrender = (law: Law, measure: Measure): boolean =>
  sortOf(law, measure) === 'extradition';

/** Whether something is true of a measure, as its row says. */
export const isMarked = (law: Law, measure: Measure, mark: MeasureMark): boolean =>
  measureRow(law, measure).marks.includes(mark);

/** The one measure of which something is true: code asks for it by that, never by its name. */
export function measureMarked(law: Law, mark: SoleMark): Measure {
  const row = law.data.measures.find(({ marks }) => marks.includes(mark));
  assert(row !== undefined, `no measure is marked ${mark} in the law data`);
  return row.measure;
}

/** The measures by which what a measure secured is asked for, the likeliest first. */
export const leadsTo = (law: Law, measure: Measure): readonly Measure[] =>
  measureRow(law, measure).leadsTo;

/**
 * Whether carrying a measure out is usually coercive; `null`: it hangs on how the requested State
 * does it.
 */
export const usuallyCoercive = (law: Law, measure: Measure): boolean | null =>
  measureRow(law, measure).coercive;
