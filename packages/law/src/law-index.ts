import type { Clock } from './clock-data.ts';
import type {
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
import type { ConditionRow, MeasureRow } from './measure-data.ts';
import type { AuthorityRow, StateBasics } from './state-basics.ts';
import type { StateProfile } from './state-profile.ts';
import type { Measure } from './vocabulary.ts';

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
  readonly measures: ReadonlyMap<Measure, MeasureRow>;
  /** By the ground of domestic law. */
  readonly conditions: ReadonlyMap<string, ConditionRow>;
}

/** The lookups of the data. Each is built when it is first asked for; nothing is copied. */
export function indexLaw(data: LawData): Law {
  return new LawIndex(data);
}

class LawIndex implements Law {
  readonly data: LawData;
  #instruments?: Law['instruments'];
  #jurisdictions?: Law['jurisdictions'];
  #provisions?: Law['provisions'];
  #partiesOf?: Law['partiesOf'];
  #partyRows?: Law['partyRows'];
  #declarationsOf?: Law['declarationsOf'];
  #contentsOf?: Law['contentsOf'];
  #clocksOf?: Law['clocksOf'];
  #clocks?: Law['clocks'];
  #basics?: Law['basics'];
  #authoritiesOf?: Law['authoritiesOf'];
  #profiles?: Law['profiles'];
  #measures?: Law['measures'];
  #conditions?: Law['conditions'];

  constructor(data: LawData) {
    this.data = data;
  }

  get instruments() {
    this.#instruments ??= byKey(this.data.instruments, (row) => row.id);
    return this.#instruments;
  }

  get jurisdictions() {
    this.#jurisdictions ??= byKey(this.data.jurisdictions, (row) => row.code);
    return this.#jurisdictions;
  }

  get provisions() {
    this.#provisions ??= byKey(this.data.provisions, (row) => row.pinpoint);
    return this.#provisions;
  }

  get partiesOf() {
    this.#partiesOf ??= Map.groupBy(this.data.parties, (row) => row.instrument);
    return this.#partiesOf;
  }

  get partyRows() {
    this.#partyRows ??= Map.groupBy(this.data.parties, (row) => row.state);
    return this.#partyRows;
  }

  get declarationsOf() {
    this.#declarationsOf ??= Map.groupBy(this.data.declarations, (row) => row.state);
    return this.#declarationsOf;
  }

  get contentsOf() {
    this.#contentsOf ??= Map.groupBy(this.data.contents, (row) => row.instrument);
    return this.#contentsOf;
  }

  get clocksOf() {
    this.#clocksOf ??= Map.groupBy(this.data.clocks, (row) => row.instrument);
    return this.#clocksOf;
  }

  get clocks() {
    this.#clocks ??= byKey(this.data.clocks, (row) => row.id);
    return this.#clocks;
  }

  get basics() {
    this.#basics ??= byKey(this.data.basics, (row) => row.state);
    return this.#basics;
  }

  get authoritiesOf() {
    this.#authoritiesOf ??= Map.groupBy(this.data.authorities, (row) => row.state);
    return this.#authoritiesOf;
  }

  get profiles() {
    this.#profiles ??= byKey(this.data.profiles, (row) => row.state);
    return this.#profiles;
  }

  get measures() {
    this.#measures ??= new Map(this.data.measures.map((row) => [row.measure, row]));
    return this.#measures;
  }

  get conditions() {
    this.#conditions ??= byKey(this.data.conditions, (row) => row.ground);
    return this.#conditions;
  }
}

const byKey = <Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [key(row), row]));
