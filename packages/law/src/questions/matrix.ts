import { selective, suspensionBetween } from '../bound/suspension.ts';
import type { Instrument, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { known } from '../memory.ts';
import { bindsBoth } from '../rules/binding.ts';
import { Bits } from '../rules/bits.ts';
import { dependenceOf, statesNamedIn } from '../rules/dependence.ts';
import { isAvenue, isWay } from '../rules/instrument-kinds.ts';
import { laidRules, scopeOf } from '../rules/laid-rules.ts';
import { reaches } from '../rules/measure-reach.ts';
import { pairOn, stateOf } from '../rules/pair.ts';
import { namedIn, treatiesBetween } from '../rules/precedence.ts';
import type { StatedFacts } from '../rules/situation.ts';
import { sideOn } from '../rules/standing.ts';
import { MEASURES, type Measure } from '../vocabulary.ts';

/** 0 closed, 1 uncertain, 2 open. */
export type Verdict = 0 | 1 | 2;

/**
 * All pairs, measures and instruments of one day, by verdict only. Agrees with `avenues` cell by
 * cell; reasons are asked for there.
 */
export interface Matrix {
  readonly on: LawDate;
  readonly states: readonly JurisdictionCode[];
  readonly measures: readonly Measure[];
  readonly instruments: readonly Instrument[];
  /** Of one instrument, all by their place in the lists above. */
  verdict(from: number, to: number, measure: number, instrument: number): Verdict;
  /** The best verdict over all instruments. */
  best(from: number, to: number, measure: number): Verdict;
}

interface Day {
  readonly law: Law;
  readonly on: LawDate;
  readonly states: readonly JurisdictionCode[];
  readonly instruments: readonly Instrument[];
  readonly stated: StatedFacts;
}

/**
 * Builds the matrix of a day. One bit per instrument: who is bound (per jurisdiction) and what is
 * reached (per measure and requested side) are two tables, and a cell is their conjunction. Rules
 * that look at both sides are decided when a cell asks for them.
 *
 * @param stated facts taken for every cell; by default none
 */
export function matrix(law: Law, on: LawDate, stated: StatedFacts = {}): Matrix {
  const day: Day = {
    law,
    on,
    stated,
    states: law.data.jurisdictions.map((row) => row.code),
    instruments: law.data.instruments.filter(isAvenue),
  };
  const bound = boundTable(day);
  const reach = reachTable(day);
  const alike = likeness(day);
  const decided = new Map<number, Map<number, Verdict>>();
  const ofPair = (from: number, to: number, measure: number, instrument: number): Verdict => {
    const ofRule = known(decided, measure * day.instruments.length + instrument, () => new Map());
    return known(ofRule, alike(from, to, instrument), () =>
      decide(day, { from, to, measure, instrument }),
    );
  };
  const verdict = (from: number, to: number, measure: number, instrument: number): Verdict => {
    const both = bound.between(from, to).at(0, instrument);
    if (both === 0) return 0;
    const reached = reach.byPair[measure]?.includes(instrument)
      ? ofPair(from, to, measure, instrument)
      : reach.bits.at(measure * day.states.length + to, instrument);
    return Math.min(both, reached) as Verdict;
  };
  const best = (from: number, to: number, measure: number): Verdict => {
    const row = measure * day.states.length + to;
    const both = bound.between(from, to);
    let some = 0;
    for (let word = 0; word < both.words; word += 1) {
      if ((both.open(0, word) & reach.bits.open(row, word)) !== 0) return 2;
      some |= both.some(0, word) & reach.bits.some(row, word);
    }
    let highest: Verdict = some === 0 ? 0 : 1;
    for (const instrument of reach.byPair[measure] ?? []) {
      if (both.at(0, instrument) <= highest) continue;
      const found = Math.min(both.at(0, instrument), ofPair(from, to, measure, instrument));
      if (found > highest) highest = found as Verdict;
    }
    return highest;
  };
  const { states, instruments } = day;
  return { on, states, measures: MEASURES, instruments, verdict, best };
}

interface BoundTable {
  /** One row: what binds the two. Good until the next pair is asked for. */
  between(from: number, to: number): Bits;
}

function boundTable(day: Day): BoundTable {
  const { states, instruments } = day;
  const bits = new Bits(states.length, instruments.length);
  const hubs = new Bits(states.length + 1, instruments.length);
  const withHub = states.length;
  for (const [i, instrument] of instruments.entries()) {
    for (const [s, state] of states.entries()) bits.set(s, i, boundAlone(day, instrument, state));
    const ofInstrument = laidRules(day.law, instrument).hubs;
    if (ofInstrument === undefined) continue;
    hubs.set(withHub, i, 2);
    for (const hub of ofInstrument) hubs.set(states.indexOf(hub), i, 2);
  }
  const parts = states.map((state) => stateOf(day.law, state));
  const exceptions = pairExceptions(day);
  const row = new Bits(1, instruments.length);
  let of = -1;
  const fill = (from: number, to: number): void => {
    const ofOneState = from !== to && parts[from] === parts[to];
    const apart = exceptions.get(from * states.length + to);
    for (let word = 0; word < row.words; word += 1) {
      // An agreement with hubs binds only a hub and a Party that is none.
      const hub = ~hubs.open(withHub, word) | (hubs.open(from, word) ^ hubs.open(to, word));
      const allowed = ofOneState ? 0 : hub & ~(apart?.closed[word] ?? 0);
      const sure = allowed & ~(apart?.doubtful[word] ?? 0);
      const open = bits.open(from, word) & bits.open(to, word) & sure;
      row.put(0, word, open, bits.some(from, word) & bits.some(to, word) & allowed);
    }
  };
  return {
    between: (from, to) => {
      const key = from * states.length + to;
      if (key !== of) fill(from, to);
      of = key;
      return row;
    },
  };
}

interface PairException {
  readonly closed: Int32Array;
  readonly doubtful: Int32Array;
}

/** The few pairs between which a treaty is suspended though it binds both. */
function pairExceptions(day: Day): ReadonlyMap<number, PairException> {
  const { law, on, states, instruments } = day;
  const found = new Map<number, PairException>();
  for (const { instrument: id, state, spans } of selective(law)) {
    const i = instruments.findIndex((row) => row.id === id);
    const instrument = instruments[i];
    if (instrument === undefined) continue;
    for (const other of new Set(spans.flatMap((span) => span.towards ?? []))) {
      const suspended = suspensionBetween(law, instrument, [state, other], on);
      if (suspended === undefined) continue;
      const [a, b] = [states.indexOf(state), states.indexOf(other)];
      for (const key of [a * states.length + b, b * states.length + a]) {
        const words = Math.ceil(instruments.length / 32);
        const pair = found.get(key) ?? {
          closed: new Int32Array(words),
          doubtful: new Int32Array(words),
        };
        found.set(key, pair);
        const mask = suspended.passed === 'yes' ? pair.closed : pair.doubtful;
        mask[i >>> 5] = (mask[i >>> 5] ?? 0) | (1 << (i & 31));
      }
    }
  }
  return found;
}

/** The part of one side: a pair is as bound as the less bound of the two. */
function boundAlone(day: Day, instrument: Instrument, state: JurisdictionCode): Verdict {
  const { law, on } = day;
  if (isWay(instrument)) {
    const { open } = bindsBoth(pairOn(law, [state, state], on), instrument);
    return open === true ? 2 : open === 'uncertain' ? 1 : 0;
  }
  // Without a row only a territory may be bound after all, through its State.
  const named = namedIn(law, state)?.has(instrument.id) === true;
  if (!named && law.jurisdictions.get(state)?.kind !== 'territory') return 0;
  const { bound } = sideOn(law, state, on).under(instrument);
  return bound === true ? 2 : bound === 'uncertain' ? 1 : 0;
}

/**
 * Pairs of the same likeness get the same verdict: a rule that looks at both sides sees no more of
 * a side than its profile, its declarations and its name where a rule gives one, and of the two the
 * treaties between them.
 */
function likeness(day: Day): (from: number, to: number, instrument: number) => number {
  const { law, on, states, instruments } = day;
  const apart = instruments.map((instrument) => {
    const { scopes = {} } = laidRules(law, instrument);
    const named = new Set(Object.values(scopes).flatMap(statesNamedIn));
    const declared = new Set(
      law.data.declarations.flatMap((row) => (row.instrument === instrument.id ? row.state : [])),
    );
    return states.map((state, index) =>
      law.profiles.has(state) ||
      law.basics.get(state)?.extradition !== undefined ||
      declared.has(state) ||
      named.has(state)
        ? index + 1
        : 0,
    );
  });
  const kinds = new Map<string, number>();
  const kept = new Int32Array(states.length * states.length);
  /** A number from 1 for each set of treaties that some pair has. */
  const betweenOf = (from: number, to: number): number => {
    const { assistance, extradition } = treatiesBetween(
      pairOn(law, [states[from] ?? '', states[to] ?? ''], on),
    );
    const lists = [assistance.sure, assistance.unsure, extradition.sure, extradition.unsure];
    const ids = lists.map((list) => list.map(({ instrument }) => instrument.id).join(','));
    return known(kinds, ids.join('/'), () => kinds.size + 1);
  };
  const sides = states.length + 1;
  return (from, to, instrument) => {
    const pair = from * states.length + to;
    const between = kept[pair] || betweenOf(from, to);
    kept[pair] = between;
    const of = apart[instrument];
    return (between * sides + (of?.[from] ?? 0)) * sides + (of?.[to] ?? 0);
  };
}

interface ReachTable {
  /** Row: measure times jurisdictions plus requested side. */
  readonly bits: Bits;
  /** Per measure, the instruments whose rule looks at both sides. */
  readonly byPair: readonly (readonly number[])[];
}

function reachTable(day: Day): ReachTable {
  const { law, states, instruments } = day;
  const bits = new Bits(MEASURES.length * states.length, instruments.length);
  const byPair: number[][] = MEASURES.map(() => []);
  for (const [i, instrument] of instruments.entries()) {
    const rules = laidRules(law, instrument);
    for (const [m, measure] of MEASURES.entries()) {
      const rule = rules.measures[measure];
      const looks = dependenceOf(scopeOf(rules, measure));
      const mirrors = rules.reciprocity !== undefined && rule?.closedBy !== undefined;
      if (rule?.onlyWithoutTreaty === true || looks === 'pair' || mirrors) {
        byPair[m]?.push(i);
        continue;
      }
      const perState = looks === 'requested' || rule?.closedBy !== undefined;
      const once = perState ? 0 : decide(day, { from: 0, to: 0, measure: m, instrument: i });
      for (let to = 0; to < states.length; to += 1) {
        const found = perState ? decide(day, { from: 0, to, measure: m, instrument: i }) : once;
        bits.set(m * states.length + to, i, found);
      }
    }
  }
  return { bits, byPair };
}

interface Cell {
  readonly from: number;
  readonly to: number;
  readonly measure: number;
  readonly instrument: number;
}

function decide(day: Day, cell: Cell): Verdict {
  const { law, on, states, instruments, stated } = day;
  const instrument = instruments[cell.instrument];
  const measure = MEASURES[cell.measure];
  if (instrument === undefined || measure === undefined) return 0;
  const requesting = states[cell.from] ?? '';
  const requested = states[cell.to] ?? '';
  const between = treatiesBetween(pairOn(law, [requesting, requested], on));
  const rules = laidRules(law, instrument);
  const { open } = reaches(
    { law, on, requesting, requested, measure, stated, rules, between },
    instrument,
  );
  return open === true ? 2 : open === 'uncertain' ? 1 : 0;
}
