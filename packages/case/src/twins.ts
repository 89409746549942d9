import { slotOf } from './clock.ts';
import type { ActEntry } from './entry.ts';
import type { CaseOrder } from './order.ts';

/** Acts that share an author's number, or an id, with a different act: none of them is chosen. */
export interface Twins {
  readonly has: (act: ActEntry) => boolean;
  /** Follows the order from a place on. @returns the first place at which a verdict changed */
  follow(acts: CaseOrder['acts'], from: number): number;
}

/** No acts yet. */
export function emptyTwins(): Twins {
  const groups = new Map<string, Set<ActEntry>>();
  const known: ActEntry[] = [];
  const keysOf = (act: ActEntry) => [`id ${act.id}`, slotOf(act.author.authority, act.seq)];
  const has = (act: ActEntry) => keysOf(act).some((key) => (groups.get(key)?.size ?? 0) > 1);
  return {
    has,
    follow(acts, from) {
      const changed = new Set<ActEntry>();
      const note = (key: string) => {
        const group = groups.get(key);
        if (group !== undefined && group.size > 1) for (const one of group) changed.add(one);
      };
      for (const act of known.splice(from)) {
        for (const key of keysOf(act)) {
          note(key);
          groups.get(key)?.delete(act);
          if (groups.get(key)?.size === 0) groups.delete(key);
        }
      }
      for (const { entry } of acts.slice(from)) {
        known.push(entry);
        for (const key of keysOf(entry)) {
          groups.set(key, (groups.get(key) ?? new Set<ActEntry>()).add(entry));
          note(key);
        }
      }
      if (changed.size === 0) return from;
      const first = known.findIndex((act) => changed.has(act));
      return first < 0 ? from : Math.min(first, from);
    },
  };
}
