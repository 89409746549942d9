import type { Confidence } from '@comity/base';
import type { Clock, Length } from '../clock-data.ts';
import type { Instrument, InstrumentId, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { known, once } from '../memory.ts';
import type { ClockDebtor, ClockKind, CountingRule, Measure } from '../vocabulary.ts';
import { joinedWith } from './joined.ts';
import { laidRules } from './laid-rules.ts';
import { isMarked, isSurrender } from './measures.ts';
import type { Situation } from './situation.ts';
import { isFallback, stepsBackOf } from './stepping-back.ts';

/** A clock that runs for a request; its length in figures, so that every language can say it. */
export interface AvenueClock {
  readonly id: string;
  readonly kind: ClockKind;
  /** `null` where the text gives no figure. */
  readonly length: Length | null;
  readonly starts: string;
  /** What has to be so, besides the request, for it to run; `null`: nothing. */
  readonly condition: string | null;
  /** The side that has to act before it ends; `null` where it protects and nobody acts. */
  readonly owedBy: ClockDebtor | null;
  readonly counting: CountingRule;
  readonly pinpoint: PinpointText;
  readonly confidence: Confidence;
  /** The instrument whose clock it is: a treaty's, where its rules come first. */
  readonly from: InstrumentId;
}

/**
 * The clocks of a request by the rules that apply to it, in the order of the data: those of the
 * instrument without what steps back, then those of the treaty that comes first; of either with what
 * is joined to it.
 */
export function clocksFor(situation: Situation, instrument: Instrument): readonly AvenueClock[] {
  const { law, measure } = situation;
  const { treaty } = stepsBackOf(situation);
  const first = treaty === undefined ? undefined : law.instruments.get(treaty);
  const ofAll = (one: Instrument): readonly AvenueClock[] =>
    joinedWith(situation, one).flatMap((joined) => running(law, joined, measure).all);
  return first === undefined
    ? ofAll(instrument)
    : [...running(law, instrument, measure).whereTreatyBinds, ...ofAll(first)];
}

/** The clocks of an instrument for a measure, whoever asks. */
interface Running {
  readonly all: readonly AvenueClock[];
  /** Without those of the fallback rules. */
  readonly whereTreatyBinds: readonly AvenueClock[];
}

const ofInstrument = once((_law: Law) => new Map<Instrument, Map<Measure, Running>>());

function running(law: Law, instrument: Instrument, measure: Measure): Running {
  const ofMeasure = known(ofInstrument(law), instrument, () => new Map<Measure, Running>());
  return known(ofMeasure, measure, () => {
    const named = isSurrender(law, measure) && !instrument.extraditionTreaty;
    const rows = (law.clocksOf.get(instrument.id) ?? [])
      .filter((clock) => clock.kind !== 'effect-date')
      .filter((clock) =>
        clock.measures === 'all'
          ? !named && !isMarked(law, measure, 'unasked')
          : clock.measures.includes(measure),
      )
      .map(answered);
    const { stepsBack } = laidRules(law, instrument);
    return {
      all: rows,
      whereTreatyBinds: rows.filter((row) => !isFallback(stepsBack, row.pinpoint)),
    };
  });
}

const answered = (clock: Clock): AvenueClock => ({
  id: clock.id,
  kind: clock.kind,
  length: clock.length,
  starts: clock.starts,
  condition: clock.condition ?? null,
  owedBy: clock.owedBy ?? null,
  counting: clock.counting,
  pinpoint: clock.pinpoint,
  confidence: clock.confidence,
  from: clock.instrument,
});
