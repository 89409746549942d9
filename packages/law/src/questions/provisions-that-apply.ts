import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { laidRules } from '../rules/laid-rules.ts';
import { pairOn } from '../rules/pair.ts';
import { treatiesBetween } from '../rules/precedence.ts';
import { isFallback, stepsBackOf } from '../rules/stepping-back.ts';
import type { Measure } from '../vocabulary.ts';

/** Between whom, on what day and for what measure the provisions of an instrument are asked about. */
export interface ProvisionsQuestion {
  readonly instrument: string;
  readonly measure: Measure;
  readonly requesting: JurisdictionCode;
  readonly requested: JurisdictionCode;
  readonly on: LawDate;
}

/**
 * Says of each provision of an instrument whether it applies between two, or steps back because a
 * treaty on mutual assistance binds both (`CETS185:27(1)`, `CETS185:28(1)`, `UNCC:40(7)`). Where it
 * is not certain that the treaty binds both, nothing does.
 */
export function provisionsThatApply(
  law: Law,
  question: ProvisionsQuestion,
): (pinpoint: PinpointText) => boolean {
  const { instrument: id, measure, requesting, requested, on } = question;
  const instrument = law.instruments.get(id);
  if (instrument === undefined) return () => true;
  const rules = laidRules(law, instrument);
  const between = treatiesBetween(pairOn(law, [requesting, requested], on));
  if (stepsBackOf({ law, measure, rules, between }).treaty === undefined) return () => true;
  return (pinpoint) => !isFallback(rules.stepsBack, pinpoint);
}
