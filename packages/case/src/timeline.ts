import type { Coded } from '@comity/base';
import type { ActEntry, EntryBody } from './entry.ts';
import type { Journal } from './journal.ts';
import { type Sides, sideOf } from './judge.ts';
import type { RejectedAct } from './order.ts';
import type { Follower, Placement } from './place.ts';
import { emptyRows } from './rows.ts';
import type { Side } from './side.ts';
import type { TimelineItem } from './state.ts';

/** All acts but the waiting ones; it follows the acts, with effect or without. */
export interface Timeline extends Follower {
  /** What is shown of the act at a place is no longer what it was. */
  touch(place: number): void;
  /** Oldest first; an act given back stands where it was signed. */
  copy(shown: Shown): readonly TimelineItem[];
}

/** What a timeline shows beside the acts themselves. */
export interface Shown {
  readonly sides: Sides | null;
  readonly rejected: readonly RejectedAct[];
  /** The place of the act that an author's number has; the last before it where it has none. */
  readonly placeBefore: (act: ActEntry) => number;
}

/** What the items of a timeline say of an act beside what it says itself. */
export interface SaidOfActs {
  readonly placements: () => readonly Placement[];
  /** When the addressee's node accepted it. */
  readonly received: (act: ActEntry) => string | null;
  /** Sides that state to have erased its body. */
  readonly erasedBy: (act: string) => readonly Side[];
}

/** No acts yet. */
export function emptyTimeline({ undo }: Journal, said: SaidOfActs): Timeline {
  const rows = emptyRows<TimelineItem>();
  const touched = new Set<number>();
  let sides: Sides | null = null;
  const item = (entry: ActEntry, outcome: Outcome): TimelineItem => ({
    act: entry.id,
    kind: entry.kind,
    parts: entry.parts,
    side: sideOf(entry.author.participant, sides),
    author: entry.author,
    to: entry.to,
    seq: entry.seq,
    seen: entry.seen,
    claimed: entry.claimed,
    zone: entry.zone,
    pinpoints: entry.law.pinpoints,
    lawData: entry.law.data,
    erasedBy: said.erasedBy(entry.id),
    ...outcome,
    ...bodyOf(entry.body),
  });
  const make = (place: number): void => {
    const placement = said.placements()[place];
    if (placement === undefined) return;
    const { ordered, withoutEffect } = placement;
    const received = said.received(ordered.entry);
    rows.put(place, item(ordered.entry, { received, withoutEffect }));
  };
  const given = ({ entry, code }: RejectedAct): TimelineItem =>
    item(entry, {
      received: null,
      withoutEffect: { code: 'rejected', params: { reason: code, by: entry.to.participant } },
    });
  return {
    touch: (place) => {
      touched.add(place);
    },
    placed: (_, place) => {
      undo(() => rows.cut(place));
    },
    copy(shown) {
      if (!areSame(shown.sides, sides)) rows.cut(0);
      sides = shown.sides;
      for (const place of touched) if (place < rows.size) make(place);
      touched.clear();
      for (let place = rows.size; place < said.placements().length; place += 1) make(place);
      return withGivenBack(rows.copy(), shown, given);
    },
  };
}

const areSame = (one: Sides | null, other: Sides | null): boolean =>
  one?.requesting === other?.requesting && one?.requested === other?.requested;

/** Puts each act that was given back behind the number before its own, in its author's chain. */
function withGivenBack(
  items: readonly TimelineItem[],
  { rejected, placeBefore }: Shown,
  shown: (act: RejectedAct) => TimelineItem,
): readonly TimelineItem[] {
  if (rejected.length === 0) return items;
  const behind = rejected
    .map((act) => ({ act, after: placeBefore(act.entry) }))
    .sort((one, other) => one.after - other.after || one.act.entry.seq - other.act.entry.seq);
  const all: TimelineItem[] = [];
  let taken = 0;
  for (const { act, after } of behind) {
    for (const item of items.slice(taken, after + 1)) all.push(item);
    taken = Math.max(taken, after + 1);
    all.push(shown(act));
  }
  for (const item of items.slice(taken)) all.push(item);
  return all;
}

interface Outcome {
  readonly received: string | null;
  readonly withoutEffect: Coded | null;
}

const bodyOf = (body: EntryBody): Pick<TimelineItem, 'body' | 'content'> =>
  'content' in body
    ? { body: 'here', content: body.content }
    : { body: 'erased' in body ? 'erased' : 'unreadable', content: null };
