import type { Instrument, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { Measure } from '../vocabulary.ts';

/** A clock of the instrument that runs for the measure. */
export interface ClockAnswer {
  readonly id: string;
  readonly kind: string;
  readonly length: { readonly value: number; readonly unit: string } | null;
  readonly starts: string;
  readonly pinpoint: PinpointText;
}

/** The clocks of a request for one measure, in the order of the data; not those of the treaty. */
export const clocksFor = (
  law: Law,
  instrument: Instrument,
  measure: Measure,
): readonly ClockAnswer[] =>
  (law.clocksOf.get(instrument.id) ?? [])
    .filter((clock) => clock.kind !== 'effect-date')
    .filter((clock) => clock.measures === 'all' || clock.measures.includes(measure))
    .map(({ id, kind, length, starts, pinpoint }) => ({ id, kind, length, starts, pinpoint }));
