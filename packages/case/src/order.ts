import { canonicalText } from '@comity/base';
import type { ActEntry, CaseEntry, EntryBody, ReceiptEntry } from './entry.ts';
import type { WaitingAct } from './state.ts';

/** Highest number per authority: everything up to it was seen. */
export type Clock = Readonly<Record<string, number>>;

/** An act at its place in the order. */
export interface OrderedAct {
  readonly entry: ActEntry;
  /** All that its author had seen, what they had seen included; its own chain up to `seq - 1`. */
  readonly before: Clock;
  /** When the addressee's node accepted it; `null` until its receipt is here. */
  readonly received: string | null;
  /** Another act claims the same number or the same id; neither is chosen. */
  readonly equivocal: boolean;
}

/** An act that the addressee's node gave back: its number is free again. */
export interface RejectedAct {
  readonly entry: ActEntry;
  readonly code: string;
}

/** The entries of a case in the one order that every holder of them computes. */
export interface Ordering {
  readonly acts: readonly OrderedAct[];
  readonly rejected: readonly RejectedAct[];
  readonly waiting: readonly WaitingAct[];
  readonly heads: Clock;
  /** Distinct acts and distinct receipts. */
  readonly counts: { readonly acts: number; readonly receipts: number };
}

/** Says whether the author of `later` had `earlier` before them. */
export const sawBefore = (later: OrderedAct, earlier: OrderedAct): boolean =>
  later !== earlier && (later.before[earlier.entry.author.authority] ?? 0) >= earlier.entry.seq;

/** Says whether neither author had the other's act before them. */
export const concurrent = (one: OrderedAct, other: OrderedAct): boolean =>
  one !== other && !sawBefore(one, other) && !sawBefore(other, one);

/**
 * Orders the entries of one case. Every author's chain and everything that an author had seen
 * comes first; what is left open is settled by claimed time, authority, number and id, on which
 * nothing of weight depends. An act whose causal past is not complete waits.
 *
 * The result depends on the set of entries only, not on their order or how often each came.
 */
export function orderEntries(entries: Iterable<CaseEntry>): Ordering {
  const { acts, receipts } = distinct(entries);
  const live: ActEntry[] = [];
  const rejected: RejectedAct[] = [];
  for (const entry of acts) {
    const word = receipts.get(entry.id)?.get(entry.to.participant);
    if (word?.outcome === 'rejected') {
      rejected.push({ entry, code: word.code ?? 'no-reason-given' });
    } else live.push(entry);
  }
  const { emitted, left, heads } = emit(live);
  const twice = equivocal(emitted.map(([entry]) => entry));
  return {
    acts: emitted.map(([entry, before]) => ({
      entry,
      before,
      received: receipts.get(entry.id)?.get(entry.to.participant)?.at ?? null,
      equivocal: twice.has(entry),
    })),
    rejected,
    waiting: left.map((entry) => waitingAct(entry, heads)),
    heads,
    counts: {
      acts: acts.length,
      receipts: [...receipts.values()].reduce((sum, by) => sum + by.size, 0),
    },
  };
}

/** The distinct acts in their order of tie-break, and for each act the word of each node. */
function distinct(entries: Iterable<CaseEntry>) {
  const acts = new Map<string, ActEntry>();
  const receipts = new Map<string, Map<string, ReceiptEntry>>();
  for (const entry of entries) {
    if (entry.entry === 'receipt') {
      const words = receipts.get(entry.act) ?? new Map<string, ReceiptEntry>();
      const known = words.get(entry.by);
      if (known === undefined || stronger(entry, known)) words.set(entry.by, entry);
      receipts.set(entry.act, words);
      continue;
    }
    const { body, ...header } = entry;
    const key = canonicalText(header);
    const known = acts.get(key);
    acts.set(key, known === undefined ? entry : { ...entry, body: mergeBody(known.body, body) });
  }
  const sorted = [...acts].sort(([a, one], [b, other]) => tieBreak(one, other) || compare(a, b));
  return { acts: sorted.map(([, entry]) => entry), receipts };
}

