import type { Confidence } from '@comity/base';
import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { bindsBoth } from '../rules/binding.ts';
import { joinTruths } from '../rules/extradition.ts';
import { laidRules } from '../rules/laid-rules.ts';
import { pairOn } from '../rules/pair.ts';
import type { MissingFact, ProofStep, Truth } from '../rules/situation.ts';

/** Aut dedere aut judicare: surrender was refused; is prosecution at home owed? */
export interface ProsecuteQuestion {
  readonly instrument: string;
  readonly requesting: JurisdictionCode;
  readonly requested: JurisdictionCode;
  readonly on: LawDate;
  /** On what alone the refusal rests; `other` for any other ground. */
  readonly refusedFor?: 'nationality' | 'own-jurisdiction' | 'other';
  readonly requestingStateAsks?: boolean;
  readonly requestedStateHasJurisdiction?: boolean;
}

export interface ProsecuteAnswer {
  readonly question: ProsecuteQuestion;
  readonly owed: Truth;
  readonly pinpoint: PinpointText | null;
  readonly text: string;
  /** The outcome has to be reported to the requesting State. */
  readonly reportOutcome: boolean;
  readonly proof: readonly ProofStep[];
  readonly missing: readonly MissingFact[];
  readonly confidence: Confidence;
}

/**
 * Prosecution in place of surrender is owed if the instrument binds both and names the trigger on
 * which the refusal rests, the requesting State asks (where the instrument says so), and the
 * requested State has jurisdiction. Without such a rule nothing is owed.
 */
export function prosecuteInstead(law: Law, question: ProsecuteQuestion): ProsecuteAnswer {
  const instrument = law.instruments.get(question.instrument);
  const rules = instrument === undefined ? undefined : laidRules(law, instrument);
  const rule = rules?.prosecuteInstead;
  if (instrument === undefined || rules === undefined || rule === undefined) {
    return {
      question,
      owed: false,
      pinpoint: null,
      text: `Comity knows no rule of ${question.instrument} that asks for prosecution in place of surrender.`,
      reportOutcome: false,
      proof: [],
      missing: [],
      confidence: 'medium',
    };
  }
  const { requesting, requested, on, refusedFor } = question;
  const binding = bindsBoth(pairOn(law, [requesting, requested], on), instrument);
  const bound: Truth = binding.open === 'uncertain' ? 'unknown' : binding.open;
  const trigger: Truth =
    refusedFor === undefined
      ? 'unknown'
      : refusedFor !== 'other' && rule.refusedFor.includes(refusedFor);
  const asked: Truth = rule.onRequest ? (question.requestingStateAsks ?? 'unknown') : true;
  const jurisdiction: Truth = question.requestedStateHasJurisdiction ?? 'unknown';
  const conditions: readonly (readonly [Truth, string, string])[] = [
    [bound, 'treaty-between', `${instrument.shortTitle} binds both on ${on}.`],
    [trigger, 'refused-for', `Surrender is refused solely for ${rule.refusedFor.join(' or ')}.`],
    [asked, 'requesting-state-asks', 'The requesting State asks for prosecution.'],
    [jurisdiction, 'requested-state-has-jurisdiction', `${requested} has jurisdiction.`],
  ];
  const owed = joinTruths(conditions.map(([truth]) => truth));
  return {
    question,
    owed,
    pinpoint: rule.pinpoint,
    text: rule.text,
    reportOutcome: rule.reportOutcome,
    proof: conditions.map(([holds, name, text]) => ({
      rule: name,
      holds,
      text,
      pinpoint: rule.pinpoint,
      confidence: rules.confidence,
    })),
    missing:
      owed === 'unknown'
        ? conditions
            .filter(([truth]) => truth === 'unknown')
            .map(([, fact, why]) => ({ fact, why }))
        : [],
    confidence: rules.confidence,
  };
}
