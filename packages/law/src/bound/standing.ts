import type { Confidence } from '@comity/base';
import type {
  Instrument,
  InstrumentId,
  Jurisdiction,
  JurisdictionCode,
  LawDate,
  PartyRow,
  PinpointText,
} from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, says } from '../law-says.ts';
import { once } from '../memory.ts';
import { namedState } from '../named.ts';
import type { Status } from '../vocabulary.ts';
import { type Moment, momentOn } from './moment.ts';
import { rowStatus } from './row-status.ts';

/** How one jurisdiction stands to one instrument on one day. */
export interface Standing {
  readonly state: JurisdictionCode;
  readonly instrument: InstrumentId;
  readonly on: LawDate;
  readonly status: Status;
  /** Bound on the day: the status is `party` and the instrument is in force. */
  readonly bound: boolean;
  readonly instrumentInForce: boolean;
  readonly signed: LawDate | null;
  readonly consented: LawDate | null;
  readonly inForce: LawDate | null;
  /** The row that decides; `null` where the data has none. */
  readonly row: PartyRow | null;
  readonly pinpoint: PinpointText | null;
  /** Of the datum that decides on this day: `low` must not open an avenue. */
  readonly confidence: Confidence;
  /** Said where the day is not known, or sources differ. */
  readonly note?: LawSays;
}

/** What a status amounts to: how far it got, and whether the side is set apart by a rule or a choice. */
const PROGRESS: Readonly<Record<Status, readonly [far: number, apart: boolean]>> = {
  none: [0, false],
  ineligible: [1, true],
  'not-participating': [2, true],
  'excluded-territory': [3, true],
  invited: [4, false],
  signatory: [5, false],
  consented: [6, false],
  'extension-pending': [7, false],
  party: [8, false],
  suspended: [9, false],
  ended: [10, false],
};

/** Left out, not taking part, or not able to: no step towards being bound was taken or can be. */
export const isSetApart = (status: Status): boolean => PROGRESS[status][1];

const NO_ROWS: readonly PartyRow[] = [];

const rowsOf = once(
  (law: Law) =>
    new Map(
      [...law.partyRows].map(([state, rows]) => [
        state,
        Map.groupBy(rows, (row) => row.instrument),
      ]),
    ),
);

/**
 * Status of a jurisdiction under an instrument on a day. Exactly one status for every day; a day
 * that falls between the bounds of an undated event counts as before it, with low confidence.
 */
export function standingOn(
  law: Law,
  instrument: Instrument,
  state: JurisdictionCode,
  on: LawDate,
): Standing {
  const rows = rowsOf(law).get(state)?.get(instrument.id) ?? NO_ROWS;
  const found = rows
    .map((row) => ({ row, ...rowStatus(law, instrument, row, on) }))
    .sort((a, b) => PROGRESS[b.status][0] - PROGRESS[a.status][0])[0];
  const start = instrumentStart(instrument, on);
  if (found === undefined) {
    return withoutRow(law, instrument, state, on, start.passed === 'yes');
  }
  const { row, status, confidence, note } = found;
  const inForce = start.passed === 'yes' || boundByItself(instrument, row);
  return {
    state,
    instrument: instrument.id,
    on,
    status,
    bound: status === 'party' && inForce,
    instrumentInForce: inForce,
    signed: row.signed,
    consented: row.consented,
    inForce: row.kind === 'excluded-territory' ? null : row.inForce,
    row,
    pinpoint: pinpointOf(instrument, row, status),
    confidence,
    ...(note === undefined ? {} : { note }),
  };
}

/** Whether the instrument itself has started by a day; `perhaps`: its start was not found. */
export function instrumentStart(instrument: Instrument, on: LawDate): Moment {
  const { signed, inForce } = instrument;
  if (inForce === null && signed !== null && on < signed) {
    return { passed: 'no', confidence: instrument.confidence };
  }
  if (startUnknown(instrument)) return { passed: 'perhaps', confidence: 'low' };
  return momentOn(
    {
      day: instrument.inForce,
      notAfter: instrument.inForceNotAfter,
      dayConfidence: instrument.dateConfidence?.inForce,
      confidence: instrument.confidence,
    },
    on,
  );
}

/** No day, no bound, no number of consents still awaited, and nobody found that it is not in force. */
const startUnknown = (instrument: Instrument): boolean =>
  instrument.inForce === null &&
  instrument.inForceNotAfter === undefined &&
  instrument.quorum === undefined &&
  instrument.notInForce !== true &&
  instrument.binding;

/** Instruments without one starting day bind each Party by its own row. */
const boundByItself = (instrument: Instrument, row: PartyRow): boolean =>
  instrument.inForce === null && instrument.quorum === undefined && row.inForce !== null;

function withoutRow(
  law: Law,
  instrument: Instrument,
  state: JurisdictionCode,
  on: LawDate,
  instrumentInForce: boolean,
): Standing {
  const jurisdiction = law.jurisdictions.get(state);
  const verdict = eligibility(law, instrument, jurisdiction, on);
  return {
    state,
    instrument: instrument.id,
    on,
    ...verdict,
    bound: false,
    instrumentInForce,
    signed: null,
    consented: null,
    inForce: null,
    row: null,
  };
}

type Verdict = Pick<Standing, 'status' | 'pinpoint' | 'confidence'> & { readonly note?: LawSays };

/** Only States may join some instruments; a territory is reached through its State, if at all. */
function eligibility(
  law: Law,
  instrument: Instrument,
  jurisdiction: Jurisdiction | undefined,
  on: LawDate,
): Verdict {
  const pinpoint = instrument.eligibilityPinpoint ?? null;
  if (jurisdiction === undefined || jurisdiction.kind === 'state') {
    return { status: 'none', pinpoint: null, confidence: instrument.gaps ? 'medium' : 'high' };
  }
  if (instrument.mayJoin === 'listed')
    return { status: 'none', pinpoint: null, confidence: 'high' };
  if (jurisdiction.kind === 'organisation') {
    return instrument.mayJoin === 'states'
      ? { status: 'ineligible', pinpoint, confidence: 'high' }
      : { status: 'none', pinpoint, confidence: 'medium' };
  }
  const parent =
    jurisdiction.of === undefined ? undefined : standingOn(law, instrument, jurisdiction.of, on);
  if (parent?.status === 'party' || parent?.status === 'consented') {
    const note = says({
      code: 'territory-not-in-data',
      params: { state: namedState(law, parent.state) },
    });
    return { status: 'none', pinpoint, confidence: 'low', note };
  }
  return { status: 'ineligible', pinpoint, confidence: 'medium' };
}

function pinpointOf(instrument: Instrument, row: PartyRow, status: Status): PinpointText | null {
  if (row.kind === 'extension') return instrument.extension?.pinpoint ?? null;
  if (status === 'excluded-territory') return instrument.territoryPinpoint ?? null;
  if (status === 'suspended') return null;
  if (status === 'ended') return instrument.denunciation?.pinpoint ?? null;
  if (status === 'not-participating' || status === 'ineligible') {
    return instrument.eligibilityPinpoint ?? null;
  }
  if (status === 'invited') return instrument.entry?.accessionPinpoint ?? null;
  if (row.kind === 'accession') {
    return instrument.entry?.accessionPinpoint ?? instrument.entry?.pinpoint ?? null;
  }
  return instrument.entry?.pinpoint ?? null;
}