/** An acceptance outweighs a rejection (the act was sent again); the earliest word counts. */
function stronger(one: ReceiptEntry, other: ReceiptEntry): boolean {
  if (one.outcome !== other.outcome) return one.outcome === 'accepted';
  return (compare(one.at, other.at) || compare(one.code ?? '', other.code ?? '')) < 0;
}

/** Two copies of one act: an erasure outlasts the content, the content outlasts unreadable. */
function mergeBody(one: EntryBody, other: EntryBody): EntryBody {
  const rank = (body: EntryBody) => ('erased' in body ? 2 : 'content' in body ? 1 : 0);
  if (rank(one) !== rank(other)) return rank(one) > rank(other) ? one : other;
  return compare(canonicalText(one), canonicalText(other)) <= 0 ? one : other;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const tieBreak = (one: ActEntry, other: ActEntry): number =>
  compare(one.claimed, other.claimed) ||
  compare(one.author.authority, other.author.authority) ||
  compare(one.seq, other.seq) ||
  compare(one.id, other.id);

/** What an act waits for: the number before it in its chain, and all that its author had seen. */
function needs({ author, seq, seen }: ActEntry): [authority: string, seq: number][] {
  const slots = Object.entries(seen).filter(
    ([authority, number]) => authority !== author.authority && number > 0,
  );
  if (seq > 1) slots.push([author.authority, seq - 1]);
  return slots;
}

const slotOf = (authority: string, seq: number): string => `${seq} ${authority}`;

/** Takes the acts out one by one, the first by tie-break of those whose past is out. */
function emit(acts: readonly ActEntry[]) {
  const clocks = new Map<string, Clock>();
  const dependents = new Map<string, number[]>();
  const unmet = acts.map((act, rank) => {
    const slots = needs(act).map(([authority, seq]) => slotOf(authority, seq));
    for (const slot of slots) dependents.set(slot, [...(dependents.get(slot) ?? []), rank]);
    return slots.length;
  });
  const ready = acts.flatMap((_, rank) => (unmet[rank] === 0 ? [rank] : []));
  const emitted: [ActEntry, Clock][] = [];
  const out = new Set<ActEntry>();
  const heads: Record<string, number> = {};
  for (let rank = ready.shift(); rank !== undefined; rank = ready.shift()) {
    const act = acts[rank];
    if (act === undefined) continue;
    const before = clockOf(act, clocks);
    emitted.push([act, before]);
    out.add(act);
    const { authority } = act.author;
    heads[authority] = Math.max(heads[authority] ?? 0, act.seq);
    const slot = slotOf(authority, act.seq);
    if (clocks.has(slot)) continue;
    clocks.set(slot, before);
    for (const dependent of dependents.get(slot) ?? []) {
      const still = (unmet[dependent] ?? 0) - 1;
      unmet[dependent] = still;
      if (still === 0) insert(ready, dependent);
    }
  }
  return { emitted, left: acts.filter((act) => !out.has(act)), heads };
}

/** Puts a rank into an ascending list. */
function insert(ranks: number[], rank: number): void {
  let low = 0;
  let high = ranks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranks[middle] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  ranks.splice(low, 0, rank);
}

function clockOf(act: ActEntry, clocks: ReadonlyMap<string, Clock>): Clock {
  const clock: Record<string, number> = {};
  const raise = (authority: string, seq: number) => {
    clock[authority] = Math.max(clock[authority] ?? 0, seq);
  };
  for (const [authority, seq] of needs(act)) {
    raise(authority, seq);
    for (const [name, number] of Object.entries(clocks.get(slotOf(authority, seq)) ?? {})) {
      raise(name, number);
    }
  }
  return clock;
}

/** Acts that share an author's number, or an id, with a different act. */
function equivocal(acts: readonly ActEntry[]): ReadonlySet<ActEntry> {
  const groups = new Map<string, ActEntry[]>();
  for (const act of acts) {
    for (const key of [`id ${act.id}`, slotOf(act.author.authority, act.seq)]) {
      groups.set(key, [...(groups.get(key) ?? []), act]);
    }
  }
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}

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
