import type { Confidence } from '@comity/base';
import type { Instrument, Length, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { ClockKind, CountingRule, Measure } from '../vocabulary.ts';

/** A clock that runs for a request; its length in figures, so that every language can say it. */
export interface AvenueClock {
  readonly id: string;
  readonly kind: ClockKind;
  /** `null` where the text gives no figure. */
  readonly length: Length | null;
  readonly starts: string;
  readonly counting: CountingRule;
  readonly pinpoint: PinpointText;
  readonly confidence: Confidence;
}

/** The clocks of a request for one measure, in the order of the data; not those of the treaty. */
export const clocksFor = (
  law: Law,
  instrument: Instrument,
  measure: Measure,
): readonly AvenueClock[] =>
  (law.clocksOf.get(instrument.id) ?? [])
    .filter((clock) => clock.kind !== 'effect-date')
    .filter((clock) => clock.measures === 'all' || clock.measures.includes(measure))
    .map(({ id, kind, length, starts, counting, pinpoint, confidence }) => ({
      id,
      kind,
      length,
      starts,
      counting,
      pinpoint,
      confidence,
    }));
