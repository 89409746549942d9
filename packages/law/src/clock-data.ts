import type { InstrumentId, PinpointText, Sourced } from './sourced.ts';
import type { ClockDebtor, ClockKind, CountingRule, Measure } from './vocabulary.ts';

/** How long. */
export interface Length {
  readonly value: number;
  readonly unit: 'hours' | 'days' | 'months' | 'years';
}

/** A time that a provision sets: how long, from what on, counted how, owed by whom. */
export interface Clock extends Sourced {
  /** Its pinpoint, with `#name` where one pinpoint has several. */
  readonly id: string;
  readonly instrument: InstrumentId;
  readonly pinpoint: PinpointText;
  readonly kind: ClockKind;
  readonly length: Length | null;
  readonly starts: string;
  readonly counting: CountingRule;
  /** `all`: every request for assistance; surrender and unasked information are named. */
  readonly measures: 'all' | readonly Measure[];
  /** Who owes, or whom the length protects, in words; and the side that owes: each deadline has it. */
  readonly who?: string;
  readonly owedBy?: ClockDebtor;
  /** What has to be so, besides the request, for the clock to run at all. */
  readonly condition?: string;
}
