import type { Confidence } from '@comity/base';
import type { Clock } from '../clock-data.ts';
import type { InstrumentId, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, says } from '../law-says.ts';
import type { ClockDebtor, ClockKind, CountingRule, Measure } from '../vocabulary.ts';
import { lengthSaid } from './effect-date.ts';

/** One clock as the contract shows it. */
export interface ClockAnswer {
  readonly id: string;
  readonly kind: ClockKind;
  /** `60 days`; `null` where the text gives no figure. */
  readonly length: LawSays | null;
  readonly starts: string;
  /** What has to be so, besides the request, for it to run; `null`: nothing. */
  readonly condition: string | null;
  /** The side that has to act before it ends. */
  readonly owedBy: ClockDebtor | null;
  readonly counting: CountingRule;
  readonly pinpoint: PinpointText;
  readonly confidence: Confidence;
  readonly measures: 'all' | readonly Measure[];
  readonly who: string | null;
  /** First day on which the instrument is in force; `null`: it is not, and the clock runs for nobody. */
  readonly liveFrom: LawDate | null;
}

/** The clocks of an instrument, in the order of its articles. */
export const clocksOf = (law: Law, instrument: InstrumentId): readonly ClockAnswer[] =>
  (law.clocksOf.get(instrument) ?? []).map((clock) => clockAnswer(law, clock));

export const clockAnswer = (law: Law, clock: Clock): ClockAnswer => ({
  id: clock.id,
  kind: clock.kind,
  length: lengthOf(clock),
  starts: clock.starts,
  condition: clock.condition ?? null,
  owedBy: clock.owedBy ?? null,
  counting: clock.counting,
  pinpoint: clock.pinpoint,
  confidence: clock.confidence,
  measures: clock.measures,
  who: clock.who ?? null,
  liveFrom: law.instruments.get(clock.instrument)?.inForce ?? null,
});

const lengthOf = ({ length }: Clock): LawSays | null => {
  const said = lengthSaid(length);
  return said === null ? null : says(said);
};
