import type { Problem } from '@comity/base';
import type { BothFields } from './effects.ts';
import type { ActEntry, EntryBody } from './entry.ts';
import type { Ordering, RejectedAct } from './order.ts';
import { type Placement, type Sides, sideOf } from './placement.ts';
import { SIDES } from './side.ts';
import type { TimelineItem } from './state.ts';

/** What a timeline is made from. */
export interface TimelineParts {
  readonly placements: readonly Placement[];
  readonly ordering: Ordering;
  readonly sides: Sides | null;
}

/** All acts but the waiting ones, oldest first; an act given back stands where it was signed. */
export function timelineOf(parts: TimelineParts, fields: BothFields): TimelineItem[] {
  const { placements, ordering, sides } = parts;
  const erasedBy = (act: string) =>
    SIDES.filter((side) => fields[side].erased.some(({ erased }) => erased === act));
  const item = (entry: ActEntry, outcome: Outcome): TimelineItem => ({
    act: entry.id,
    kind: entry.kind,
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
  const items = placements.map(({ ordered, withoutEffect }) =>
    item(ordered.entry, { received: ordered.received, withoutEffect }),
  );
  for (const rejected of ordering.rejected) {
    const { entry } = rejected;
    const given = item(entry, { received: null, withoutEffect: rejection(rejected) });
    const after = items.findLastIndex(
      ({ author, seq, withoutEffect }) =>
        author.authority === entry.author.authority &&
        (seq < entry.seq || (seq === entry.seq && withoutEffect?.code === 'rejected')),
    );
    items.splice(after + 1, 0, given);
  }
  return items;
}

type Outcome = Pick<TimelineItem, 'received' | 'withoutEffect'>;

const bodyOf = (body: EntryBody): Pick<TimelineItem, 'body' | 'content'> =>
  'content' in body
    ? { body: 'here', content: body.content }
    : { body: 'erased' in body ? 'erased' : 'unreadable', content: null };

const rejection = ({ entry, code }: RejectedAct): Problem => ({
  code: 'rejected',
  text: `The node of ${entry.to.participant} gave it back: ${code}.`,
});
