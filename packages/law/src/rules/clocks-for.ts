import type { Instrument } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type ClockAnswer, clockAnswer } from '../time/clocks.ts';
import type { Measure } from '../vocabulary.ts';

/** The clocks of a request for one measure, in the order of the data; not those of the treaty. */
export const clocksFor = (
  law: Law,
  instrument: Instrument,
  measure: Measure,
): readonly ClockAnswer[] =>
  (law.clocksOf.get(instrument.id) ?? [])
    .filter((clock) => clock.kind !== 'effect-date')
    .filter((clock) => clock.measures === 'all' || clock.measures.includes(measure))
    .map(clockAnswer);
