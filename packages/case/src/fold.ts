import { assert } from '@comity/base';
import { describedKind, isActKind, slotOf } from '@comity/statements';
import type { CaseEntry } from './entry.ts';
import { emptyErasures } from './erasures.ts';
import { emptyFlags } from './flags.ts';
import { emptyJournal, type Journal } from './journal.ts';
import { canOpen, sidesOf } from './judge.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { opensWhat } from './opens.ts';
import { type CaseOrder, emptyOrder } from './order.ts';
import { isClosed, settleParts } from './parts.ts';
import { emptyPlaces, type Placement, type Places } from './place.ts';
import type { Side } from './side.ts';
import { emptySlots } from './slots.ts';
import type { CaseState } from './state.ts';
import { statusOf } from './status.ts';
import { emptyTimeline } from './timeline.ts';
import { emptyTwins } from './twins.ts';
import { emptyUnits } from './units.ts';
import { emptyWaits } from './waits.ts';

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
  const parts = emptyParts(order);
  const { places, followers } = parts;
  const twins = emptyTwins();
  let caseId: string | null = null;
  let made: CaseState | null = null;
  return {
    add(entries) {
      const all = [...entries];
      for (const entry of all) {
        if (entry.entry !== 'act') continue;
        assert(caseId === null || caseId === entry.case, 'a fold takes the entries of one case');
        caseId = entry.case;
      }
      const { from, timed } = order.add(all);
      const touched = Math.min(from, twins.follow(order.acts, from));
      places.place(order.acts, touched, {
        isEquivocal: twins.has,
        notUnderstood: order.notUnderstood,
        unproven: order.unproven,
      });
      for (const act of timed) {
        const place = order.placeOf(act);
        const placement = places.placements[place];
        if (placement === undefined || place >= touched) continue;
        followers.timeline.touch(place);
        followers.flags.timed(placement, place);
      }
      made = null;
    },
    state() {
      made ??= stateOf(caseId, parts);
      return made;
    },
  };
}

interface FoldParts {
  readonly order: CaseOrder;
  readonly places: Places;
  readonly ledger: Ledger;
  readonly followers: Followers;
}

/** What the state is made of: each grows with the acts, and none is made anew to be read. */
type Followers = ReturnType<typeof emptyFollowers>;

function emptyParts(order: CaseOrder): FoldParts {
  const journal = emptyJournal();
  const ledger = emptyLedger(journal, (kind) => ({
    slot: isActKind(kind) ? slotOf(kind) : kind,
    asks: isActKind(kind) && describedKind(kind).fills.how === 'asks',
  }));
  const followers = emptyFollowers({ order, journal, ledger, placements: () => placements });
  const { slots, waits, erasures, units, timeline, flags } = followers;
  const places = emptyPlaces({
    journal,
    ledger,
    followers: [
      {
        placed: ({ effective }) => {
          if (effective === null) return;
          for (const follower of [slots, waits, erasures]) follower.record(effective);
        },
      },
      units,
      timeline,
      flags,
    ],
  });
  const { placements } = places;
  return { order, places, ledger, followers };
}

function emptyFollowers({
  order,
  journal,
  ledger,
  placements,
}: {
  readonly order: CaseOrder;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly placements: () => readonly Placement[];
}) {
  const { received } = order;
  const erasures = emptyErasures(journal, (act) => {
    for (const { place } of ledger.named.get(act) ?? []) timeline.touch(place);
  });
  const erasedBy = (act: string) => erasures.of(act)?.erasedBy ?? NOBODY;
  const timeline = emptyTimeline(journal, { placements, received, erasedBy });
  return {
    slots: emptySlots(journal),
    waits: emptyWaits(ledger, journal),
    erasures,
    units: emptyUnits(journal),
    timeline,
    flags: emptyFlags({ journal, ledger, received }),
  };
}

const NOBODY: readonly Side[] = [];

function stateOf(caseId: string | null, parts: FoldParts): CaseState {
  const { order, places, ledger, followers } = parts;
  const { slots, waits, erasures, units, timeline, flags } = followers;
  const sides = places.sides();
  const opener = places.opener();
  const rejected = order.rejected();
  const waiting = order.waiting();
  const given = sides === null ? rejected.find(({ entry }) => canOpen(entry)) : undefined;
  const named = sides ?? (given === undefined ? null : sidesOf(given.entry));
  const settled = settleParts(ledger, slots);
  const held = { requesting: slots.ofSide('requesting'), requested: slots.ofSide('requested') };
  const items = timeline.copy({
    sides: named,
    rejected,
    placeBefore: order.placeBefore,
  });
  const status = statusOf({
    opened: opener === null ? null : opensWhat(opener.kind),
    closed: isClosed(ledger),
    parts: settled,
    held: waits.holding(),
    asked: waits.wasAsked('requesting'),
    ...held,
  });
  const inEffect = ledger.effective.length;
  return {
    format: 'comity/2/case-state',
    case: caseId,
    status: given === undefined ? status : 'rejected',
    parties: named === null ? null : units.parties(named, rejected),
    request: opener?.act ?? null,
    slots: held,
    parts: settled,
    waits: waits.copy((id) => settled.find((part) => part.id === id)?.stage),
    erasures: erasures.copy(),
    timeline: items,
    waiting,
    flags: flags.copy(),
    heads: order.heads(),
    counts: {
      ...order.counts(),
      inEffect,
      withoutEffect: items.length - inEffect,
      waiting: waiting.length,
    },
  };
}
