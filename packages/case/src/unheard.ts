import type { CaseState, TimelineItem } from './state.ts';

/**
 * The acts of others that no act of this participant had seen: nobody here has answered them, nor
 * said that they were read. What an author had seen grows along its chain, so the newest act of each
 * authority tells.
 *
 * @returns oldest first
 */
export function unheardBy(state: CaseState, participant: string): readonly TimelineItem[] {
  const found: TimelineItem[] = [];
  const heard = new Map<string, number>();
  for (let at = state.timeline.length - 1; at >= 0; at -= 1) {
    const item = state.timeline[at] as TimelineItem;
    if (item.author.participant === participant) {
      for (const [authority, seq] of Object.entries(item.seen)) {
        heard.set(authority, Math.max(seq, heard.get(authority) ?? 0));
      }
    } else if (item.seq > (heard.get(item.author.authority) ?? 0)) {
      found.push(item);
    }
  }
  return found.reverse();
}
