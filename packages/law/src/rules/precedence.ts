import type { Confidence } from '@comity/base';
import type { Instrument, InstrumentId, JurisdictionCode } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { once } from '../memory.ts';
import type { Measure } from '../vocabulary.ts';
import { bindsBothBriefly } from './binding.ts';
import { laidRules } from './laid-rules.ts';
import type { Pair } from './pair.ts';

/** A treaty between two jurisdictions on one day. */
export interface TreatyBetween {
  readonly instrument: Instrument;
  readonly confidence: Confidence;
}

/** Which treaties bind both sides: for sure, and perhaps (undated or only recalled). */
export interface TreatiesBetween {
  readonly assistance: { readonly sure: TreatyList; readonly unsure: TreatyList };
  readonly extradition: { readonly sure: TreatyList; readonly unsure: TreatyList };
}
type TreatyList = readonly TreatyBetween[];

type TreatiesOf = ReadonlyMap<JurisdictionCode, readonly Instrument[]>;

interface TreatyIndex {
  /** The treaties that name a jurisdiction, in the order in which their rules come first. */
  readonly assistance: TreatiesOf;
  readonly extradition: TreatiesOf;
  /** Instruments that name few jurisdictions, by each of them; the others are in `wide`. */
  readonly byState: ReadonlyMap<JurisdictionCode, ReadonlySet<string>>;
}

/**
 * Treaties on mutual assistance and on extradition that bind both sides on a day, in the order in
 * which their rules come first: bilateral before regional, then by id. The general conventions
 * (UNCAC, UNTOC, Budapest) are no treaties of this sort: it is their rules that step back.
 */
export function treatiesBetween(pair: Pair): TreatiesBetween {
  const { law, states } = pair;
  const [a, b] = states;
  const index = treatyIndex(law);
  const pick = (treaties: TreatiesOf) => {
    const ofA = treaties.get(a) ?? NONE;
    const ofB = treaties.get(b) ?? NONE;
    const [fewer, other] = ofA.length < ofB.length ? [ofA, b] : [ofB, a];
    const named = index.byState.get(other);
    const sure: TreatyBetween[] = [];
    const unsure: TreatyBetween[] = [];
    for (const instrument of fewer) {
      if (named?.has(instrument.id) !== true) continue;
      const binding = bindsBothBriefly(pair, instrument);
      if (binding.open === true) sure.push({ instrument, confidence: binding.confidence });
      if (binding.open === 'uncertain') unsure.push({ instrument, confidence: 'low' });
    }
    return { sure, unsure };
  };
  return { assistance: pick(index.assistance), extradition: pick(index.extradition) };
}

const NONE: readonly Instrument[] = [];

const treatyIndex = once((law: Law): TreatyIndex => {
  const ordered = (wanted: (instrument: Instrument) => boolean): readonly Instrument[] =>
    law.data.instruments
      .filter((instrument) => wanted(instrument) && instrument.binding)
      .sort((x, y) => laidRules(law, x).order - laidRules(law, y).order || (x.id < y.id ? -1 : 1));
  const byState = new Map<JurisdictionCode, Set<string>>();
  const name = (state: JurisdictionCode, instrument: string): void => {
    byState.set(state, (byState.get(state) ?? new Set<string>()).add(instrument));
  };
  for (const row of law.data.parties) name(row.state, row.instrument);
  for (const instrument of law.data.instruments) {
    const { partiesUnsure } = laidRules(law, instrument);
    for (const state of partiesUnsure ?? []) name(state, instrument.id);
  }
  const listed = (treaties: readonly Instrument[]): TreatiesOf =>
    new Map([...byState].map(([state, ids]) => [state, treaties.filter(({ id }) => ids.has(id))]));
  return {
    assistance: listed(ordered((instrument) => instrument.mlaTreaty)),
    extradition: listed(ordered((instrument) => instrument.extraditionTreaty)),
    byState,
  };
});

/**
 * The treaty whose rules come first for a measure: the first that says something on it, else the
 * first of all. Where that one only adds to a convention which binds the two as well, the
 * convention: it stays the basis (eu-gbr-tca:633, eu-mla-2000:1).
 */
export function firstTreaty(
  treaties: TreatyList,
  on: { readonly law: Law; readonly measure: Measure; readonly except: InstrumentId },
): TreatyBetween | undefined {
  const others = treaties.filter(({ instrument }) => instrument.id !== on.except);
  const first =
    others.find(({ instrument }) => speaksOf(on.law, instrument, on.measure)) ?? others[0];
  if (first === undefined) return undefined;
  const base = baseOf(first.instrument, on.measure);
  return others.find(({ instrument }) => instrument.id === base) ?? first;
}

/** The convention that a request stands under: what the instrument adds to, or itself. */
export function baseOf({ id, addsTo }: Instrument, measure: Measure): InstrumentId {
  if (addsTo === undefined) return id;
  return addsTo.measures?.includes(measure) === false ? id : addsTo.instrument;
}

/** Has an instrument a rule on the measure? Where its rules are not known, it may. */
export function speaksOf(law: Law, instrument: Instrument, measure: Measure): boolean {
  const rules = laidRules(law, instrument);
  const level = rules.measures[measure]?.level ?? 'none';
  return rules.unknown || (level !== 'none' && level !== 'outside');
}

/** The ids of the instruments in whose rows the data names a jurisdiction. */
export const namedIn = (law: Law, state: JurisdictionCode): ReadonlySet<string> | undefined =>
  treatyIndex(law).byState.get(state);
