import type { Confidence } from '@comity/base';
import type { ContentRow, PinpointText } from '../law-data.ts';
import type { LawSays } from '../law-says.ts';

/** One thing that a request says, who asks for it and where. */
export interface ContentField {
  readonly name: string;
  /** In the words of the data, or of the engine where no list of the data has it. */
  readonly label: string | LawSays;
  readonly required: boolean;
  readonly pinpoint: PinpointText | null;
  /** Fields of one route go together with those whose route is `null`. */
  readonly route: string | null;
  readonly from: 'instrument' | 'treaty-between' | 'requested-state' | 'practice';
  readonly source: string | LawSays;
  readonly note: string | LawSays | null;
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
