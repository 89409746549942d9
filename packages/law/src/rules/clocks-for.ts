import type { Confidence } from '@comity/base';
import type { Clock, Instrument, InstrumentId, Length, PinpointText } from '../law-data.ts';
import type { ClockKind, CountingRule } from '../vocabulary.ts';
import { isSurrender } from './extradition.ts';
import { stepsBackOf } from './refusal.ts';
import type { Situation } from './situation.ts';

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
  /** The instrument whose clock it is: a treaty's, where its rules come first. */
  readonly from: InstrumentId;
}

/**
 * The clocks of a request by the rules that apply to it, in the order of the data: those of the
 * instrument without what steps back, then those of the treaty that comes first.
 */
export function clocksFor(situation: Situation, instrument: Instrument): readonly AvenueClock[] {
  const { treaty } = stepsBackOf(situation);
  const own = running(situation, instrument).filter(
    (clock) => clock.residual !== true || treaty === undefined,
  );
  const first = treaty === undefined ? undefined : situation.law.instruments.get(treaty);
  const theirs = first === undefined ? [] : running(situation, first);
  return [...own, ...theirs].map(answered);
}

function running({ law, measure }: Situation, instrument: Instrument): readonly Clock[] {
  const named = isSurrender(measure) && !instrument.extraditionTreaty;
  return (law.clocksOf.get(instrument.id) ?? [])
    .filter((clock) => clock.kind !== 'effect-date')
    .filter((clock) =>
      clock.measures === 'all'
        ? !named && measure !== 'spontaneous-information'
        : clock.measures.includes(measure),
    );
}

const answered = (clock: Clock): AvenueClock => ({
  id: clock.id,
  kind: clock.kind,
  length: clock.length,
  starts: clock.starts,
  counting: clock.counting,
  pinpoint: clock.pinpoint,
  confidence: clock.confidence,
  from: clock.instrument,
});
