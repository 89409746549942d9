import type {
  Clock,
  ContentRow,
  Declaration,
  Instrument,
  InstrumentId,
  Jurisdiction,
  JurisdictionCode,
  LawData,
  PartyRow,
  PinpointText,
  Provision,
} from './law-data.ts';
import type { AuthorityRow, StateBasics } from './state-basics.ts';
import type { StateProfile } from './state-profile.ts';

/** The law data with the lookups that every question uses. Build it once with {@link indexLaw}. */
export interface Law {
  readonly data: LawData;
  readonly instruments: ReadonlyMap<InstrumentId, Instrument>;
  readonly jurisdictions: ReadonlyMap<JurisdictionCode, Jurisdiction>;
  readonly provisions: ReadonlyMap<PinpointText, Provision>;
  readonly partiesOf: ReadonlyMap<InstrumentId, readonly PartyRow[]>;
  readonly partyRows: ReadonlyMap<JurisdictionCode, readonly PartyRow[]>;
  readonly declarationsOf: ReadonlyMap<JurisdictionCode, readonly Declaration[]>;
  readonly contentsOf: ReadonlyMap<InstrumentId, readonly ContentRow[]>;
  readonly clocksOf: ReadonlyMap<InstrumentId, readonly Clock[]>;
  readonly clocks: ReadonlyMap<string, Clock>;
  readonly basics: ReadonlyMap<JurisdictionCode, StateBasics>;
  readonly authoritiesOf: ReadonlyMap<JurisdictionCode, readonly AuthorityRow[]>;
  readonly profiles: ReadonlyMap<JurisdictionCode, StateProfile>;
}

/** Builds the lookups. Linear in the size of the data; nothing is copied. */
export function indexLaw(data: LawData): Law {
  return {
    data,
    instruments: byKey(data.instruments, (row) => row.id),
    jurisdictions: byKey(data.jurisdictions, (row) => row.code),
    provisions: byKey(data.provisions, (row) => row.pinpoint),
    partiesOf: Map.groupBy(data.parties, (row) => row.instrument),
    partyRows: Map.groupBy(data.parties, (row) => row.state),
    declarationsOf: Map.groupBy(data.declarations, (row) => row.state),
    contentsOf: Map.groupBy(data.contents, (row) => row.instrument),
    clocksOf: Map.groupBy(data.clocks, (row) => row.instrument),
    clocks: byKey(data.clocks, (row) => row.id),
    basics: byKey(data.basics, (row) => row.state),
    authoritiesOf: Map.groupBy(data.authorities, (row) => row.state),
    profiles: byKey(data.profiles, (row) => row.state),
  };
}

const byKey = <Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [key(row), row]));
