import { canonicalText } from '@comity/base';
import { type Clock, clockOf, covers, needs, slotOf } from './clock.ts';
import type { ActEntry, CaseEntry, EntryBody, ReceiptEntry } from './entry.ts';
import { heapOf } from './heap.ts';
import type { WaitingAct } from './state.ts';

/** An act at its place in the order. */
export interface OrderedAct {
  readonly entry: ActEntry;
  /** All that its author had seen, what they had seen included; its own chain up to `seq - 1`. */
  readonly before: Clock;
}

/** An act that the addressee's node gave back: its number is free again. */
export interface RejectedAct {
  readonly entry: ActEntry;
  readonly code: string;
}

/** Says whether the author of `later` had `earlier` before it. */
export const sawBefore = (later: OrderedAct, { entry }: OrderedAct): boolean =>
  later.entry !== entry && covers(later.before, entry.author.authority, entry.seq);

/**
 * The entries of one case in the one order that every holder of them computes: every author's chain
 * and everything that an author had seen comes first; what is left open is settled by claimed time,
 * authority, number and id, on which nothing of weight depends. An act whose causal past is not
 * complete waits. The result depends on the set of entries only.
 */
export interface CaseOrder {
  /**
   * Takes entries in; repeats change nothing.
   *
   * @returns the first place from which the order, or what stands at a place, is another than
   *   before, and the acts whose receipt is another
   */
  add(entries: Iterable<CaseEntry>): Changed;
  readonly acts: readonly OrderedAct[];
  /** The place of an act; -1 for one that does not stand in the order. */
  placeOf(act: ActEntry): number;
  /** The place of the number before an act's in its author's chain; the last there is before it. */
  placeBefore(act: ActEntry): number;
  rejected(): readonly RejectedAct[];
  waiting(): readonly WaitingAct[];
  heads(): Clock;
  /** When the addressee's node accepted an act; `null` until its receipt is here. */
  received(act: ActEntry): string | null;
  /** Whether the addressee's node did not understand an act when it took it in. */
  notUnderstood(act: ActEntry): boolean;
  /** Whether nobody can say that an act was understood: its body is gone and no receipt is here. */
  unproven(act: ActEntry): boolean;
  counts(): { readonly acts: number; readonly receipts: number };
}

/** What entries changed. */
export interface Changed {
  readonly from: number;
  readonly timed: readonly ActEntry[];
}

