import type { TimelineItem } from '@comity/case';
import type { ActsPage, WhichActs } from '@comity/service';

/** Acts on one page of a case. */
export const ACTS_ON_PAGE = 50;

/** The acts that a page shows, each with its number from 1 in the order of the log. */
export interface Page extends ActsPage {
  readonly shown: readonly { readonly item: TimelineItem; readonly number: number }[];
}

/**
 * Cuts one page out of a timeline, from the newest back. The place to go on from is an act and not a
 * number, so that nothing is passed over when an act comes into the middle meanwhile.
 */
export function pageOf(timeline: readonly TimelineItem[], which: WhichActs): Page {
  const all = timeline.map((item, index) => ({ item, number: index + 1 }));
  const place = 'before' in which ? timeline.findIndex(({ act }) => act === which.before) : -1;
  const end = place < 0 ? all.length : place;
  const start = which.acts === 'all' ? 0 : Math.max(0, end - ACTS_ON_PAGE);
  const later = Math.min(all.length, end + ACTS_ON_PAGE);
  return {
    shown: all.slice(start, end),
    earlier: start > 0 ? (timeline[start]?.act ?? null) : null,
    later: end < all.length ? { before: timeline[later]?.act ?? null } : null,
    of: all.length,
  };
}
