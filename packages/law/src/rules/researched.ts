import type { NamedState } from '@comity/base';
import type { ResearchRow } from '../counterpart-data.ts';
import type { JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSentence, says } from '../law-says.ts';
import { known, once } from '../memory.ts';
import { namedState } from '../named.ts';
import type { TreatySort } from '../vocabulary.ts';
import { stateOf } from './pair.ts';
import type { Reason } from './reason.ts';

/** The row that says that treaties of a sort between the two were looked for, if any. */
export function researchOf(
  law: Law,
  sort: TreatySort,
  states: readonly [JurisdictionCode, JurisdictionCode],
): ResearchRow | undefined {
  const rows = researchIndex(law)[sort];
  const [a, b] = states;
  return rows.all.get(a) ?? rows.all.get(b) ?? rows.pairs.get(a)?.get(b);
}

interface Researched {
  readonly all: ReadonlyMap<JurisdictionCode, ResearchRow>;
  /** By either side, then by the other. */
  readonly pairs: ReadonlyMap<JurisdictionCode, ReadonlyMap<JurisdictionCode, ResearchRow>>;
}

const researchIndex = once((law: Law): Readonly<Record<TreatySort, Researched>> => {
  const ofSort = (sort: TreatySort): Researched => {
    const all = new Map<JurisdictionCode, ResearchRow>();
    const pairs = new Map<JurisdictionCode, Map<JurisdictionCode, ResearchRow>>();
    for (const row of law.data.research.filter((one) => one.sort === sort)) {
      if (row.all !== undefined) all.set(row.all, row);
      if (row.pair === undefined) continue;
      const [a, b] = row.pair;
      known(pairs, a, () => new Map()).set(b, row);
      known(pairs, b, () => new Map()).set(a, row);
    }
    return { all, pairs };
  };
  return { assistance: ofSort('assistance'), extradition: ofSort('extradition') };
});

/**
 * What has to be said of treaties between two beside the answer: nobody looked for them, so that
 * none is shown proves nothing, and where to look; or the list that was gone through ends before
 * the day asked about; or none can run between parts of one State. Empty: they were looked for.
 * Codes: `bilateral-not-researched`, `bilateral-research-ends`, `within-one-state`.
 */
export function notesOnPair(
  law: Law,
  pair: {
    readonly from: JurisdictionCode;
    readonly to: JurisdictionCode;
    readonly on: LawDate;
    readonly sort: TreatySort;
  },
): readonly Reason[] {
  const { from, to, on, sort } = pair;
  const [a, b] = [stateOf(law, from), stateOf(law, to)];
  if (a === b) return from === to ? [] : [withinOneState(law, from, to)];
  const row = researchOf(law, sort, [a, b]);
  const params = { sort, from: namedState(law, from), to: namedState(law, to) };
  if (row === undefined) {
    const text = says({ code: 'not-researched-between', params }, placesToLook(law, [a, b]));
    return [{ code: 'bilateral-not-researched', text, pinpoint: null, confidence: 'high' }];
  }
  if (on <= row.asOf) return [];
  const { asOf: day, source, confidence } = row;
  const text = says(
    { code: 'researched-until', params: { ...params, day, source } },
    placesToLook(law, [a, b]),
  );
  return [{ code: 'bilateral-research-ends', text, pinpoint: null, confidence }];
}

/** Between parts of one State no treaty runs, and nobody looks for one. */
const withinOneState = (law: Law, from: JurisdictionCode, to: JurisdictionCode): Reason => ({
  code: 'within-one-state',
  text: says({
    code: 'parts-of-one-state',
    params: { from: namedState(law, from), to: namedState(law, to) },
  }),
  pinpoint: null,
  confidence: 'high',
});

/** The treaty lists of the two themselves, and the one that holds all registered treaties. */
function placesToLook(
  law: Law,
  states: readonly [JurisdictionCode, JurisdictionCode],
): LawSentence {
  const [a, b] = [placeOf(law, states[0]), placeOf(law, states[1])];
  const [one, other] = a.list === null && b.list !== null ? [b, a] : [a, b];
  const lists = one.list === null ? 'none' : other.list === null ? 'first' : 'both';
  const [first, second] = [one.list ?? one.name, other.list ?? other.name];
  return { code: 'look-in', params: { lists, first, second } };
}

interface Place {
  readonly name: NamedState;
  /** The State's own list, where it is known. */
  readonly list: string | null;
}

const placesOf = once((_law: Law) => new Map<JurisdictionCode, Place>());

const placeOf = (law: Law, code: JurisdictionCode): Place =>
  known(placesOf(law), code, () => {
    const list = law.basics.get(code)?.treatyList ?? null;
    const name = namedState(law, code);
    if (list === null) return { name, list };
    return { name, list: list.address === null ? list.title : `${list.title} (${list.address})` };
  });
