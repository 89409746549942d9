import { type ActKind, describedKind, isActKind, slotOf } from '@comity/statements';
import type { Journal } from './journal.ts';
import type { Effective } from './ledger.ts';
import { emptyRows, type Rows } from './rows.ts';
import type { Side } from './side.ts';
import type { Slots } from './state.ts';

/** The acts that hold the slots of a case and of its parts; they follow the acts with effect. */
export interface HeldSlots {
  record(act: Effective): void;
  /** The slots of the case that acts of one side hold. */
  ofSide(side: Side): Slots;
  ofPart(part: string): Slots;
}

/** The slots of one owner, and what was handed out of them. */
interface Owned {
  readonly held: Map<string, Rows<string>>;
  told: Slots | null;
}

/** Nothing is held. */
export function emptySlots({ undo }: Journal): HeldSlots {
  const owners = new Map<string, Owned>();
  const owner = (name: string): Owned => {
    const known = owners.get(name) ?? { held: new Map(), told: null };
    owners.set(name, known);
    return known;
  };
  const fill = (owned: Owned, kind: ActKind, act: string): void => {
    const slot = slotOf(kind);
    const rows = owned.held.get(slot) ?? emptyRows<string>();
    owned.held.set(slot, rows);
    const { how } = describedKind(kind).fills;
    if (how === 'first' && rows.size > 0) return;
    const before = how === 'last' ? rows.copy() : null;
    if (before !== null) rows.cut(0);
    rows.put(rows.size, act);
    owned.told = null;
    undo(() => {
      rows.cut(rows.size - 1);
      for (const one of before ?? []) rows.put(rows.size, one);
      owned.told = null;
    });
  };
  const told = (name: string): Slots => {
    const owned = owner(name);
    owned.told ??= Object.fromEntries(
      [...owned.held]
        .filter(([, { size }]) => size > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([slot, rows]) => [slot, rows.copy()]),
    );
    return owned.told;
  };
  return {
    record({ act, kind, side, parts }) {
      if (!isActKind(kind)) return;
      if (parts.length === 0) fill(owner(`side ${side}`), kind, act);
      for (const part of new Set(parts)) fill(owner(`part ${part}`), kind, act);
    },
    ofSide: (side) => told(`side ${side}`),
    ofPart: (part) => told(`part ${part}`),
  };
}
