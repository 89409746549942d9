import type { Fault } from '@comity/base';
import type { Facts } from '@comity/case';
import { isMarked, isMeasure, type Law, profileAt } from '@comity/law';
import { factsAdvice } from './facts/facts.ts';
import { milderWayAdvice } from './milder-way.ts';
import { smallCaseAdvice } from './small-case.ts';

/**
 * What an experienced colleague would say to the facts of a request: of the facts alone, and of what
 * the law data knows of the State that is asked. None of it stops anybody.
 *
 * @param on the day of today at the author's
 */
export const adviceOnFacts = (law: Law, facts: Facts, on: string): readonly Fault[] => [
  ...factsAdvice(facts, on, (one) => isMeasure(one) && isMarked(law, one, 'ahead')),
  ...languageAdvice(law, facts, on),
  ...smallCaseAdvice(law, facts, on),
  ...milderWayAdvice(law, facts, on),
];

/**
 * Advice where the language of the request is none that the requested State is known to take; none
 * where the author has said by when a translation follows.
 */
function languageAdvice(law: Law, facts: Facts, on: string): readonly Fault[] {
  if ((facts.translationBy?.trim() ?? '') !== '') return [];
  const state = facts.to?.trim() ?? '';
  const language = facts.language?.trim() ?? '';
  const basics = law.basics.get(state)?.languages;
  const lists = [
    basics?.accepted,
    profileAt(law, state, on)?.cooperation.languages,
    basics?.official,
  ];
  const known = lists.find((list) => list !== undefined && list !== null && list.length > 0) ?? [];
  const name = englishName(language);
  if (name === undefined || known.length === 0) return [];
  if (known.some((one) => one.toLowerCase().includes(name.toLowerCase()))) return [];
  const params = { language, state: state.slice(0, 20), known: known.join('; ').slice(0, 300) };
  return [{ code: 'language-not-known', params, at: 'language' }];
}

/** The name by which the law data calls a language, from its tag. */
function englishName(tag: string): string | undefined {
  try {
    const main = new Intl.Locale(tag).language;
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(main);
  } catch {
    return undefined;
  }
}
