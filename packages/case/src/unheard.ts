import { describedKind, isActKind } from '@comity/statements';
import { type Clock, covers } from './clock.ts';
import type { CaseState, TimelineItem } from './state.ts';

/** The role by which the acts of a State's own case system are known: it states, and reads for nobody. */
export const SYSTEM_ROLE = 'case-system';

/** Whether a person of a participant stated an act: only then has somebody seen what it had seen. */
export const isByPersonOf = (
  participant: string,
  author: { readonly participant: string; readonly role: string },
): boolean => author.participant === participant && author.role !== SYSTEM_ROLE;

/** Whether an act says something that a person must have read; what only records does not. */
const speaks = ({ kind }: TimelineItem): boolean =>
  !isActKind(kind) || describedKind(kind).quiet !== true;

/** Whether an act wakes somebody where its case cannot wait: not what wants nothing done. */
function calls(item: TimelineItem): boolean {
  if (!isActKind(item.kind)) return true;
  const { calm } = describedKind(item.kind);
  const isCalm = Array.isArray(calm)
    ? calm.every((flag) => item.content?.[flag] === true)
    : calm === true;
  return speaks(item) && !isCalm;
}

/** All that others than this participant have said in the case, in the order of the timeline. */
export const saidByOthers = (state: CaseState, participant: string): readonly TimelineItem[] =>
  state.timeline.filter((item) => item.author.participant !== participant && speaks(item));

/**
 * What others said that no act of a person of this participant had seen: nobody here has answered it,
 * nor said that it was read; that a case system stated something tells of nobody. What an author had seen grows along its chain, so the newest act of each
 * authority tells.
 *
 * @param which all of it, or only what wakes somebody in a case that cannot wait
 * @returns oldest first
 */
export function unheardBy(
  state: CaseState,
  participant: string,
  which: 'all' | 'calls' = 'all',
): readonly TimelineItem[] {
  const found: TimelineItem[] = [];
  const heard = new Map<string, number>();
  for (let at = state.timeline.length - 1; at >= 0; at -= 1) {
    const item = state.timeline[at] as TimelineItem;
    if (isByPersonOf(participant, item.author)) {
      for (const [authority, seq] of Object.entries(item.seen)) {
        heard.set(authority, Math.max(seq, heard.get(authority) ?? 0));
      }
    } else if (
      item.author.participant !== participant &&
      item.seq > (heard.get(item.author.authority) ?? 0) &&
      (which === 'all' || calls(item))
    ) {
      found.push(item);
    }
  }
  return found.reverse();
}

/** What an authority has of each other authority, as the state shows it. */
export const seenBy = (state: CaseState, authority: string): Clock =>
  Object.fromEntries(Object.entries(state.heads).filter(([name]) => name !== authority));

/**
 * The same for somebody who was shown no more than `shown`: what its newest act had seen stays seen,
 * and nothing is seen that is not there.
 */
export function seenUpTo(state: CaseState, authority: string, shown: Clock): Clock {
  const own = state.timeline.filter((item) => item.author.authority === authority);
  const before = own.reduce((last, item) => Math.max(last, item.seq), 0);
  const known = own.find(({ seq }) => seq === before)?.seen ?? {};
  return Object.fromEntries(
    Object.entries(seenBy(state, authority)).flatMap(([name, there]) => {
      const seq = Math.min(there, Math.max(shown[name] ?? 0, known[name] ?? 0));
      return seq > 0 ? [[name, seq]] : [];
    }),
  );
}

/** Of acts: those that somebody who was shown so much has been shown. */
export const shownAmong = (items: readonly TimelineItem[], shown: Clock): readonly TimelineItem[] =>
  items.filter(({ author, seq }) => covers(shown, author.authority, seq));
