import type { Fault } from '@comity/base';
import { type AdvisedField, checkFacts, type Facts, missingInFacts } from '@comity/case';
import { findJurisdiction, type Law } from '@comity/law';
import { type Asking, fieldsAsked } from './draft-advice.ts';

/**
 * Every contradiction in facts as typed, each with its field; what is merely missing is not among
 * them. Codes: those of `checkFacts`; `state-unknown`, or `code-form` where a State is meant that
 * is not named by its code.
 */
export function wrongInFacts(law: Law, facts: Facts): readonly Fault[] {
  const wrong = checkFacts(facts);
  const named = new Set(wrong.map(({ at }) => at));
  return [...wrong, ...statesUnknown(law, facts).filter(({ at }) => !named.has(at))];
}

/** All that stands between a draft and a request: what is wrong, and what its bases ask for beyond. */
export function wantsOfFacts(law: Law, facts: Facts, asking: Asking): readonly Fault[] {
  const own = { ...facts, from: asking.from };
  const fields: readonly AdvisedField[] = fieldsAsked(law, own, asking);
  const missing = missingInFacts(own, fields);
  const named = new Set(missing.map(({ at }) => at));
  return [...missing, ...statesUnknown(law, own).filter(({ at }) => !named.has(at))];
}

function statesUnknown(law: Law, facts: Facts): readonly Fault[] {
  return (['from', 'to'] as const).flatMap((name): Fault[] => {
    const typed = facts[name]?.trim() ?? '';
    if (typed === '' || law.jurisdictions.has(typed)) return [];
    const found = findJurisdiction(law, typed.slice(0, 40));
    // The facts are read to the letter: a State is named by its code.
    const meant: Fault = { code: 'code-form', params: { form: 'participant', typed } };
    return [{ ...(found.ok ? meant : found.error), at: name }];
  });
}
