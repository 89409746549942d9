import { type Confidence, type NamedInstrument, weaker } from '@comity/base';
import { declarationsOn } from '../bound/declarations.ts';
import type { Instrument, PinpointText } from '../law-data.ts';
import { type LawSays, type LawSentence, quotedEach, says } from '../law-says.ts';
import { known, once } from '../memory.ts';
import { namedInstrument, namedState } from '../named.ts';
import type { MeasureRule } from '../rule-data.ts';
import type { Measure } from '../vocabulary.ts';
import type { Reason } from './binding.ts';
import { decide } from './condition.ts';
import { type LaidRules, measureRule, ruleConfidence, scopeOf } from './laid-rules.ts';
import type { Finding, MissingFact, ProofStep, Situation } from './situation.ts';

/** Does the instrument reach this measure for what was stated, were both bound? */
export interface MeasureAnswer {
  readonly open: boolean | 'uncertain';
  /** Answered with where to turn, whatever else stands. */
  readonly outside: boolean;
  readonly reasons: readonly Reason[];
  readonly pinpoints: readonly PinpointText[];
  readonly confidence: Confidence;
  readonly missing: readonly MissingFact[];
  readonly proof: readonly ProofStep[];
}

/**
 * The measure table, then the material scope. A low-confidence rule never opens: it makes the
 * answer uncertain. A measure on which an instrument's rules say nothing is not covered; where
 * there are no rules at all the answer is uncertain and never a silent no.
 */
export function reaches(situation: Situation, instrument: Instrument): MeasureAnswer {
  const { law, rules, measure } = situation;
  const { always, rule, level, confidence } = known(ofMeasure(rules), measure, () =>
    alone(rules, measure, namedInstrument(law, instrument.id)),
  );
  if (always !== undefined) return always;
  const closed = closedBy(situation, rule);
  if (closed !== undefined) return answer(false, [closed], { rule, confidence });
  const finding = scopeFinding(situation);
  if (finding === undefined) return withoutScope(rule, level, confidence);
  const scoped = reasonsOf(finding);
  let used = confidence;
  for (const step of finding.steps) used = weaker(used, step.confidence);
  const open = finding.truth === 'unknown' ? 'uncertain' : finding.truth;
  if (open === false) return answer(false, scoped, { rule, confidence: used, finding });
  const sure = used === 'low' ? 'uncertain' : open;
  return answer(sure, [level, ...scoped], { rule, confidence: used, finding });
}

/** What an instrument says of a measure whoever asks whom, when, and of what. */
interface Alone {
  readonly rule: MeasureRule;
  readonly confidence: Confidence;
  readonly level: Reason;
  /** The whole answer, where it hangs on nothing else. */
  readonly always?: MeasureAnswer;
}

const ofMeasure = once((_rules: LaidRules) => new Map<Measure, Alone>());

function alone(rules: LaidRules, measure: Measure, instrument: NamedInstrument): Alone {
  const stated = measureRule(rules, measure);
  const rule: MeasureRule = stated ?? { level: 'none', pinpoints: [] };
  const confidence = ruleConfidence(rules, stated);
  const level = levelReason(instrument, rule, { confidence, way: rules.way !== undefined });
  const parts = { rule, confidence, level };
  if (rules.unknown) return { ...parts, always: withoutRules(instrument) };
  if (rule.level === 'none') return { ...parts, always: notCovered(instrument, rule, confidence) };
  if (rule.level === 'outside') {
    const text = rule.text === undefined ? level.text : says(...quotedEach(rule.text));
    const reason = { ...level, code: 'outside-network', text };
    return { ...parts, always: answer(false, [reason], { rule, confidence, outside: true }) };
  }
  const hangs =
    rule.closedBy !== undefined ||
    rule.onlyWithoutTreaty === true ||
    scopeOf(rules, measure) !== undefined;
  return hangs ? parts : { ...parts, always: withoutScope(rule, level, confidence) };
}

/** Low confidence opens nothing, however plain the rule. */
const withoutScope = (rule: MeasureRule, level: Reason, confidence: Confidence): MeasureAnswer =>
  answer(confidence === 'low' ? 'uncertain' : true, [level], { rule, confidence });

