import { assert } from '@comity/base';
import type { ActEntry, CaseEntry } from './entry.ts';
import { erasuresOf } from './erasures.ts';
import { type FoundFlags, flagsOf } from './flags.ts';
import { canOpen, type Sides, sidesOf } from './judge.ts';
import { type CaseOrder, emptyOrder, slotOf } from './order.ts';
import { settleParts, slotsOf } from './parts.ts';
import { emptyPlaces, type Placement } from './place.ts';
import { closed, seenIn } from './seen.ts';
import type { Side } from './side.ts';
import type { CaseState, Party, TimelineItem } from './state.ts';
import { statusOf } from './status.ts';
import { timelineOf } from './timeline.ts';
import { waitsOf } from './waits.ts';

/**
 * A case that grows. Entries may come in any order, any number of times and in any portions: the
 * state is a pure function of their set, byte for byte in canonical JSON. An act at the end of the
 * order costs what it touches; one that comes into the middle costs what stands behind it.
 */
export interface CaseFold {
  /**
   * Takes entries in. They must be verified (signatures, keys, addressee) and of one case; the
   * latter is asserted.
   */
  add(entries: Iterable<CaseEntry>): void;
  /** The state of all entries so far. It reads no clock and no law. */
  state(): CaseState;
}

/** The state of one case: of the set of its entries, see {@link CaseFold}. */
export function fold(entries: Iterable<CaseEntry>): CaseState {
  const folded = openFold();
  folded.add(entries);
  return folded.state();
}

/** A fold without entries. */
export function openFold(): CaseFold {
  const order = emptyOrder();
  const places = emptyPlaces();
  const twins = emptyTwins();
  let caseId: string | null = null;
  let made: CaseState | null = null;
  const items = new WeakMap<Placement, TimelineItem>();
  const found = new WeakMap<Placement, FoundFlags>();
  return {
    add(entries) {
      const all = [...entries];
      for (const entry of all) {
        if (entry.entry !== 'act') continue;
        assert(caseId === null || caseId === entry.case, 'a fold takes the entries of one case');
        caseId = entry.case;
      }
      const from = order.add(all);
      const touched = Math.min(from, twins.follow(order.acts, from));
      places.place(order.acts, touched, {
        isEquivocal: twins.has,
        notUnderstood: order.notUnderstood,
        unproven: order.unproven,
      });
      made = null;
    },
    state() {
      made ??= stateOf({ caseId, order, places, items, found });
      return made;
    },
  };
}

/** Acts that share an author's number, or an id, with a different act: none of them is chosen. */
interface Twins {
  readonly has: (act: ActEntry) => boolean;
  /** Follows the order from a place on. @returns the first place at which a verdict changed */
  follow(acts: CaseOrder['acts'], from: number): number;
}

function emptyTwins(): Twins {
  const groups = new Map<string, Set<ActEntry>>();
  const known: ActEntry[] = [];
  const keysOf = (act: ActEntry) => [`id ${act.id}`, slotOf(act.author.authority, act.seq)];
  const has = (act: ActEntry) => keysOf(act).some((key) => (groups.get(key)?.size ?? 0) > 1);
  return {
    has,
    follow(acts, from) {
      const changed = new Set<ActEntry>();
      const note = (key: string) => {
        const group = groups.get(key);
        if (group !== undefined && group.size > 1) for (const one of group) changed.add(one);
      };
      for (const act of known.splice(from)) {
        for (const key of keysOf(act)) {
          note(key);
          groups.get(key)?.delete(act);
          if (groups.get(key)?.size === 0) groups.delete(key);
        }
      }
      for (const { entry } of acts.slice(from)) {
        known.push(entry);
        for (const key of keysOf(entry)) {
          groups.set(key, (groups.get(key) ?? new Set<ActEntry>()).add(entry));
          note(key);
        }
      }
      if (changed.size === 0) return from;
      const first = known.findIndex((act) => changed.has(act));
      return first < 0 ? from : Math.min(first, from);
    },
  };
}

interface FoldParts {
  readonly caseId: string | null;
  readonly order: CaseOrder;
  readonly places: ReturnType<typeof emptyPlaces>;
  /** Of the states before this one. */
  readonly items: WeakMap<Placement, TimelineItem>;
  readonly found: WeakMap<Placement, FoundFlags>;
}

function stateOf({ caseId, order, places, items, found }: FoldParts): CaseState {
  const { ledger, placements } = places;
  const sides = places.sides();
  const heads = order.heads();
  const rejected = order.rejected();
  const waiting = order.waiting();
  const given = sides === null ? rejected.find(({ entry }) => canOpen(entry)) : undefined;
  const named = sides ?? (given === undefined ? null : sidesOf(given.entry));
  const parts = settleParts(ledger);
  const isClosed = closed(seenIn(ledger, heads));
  const withdrawn = parts.length > 0 && parts.every(({ stage }) => stage === 'withdrawn');
  const waits = waitsOf(ledger, { parts, ended: isClosed || withdrawn });
  const slots = {
    requesting: slotsOf(ledger, null, 'requesting'),
    requested: slotsOf(ledger, null, 'requested'),
  };
  const erasures = erasuresOf(ledger);
  const erased = new Map(erasures.map(({ act, erasedBy }) => [act, erasedBy]));
  const received = placements.map(({ ordered }) => order.received(ordered.entry));
  const timeline = timelineOf({
    made: items,
    placements,
    rejected,
    sides: named,
    received,
    erasedBy: (act) => erased.get(act) ?? NOBODY,
  });
  const status = statusOf({
    opened: sides !== null,
    closed: isClosed,
    parts,
    waits,
    requested: slots.requested,
  });
  const inEffect = ledger.effective.length;
  return {
    format: 'comity/2/case-state',
    case: caseId,
    status: given === undefined ? status : 'rejected',
    parties: partiesOf(order, rejected, named),
    request: places.opener()?.act ?? null,
    slots,
    parts,
    waits,
    erasures,
    timeline,
    waiting,
    flags: flagsOf({ placements, ledger, sides, received, found }),
    heads,
    counts: {
      ...order.counts(),
      inEffect,
      withoutEffect: timeline.length - inEffect,
      waiting: waiting.length,
    },
  };
}

const NOBODY: readonly Side[] = [];

function partiesOf(
  order: CaseOrder,
  rejected: ReturnType<CaseOrder['rejected']>,
  sides: Sides | null,
): CaseState['parties'] {
  if (sides === null) return null;
  const units = new Map<string, Set<string>>();
  for (const { entry } of [...order.acts, ...rejected]) {
    for (const { participant, authority } of [entry.author, entry.to]) {
      units.set(participant, (units.get(participant) ?? new Set<string>()).add(authority));
    }
  }
  const party = (participant: string): Party => ({
    participant,
    authorities: [...(units.get(participant) ?? [])].sort(),
  });
  return { requesting: party(sides.requesting), requested: party(sides.requested) };
}
