import type { Instrument, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, says } from '../law-says.ts';
import { namedInstrument } from '../named.ts';
import type { Measure } from '../vocabulary.ts';
import type { LaidRules } from './laid-rules.ts';
import { isMarked, measureMarked } from './measures.ts';

/** A word of practice beside the avenues; never a condition. */
export interface Advice {
  readonly code: 'several-bases' | 'preserve-first';
  readonly text: LawSays;
  readonly instrument: string | null;
  readonly pinpoint: PinpointText | null;
}

interface OpenAvenue {
  readonly instrument: Instrument;
  readonly rules: LaidRules;
}

/**
 * Several binding bases may be named in one request, since no instrument of the data displaces
 * another; and data that may vanish are preserved first, where an open instrument has a rule of its
 * own for that.
 *
 * @param open the avenues that are open, in rank order
 */
export function adviceOn(
  law: Law,
  measure: Measure,
  open: readonly OpenAvenue[],
): readonly Advice[] {
  const advice: Advice[] = [];
  const preservation = measureMarked(law, 'preserves');
  const preserving = open.find(({ rules }) => rules.measures[preservation]?.level === 'own-rule');
  if (isMarked(law, measure, 'perishable') && preserving !== undefined) {
    advice.push({
      code: 'preserve-first',
      text: says({ code: 'preserve-first' }),
      instrument: preserving.instrument.id,
      pinpoint: preserving.rules.measures[preservation]?.pinpoints[0] ?? null,
    });
  }
  const binding = open.filter(({ instrument }) => instrument.binding && !instrument.providerDirect);
  if (binding.length > 1) {
    const instruments = binding.map(({ instrument }) => namedInstrument(law, instrument.id));
    advice.push({
      code: 'several-bases',
      text: says({ code: 'several-bases', params: { instruments } }),
      instrument: null,
      pinpoint: null,
    });
  }
  return advice;
}
