import { erasedBy } from './erased.ts';
import type { Journal } from './journal.ts';
import type { Effective } from './ledger.ts';
import { emptySortedRows } from './rows.ts';
import { otherSide, SIDES, type Side } from './side.ts';
import type { Erasure } from './state.ts';

/** What became of bodies that a side asked to have erased, or erased; it follows the acts. */
export interface Erasures {
  record(act: Effective): void;
  of(act: string): Erasure | undefined;
  /** By id of the act. */
  copy(): readonly Erasure[];
}

/** Nothing was erased. @param changed is told the act of which something is said or taken back */
export function emptyErasures({ undo }: Journal, changed: (act: string) => void): Erasures {
  const known = new Map<string, Erasure>();
  const rows = emptySortedRows<Erasure>();
  const say = (act: string, which: 'askedBy' | 'erasedBy', side: Side): void => {
    const before = known.get(act);
    const { askedBy = [], erasedBy = [] } = before ?? {};
    const sides = { askedBy, erasedBy };
    const told = SIDES.filter((one) => one === side || sides[which].includes(one));
    const after: Erasure = { act, ...sides, [which]: told };
    known.set(act, after);
    rows.put(act, after);
    changed(act);
    undo(() => {
      if (before === undefined) {
        known.delete(act);
        rows.remove(act);
      } else {
        known.set(act, before);
        rows.put(act, before);
      }
      changed(act);
    });
  };
  return {
    record(said) {
      for (const act of erasedBy(said, 'done')) say(act, 'erasedBy', said.side);
      for (const act of erasedBy(said, 'asked')) say(act, 'askedBy', said.side);
    },
    of: (act) => known.get(act),
    copy: rows.copy,
  };
}

/** Acts whose body `side` was asked to erase and has not stated to have erased. */
export const erasuresOwedBy = (side: Side, erasures: readonly Erasure[]): string[] =>
  erasures
    .filter((e) => e.askedBy.includes(otherSide(side)) && !e.erasedBy.includes(side))
    .map((e) => e.act);
