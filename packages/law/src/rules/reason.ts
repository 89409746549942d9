import type { Confidence } from '@comity/base';
import type { PinpointText } from '../law-data.ts';
import type { LawSays } from '../law-says.ts';

/** Why an avenue is open or not, in the codes of the contract. */
export interface Reason {
  readonly code: string;
  readonly text: LawSays;
  readonly pinpoint: PinpointText | null;
  readonly confidence?: Confidence;
}

/** Does an instrument bind both on the day? `uncertain`: only a weak or undated row says so. */
export interface Binding {
  readonly open: boolean | 'uncertain';
  readonly reasons: readonly Reason[];
  readonly confidence: Confidence;
}
