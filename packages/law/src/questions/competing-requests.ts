import type { Confidence } from '@comity/base';
import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, says } from '../law-says.ts';
import { bindsBoth } from '../rules/binding.ts';
import { laidRules } from '../rules/laid-rules.ts';
import { pairOn } from '../rules/pair.ts';

/** Several States ask for the same person: who goes first? */
export interface CompetingQuestion {
  readonly requested: JurisdictionCode;
  readonly requesting: readonly JurisdictionCode[];
  readonly on: LawDate;
}

export interface CompetingAnswer {
  readonly question: CompetingQuestion;
  /** No instrument in the data ranks requests by itself. */
  readonly automatic: false;
  readonly text: LawSays;
  /** What is weighed, in no order of weight: by the instrument's own words where it lists it. */
  readonly factors: readonly (string | LawSays)[];
  /** The provisions that say so and bind the requested State and one of the others. */
  readonly pinpoints: readonly PinpointText[];
  readonly confidence: Confidence;
}

const FACTORS: readonly LawSays[] = (
  ['gravity', 'place', 'dates', 'nationality', 're-extradition'] as const
).map((factor) => says({ code: 'factor', params: { factor } }));

/**
 * There is no automatic rule: the competent authority of the requested State, as a rule a minister,
 * decides with regard to all the circumstances. First in time is one factor and no more; a request
 * that a court finds inadmissible drops out.
 */
export function competingRequests(law: Law, question: CompetingQuestion): CompetingAnswer {
  const rules = law.data.instruments.flatMap((instrument) => {
    const rule = laidRules(law, instrument).competingRequests;
    const binds =
      rule !== undefined &&
      question.requesting.some(
        (state) =>
          bindsBoth(pairOn(law, [question.requested, state], question.on), instrument).open !==
          false,
      );
    return rule !== undefined && binds ? [rule] : [];
  });
  return {
    question,
    automatic: false,
    text: says({ code: 'no-automatic-rule' }),
    factors: rules[0]?.factors ?? FACTORS,
    pinpoints: rules.map((rule) => rule.pinpoint),
    confidence: 'medium',
  };
}
