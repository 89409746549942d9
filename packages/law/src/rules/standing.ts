import { type Confidence, weakest } from '@comity/base';
import type {
  Instrument,
  InstrumentId,
  JurisdictionCode,
  LawDate,
  PartyRow,
  PinpointText,
} from '../law-data.ts';
import type { Law } from '../law-index.ts';

/** How one jurisdiction stands to one instrument on one day, as an avenue needs it. */
export interface Standing {
  readonly bound: boolean | 'uncertain';
  /** The contract's code of why not, or `bound`. */
  readonly code: string;
  readonly text: string;
  readonly pinpoint: PinpointText | null;
  readonly confidence: Confidence;
}

type OfDay = Map<InstrumentId, Map<JurisdictionCode, Standing>>;
const DAYS_KEPT = 8;
const memory = new WeakMap<Law, Map<LawDate, OfDay>>();

/** The standing, computed once per law data, day, instrument and jurisdiction. */
export function standingOf(
  law: Law,
  instrument: Instrument,
  state: JurisdictionCode,
  on: LawDate,
): Standing {
  const ofInstrument = ofDay(law, on, instrument.id);
  const known = ofInstrument.get(state);
  if (known !== undefined) return known;
  const row = partyRow(law, instrument, state, on);
  const standing = standingFrom({ law, instrument, state, on }, row);
  ofInstrument.set(state, standing);
  return standing;
}

function ofDay(law: Law, on: LawDate, id: InstrumentId): Map<JurisdictionCode, Standing> {
  const days = memory.get(law) ?? new Map<LawDate, OfDay>();
  memory.set(law, days);
  let day = days.get(on);
  if (day === undefined) {
    day = new Map();
    if (days.size >= DAYS_KEPT) days.delete(days.keys().next().value ?? on);
    days.set(on, day);
  }
  const found = day.get(id) ?? new Map<JurisdictionCode, Standing>();
  day.set(id, found);
  return found;
}

/** The row that speaks on the day: of several, the last that has begun, else the first. */
function partyRow(
  law: Law,
  instrument: Instrument,
  state: JurisdictionCode,
  on: LawDate,
): PartyRow | undefined {
  const rows = (rowsByState(law, instrument).get(state) ?? []).toSorted((a, b) =>
    (a.inForce ?? '9999') < (b.inForce ?? '9999') ? -1 : 1,
  );
  return rows.findLast((row) => row.inForce !== null && row.inForce <= on) ?? rows[0];
}

const byState = new WeakMap<Law, Map<InstrumentId, ReadonlyMap<string, readonly PartyRow[]>>>();

function rowsByState(law: Law, instrument: Instrument): ReadonlyMap<string, readonly PartyRow[]> {
  const ofLaw = byState.get(law) ?? new Map<InstrumentId, ReadonlyMap<string, PartyRow[]>>();
  byState.set(law, ofLaw);
  const known = ofLaw.get(instrument.id);
  if (known !== undefined) return known;
  const grouped = Map.groupBy(law.partiesOf.get(instrument.id) ?? [], (row) => row.state);
  ofLaw.set(instrument.id, grouped);
  return grouped;
}

interface Asked {
  readonly law: Law;
  readonly instrument: Instrument;
  readonly state: JurisdictionCode;
  readonly on: LawDate;
}

function standingFrom(asked: Asked, row: PartyRow | undefined): Standing {
  const { instrument, state, on, law } = asked;
  if (row === undefined) return withoutRow(asked);
  const apart = setApart(asked, row);
  if (apart !== undefined) return apart;
  const confidence = dateConfidence(row);
  const says = (bound: Standing['bound'], code: string, text: string): Standing => ({
    bound,
    code,
    text,
    pinpoint: instrument.entry?.pinpoint ?? null,
    confidence: bound === 'uncertain' ? 'low' : confidence,
  });
  if (row.ended !== undefined && on >= row.ended) {
    return says(false, 'not-party', `${state} is no longer bound since ${row.ended}.`);
  }
  if (!instrument.binding && instrument.legalBasis !== 'channel-only' && row.inForce === null) {
    return says(true, 'bound', `${state} takes part in ${instrument.shortTitle}.`);
  }
  if (row.inForce !== null && row.inForce <= on) {
    if (instrument.appliesFrom !== undefined && on < instrument.appliesFrom) {
      const text = `${instrument.shortTitle} is in force but applies only from ${instrument.appliesFrom}.`;
      return says(false, 'not-yet-applicable', text);
    }
    const since = `${state} is bound by ${instrument.shortTitle} since ${row.inForce}.`;
    if (confidence !== 'low') return says(true, 'bound', since);
    return says('uncertain', 'uncertain-date', `${since} The date is only recalled: verify it.`);
  }
  const undated = undatedStanding(asked, row);
  if (undated !== undefined) return undated;
  if (!isInForce(law, instrument, on)) {
    return says(false, 'not-in-force', notInForceText(instrument, on));
  }
  if (row.kind === 'extension') {
    const text = `The extension to ${state} takes effect only on ${row.inForce ?? 'a later day'}.`;
    return says(false, 'extension-pending', text);
  }
  if (row.consented !== null && row.consented <= on) {
    const until = row.inForce === null ? '' : ` and is bound only from ${row.inForce}`;
    return says(false, 'consented-not-bound', `${state} consented on ${row.consented}${until}.`);
  }
  return says(false, 'not-party', notPartyText(asked, row));
}

