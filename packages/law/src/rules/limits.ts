import type { Instrument } from '../law-data.ts';
import { quoted, says } from '../law-says.ts';
import { namedState } from '../named.ts';
import type { MeasureRule } from '../rule-data.ts';
import { bindsBothBriefly, type Reason } from './binding.ts';
import { decide } from './condition.ts';
import { isSurrender } from './measures.ts';
import { ownNationals } from './own-nationals.ts';
import { pairOn } from './pair.ts';
import { speaksOf } from './precedence.ts';
import type { Situation } from './situation.ts';

/**
 * What an avenue that is not closed hangs on besides the treaty itself: a rule that leaves the
 * answer to the requested State's law, an instrument that obliges nobody, an own national whom its
 * law protects, another instrument that stands in its place. Empty: the avenue obliges.
 */
export function hangsOn(
  situation: Situation,
  instrument: Instrument,
  rule: MeasureRule | undefined,
): readonly Reason[] {
  const { law, requested } = situation;
  const pinpoint = rule?.pinpoints[0] ?? null;
  const reasons: Reason[] = [];
  if (rule?.level === 'information') {
    const text = says({ code: 'provider-order' });
    reasons.push({ code: 'obliges-nobody', text, pinpoint });
  } else if (!instrument.binding) {
    const text = says({
      code: 'helps-as-it-chooses',
      params: { state: namedState(law, requested) },
    });
    reasons.push({ code: 'obliges-nobody', text, pinpoint: null });
  } else if (rule?.level === 'domestic') {
    const text = says({
      code: 'owed-as-law-permits',
      params: { state: namedState(law, requested) },
    });
    reasons.push({ code: 'as-law-permits', text, pinpoint });
  } else if (rule?.level === 'endeavour') {
    const text = says({ code: 'owed-endeavour', params: { state: namedState(law, requested) } });
    reasons.push({ code: 'endeavour', text, pinpoint });
  }
  for (const limit of rule?.limits ?? []) {
    if (decide(limit.when, situation).truth === false) continue;
    const { pinpoint: at, text } = limit;
    reasons.push({ code: 'left-to-state', text: says(quoted(text)), pinpoint: at });
  }
  const taken = placeTaken(situation);
  if (taken !== undefined) reasons.push(taken);
  const national = ownNational(situation);
  return national === undefined ? reasons : [...reasons, national];
}

/** Another instrument binds both and stands in the place of this one for the measure. */
function placeTaken(situation: Situation): Reason | undefined {
  const { law, rules, requesting, requested, on, measure } = situation;
  const { givesWay } = rules;
  const other = givesWay === undefined ? undefined : law.instruments.get(givesWay.to);
  if (givesWay === undefined || other === undefined) return undefined;
  if (!speaksOf(law, other, measure)) return undefined;
  const { open, confidence } = bindsBothBriefly(pairOn(law, [requesting, requested], on), other);
  if (open !== true) return undefined;
  const { text, pinpoint } = givesWay;
  return { code: 'not-applied', text: says(quoted(text)), pinpoint, confidence };
}

/** Surrender of an own national, where the requested State's law is known to stand against it. */
function ownNational(situation: Situation): Reason | undefined {
  const { law, requested, measure, stated } = situation;
  if (!isSurrender(law, measure) || stated.personNationalOf !== requested) return undefined;
  const rule = ownNationals(situation);
  if (rule === undefined || rule.by === null) return undefined;
  return {
    code: 'own-national',
    text: says(
      { code: 'own-national', params: { state: namedState(law, requested) } },
      ...rule.text.says,
    ),
    pinpoint: null,
    confidence: rule.confidence,
  };
}