function answer(
  open: boolean | 'uncertain',
  reasons: readonly Reason[],
  from: {
    readonly rule: MeasureRule;
    readonly confidence: Confidence;
    readonly finding?: Finding | undefined;
    readonly outside?: boolean;
  },
): MeasureAnswer {
  const steps = reasons.map(
    (reason): ProofStep => ({
      rule: reason.code,
      holds: open,
      text: reason.text,
      pinpoint: reason.pinpoint,
      confidence: reason.confidence ?? from.confidence,
    }),
  );
  return {
    open,
    outside: from.outside === true,
    reasons,
    pinpoints: from.rule.pinpoints,
    confidence: from.confidence,
    missing: from.finding?.missing ?? [],
    proof: steps,
  };
}

/** A way without treaty is left to the law alone: there is no treaty between the two to look at. */
const levelReason = (
  instrument: NamedInstrument,
  rule: MeasureRule,
  { confidence, way }: { readonly confidence: Confidence; readonly way: boolean },
): Reason => ({
  code: rule.level === 'domestic' ? 'as-law-permits' : rule.level,
  text: withRule(rule, {
    code: 'level',
    params: { instrument, level: way && rule.level === 'domestic' ? 'own-law' : rule.level },
  }),
  pinpoint: rule.pinpoints[0] ?? null,
  confidence,
});

/** A sentence of the engine, and after it what the rule itself says. */
const withRule = (rule: MeasureRule, sentence: LawSentence): LawSays =>
  says(sentence, ...quotedEach(rule.text));

function scopeFinding(situation: Situation): Finding | undefined {
  const rule = measureRule(situation.rules, situation.measure);
  const condition = scopeOf(situation.rules, situation.measure);
  if (rule?.onlyWithoutTreaty === true) {
    const alone = { not: { treaty: 'assistance' as const } };
    return decide(condition === undefined ? alone : { all: [alone, condition] }, situation);
  }
  return condition === undefined ? undefined : decide(condition, situation);
}

function reasonsOf(finding: Finding): readonly Reason[] {
  return finding.steps.map((step) => ({
    code: codeOf(finding, step),
    text: step.text,
    pinpoint: step.pinpoint,
    confidence: step.confidence,
  }));
}

/** Offence and penalty close with one code; what else is not met leaves the measure uncovered. */
function codeOf(finding: Finding, step: ProofStep): string {
  if (finding.truth === true) return 'scope';
  if (finding.truth === 'unknown') return 'fact-missing';
  return step.rule === 'material-scope' || step.rule === 'penalty'
    ? 'offence-not-covered'
    : 'measure-not-covered';
}

/**
 * A declaration of the requested State that takes the measure out, or of the requesting one where who
 * refused a provision may not claim it.
 */
function closedBy(situation: Situation, rule: MeasureRule): Reason | undefined {
  if (rule.closedBy === undefined) return undefined;
  const { law, rules, requesting, requested, on } = situation;
  const sides = rules.reciprocity === undefined ? [requested] : [requested, requesting];
  for (const state of sides) {
    const row = declarationsOn(law, rules.of, state, on).find(
      (declaration) => rule.closedBy?.includes(declaration.effect) === true,
    );
    if (row === undefined) continue;
    return {
      code: 'reserved',
      text: says({ code: 'declared', params: { state: namedState(law, state), law: row.summary } }),
      pinpoint: state === requested ? row.pinpoint : (rules.reciprocity ?? row.pinpoint),
      confidence: row.confidence,
    };
  }
  return undefined;
}

function notCovered(
  instrument: NamedInstrument,
  rule: MeasureRule,
  confidence: Confidence,
): MeasureAnswer {
  const reason: Reason = {
    code: 'measure-not-covered',
    text: withRule(rule, { code: 'not-reached', params: { instrument } }),
    pinpoint: rule.pinpoints[0] ?? null,
    confidence,
  };
  return answer(false, [reason], { rule, confidence });
}

function withoutRules(instrument: NamedInstrument): MeasureAnswer {
  const reason: Reason = {
    code: 'rules-unknown',
    text: says({ code: 'rules-unknown', params: { instrument } }),
    pinpoint: null,
    confidence: 'low',
  };
  const rule: MeasureRule = { level: 'domestic', pinpoints: [] };
  return answer('uncertain', [reason], { rule, confidence: 'low' });
}