function withoutRow(asked: Asked): Standing {
  const { law, instrument, state, on } = asked;
  const pinpoint = instrument.entry?.pinpoint ?? null;
  if (!isInForce(law, instrument, on)) {
    const text = notInForceText(instrument, on);
    return { bound: false, code: 'not-in-force', text, pinpoint, confidence: instrument.confidence };
  }
  if ((law.partiesOf.get(instrument.id) ?? []).length === 0) {
    const text = `The Parties to ${instrument.shortTitle} are not in Comity's data: verify with the depositary.`;
    return { bound: 'uncertain', code: 'parties-unknown', text, pinpoint, confidence: 'low' };
  }
  const gap = instrument.gaps === undefined ? '' : ` The data has gaps: ${instrument.gaps}`;
  return {
    bound: false,
    code: 'not-party',
    text: `${state} is not on the list of ${instrument.shortTitle}.${gap}`,
    pinpoint,
    confidence: gap === '' ? instrument.confidence : weakest([instrument.confidence, 'medium']),
  };
}

/** Left out, not taking part, or not able to join: answers that no date changes. */
function setApart(asked: Asked, row: PartyRow): Standing | undefined {
  const { instrument, state } = asked;
  const texts: Readonly<Partial<Record<PartyRow['kind'], string>>> = {
    'excluded-territory': `${row.by ?? 'Its Party'} left ${state} out of ${instrument.shortTitle}.`,
    'not-participating': `${state} does not take part in ${instrument.shortTitle}.`,
    ineligible: `${state} cannot join ${instrument.shortTitle}.`,
  };
  const text = texts[row.kind];
  if (text === undefined) return undefined;
  return {
    bound: false,
    code: row.kind,
    text,
    pinpoint: instrument.entry?.pinpoint ?? null,
    confidence: row.confidence,
  };
}

/** Bound at some day that was not found, or listed by a source that could not be checked. */
function undatedStanding(asked: Asked, row: PartyRow): Standing | undefined {
  const { instrument, state, on } = asked;
  if (row.inForce !== null || row.kind === 'non-party' || row.kind === 'signature-only') return;
  if (row.kind === 'invited') return;
  const from = row.inForceNotBefore ?? row.consentedNotBefore ?? instrument.signed;
  const notAfter = row.inForceNotAfter ?? instrument.inForceNotAfter;
  if (row.kind === 'listed' && notAfter === undefined && instrument.inForce === null) {
    return instrument.confidence === 'low' && instrument.signed !== null && on >= instrument.signed
      ? doubt(asked, `Whether and when ${instrument.shortTitle} binds ${state} was not found.`)
      : undefined;
  }
  if (from !== null && on < from) return undefined;
  const known = notAfter === undefined ? '' : ` not later than ${notAfter}`;
  return doubt(
    asked,
    `${state} is bound by ${instrument.shortTitle}${known}, on a day that was not found: verify it.`,
  );
}

const doubt = (asked: Asked, text: string): Standing => ({
  bound: 'uncertain',
  code: 'undated',
  text,
  pinpoint: asked.instrument.entry?.pinpoint ?? null,
  confidence: 'low',
});

const dateConfidence = (row: PartyRow): Confidence =>
  row.dateConfidence?.inForce ?? row.dateConfidence?.consented ?? row.confidence;

function isInForce(law: Law, instrument: Instrument, on: LawDate): boolean {
  if (!instrument.binding) return true;
  if (instrument.inForce !== null) return instrument.inForce <= on;
  if (instrument.inForceNotAfter !== undefined && on >= instrument.inForceNotAfter) return true;
  return (law.partiesOf.get(instrument.id) ?? []).some(
    (row) => row.inForce !== null && row.inForce <= on,
  );
}

function notInForceText(instrument: Instrument, on: LawDate): string {
  const title = instrument.shortTitle;
  if (instrument.inForce !== null) {
    return `${title} enters into force only on ${instrument.inForce}.`;
  }
  const quorum = instrument.quorum;
  const needed =
    quorum === undefined ? '' : ` It needs ${quorum.instruments} instruments of consent.`;
  const signed = instrument.signed !== null && on < instrument.signed ? ' It is not yet signed.' : '';
  return `${title} is not in force on ${on}.${needed}${signed} A signature alone gives nothing.`;
}

function notPartyText(asked: Asked, row: PartyRow): string {
  const { instrument, state, on } = asked;
  if (row.signed !== null && row.signed <= on) {
    return `${state} only signed ${instrument.shortTitle}; a signature alone gives nothing.`;
  }
  const later = row.inForce === null ? '' : ` It is bound from ${row.inForce}.`;
  return `${state} is not a Party to ${instrument.shortTitle} on ${on}.${later}`;
}
