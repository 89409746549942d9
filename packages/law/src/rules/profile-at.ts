import type { JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { StateProfile } from '../state-profile.ts';

/**
 * What Comity knows of a State's law as it holds on a day: of its offences and powers the rows that
 * apply on it. What has no days of its own is as it was when the profile was last read through,
 * `updated`; whoever shows it says so. `undefined` for a State that nobody researched.
 *
 * @param on the day that is asked about; `null` for every row, each with its period
 */
export function profileAt(
  law: Law,
  state: JurisdictionCode,
  on: LawDate | null,
): StateProfile | undefined {
  const profile = law.profiles.get(state);
  if (profile === undefined || on === null) return profile;
  const applies = (row: { readonly from: LawDate | null; readonly to: LawDate | null }): boolean =>
    (row.from === null || row.from <= on) && (row.to === null || on < row.to);
  return {
    ...profile,
    substantive: profile.substantive.filter(applies),
    procedural: profile.procedural.filter(applies),
  };
}
