import type { Confidence } from '@comity/base';
import type {
  Instrument,
  InstrumentId,
  JurisdictionCode,
  LawDate,
  PinpointText,
} from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { LawSays, LawSentence } from '../law-says.ts';
import { namedInstrument } from '../named.ts';
import { isWay } from '../rules/instrument-kinds.ts';
import { sideOn } from '../rules/standing.ts';
import type { Status } from '../vocabulary.ts';
import { declarationsOn } from './declarations.ts';
import { notedBy } from './known-by.ts';
import { standingOn } from './standing.ts';

/** Answer to: how does this jurisdiction stand to this instrument on this day? */
export interface StatusAnswer {
  readonly state: JurisdictionCode;
  readonly instrument: InstrumentId;
  readonly on: LawDate;
  readonly status: Status;
  /** What the status comes to for an avenue; `uncertain`: verify with the depositary. */
  readonly binds: boolean | 'uncertain';
  readonly instrumentInForce: boolean;
  readonly signed: LawDate | null;
  readonly consented: LawDate | null;
  readonly inForce: LawDate | null;
  readonly reservations: readonly {
    readonly pinpoint: PinpointText;
    readonly kind: 'reservation' | 'declaration';
    readonly effect: string;
    readonly summary: string;
    readonly from: LawDate | null;
    readonly to: LawDate | null;
    readonly confidence: Confidence;
    readonly source: string;
  }[];
  readonly pinpoint: PinpointText | null;
  readonly confidence: Confidence;
  readonly source: string | null;
  /** First day of application, where it is later than entry into force. */
  readonly appliesFrom?: LawDate;
  readonly note?: LawSays;
}

/** The status of a jurisdiction, with the reservations and declarations that apply on the day. */
export function statusOn(
  law: Law,
  instrument: Instrument,
  state: JurisdictionCode,
  on: LawDate,
): StatusAnswer {
  const standing = standingOn(law, instrument, state, on);
  const { bound, text } = isWay(instrument)
    ? { bound: false, text: undefined }
    : sideOn(law, state, on).under(instrument);
  const notes: readonly LawSentence[] = [
    ...((standing.note ?? (bound === 'uncertain' ? text : undefined))?.says ?? []),
    ...notedBy(standing.row, on),
    ...noParties(law, instrument),
  ];
  return {
    state,
    instrument: instrument.id,
    on,
    status: standing.status,
    binds: bound,
    instrumentInForce: standing.instrumentInForce,
    signed: standing.signed,
    consented: standing.consented,
    inForce: standing.inForce,
    reservations: declarationsOn(law, instrument.id, state, on).map((row) => ({
      pinpoint: row.pinpoint,
      kind: row.kind,
      effect: row.effect,
      summary: row.summary,
      from: row.from,
      to: row.to,
      confidence: row.confidence,
      source: row.source,
    })),
    pinpoint: standing.pinpoint,
    confidence: bound === 'uncertain' ? 'low' : standing.confidence,
    source: standing.row?.source ?? null,
    ...(instrument.appliesFrom === undefined ? {} : { appliesFrom: instrument.appliesFrom }),
    ...(notes.length === 0 ? {} : { note: { says: notes } }),
  };
}

/** Ways without treaty, model texts and statutes have no Parties at all: that is said. */
function noParties(law: Law, instrument: Instrument): readonly LawSentence[] {
  const params = { instrument: namedInstrument(law, instrument.id) };
  if (isWay(instrument)) return [{ code: 'way-has-no-parties', params }];
  if (instrument.kind === 'model') return [{ code: 'model-binds-nobody', params }];
  return instrument.kind === 'statute' ? [{ code: 'statute-has-no-parties', params }] : [];
}
