import { parsePinpoint } from '@comity/base';
import type { PinpointText } from '../law-data.ts';
import { known, once } from '../memory.ts';
import type { StepsBack } from '../rule-data.ts';
import { articleOf } from './laid-rules.ts';
import { isSurrender } from './measures.ts';
import { firstTreaty } from './precedence.ts';
import type { Situation } from './situation.ts';

/** Which treaty makes the fallback rules step back: for sure, or perhaps. */
export interface SteppingBack {
  readonly treaty?: string;
  readonly perhaps?: string;
}

/** The treaty between the two for which the fallback rules of the instrument step back. */
export function stepsBackOf(
  situation: Pick<Situation, 'law' | 'measure' | 'rules' | 'between'>,
): SteppingBack {
  const { law, measure, rules } = situation;
  if (rules.stepsBack === undefined || isSurrender(law, measure)) return {};
  const { sure, unsure } = situation.between.assistance;
  const treaty = firstTreaty(sure, { law, measure, except: rules.of });
  if (treaty !== undefined) return { treaty: treaty.instrument.id };
  const perhaps = firstTreaty(unsure, { law, measure, except: rules.of });
  return perhaps === undefined ? {} : { perhaps: perhaps.instrument.id };
}

/**
 * Is a provision one of the fallback rules of an instrument, which step back where a treaty on
 * assistance binds both? Its place in the text alone decides (`CETS185:27(1)`, `UNTOC:18(7)`): no
 * rule, clock or channel says it of itself.
 */
export function isFallback(
  stepsBack: StepsBack | undefined,
  pinpoint: PinpointText | null,
): boolean {
  if (stepsBack === undefined || pinpoint === null) return false;
  return known(fallbacks(stepsBack), pinpoint, () => liesWithin(stepsBack, pinpoint));
}

const fallbacks = once((_stepsBack: StepsBack) => new Map<PinpointText, boolean>());

function liesWithin({ provisions }: StepsBack, pinpoint: PinpointText): boolean {
  const read = parsePinpoint(pinpoint);
  if (!read.ok) return false;
  const article = articleOf(pinpoint);
  const paragraph = Number(read.value.path[0]);
  return provisions.some(
    (one) =>
      one.article === article &&
      (one.from === undefined || paragraph >= one.from) &&
      (one.to === undefined || paragraph <= one.to),
  );
}
