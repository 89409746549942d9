import type { Weekday } from '@comity/base';
import type { JurisdictionCode, LawDate, PinpointText, Sourced } from './sourced.ts';

interface OfState extends Sourced {
  readonly state: JurisdictionCode;
  /** The provision behind it, where it stands in the data. */
  readonly pinpoint?: PinpointText;
}

/** The free days of the week on a day and from then on; `from: null` is "as long as anybody asks". */
export interface WeekendRow extends OfState {
  readonly rule: 'weekend';
  readonly from: LawDate | null;
  readonly weekdays: readonly Weekday[];
}

/** Days that are free in each year, as month and day: `12-29`. */
export interface EveryYearRow extends OfState {
  readonly rule: 'every-year';
  readonly days: readonly string[];
  readonly name: string;
}

/** One day that is free, or that is worked although it would be worked out as a holiday. */
export interface OneDayRow extends OfState {
  readonly rule: 'one-day';
  readonly day: LawDate;
  /** `null`: it is worked. */
  readonly name: string | null;
}

/** A row of `calendars.yaml`: free days of a State beside the holidays that are worked out. */
export type CalendarRow = WeekendRow | EveryYearRow | OneDayRow;
