import type { Confidence } from '@comity/base';
import type {
  Condition,
  LeafWords,
  PenaltyLeaf,
  ProfileLeaf,
  Threshold,
} from '../condition-data.ts';
import type { Instrument, PinpointText } from '../law-data.ts';
import { type LawSentence, says } from '../law-says.ts';
import { namedInstrument, namedState } from '../named.ts';
import { said } from './finding.ts';
import { laidRules } from './laid-rules.ts';
import { profileAt } from './profile-at.ts';
import type { Finding, MissingFact, Situation, Truth } from './situation.ts';

/** Is the maximum penalty high enough, in the law or laws that count? */
export function penaltyFinding(leaf: PenaltyLeaf & LeafWords, situation: Situation): Finding {
  const { unlessTreaty, penalty } = leaf;
  const treaty = situation.between.extradition.sure[0]?.instrument;
  return unlessTreaty === undefined || treaty === undefined
    ? compare(leaf, penalty, situation, situation.rules.confidence)
    : treatyThreshold({ ...leaf, pinpoint: unlessTreaty }, situation, treaty);
}

/** Where a condition's figure comes from when a treaty between the two puts its own in its place. */
export function lentThreshold(
  condition: Condition,
  situation: Situation,
): PinpointText | undefined {
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return parts.map((part) => lentThreshold(part, situation)).find((at) => at !== undefined);
  }
  if ('not' in condition) return lentThreshold(condition.not, situation);
  const lent = situation.between.extradition.sure.length > 0;
  return lent && 'penalty' in condition ? condition.unlessTreaty : undefined;
}

/** Budapest 24(1)(b) and the like: the figure of the treaty that binds the two. */
function treatyThreshold(
  leaf: PenaltyLeaf & LeafWords,
  situation: Situation,
  instrument: Instrument,
): Finding {
  const { law } = situation;
  const rules = laidRules(law, instrument);
  const threshold = rules.extraditionThreshold;
  const named = namedInstrument(law, instrument.id);
  if (threshold === undefined) {
    const why = says({ code: 'threshold-unknown', params: { instrument: named } });
    return said(leaf, 'unknown', {
      text: why,
      confidence: 'medium',
      missing: [{ fact: 'threshold-of-treaty', why }],
    });
  }
  const { truth, steps, ...found } = compare(leaf, threshold, situation, rules.confidence);
  const from = { code: 'threshold-of-treaty', params: { instrument: named } } as const;
  return {
    ...found,
    truth,
    steps: steps.map((step) => ({ ...step, text: says(...step.text.says, from) })),
  };
}

/** The threshold that the requested State's own law sets for surrender without a treaty. */
export function homeThresholdFinding(leaf: ProfileLeaf & LeafWords, situation: Situation): Finding {
  const profile = profileAt(situation.law, situation.requested, situation.on);
  const bounds = profile?.cooperation.thresholds;
  const requested = bounds?.extraditionRequestedMinMaxMonths ?? null;
  const requesting = bounds?.extraditionRequestingMinMaxMonths ?? null;
  if (profile === undefined || bounds === undefined || (requested ?? requesting) === null) {
    return said(leaf, true, {
      text: says({
        code: 'no-home-threshold',
        params: { state: namedState(situation.law, situation.requested) },
      }),
      confidence: 'low',
    });
  }
  const strict = bounds.extraditionStrictlyMore === true;
  const findings: Finding[] = [];
  for (const [side, months] of [
    ['requesting', requesting],
    ['requested', requested],
  ] as const) {
    if (months === null) continue;
    const threshold: Threshold = { months, strict, in: side };
    findings.push(compare(leaf, threshold, situation, profile.confidence));
  }
  const truths = findings.map((finding) => finding.truth);
  const truth = truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true;
  const spoken = findings.filter((finding) => finding.truth === truth);
  return {
    truth,
    steps: spoken.flatMap((finding) => finding.steps),
    missing: truth === 'unknown' ? spoken.flatMap((finding) => finding.missing) : [],
    presumed: [],
  };
}

function compare(
  words: LeafWords,
  threshold: Threshold,
  situation: Situation,
  confidence: Confidence,
): Finding {
  const sides = threshold.in === 'both' ? (['requesting', 'requested'] as const) : [threshold.in];
  const bound = {
    bound: threshold.strict === true ? 'more' : 'least',
    length: inMonths(threshold.months),
  } as const;
  const missing: MissingFact[] = [];
  for (const side of sides) {
    const months = maximumOf(side, situation);
    const state = namedState(situation.law, situation[side]);
    if (months === undefined) {
      missing.push({
        fact: `max-penalty-${side}`,
        why: says({ code: 'penalty-needed', params: { ...bound, state } }),
      });
    } else if (threshold.strict === true ? months <= threshold.months : months < threshold.months) {
      const text = says({
        code: 'penalty-too-low',
        params: { ...bound, state, is: inMonths(months) },
      });
      return said(words, false, { text, confidence });
    }
  }
  const truth: Truth = missing.length > 0 ? 'unknown' : true;
  const text = says({ code: 'penalty-of', params: { ...bound, side: threshold.in } });
  return said(words, truth, { text, confidence, missing });
}

/** A maximum as a sentence counts it; a fine alone is none at all. */
const inMonths = (n: number): LawSentence => ({ code: 'length', params: { n, unit: 'months' } });

const maximumOf = (side: 'requesting' | 'requested', situation: Situation): number | undefined =>
  side === 'requesting'
    ? situation.stated.maxPenaltyRequesting
    : situation.stated.maxPenaltyRequested;
