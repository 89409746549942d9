import type { Confidence } from '@comity/base';
import type { Instrument, InstrumentId, JurisdictionCode, LawDate, PartyRow } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { momentOn } from './moment.ts';
import { TAKES_PART } from './party-kinds.ts';
import { instrumentStart, standingOn } from './standing.ts';

/** Who had consented to an instrument by a day, and who was bound on it. */
export interface Parties {
  readonly instrument: InstrumentId;
  readonly on: LawDate;
  readonly instrumentInForce: boolean;
  /** How many had deposited by the day; the first of the two ways of counting Parties. */
  readonly deposited: number;
  /** How many were bound on the day; the second. */
  readonly inForce: number;
  readonly parties: readonly {
    readonly state: JurisdictionCode;
    readonly consented: LawDate | null;
    readonly inForce: LawDate | null;
    readonly confidence: Confidence;
  }[];
  /** Parties whose day was not found, with the bounds that are known. */
  readonly undated: readonly {
    readonly state: JurisdictionCode;
    readonly notBefore: LawDate | null;
    readonly notAfter: LawDate | null;
  }[];
}

/**
 * Parties to an instrument on a day. A State with bounds in place of a day counts from the later
 * bound on, and is listed under `undated` as well. Territories are no Parties of their own.
 */
export function partiesOn(law: Law, instrument: Instrument, on: LawDate): Parties {
  const rows = (law.partiesOf.get(instrument.id) ?? []).filter((row) => TAKES_PART[row.kind]);
  const deposited = rows.filter((row) => hasConsented(row, on) && !hasEnded(row, on));
  const bound = deposited.filter((row) => standingOn(law, instrument, row.state, on).bound);
  return {
    instrument: instrument.id,
    on,
    instrumentInForce:
      instrumentStart(instrument, on).passed === 'yes' ||
      (instrument.inForce === null && bound.length > 0),
    deposited: deposited.length,
    inForce: bound.length,
    parties: deposited
      .map(({ state, consented, inForce, confidence }) => ({
        state,
        consented,
        inForce,
        confidence,
      }))
      .sort((a, b) => (a.state < b.state ? -1 : 1)),
    undated: rows.filter((row) => isUndated(row, on)).map(boundsOf),
  };
}

/** Deposited by the day; who is bound has consented, even where the deposit was not found. */
function hasConsented(row: PartyRow, on: LawDate): boolean {
  const consent = momentOn(
    {
      day: row.consented,
      notBefore: row.consentedNotBefore,
      notAfter: row.consentedNotAfter,
      confidence: row.confidence,
    },
    on,
  );
  if (consent.passed === 'yes') return true;
  const day = row.inForce ?? row.inForceNotAfter;
  return day !== undefined && day !== null && day <= on;
}

const hasEnded = (row: PartyRow, on: LawDate): boolean =>
  row.ended !== undefined && row.ended <= on;

function isUndated(row: PartyRow, on: LawDate): boolean {
  if (row.inForce !== null && (row.consented !== null || row.consentedNotAfter === undefined)) {
    return false;
  }
  if (row.consented !== null) return false;
  const { notBefore } = boundsOf(row);
  return notBefore === null || notBefore <= on;
}

const boundsOf = (row: PartyRow): Parties['undated'][number] => ({
  state: row.state,
  notBefore: row.consentedNotBefore ?? row.inForceNotBefore ?? null,
  notAfter: row.consentedNotAfter ?? row.inForceNotAfter ?? null,
});
