import type { SelectItem } from '@comity/design';
import type { Law } from '@comity/law';
import type { LawLibrary } from '@comity/service';
import type { Words } from '@comity/words';
import { instrumentNamed } from '../law-names.ts';

/** Between whom, on which day, and what is typed so far. */
export interface TreatyQuestion {
  readonly words: Words;
  readonly law: Law;
  readonly treatiesToInform: LawLibrary['treatiesToInform'];
  readonly from: string;
  /** '' as long as it is not chosen: then no treaty is between. */
  readonly to: string;
  readonly on: string;
  readonly typed: string;
}

/** The instruments under which one State may hand the other information that nobody asked for. */
export function treatyItems(question: TreatyQuestion): SelectItem[] {
  const { words, law, from, to, on, typed } = question;
  const found = question.treatiesToInform({ from, to, on });
  const ids = typed === '' || found.includes(typed) ? found : [...found, typed];
  return [
    { value: '', text: words.t('offer.no-treaty') },
    ...ids.map((value) => ({
      value,
      text: words.t('offer.treaty', { treaty: instrumentNamed(words, law, value).slice(0, 120) }),
    })),
  ];
}
