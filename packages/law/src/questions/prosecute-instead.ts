import type { Confidence } from '@comity/base';
import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, type LawSentence, quoted, says } from '../law-says.ts';
import { namedInstrument, namedState } from '../named.ts';
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
  readonly text: LawSays;
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
      text: says({
        code: 'no-rule-on-prosecution',
        params: { instrument: namedInstrument(law, question.instrument) },
      }),
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
  const [only, ...others] = rule.refusedFor;
  const grounds = only === undefined || others.length > 0 ? 'either' : only;
  const condition = (truth: Truth, name: string, why: LawSentence) =>
    [truth, name, says(why)] as const;
  const conditions = [
    condition(bound, 'treaty-between', {
      code: 'treaty-binds',
      params: { instrument: namedInstrument(law, instrument.id), on },
    }),
    condition(trigger, 'refused-for', { code: 'refused-solely-for', params: { grounds } }),
    condition(asked, 'requesting-state-asks', { code: 'prosecution-is-asked-for' }),
    condition(jurisdiction, 'requested-state-has-jurisdiction', {
      code: 'has-jurisdiction',
      params: { state: namedState(law, requested) },
    }),
  ];
  const owed = joinTruths(conditions.map(([truth]) => truth));
  return {
    question,
    owed,
    pinpoint: rule.pinpoint,
    text: says(quoted(rule.text)),
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
