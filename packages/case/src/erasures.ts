import type { Ledger } from './ledger.ts';
import { otherSide, SIDES, type Side } from './side.ts';
import type { Erasure } from './state.ts';

/** What became of bodies that a side asked to have erased, or erased; by act. */
export function erasuresOf(ledger: Ledger): readonly Erasure[] {
  const found = new Map<string, { asked: Set<Side>; erased: Set<Side> }>();
  const of = (act: string) => {
    const known = found.get(act) ?? { asked: new Set(), erased: new Set() };
    found.set(act, known);
    return known;
  };
  for (const { side, content } of ledger.bySlot.get('erasure-requested') ?? []) {
    for (const act of (content?.['acts'] ?? []) as readonly string[]) of(act).asked.add(side);
  }
  for (const { side, content } of ledger.bySlot.get('body-erased') ?? []) {
    if (content !== null) of(String(content['act'])).erased.add(side);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([act, { asked, erased }]) => ({
      act,
      askedBy: SIDES.filter((side) => asked.has(side)),
      erasedBy: SIDES.filter((side) => erased.has(side)),
    }));
}

/** Acts whose body `side` was asked to erase and has not stated to have erased. */
export const erasuresOwedBy = (side: Side, erasures: readonly Erasure[]): string[] =>
  erasures
    .filter((e) => e.askedBy.includes(otherSide(side)) && !e.erasedBy.includes(side))
    .map((e) => e.act);
