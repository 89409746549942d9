import type { Coded } from '@comity/base';
import type { ActEntry, EntryBody } from './entry.ts';
import { type Sides, sideOf } from './judge.ts';
import type { RejectedAct } from './order.ts';
import type { Placement } from './place.ts';
import type { Side } from './side.ts';
import type { TimelineItem } from './state.ts';

/** What a timeline is made from. */
export interface TimelineParts {
  /** What was made of placements before: as good now where time and erasure are the same. */
  readonly made: WeakMap<Placement, TimelineItem>;
  readonly placements: readonly Placement[];
  readonly rejected: readonly RejectedAct[];
  readonly sides: Sides | null;
  /** When each placement was received, by its place. */
  readonly received: readonly (string | null)[];
  /** Sides that state to have erased a body. */
  readonly erasedBy: (act: string) => readonly Side[];
}

/** All acts but the waiting ones, oldest first; an act given back stands where it was signed. */
export function timelineOf(parts: TimelineParts): TimelineItem[] {
  const { placements, rejected, sides, erasedBy } = parts;
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
    erasedBy: erasedBy(entry.id),
    ...outcome,
    ...bodyOf(entry.body),
  });
  const items = placements.map((placement, place) => {
    const { entry } = placement.ordered;
    const received = parts.received[place] ?? null;
    const side = sideOf(entry.author.participant, sides);
    const before = parts.made.get(placement);
    const same = before?.received === received && before.side === side;
    if (same && sameSides(before.erasedBy, erasedBy(entry.id))) return before;
    const { withoutEffect } = placement;
    const fresh = item(entry, { received, withoutEffect });
    parts.made.set(placement, fresh);
    return fresh;
  });
  for (const { entry, code } of rejected) {
    const given = item(entry, {
      received: null,
      withoutEffect: { code: 'rejected', params: { reason: code, by: entry.to.participant } },
    });
    const after = items.findLastIndex(
      ({ author, seq, withoutEffect }) =>
        author.authority === entry.author.authority &&
        (seq < entry.seq || (seq === entry.seq && withoutEffect?.code === 'rejected')),
    );
    items.splice(after + 1, 0, given);
  }
  return items;
}

const sameSides = (one: readonly Side[], other: readonly Side[]): boolean =>
  one === other || (one.length === other.length && one.every((side, at) => side === other[at]));

interface Outcome {
  readonly received: string | null;
  readonly withoutEffect: Coded | null;
}

const bodyOf = (body: EntryBody): Pick<TimelineItem, 'body' | 'content'> =>
  'content' in body
    ? { body: 'here', content: body.content }
    : { body: 'erased' in body ? 'erased' : 'unreadable', content: null };