/** An order without entries. */
export function emptyOrder(): CaseOrder {
  const known = new Map<string, ActEntry>();
  /** Acts by id: more than one where an author gave an id twice. */
  const byId = new Map<string, Set<ActEntry>>();
  const receipts = new Map<string, Map<string, ReceiptEntry>>();
  const pool = new Set<ActEntry>();
  const acts: OrderedAct[] = [];
  /** The first act in the order that holds a number: its clock and its place. */
  const clocks = new Map<string, Clock>();
  const places = new Map<string, number>();
  /** The highest number of each authority, and what it was before the act at a place. */
  const highest = new Map<string, number>();
  const highestBefore: number[] = [];
  let receiptCount = 0;

  const word = (act: ActEntry) => receipts.get(act.id)?.get(act.to.participant);
  const isRejected = (act: ActEntry) => word(act)?.outcome === 'rejected';

  const placeOf = (entry: ActEntry) => {
    if (pool.has(entry)) return -1;
    const first = places.get(slotOf(entry.author.authority, entry.seq)) ?? -1;
    return acts[first]?.entry === entry ? first : acts.findLastIndex((act) => act.entry === entry);
  };

  /** Takes the acts from a place on back into the pool. */
  const rewind = (place: number) => {
    for (const { entry } of acts.slice(place).reverse()) {
      const { authority } = entry.author;
      const before = highestBefore.pop() ?? 0;
      if (before === 0) highest.delete(authority);
      else highest.set(authority, before);
    }
    for (const [index, { entry }] of acts.splice(place).entries()) {
      const slot = slotOf(entry.author.authority, entry.seq);
      if (places.get(slot) === place + index) {
        places.delete(slot);
        clocks.delete(slot);
      }
      pool.add(entry);
    }
  };

  const takeAct = (entry: ActEntry): number => {
    const { body, ...header } = entry;
    const key = canonicalText(header);
    const old = known.get(key);
    const alike = byId.get(entry.id) ?? new Set<ActEntry>();
    byId.set(entry.id, alike);
    if (old === undefined) {
      known.set(key, entry);
      alike.add(entry);
      pool.add(entry);
      return Number.POSITIVE_INFINITY;
    }
    const merged = mergeBody(old.body, body);
    if (merged === old.body) return Number.POSITIVE_INFINITY;
    const changed = { ...old, body: merged };
    known.set(key, changed);
    alike.delete(old);
    alike.add(changed);
    const place = placeOf(old);
    if (place >= 0) rewind(place);
    if (pool.delete(old)) pool.add(changed);
    return place < 0 ? Number.POSITIVE_INFINITY : place;
  };

  const takeReceipt = (receipt: ReceiptEntry, timed: Set<ActEntry>): number => {
    const words = receipts.get(receipt.act) ?? new Map<string, ReceiptEntry>();
    const old = words.get(receipt.by);
    if (old !== undefined && !stronger(receipt, old)) return Number.POSITIVE_INFINITY;
    if (old === undefined) receiptCount += 1;
    words.set(receipt.by, receipt);
    receipts.set(receipt.act, words);
    const given = (one: ReceiptEntry | undefined) => one?.outcome === 'rejected';
    const unread = (one: ReceiptEntry | undefined) => one?.understood === false;
    const back = given(old) !== given(receipt);
    const other = back || unread(old) !== unread(receipt);
    const meant = [...(byId.get(receipt.act) ?? [])].filter(
      ({ to }) => to.participant === receipt.by,
    );
    for (const entry of meant) timed.add(entry);
    if (!other && old !== undefined) return Number.POSITIVE_INFINITY;
    const judged = meant.filter(
      (entry) => (!back || isRejected(entry)) && (other || 'erased' in entry.body),
    );
    const stands = judged.map(placeOf).filter((place) => place >= 0);
    if (stands.length === 0) return Number.POSITIVE_INFINITY;
    const place = Math.min(...stands);
    rewind(place);
    return place;
  };

  /** The first place at which an act of the pool belongs; the end when it belongs nowhere before. */
  const earliestPlace = (): number => {
    let earliest = acts.length;
    for (const entry of pool) {
      if (isRejected(entry)) continue;
      earliest = Math.min(earliest, placeFor(entry, earliest));
    }
    return earliest;
  };

  const placeFor = (entry: ActEntry, until: number): number => {
    let place = 0;
    for (const [authority, seq] of needs(entry)) {
      const held = places.get(slotOf(authority, seq));
      if (held === undefined || held >= until) return until;
      place = Math.max(place, held + 1);
    }
    while (place < until) {
      const there = acts[place];
      if (there === undefined || tieBreak(entry, there.entry) < 0) return place;
      place += 1;
    }
    return until;
  };

  /** Takes the acts of the pool out one by one, the first by tie-break of those whose past is out. */
  const emit = () => {
    const ready = heapOf<ActEntry>(tieBreak);
    const dependents = new Map<string, Pending[]>();
    for (const entry of pool) {
      if (isRejected(entry)) continue;
      const open = needs(entry)
        .map(([authority, seq]) => slotOf(authority, seq))
        .filter((slot) => !clocks.has(slot));
      if (open.length === 0) ready.push(entry);
      const pending: Pending = { entry, open: open.length };
      for (const slot of open) dependents.set(slot, [...(dependents.get(slot) ?? []), pending]);
    }
    for (let entry = ready.pop(); entry !== undefined; entry = ready.pop()) {
      const before = clockOf(entry, clocks);
      const place = acts.push({ entry, before }) - 1;
      pool.delete(entry);
      const { authority } = entry.author;
      const head = highest.get(authority) ?? 0;
      highestBefore.push(head);
      highest.set(authority, Math.max(head, entry.seq));
      const slot = slotOf(authority, entry.seq);
      if (clocks.has(slot)) continue;
      clocks.set(slot, before);
      places.set(slot, place);
      for (const pending of dependents.get(slot) ?? []) {
        pending.open -= 1;
        if (pending.open === 0) ready.push(pending.entry);
      }
    }
  };

  const heads = (): Clock => Object.fromEntries(highest);

  return {
    acts,
    add(entries) {
      let first = acts.length;
      const timed = new Set<ActEntry>();
      for (const entry of entries) {
        const place = entry.entry === 'act' ? takeAct(entry) : takeReceipt(entry, timed);
        first = Math.min(first, place, acts.length);
      }
      first = Math.min(first, earliestPlace());
      rewind(first);
      emit();
      return { from: first, timed: [...timed] };
    },
    placeOf,
    placeBefore({ author, seq }) {
      const before = Math.min(seq - 1, highest.get(author.authority) ?? 0);
      return places.get(slotOf(author.authority, before)) ?? -1;
    },
    rejected: () =>
      [...pool]
        .filter(isRejected)
        .sort(tieBreak)
        .map((entry) => ({
          entry,
          code: word(entry)?.code ?? 'no-reason-given',
        })),
    waiting: () => {
      const seen = heads();
      return [...pool]
        .filter((entry) => !isRejected(entry))
        .sort(tieBreak)
        .map((entry) => waitingAct(entry, seen));
    },
    heads,
    received: (act) => word(act)?.at ?? null,
    notUnderstood: (act) => word(act)?.understood === false,
    unproven: (act) => 'erased' in act.body && word(act) === undefined,
    counts: () => ({ acts: known.size, receipts: receiptCount }),
  };
}

