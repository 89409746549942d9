import type { Confidence } from '@comity/base';
import type { JurisdictionCode } from '../law-data.ts';
import type { Law } from '../law-index.ts';

/** What a State's law says of the surrender of its own nationals. */
export interface OwnNationals {
  readonly text: string;
  readonly cite: string | null;
  /** False: its law is known to let them be surrendered. */
  readonly bar: boolean;
  readonly confidence: Confidence;
}

/** From the State's profile where its law was researched, else from what is said of every State. */
export function ownNationals(law: Law, state: JurisdictionCode): OwnNationals | undefined {
  const rule = law.profiles.get(state)?.cooperation.nationalityRule;
  if (rule !== undefined && rule.text !== '') {
    const { text, cite, confidence, constitutionalBar } = rule;
    return { text, cite, confidence, bar: constitutionalBar !== false };
  }
  const fact = law.basics.get(state)?.nationals;
  if (fact === undefined || fact.surrendered === 'unknown' || fact.text === '') return undefined;
  const { text, cite, confidence, surrendered } = fact;
  return { text, cite, confidence, bar: surrendered !== 'yes' };
}
