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
import type { Status } from '../vocabulary.ts';
import { type Moment, momentOn } from './moment.ts';

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
  readonly note?: string;
}

/** What a row amounts to on a day: the further it got, the later it stands in this order. */
const PROGRESS: readonly Status[] = [
  'none',
  'ineligible',
  'not-participating',
  'excluded-territory',
  'invited',
  'signatory',
  'consented',
  'extension-pending',
  'party',
  'ended',
];

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
  const rows = (law.partyRows.get(state) ?? []).filter((row) => row.instrument === instrument.id);
  const found = rows
    .map((row) => ({ row, ...rowStatus(row, on) }))
    .sort((a, b) => PROGRESS.indexOf(b.status) - PROGRESS.indexOf(a.status))[0];
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

/** Whether the instrument itself has started by a day. */
export function instrumentStart(instrument: Instrument, on: LawDate): Moment {
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

/** Instruments without one starting day bind each Party by its own row. */
const boundByItself = (instrument: Instrument, row: PartyRow): boolean =>
  instrument.inForce === null && instrument.quorum === undefined && row.inForce !== null;

type RowStatus = { status: Status; confidence: Confidence; note?: string };

function rowStatus(row: PartyRow, on: LawDate): RowStatus {
  const started = momentOn(
    {
      day: row.inForce,
      notBefore: row.inForceNotBefore,
      notAfter: row.inForceNotAfter,
      dayConfidence: row.dateConfidence?.inForce,
      confidence: row.confidence,
    },
    on,
  );
  const { confidence } = started;
  if (row.kind === 'excluded-territory' || row.kind === 'not-participating') {
    const passed =
      started.passed === 'yes' || (row.inForce === null && row.kind !== 'excluded-territory');
    return { status: passed ? row.kind : 'none', confidence: row.confidence };
  }
  if (row.kind === 'ineligible') return { status: 'ineligible', confidence: row.confidence };
  if (row.ended !== undefined && row.ended <= on) return { status: 'ended', confidence };
  if (started.passed === 'yes') return { status: 'party', confidence };
  const before = beforeForce(row, on);
  if (started.passed === 'perhaps') {
    return { ...before, confidence: 'low', note: 'Perhaps bound already: the day is not known.' };
  }
  return before;
}

/** The stages a jurisdiction passes before it is bound. */
function beforeForce(row: PartyRow, on: LawDate): RowStatus {
  const consented = momentOn(
    {
      day: row.consented,
      notBefore: row.consentedNotBefore,
      notAfter: row.consentedNotAfter,
      dayConfidence: row.dateConfidence?.consented,
      confidence: row.confidence,
    },
    on,
  );
  if (consented.passed === 'yes') {
    const status = row.kind === 'extension' ? 'extension-pending' : 'consented';
    return { status, confidence: consented.confidence };
  }
  const earlier = beforeConsent(row, on);
  if (consented.passed === 'perhaps') {
    const note = 'Perhaps deposited already: the day is not known.';
    return { ...earlier, confidence: 'low', note };
  }
  return earlier;
}

function beforeConsent(row: PartyRow, on: LawDate): RowStatus {
  const signed = momentOn(
    {
      day: row.signed,
      notBefore: row.signedNotBefore,
      notAfter: row.signedNotAfter,
      dayConfidence: row.dateConfidence?.signed,
      confidence: row.confidence,
    },
    on,
  );
  if (signed.passed === 'yes') return { status: 'signatory', confidence: signed.confidence };
  if (signed.passed === 'perhaps') {
    return {
      status: 'none',
      confidence: 'low',
      note: 'Perhaps signed already: the day is not known.',
    };
  }
  return row.kind === 'invited'
    ? invitation(row, on)
    : { status: 'none', confidence: row.confidence };
}

function invitation(row: PartyRow, on: LawDate): RowStatus {
  const invited = momentOn(
    {
      day: row.invited ?? null,
      notBefore: row.invitedNotBefore,
      notAfter: row.invitedNotAfter,
      confidence: row.confidence,
    },
    on,
  );
  if (invited.passed === 'perhaps') {
    return {
      status: 'none',
      confidence: 'low',
      note: 'Perhaps invited already: the day is not known.',
    };
  }
  if (invited.passed === 'no') return { status: 'none', confidence: row.confidence };
  if (row.invitedUntil !== undefined && row.invitedUntil <= on) {
    const note = `The invitation stood for five years, until ${row.invitedUntil}; later steps were not seen.`;
    return { status: 'none', confidence: 'low', note };
  }
  return { status: 'invited', confidence: invited.confidence };
}

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

type Verdict = Pick<Standing, 'status' | 'pinpoint' | 'confidence'> & { readonly note?: string };

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
    const note = `${jurisdiction.of} is a Party; whether it reaches this territory is not in the data.`;
    return { status: 'none', pinpoint, confidence: 'low', note };
  }
  return { status: 'ineligible', pinpoint, confidence: 'medium' };
}

function pinpointOf(instrument: Instrument, row: PartyRow, status: Status): PinpointText | null {
  if (row.kind === 'extension') return instrument.extension?.pinpoint ?? null;
  if (status === 'excluded-territory') return instrument.territoryPinpoint ?? null;
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
