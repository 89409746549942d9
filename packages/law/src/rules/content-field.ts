import { type Confidence, weaker } from '@comity/base';
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

/** A field as one of several lists asks for it, with what it has in common with others. */
export interface AskedField extends ContentField {
  /** Names under which another list asks for the same: then this field is left out. */
  readonly sameAs?: readonly string[];
  /** Names under which another list asks for the same in general: this field takes its place. */
  readonly narrows?: readonly string[];
}

/**
 * Each thing once, where it was asked first. A field that narrows another stands in its place and
 * keeps the provision, and the need, of the one it narrows.
 */
export function askedOnce(fields: readonly AskedField[]): readonly ContentField[] {
  const once: ContentField[] = [];
  for (const { sameAs, narrows, ...field } of fields) {
    if (once.some((other) => other.name === field.name && other.route === field.route)) continue;
    if (once.some((other) => sameAs?.includes(other.name))) continue;
    const general = once.findIndex((other) => narrows?.includes(other.name));
    const other = once[general];
    if (other === undefined) once.push(field);
    else once[general] = narrowed(field, other);
  }
  return once;
}

const narrowed = (field: ContentField, general: ContentField): ContentField => ({
  ...field,
  required: field.required || general.required,
  pinpoint: general.pinpoint,
  route: general.route,
  confidence: weaker(field.confidence, general.confidence),
});
