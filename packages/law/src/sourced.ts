import type { Confidence } from '@comity/base';

/** ISO 8601 calendar date, `2012-11-01`. Dates compare as text. */
export type LawDate = string;
/** ISO 3166-1 alpha-3, or a special code of the data (`EUE`, `HKG`, `CUW`, `XKX`). */
export type JurisdictionCode = string;
/** `CETS185`, `UNCAC`, `jpn-eu-mlat`, `comity`, `JPN-IAI`. */
export type InstrumentId = string;
/** `CETS185:29(7)`; the text form of a {@link Pinpoint} of base. */
export type PinpointText = string;

/** Where a row was read and how sure it is. Every row of the data carries both. */
export interface Sourced {
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}
