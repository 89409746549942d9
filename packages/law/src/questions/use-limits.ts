import { type Confidence, weakest } from '@comity/base';
import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { UseLimit } from '../rule-data.ts';
import { type LaidRules, laidRules } from '../rules/laid-rules.ts';
import { isMarked } from '../rules/measures.ts';
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
  readonly binds: LimitBinds;
  /** It measures use by what the request states: what that states is free. */
  readonly byRequest?: true;
}

/**
 * Whether a limit binds without a word of either side. `perhaps`: it would, but the data has no text
 * of the instrument on it, or is weak. `not`: it has to be imposed or asked for, or is an exception.
 */
export type LimitBinds = 'surely' | 'perhaps' | 'not';

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
  const unasked = isMarked(law, measure, 'unasked');
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
      .filter((limit) => !unasked || isOfUnasked(limit))
      .map((limit) => ({ ...shown(limit), from: source.of, binds: bindsBy(limit, source) })),
  );
  return { question, limits, confidence: weakest(sources.map((source) => source.confidence)) };
}

/**
 * Of what was told unasked: what names it, and what holds of all that is given. What a side may ask or
 * impose about a request, or measures by it, says nothing of it.
 */
const isOfUnasked = ({ measures, kind, byRequest }: UseLimit): boolean =>
  measures !== undefined || (kind === 'automatic' && byRequest !== true);

const shown = ({ code, kind, pinpoint, text, lift, byRequest }: UseLimit) => ({
  ...{ code, kind, pinpoint, text, lift },
  ...(byRequest === true ? { byRequest } : {}),
});

function bindsBy({ code, kind, pinpoint }: UseLimit, { confidence }: LaidRules): LimitBinds {
  if (kind !== 'automatic' || code === 'exculpatory') return 'not';
  return pinpoint === null || confidence === 'low' ? 'perhaps' : 'surely';
}
