import { type Confidence, weakest } from '@comity/base';
import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { laidRules } from '../rules/laid-rules.ts';
import { pairOn } from '../rules/pair.ts';
import { treatiesBetween } from '../rules/precedence.ts';
import type { Situation } from '../rules/situation.ts';
import { isFallback, stepsBackOf } from '../rules/stepping-back.ts';
import type { Measure } from '../vocabulary.ts';

/** What may the receiver do with what it got? */
export interface UseLimitsQuestion {
  readonly instrument: string;
  readonly measure: Measure;
  readonly requesting: JurisdictionCode;
  readonly requested: JurisdictionCode;
  readonly on: LawDate;
}

export interface UseLimitAnswer {
  readonly code: string;
  /** `automatic`: without a word; otherwise only where a side imposes or asks for it. */
  readonly kind: 'automatic' | 'only-if-imposed' | 'on-request';
  readonly pinpoint: PinpointText | null;
  readonly text: string;
  /** The only way round it. */
  readonly lift: string;
  /** The instrument it comes from: a treaty's own limits come first where it binds both. */
  readonly from: string;
}

export interface UseLimitsAnswer {
  readonly question: UseLimitsQuestion;
  readonly limits: readonly UseLimitAnswer[];
  readonly confidence: Confidence;
}

/**
 * Speciality, secrecy and onward transfer. No officer of the receiver can override a limit: only
 * the sending State's consent lifts it, or, where the rule says so, disclosure of what clears an
 * accused, with notice. Limits of the fallback rules give way to those of a treaty that binds both.
 */
export function useLimits(law: Law, question: UseLimitsQuestion): UseLimitsAnswer {
  const instrument = law.instruments.get(question.instrument);
  if (instrument === undefined) return { question, limits: [], confidence: 'low' };
  const rules = laidRules(law, instrument);
  const { requesting, requested, on, measure } = question;
  const between = treatiesBetween(pairOn(law, [requesting, requested], on));
  const situation: Situation = {
    law,
    on,
    requesting,
    requested,
    measure,
    stated: {},
    rules,
    between,
  };
  const { treaty } = stepsBackOf(situation);
  const first = treaty === undefined ? undefined : law.instruments.get(treaty);
  const sources = first === undefined ? [rules] : [laidRules(law, first), rules];
  const limits = sources.flatMap((source) =>
    (source.useLimits ?? [])
      .filter((limit) => limit.measures === undefined || limit.measures.includes(measure))
      .filter(
        (limit) =>
          !(source === rules && first !== undefined && isFallback(rules.stepsBack, limit.pinpoint)),
      )
      .map(({ code, kind, pinpoint, text, lift }) => ({
        code,
        kind,
        pinpoint,
        text,
        lift,
        from: source.of,
      })),
  );
  return { question, limits, confidence: weakest(sources.map((source) => source.confidence)) };
}
