import { selective, suspensionBetween } from '../bound/suspension.ts';
import type { Instrument, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { bindsBoth, isWay } from '../rules/binding.ts';
import { Bits } from '../rules/bits.ts';
import { dependenceOf } from '../rules/dependence.ts';
import { laidRules, scopeOf } from '../rules/laid-rules.ts';
import { reaches } from '../rules/measure-reach.ts';
import { stateOf } from '../rules/pair.ts';
import { treatiesBetween } from '../rules/precedence.ts';
import type { StatedFacts } from '../rules/situation.ts';
import { standingFor } from '../rules/standing.ts';
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

const NO_AVENUE: ReadonlySet<string> = new Set(['model', 'statute']);

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
    instruments: law.data.instruments.filter((row) => !NO_AVENUE.has(row.kind)),
  };
  const bound = boundTable(day);
  const reach = reachTable(day);
  const alike = likeness(day);
  const pairVerdicts = new Map<string, Verdict>();
  const ofPair = (from: number, to: number, measure: number, instrument: number): Verdict => {
    const key = `${measure} ${instrument} ${alike(from, to, instrument)}`;
    const known = pairVerdicts.get(key);
    if (known !== undefined) return known;
    const decided = decide(day, { from, to, measure, instrument });
    pairVerdicts.set(key, decided);
    return decided;
  };
  const verdict = (from: number, to: number, measure: number, instrument: number): Verdict => {
    const both = bound.verdict(from, to, instrument);
    if (both === 0) return 0;
    const reached = reach.byPair[measure]?.includes(instrument)
      ? ofPair(from, to, measure, instrument)
      : reach.bits.at(measure * day.states.length + to, instrument);
    return Math.min(both, reached) as Verdict;
  };
  const best = (from: number, to: number, measure: number): Verdict => {
    const row = measure * day.states.length + to;
    let some = 0;
    for (let word = 0; word < reach.bits.words; word += 1) {
      const allowed = bound.allowed(from, to, word);
      const sure = allowed & bound.sure(from, to, word);
      const open = bound.bits.open(from, word) & bound.bits.open(to, word) & sure;
      if ((open & reach.bits.open(row, word)) !== 0) return 2;
      const perhaps = bound.bits.some(from, word) & bound.bits.some(to, word) & allowed;
      some |= perhaps & reach.bits.some(row, word);
    }
    let highest: Verdict = some === 0 ? 0 : 1;
    for (const instrument of reach.byPair[measure] ?? []) {
      const found = verdict(from, to, measure, instrument);
      if (found > highest) highest = found;
    }
    return highest;
  };
  const { states, instruments } = day;
  return { on, states, measures: MEASURES, instruments, verdict, best };
}

interface BoundTable {
  readonly bits: Bits;
  /** Bits of one word that the pair may use: an agreement with a hub binds only pairs with it. */
  allowed(from: number, to: number, word: number): number;
  /** Bits of one word that are not in doubt between the two. */
  sure(from: number, to: number, word: number): number;
  verdict(from: number, to: number, instrument: number): Verdict;
}

function boundTable(day: Day): BoundTable {
  const { states, instruments } = day;
  const bits = new Bits(states.length, instruments.length);
  const hubs = new Bits(states.length + 1, instruments.length);
  const withHub = states.length;
  for (const [i, instrument] of instruments.entries()) {
    for (const [s, state] of states.entries()) bits.set(s, i, boundAlone(day, instrument, state));
    const { hub } = laidRules(day.law, instrument);
    if (hub === undefined) continue;
    hubs.set(withHub, i, 2);
    hubs.set(states.indexOf(hub), i, 2);
  }
  const parts = states.map((state) => stateOf(day.law, state));
  const between = pairExceptions(day);
  const allowed = (from: number, to: number, word: number): number => {
    if (from !== to && parts[from] === parts[to]) return 0;
    const both = ~hubs.open(withHub, word) | hubs.open(from, word) | hubs.open(to, word);
    const apart = between.get(from * states.length + to);
    return apart === undefined ? both : both & ~(apart.closed[word] ?? 0);
  };
  const sure = (from: number, to: number, word: number): number =>
    ~(between.get(from * states.length + to)?.doubtful[word] ?? 0);
  const bit = (mask: number, instrument: number): number => (mask >>> (instrument & 31)) & 1;
  return {
    bits,
    allowed,
    sure,
    verdict: (from, to, instrument) => {
      if (bit(allowed(from, to, instrument >>> 5), instrument) === 0) return 0;
      const both = Math.min(bits.at(from, instrument), bits.at(to, instrument)) as Verdict;
      return both === 2 && bit(sure(from, to, instrument >>> 5), instrument) === 0 ? 1 : both;
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
    const { open } = bindsBoth(law, instrument, [state, state], on);
    return open === true ? 2 : open === 'uncertain' ? 1 : 0;
  }
  const { bound } = standingFor(law, instrument, state, on);
  return bound === true ? 2 : bound === 'uncertain' ? 1 : 0;
}

/**
 * Pairs of the same likeness get the same verdict: a rule that looks at both sides sees no more of
 * a side than its profile, its declarations and its name where a rule gives one, and of the two the
 * treaties between them.
 */
function likeness(day: Day): (from: number, to: number, instrument: number) => string {
  const { law, on, states, instruments } = day;
  const apart = instruments.map((instrument) => {
    const { scopes = {} } = laidRules(law, instrument);
    const named = new Set(JSON.stringify(scopes).match(/[A-Z]{3}(?=")/g));
    const declared = new Set(
      law.data.declarations.flatMap((row) => (row.instrument === instrument.id ? row.state : [])),
    );
    return states.map((state) =>
      law.profiles.has(state) || declared.has(state) || named.has(state) ? state : '',
    );
  });
  const kept = new Map<number, string>();
  const betweenOf = (from: number, to: number): string => {
    const key = from * states.length + to;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const between = treatiesBetween(law, states[from] ?? '', states[to] ?? '', on);
    const ids = [between.assistance, between.extradition].map(({ sure, unsure }) =>
      [sure, unsure].map((list) => list.map(({ instrument }) => instrument.id).join(',')).join('/'),
    );
    const found = ids.join(' ');
    kept.set(key, found);
    return found;
  };
  return (from, to, instrument) =>
    `${apart[instrument]?.[from]} ${apart[instrument]?.[to]} ${betweenOf(from, to)}`;
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
      if (rule?.onlyWithoutTreaty === true || looks === 'pair') {
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
  const between = treatiesBetween(law, requesting, requested, on);
  const rules = laidRules(law, instrument);
  const { open } = reaches(
    { law, on, requesting, requested, measure, stated, rules, between },
    instrument,
  );
  return open === true ? 2 : open === 'uncertain' ? 1 : 0;
}
