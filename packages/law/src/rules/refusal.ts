import { type Confidence, type NamedInstrument, weakest } from '@comity/base';
import type { Condition } from '../condition-data.ts';
import type { PinpointText } from '../law-data.ts';
import { type LawSays, type LawSentence, quoted, says, saysTheSame } from '../law-says.ts';
import { namedInstrument, namedProvision } from '../named.ts';
import type { GroundRule } from '../rule-data.ts';
import { decide } from './condition.ts';
import { scopeOf } from './laid-rules.ts';
import { isMarked } from './measures.ts';
import type { Owed } from './own-nationals.ts';
import { lentThreshold } from './penalty.ts';
import type { MissingFact, ProofStep, Situation, Truth } from './situation.ts';
import { isFallback, type SteppingBack } from './stepping-back.ts';

/** One ground and whether it is open in this case. */
export interface GroundAnswer {
  readonly code: string;
  readonly available: Truth;
  /** Of the ground of nationality, where the requested State's own law is known. */
  readonly owed?: Owed;
  readonly pinpoint: PinpointText | null;
  readonly text: LawSays;
  readonly confidence: Confidence;
  readonly proof: readonly ProofStep[];
}

/** A ground with its texts as sentences: quoted from the data, or of the engine. */
export interface JudgedGround extends Omit<GroundRule, 'text' | 'closed'> {
  readonly text: LawSentence;
  readonly closed?: LawSentence;
}

/** A ground of the data, its texts quoted. */
export const judged = ({ text, closed, ...rule }: GroundRule): JudgedGround => ({
  ...rule,
  text: quoted(text),
  ...(closed === undefined ? {} : { closed: quoted(closed) }),
});

interface GroundWithFacts {
  readonly answer: GroundAnswer;
  readonly missing: readonly MissingFact[];
  readonly presumed: readonly string[];
}

/**
 * Decides one ground. Available: the law leaves it open and no stated fact closes it. A fallback
 * rule is closed where a treaty binds both and unknown where that is not certain. A ground without
 * a condition is the requested State's own judgment; one with a text of closing and no condition is
 * always closed.
 */
export function groundUnder(
  rule: JudgedGround,
  situation: Situation,
  back: SteppingBack,
): GroundWithFacts {
  const confidence = rule.confidence ?? situation.rules.confidence;
  const answered = (
    available: Truth,
    text: LawSays,
    more: Partial<GroundAnswer> = {},
  ): GroundAnswer => ({
    code: rule.code,
    available,
    pinpoint: rule.pinpoint,
    text,
    confidence,
    proof: [{ rule: rule.code, holds: available, text, pinpoint: rule.pinpoint, confidence }],
    ...more,
  });
  const stepsBack = situation.rules.stepsBack;
  const fallback = isFallback(stepsBack, rule.pinpoint);
  if (fallback && back.treaty !== undefined && stepsBack !== undefined) {
    const text = says(
      quoted(stepsBack.text),
      treatyFirst(namedInstrument(situation.law, back.treaty), rule.pinpoint),
    );
    return bare(answered(false, text, { pinpoint: stepsBack.pinpoint }));
  }
  if (rule.when === undefined && rule.closed !== undefined) {
    return bare(answered(false, says(rule.closed)));
  }
  const finding =
    rule.when === undefined
      ? { truth: true as Truth, steps: [], missing: [], presumed: [] }
      : decide(rule.when, situation);
  const perhaps = fallback ? back.perhaps : undefined;
  const available: Truth =
    perhaps !== undefined && finding.truth === true ? 'unknown' : finding.truth;
  const text =
    available === false
      ? closingText(rule, finding.steps)
      : available === 'unknown'
        ? says(rule.text, { code: 'hangs-on-unstated' })
        : says(rule.text);
  const used = weakest([confidence, ...finding.steps.map((step) => step.confidence)]);
  const answer = answered(available, text, {
    confidence: used,
    pinpoint: (rule.when && lentThreshold(rule.when, situation)) ?? rule.pinpoint,
    proof: [
      ...finding.steps,
      { rule: rule.code, holds: available, text, pinpoint: rule.pinpoint, confidence: used },
    ],
  });
  const missing: MissingFact[] = available === 'unknown' ? [...finding.missing] : [];
  if (perhaps !== undefined && available === 'unknown') {
    const instrument = namedInstrument(situation.law, perhaps);
    missing.push({
      fact: 'treaty-between',
      why: says({ code: 'treaty-grounds-perhaps-first', params: { instrument } }),
    });
  }
  return { answer, missing, presumed: finding.presumed };
}

/**
 * Nothing is owed for an offence outside the instrument: a ground that no list of grounds has to
 * name. Only where the scope of the measure asks about offence or penalty at all, and something is asked.
 */
export function outsideScope(
  situation: Situation,
  named: readonly GroundRule[],
): readonly JudgedGround[] {
  const { law, rules, measure } = situation;
  const scope = scopeOf(rules, measure);
  if (isMarked(law, measure, 'unasked')) return [];
  if (scope === undefined || !asksOfOffence(scope)) return [];
  if (named.some((rule) => rule.code === 'offence-not-covered')) return [];
  return [
    {
      code: 'offence-not-covered',
      pinpoint: rules.measures[measure]?.pinpoints[0] ?? null,
      text: { code: 'outside-scope' },
      closed: { code: 'offence-covered' },
      when: { not: scope },
    },
  ];
}

function asksOfOffence(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(asksOfOffence);
  if ('any' in condition) return condition.any.some(asksOfOffence);
  if ('not' in condition) return asksOfOffence(condition.not);
  return 'offence' in condition || 'penalty' in condition;
}

const bare = (answer: GroundAnswer): GroundWithFacts => ({ answer, missing: [], presumed: [] });

/** Why it is closed: the rule's own words, then what decided it. */
function closingText(rule: JudgedGround, steps: readonly ProofStep[]): LawSays {
  const first = steps.find((step) => step.holds === false || step.holds === true)?.text;
  const closed = says(rule.closed ?? { code: 'condition-not-met' });
  return first === undefined || saysTheSame(first, closed)
    ? closed
    : says(...closed.says, ...first.says);
}

const treatyFirst = (instrument: NamedInstrument, pinpoint: PinpointText | null): LawSentence =>
  pinpoint === null
    ? { code: 'treaty-grounds-first-here', params: { instrument } }
    : { code: 'treaty-grounds-first', params: { instrument, pinpoint: namedProvision(pinpoint) } };
