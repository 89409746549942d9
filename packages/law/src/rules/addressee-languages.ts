import type { JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { AuthorityRow } from '../state-basics.ts';
import { profileAt } from './profile-at.ts';

/** In which languages to write, and what is known of them. */
export interface LanguagesToWrite {
  readonly languages: readonly string[];
  /** `accepted`: declared; `official`: what else is accepted is not known; `unknown`. */
  readonly languagesAre: 'accepted' | 'official' | 'unknown';
}

/** Languages of the authority itself, else those the State takes, else its official ones. */
export function languagesFor(
  law: Law,
  { state, on }: { readonly state: JurisdictionCode; readonly on: LawDate },
  row?: AuthorityRow,
): LanguagesToWrite {
  const basics = law.basics.get(state)?.languages;
  const profile = profileAt(law, state, on)?.cooperation.languages;
  const accepted = row?.languages ?? basics?.accepted ?? profile;
  if (accepted !== undefined && accepted !== null && accepted.length > 0) {
    return { languages: accepted, languagesAre: 'accepted' };
  }
  const official = basics?.official ?? [];
  return { languages: official, languagesAre: official.length === 0 ? 'unknown' : 'official' };
}
