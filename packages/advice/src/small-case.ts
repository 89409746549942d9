import { type Fault, isBlank } from '@comity/base';
import { type Facts, readFacts } from '@comity/case';
import { type Law, namedState, profileAt } from '@comity/law';
import { given, monthsOfPenalty, readPenalty } from '@comity/statements';
import { CURRENCIES } from './facts/currencies.ts';

/** Names that the law data has for the ground that a case is too small to assist in. */
const TOO_SMALL = /^(?:importance|minor)$/;
/** At most so many months: what few States go to a court for on behalf of another. */
const LIGHT_MONTHS = 12;
/** A sum of money: a sign of a currency beside digits, or the code of one. */
const SIGNED = /\p{Sc}\s?\p{Nd}|\p{Nd}[\p{Nd}.,\s]*(?:[万億千]?円|万|억|만|\p{Sc})/u;
const CODED = /(?<![\p{L}\p{N}])([A-Z]{3,4})\s?\p{Nd}|\p{Nd}\s?([A-Z]{3,4})(?![\p{L}\p{N}])/gu;

const namesSum = (text: string): boolean =>
  SIGNED.test(text) ||
  [...text.matchAll(CODED)].some(([, before, after]) => CURRENCIES.has(before ?? after ?? ''));

/**
 * Advice where the requested State may find the case too small: where it is known to turn small cases
 * away and the facts name no sum that is at stake, and where the offence itself is a light one. What
 * cannot wait is not weighed.
 */
export function smallCaseAdvice(law: Law, facts: Facts, on: string): readonly Fault[] {
  const conduct = facts.conduct ?? '';
  const code = given(facts.to) ?? '';
  if (!law.jurisdictions.has(code) || isBlank(conduct) || facts.urgency?.level === 'emergency')
    return [];
  const state = { state: namedState(law, code) };
  const profile = profileAt(law, code, on)?.cooperation;
  const says = profile?.thresholds.deMinimis ?? null;
  if (says !== null) {
    if (namesSum(conduct) || isWeighed(facts)) return [];
    const ground = profile?.domesticGroundsForRefusal.find((one) => TOO_SMALL.test(one.code));
    const cite = ground?.cite ?? 'none';
    return [{ code: 'case-small', params: { ...state, says, cite }, at: 'conduct' }];
  }
  return isLight(facts) ? [{ code: 'case-small-unknown', params: state, at: 'conduct' }] : [];
}

/** Whether a part answers how much is at stake, which contents and models call by this name. */
const isWeighed = (facts: Facts): boolean =>
  readFacts(facts).parts.some(({ contents }) => !isBlank(contents['deMinimisCheck'] ?? ''));

/** Whether every penalty that is named is a light one, and one is named. */
function isLight({ offences = [] }: Facts): boolean {
  const read = offences.flatMap(({ maxPenalty }) => {
    const one = readPenalty(given(maxPenalty) ?? '');
    return one.ok ? [one.value] : [];
  });
  return (
    read.length > 0 &&
    read.every((one) => {
      const months = monthsOfPenalty(one);
      return one === 'fine' || (months !== null && months <= LIGHT_MONTHS);
    })
  );
}
