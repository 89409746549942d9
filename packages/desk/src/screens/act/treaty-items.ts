import type { SelectItem } from '@comity/design';
import { avenues, type InstrumentKind, type Law } from '@comity/law';
import type { Words } from '@comity/words';
import { instrumentNamed } from '../law-names.ts';

/** Between whom, on which day, and what is typed so far. */
export interface TreatyQuestion {
  readonly words: Words;
  readonly law: Law;
  readonly from: string;
  /** '' as long as it is not chosen: then no treaty is between. */
  readonly to: string;
  readonly on: string;
  readonly typed: string;
}

/** Ways that are no treaty: who gives on its own law cites none. */
const NO_TREATY: ReadonlySet<InstrumentKind> = new Set([
  ...(['channel', 'comity', 'police', 'provider', 'model', 'statute'] as const),
]);

/** The instruments under which one State may hand the other information that nobody asked for. */
export function treatyItems({ words, law, from, to, on, typed }: TreatyQuestion): SelectItem[] {
  const known = law.jurisdictions.has(to) && law.jurisdictions.has(from) && from !== to;
  const found = known
    ? avenues(law, { from, to, on, measure: 'spontaneous-information' })
        .avenues.filter(({ open, providerDirect }) => open !== false && !providerDirect)
        .map(({ instrument }) => instrument)
        .filter((id) => !NO_TREATY.has(law.instruments.get(id)?.kind ?? 'comity'))
    : [];
  const ids = typed === '' || found.includes(typed) ? found : [...found, typed];
  return [
    { value: '', text: words.t('offer.no-treaty') },
    ...ids.map((value) => ({
      value,
      text: words.t('offer.treaty', { treaty: instrumentNamed(words, law, value).slice(0, 120) }),
    })),
  ];
}
