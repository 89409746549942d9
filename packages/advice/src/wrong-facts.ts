import type { Fault } from '@comity/base';
import { type AdvisedField, checkFacts, type Facts, missingInFacts } from '@comity/case';
import type { Law } from '@comity/law';
import { type Asking, fieldsAsked } from './draft-advice.ts';
import { statesUnknown } from './states-unknown.ts';

/**
 * Every contradiction in facts as typed, each with its field; what is merely missing is not among
 * them. Codes: those of `checkFacts`; `state-unknown`, `organisation-no-state`, or `code-form` where a State is meant that
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
