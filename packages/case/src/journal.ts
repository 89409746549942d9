/**
 * What was changed, act by act, so that it can be taken back from the end: an act that comes into
 * the middle of the order costs what stands behind it, not the whole case.
 */
export interface Journal {
  /** Marks the begin of the next act; `cut` goes back to such a mark. */
  begin(): void;
  /** Takes back all from the act with this number (from 0) on, the last change first. */
  cut(act: number): void;
  /** Adds to a list. */
  push<T>(list: T[], value: T): void;
  /** Says how a change is taken back that was just made. */
  undo(change: () => void): void;
}

/** A journal without changes. */
export function emptyJournal(): Journal {
  /** A list that grew by one, or how else to take a change back. */
  const changes: (unknown[] | (() => void))[] = [];
  const marks: number[] = [];
  return {
    begin: () => {
      marks.push(changes.length);
    },
    cut(act) {
      const from = marks[act] ?? changes.length;
      while (changes.length > from) {
        const change = changes.pop();
        if (typeof change === 'function') change();
        else change?.pop();
      }
      marks.length = Math.min(marks.length, act);
    },
    push(list, value) {
      list.push(value);
      changes.push(list);
    },
    undo: (change) => {
      changes.push(change);
    },
  };
}
