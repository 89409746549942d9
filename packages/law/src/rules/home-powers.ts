import type { JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { PowerRow } from '../state-profile.ts';
import type { Measure } from '../vocabulary.ts';
import { measureRow } from './measures.ts';
import { profileAt } from './profile-at.ts';

/**
 * The rows of a State's profile on the powers that a measure is carried out by at home, as they apply
 * on a day; empty where nobody researched them or no power is filed for the measure.
 */
export function homePowers(
  law: Law,
  state: JurisdictionCode,
  { measure, on }: { readonly measure: Measure; readonly on: LawDate },
): readonly PowerRow[] {
  const { powers } = measureRow(law, measure);
  return (profileAt(law, state, on)?.procedural ?? []).filter(({ power }) =>
    powers.includes(power),
  );
}
