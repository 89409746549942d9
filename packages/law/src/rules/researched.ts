import type { ResearchRow } from '../counterpart-data.ts';
import type { JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { stateOf } from './pair.ts';
import type { Reason } from './reason.ts';

export type TreatySort = ResearchRow['sort'];

const indexes = new WeakMap<Law, ReadonlyMap<string, ResearchRow>>();

/** The row that says that treaties of a sort between the two were looked for, if any. */
export function researchOf(
  law: Law,
  sort: TreatySort,
  states: readonly [JurisdictionCode, JurisdictionCode],
): ResearchRow | undefined {
  const rows = researchIndex(law);
  const [a, b] = states;
  return rows.get(`${sort} ${a}`) ?? rows.get(`${sort} ${b}`) ?? rows.get(pairKey(sort, a, b));
}

function researchIndex(law: Law): ReadonlyMap<string, ResearchRow> {
  const known = indexes.get(law);
  if (known !== undefined) return known;
  const index = new Map(
    law.data.research.flatMap((row) => [
      ...(row.all === undefined ? [] : ([[`${row.sort} ${row.all}`, row]] as const)),
      ...(row.pair === undefined ? [] : ([[pairKey(row.sort, ...row.pair), row]] as const)),
    ]),
  );
  indexes.set(law, index);
  return index;
}

const pairKey = (sort: TreatySort, a: string, b: string): string =>
  `${sort} ${[a, b].sort().join('-')}`;

/**
 * What has to be said of treaties between two beside the answer: nobody looked for them, so that
 * none is shown proves nothing, and where to look; or the list that was gone through ends before
 * the day asked about. Empty: they were looked for. Codes: `bilateral-not-researched`,
 * `bilateral-research-ends`.
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
  if (a === b) return [];
  const row = researchOf(law, sort, [a, b]);
  const what = sort === 'extradition' ? 'extradition' : 'mutual assistance';
  const names = `${nameOf(law, from)} and ${nameOf(law, to)}`;
  if (row === undefined) {
    const text = `Treaties on ${what} between ${names} alone were not researched: that none is shown does not mean that there is none. Look in ${placesToLook(law, [a, b])}.`;
    return [{ code: 'bilateral-not-researched', text, pinpoint: null, confidence: 'high' }];
  }
  if (on <= row.asOf) return [];
  const text = `Treaties on ${what} between ${names} alone were looked for up to ${row.asOf} (${row.source}); for a later one look in ${placesToLook(law, [a, b])}.`;
  return [{ code: 'bilateral-research-ends', text, pinpoint: null, confidence: row.confidence }];
}

const nameOf = (law: Law, code: JurisdictionCode): string =>
  law.jurisdictions.get(code)?.name ?? code;

/** The treaty lists of the two themselves, and the one that holds all registered treaties. */
function placesToLook(law: Law, states: readonly JurisdictionCode[]): string {
  const own = states.flatMap((code) => {
    const list = law.basics.get(code)?.treatyList;
    if (list === undefined || list === null) return [];
    return [list.address === null ? list.title : `${list.title} (${list.address})`];
  });
  const ministries = states
    .filter((code) => (law.basics.get(code)?.treatyList ?? null) === null)
    .map((code) => nameOf(law, code));
  const asked =
    ministries.length === 0
      ? []
      : [`the list of treaties in force of the foreign ministry of ${ministries.join(' and of ')}`];
  return [...own, ...asked, 'the United Nations Treaty Collection (treaties.un.org)'].join(', ');
}
