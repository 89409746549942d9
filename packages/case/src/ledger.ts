import type { JsonObject } from '@comity/base';
import type { Stage } from '@comity/statements';
import type { Journal } from './journal.ts';
import type { OrderedAct } from './order.ts';
import type { Side } from './side.ts';

/** An act that has its effect, as the ledger keeps it. */
export interface Effective {
  readonly act: string;
  readonly kind: string;
  readonly side: Side;
  readonly authority: string;
  readonly seq: number;
  readonly parts: readonly string[];
  /** Content of the form that its kind prescribes; `null` when the body is not readable. */
  readonly content: JsonObject | null;
  readonly ordered: OrderedAct;
  /** Its number in the order of the log, from 0. */
  readonly place: number;
  /** The stage that it brings its parts to; `null` when it moves none. */
  readonly stage: Stage | null;
  /** For a reply: the asking acts that its author had seen open. */
  readonly repliesTo: readonly string[];
}

/**
 * What the acts of a case have done so far, kept so that what one author had seen is found without
 * reading the acts again. It grows at the end; the journal takes back from the end.
 */
export interface Ledger {
  /**
   * Every act from a place of the order on, with effect or without, is known by its id - before any
   * of them is judged: an author may have seen an act that the order puts later (one of two that
   * claim one number).
   */
  name(from: number, acts: readonly OrderedAct[]): void;
  openPart(id: string, opened: OpenedPart): void;
  record(act: Effective): void;

  readonly named: ReadonlyMap<string, readonly Named[]>;
  readonly parts: ReadonlyMap<string, readonly OpenedPart[]>;
  /** By slot; and by slot and part under `slot part`. */
  readonly bySlot: ReadonlyMap<string, readonly Effective[]>;
  /** By kind; and by kind and part under `kind part`. */
  readonly byKind: ReadonlyMap<string, readonly Effective[]>;
  /** Acts that moved a part, by part and authority under `part authority`. */
  readonly moves: ReadonlyMap<string, readonly Effective[]>;
  /** Authorities that moved a part. */
  readonly movers: ReadonlyMap<string, readonly string[]>;
  /** Asking acts, by id. */
  readonly asks: ReadonlyMap<string, Effective>;
  /** Those of a kind that nobody replied to yet. */
  readonly unanswered: ReadonlyMap<string, ReadonlySet<Effective>>;
  readonly replies: ReadonlyMap<string, readonly Effective[]>;
  readonly byAuthority: ReadonlyMap<string, readonly Effective[]>;
  readonly effective: readonly Effective[];
}

/** Whose act, and which in the chain: what a clock is asked about. */
export interface Mark {
  readonly authority: string;
  readonly seq: number;
}

/** An act of the log, with effect or without. */
export interface Named extends Mark {
  readonly kind: string;
  readonly place: number;
}

/** A part as its request opened it. */
export interface OpenedPart extends Mark {
  readonly act: string;
  readonly measure: string | null;
}

/** What the ledger is told of an act beside itself. */
export interface Filled {
  readonly slot: string;
  readonly asks: boolean;
}

/** An empty ledger. @param filled what a kind fills */
export function emptyLedger(journal: Journal, filled: (kind: string) => Filled): Ledger {
  const { push, undo } = journal;
  const effective: Effective[] = [];
  const named = new Map<string, Named[]>();
  const names: string[] = [];
  const parts = new Map<string, OpenedPart[]>();
  const bySlot = new Map<string, Effective[]>();
  const byKind = new Map<string, Effective[]>();
  const moves = new Map<string, Effective[]>();
  const movers = new Map<string, string[]>();
  const asks = new Map<string, Effective>();
  const unanswered = new Map<string, Set<Effective>>();
  const replies = new Map<string, Effective[]>();
  const byAuthority = new Map<string, Effective[]>();

  const opened = (act: Effective) => {
    const waiting = unanswered.get(act.kind) ?? new Set<Effective>();
    unanswered.set(act.kind, waiting.add(act));
    asks.set(act.act, act);
    undo(() => {
      waiting.delete(act);
      asks.delete(act.act);
    });
  };
  const replied = (id: string, by: Effective) => {
    push(listed(replies, id), by);
    const ask = asks.get(id);
    const waiting = ask && unanswered.get(ask.kind);
    if (ask !== undefined && waiting?.delete(ask)) undo(() => waiting.add(ask));
  };
  return {
    named,
    parts,
    bySlot,
    byKind,
    moves,
    movers,
    asks,
    unanswered,
    replies,
    byAuthority,
    effective,
    name(from, acts) {
      for (const id of names.splice(from).reverse()) named.get(id)?.pop();
      for (let place = from; place < acts.length; place += 1) {
        const entry = acts[place]?.entry;
        if (entry === undefined) continue;
        const { id, kind, seq } = entry;
        names.push(id);
        listed(named, id).push({ authority: entry.author.authority, seq, kind, place });
      }
    },
    openPart: (id, part) => push(listed(parts, id), part),
    record(act) {
      const { slot, asks: isAsk } = filled(act.kind);
      push(effective, act);
      push(listed(byAuthority, act.authority), act);
      push(listed(bySlot, slot), act);
      push(listed(byKind, act.kind), act);
      for (const part of act.parts) {
        push(listed(bySlot, `${slot} ${part}`), act);
        push(listed(byKind, `${act.kind} ${part}`), act);
        if (act.stage === null) continue;
        const chain = listed(moves, `${part} ${act.authority}`);
        if (chain.length === 0) push(listed(movers, part), act.authority);
        push(chain, act);
      }
      if (isAsk) opened(act);
      for (const ask of act.repliesTo) replied(ask, act);
    },
  };
}

/** The list of a name; a new one where there is none. */
export function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const fresh: T[] = [];
  lists.set(key, fresh);
  return fresh;
}

/** The last of a chain of one authority that a clock covers; chains ascend by number. */
export const lastCovered = (chain: readonly Effective[], until: number): Effective | undefined =>
  chain[countCovered(chain, until) - 1];

/** How many of a chain of one authority a clock covers. */
export function countCovered(chain: readonly Effective[], until: number): number {
  let low = 0;
  let high = chain.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chain[middle]?.seq ?? 0) <= until) low = middle + 1;
    else high = middle;
  }
  return low;
}
