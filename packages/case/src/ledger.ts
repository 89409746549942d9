import type { JsonObject } from '@comity/base';
import type { Stage } from '@comity/statements';
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
 * reading the acts again. It grows at the end and is cut back from the end: an act that comes into
 * the middle of the order costs what stands behind it, not the whole case.
 */
export interface Ledger {
  /** Marks the begin of the next act; `cut` goes back to such a mark. */
  begin(): void;
  /**
   * Every act from a place of the order on, with effect or without, is known by its id - before any
   * of them is judged: an author may have seen an act that the order puts later (one of two that
   * claim one number).
   */
  name(from: number, acts: readonly OrderedAct[]): void;
  openPart(id: string, opened: OpenedPart): void;
  record(act: Effective): void;
  /** Takes back all from the act with this number (from 0) on. */
  cut(act: number): void;

  readonly named: ReadonlyMap<string, readonly (Mark & { readonly kind: string })[]>;
  readonly parts: ReadonlyMap<string, readonly OpenedPart[]>;
  /** By slot; and by slot and part under `slot part`. */
  readonly bySlot: ReadonlyMap<string, readonly Effective[]>;
  /** Acts that moved a part, by part and authority under `part authority`. */
  readonly moves: ReadonlyMap<string, readonly Effective[]>;
  /** Authorities that moved a part. */
  readonly movers: ReadonlyMap<string, readonly string[]>;
  readonly asks: ReadonlyMap<string, readonly Effective[]>;
  readonly replies: ReadonlyMap<string, readonly Effective[]>;
  readonly byAuthority: ReadonlyMap<string, readonly Effective[]>;
  readonly effective: readonly Effective[];
}

/** Whose act, and which in the chain: what a clock is asked about. */
export interface Mark {
  readonly authority: string;
  readonly seq: number;
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
export function emptyLedger(filled: (kind: string) => Filled): Ledger {
  /** Lists that grew, in order; each act begins at a mark. */
  const journal: unknown[][] = [];
  const marks: number[] = [];
  const effective: Effective[] = [];
  const push = <T>(list: T[], value: T) => {
    list.push(value);
    journal.push(list as unknown[]);
  };
  const listed = <T>(lists: Map<string, T[]>, key: string): T[] => {
    const known = lists.get(key);
    if (known !== undefined) return known;
    const fresh: T[] = [];
    lists.set(key, fresh);
    return fresh;
  };
  const named = new Map<string, (Mark & { readonly kind: string })[]>();
  const names: string[] = [];
  const parts = new Map<string, OpenedPart[]>();
  const bySlot = new Map<string, Effective[]>();
  const moves = new Map<string, Effective[]>();
  const movers = new Map<string, string[]>();
  const asks = new Map<string, Effective[]>();
  const replies = new Map<string, Effective[]>();
  const byAuthority = new Map<string, Effective[]>();
  return {
    named,
    parts,
    bySlot,
    moves,
    movers,
    asks,
    replies,
    byAuthority,
    effective,
    begin: () => {
      marks.push(journal.length);
    },
    name(from, acts) {
      for (const id of names.splice(from).reverse()) named.get(id)?.pop();
      for (const { entry } of acts.slice(from)) {
        const { id, kind, seq } = entry;
        names.push(id);
        listed(named, id).push({ authority: entry.author.authority, seq, kind });
      }
    },
    openPart: (id, opened) => push(listed(parts, id), opened),
    record(act) {
      const { slot, asks: isAsk } = filled(act.kind);
      push(effective, act);
      push(listed(byAuthority, act.authority), act);
      push(listed(bySlot, slot), act);
      for (const part of act.parts) {
        push(listed(bySlot, `${slot} ${part}`), act);
        if (act.stage === null) continue;
        const chain = listed(moves, `${part} ${act.authority}`);
        if (chain.length === 0) push(listed(movers, part), act.authority);
        push(chain, act);
      }
      if (isAsk) push(listed(asks, act.kind), act);
      for (const ask of act.repliesTo) push(listed(replies, ask), act);
    },
    cut(act) {
      const from = marks[act] ?? journal.length;
      while (journal.length > from) journal.pop()?.pop();
      marks.length = Math.min(marks.length, act);
    },
  };
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