interface Pending {
  readonly entry: ActEntry;
  open: number;
}

/** An acceptance outweighs a rejection (the act was sent again); the earliest word counts. */
function stronger(one: ReceiptEntry, other: ReceiptEntry): boolean {
  if (one.outcome !== other.outcome) return one.outcome === 'accepted';
  return (
    (compare(one.at, other.at) ||
      compare(one.code ?? '', other.code ?? '') ||
      compare(String(one.understood), String(other.understood))) < 0
  );
}

/** Two copies of one act: an erasure outlasts the content, the content outlasts unreadable. */
function mergeBody(one: EntryBody, other: EntryBody): EntryBody {
  const rank = (body: EntryBody) => ('erased' in body ? 2 : 'content' in body ? 1 : 0);
  if (rank(one) !== rank(other)) return rank(one) > rank(other) ? one : other;
  if (one === other || rank(one) !== 1) return one;
  return compare(canonicalText(one), canonicalText(other)) <= 0 ? one : other;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const tieBreak = (one: ActEntry, other: ActEntry): number =>
  compare(one.claimed, other.claimed) ||
  compare(one.author.authority, other.author.authority) ||
  compare(one.seq, other.seq) ||
  compare(one.id, other.id) ||
  (one === other ? 0 : compare(headerText(one), headerText(other)));

const headerText = ({ body: _, ...header }: ActEntry): string => canonicalText(header);

const waitingAct = (act: ActEntry, heads: Clock): WaitingAct => ({
  act: act.id,
  kind: act.kind,
  authority: act.author.authority,
  seq: act.seq,
  missing: needs(act)
    .filter(([authority, seq]) => (heads[authority] ?? 0) < seq)
    .map(([authority, seq]) => ({ authority, seq }))
    .sort((one, other) => compare(one.authority, other.authority)),
});
