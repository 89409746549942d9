import type { Confidence } from '@comity/base';
import type { ContentRow, PinpointText } from '../law-data.ts';

/** One thing that a request says, who asks for it and where. */
export interface ContentField {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly pinpoint: PinpointText | null;
  /** Fields of one route go together with those whose route is `null`. */
  readonly route: string | null;
  readonly from: 'instrument' | 'treaty-between' | 'requested-state' | 'practice';
  readonly source: string;
  readonly note: string | null;
  readonly confidence: Confidence;
}

/** A row of the data as a field of the answer. */
export const fieldOf = (row: ContentRow, from: ContentField['from']): ContentField => ({
  name: row.name,
  label: row.label,
  required: row.required,
  pinpoint: row.pinpoint,
  route: row.route,
  from,
  source: row.instrument,
  note: row.note ?? null,
  confidence: row.confidence,
});
