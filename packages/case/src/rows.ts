/**
 * A list that changes, of which copies are handed out: always the same copy as long as nothing has
 * changed. A state holds copies, so that none changes in the hands of whoever has it.
 */
export interface Rows<T> {
  readonly size: number;
  at(index: number): T | undefined;
  /** Puts a value in the place of another; at the end, beside the others. */
  put(index: number, value: T): void;
  insert(index: number, value: T): void;
  remove(index: number): void;
  /** Leaves so many, from the first. */
  cut(size: number): void;
  copy(): readonly T[];
}

/** No rows. */
export function emptyRows<T>(): Rows<T> {
  const rows: T[] = [];
  let copied: readonly T[] | null = null;
  return {
    get size() {
      return rows.length;
    },
    at: (index) => rows[index],
    put: (index, value) => {
      rows[index] = value;
      copied = null;
    },
    insert: (index, value) => {
      rows.splice(index, 0, value);
      copied = null;
    },
    remove: (index) => {
      rows.splice(index, 1);
      copied = null;
    },
    cut: (size) => {
      if (size >= rows.length) return;
      rows.length = size;
      copied = null;
    },
    copy: () => {
      copied ??= rows.slice();
      return copied;
    },
  };
}

/** Rows in the order of their keys; several of one key stand beside each other. */
export interface SortedRows<T> {
  add(key: string, value: T): void;
  /** Takes one of this key away. */
  remove(key: string): void;
  /** Puts a value in the place of the first of its key, or beside the others. */
  put(key: string, value: T): void;
  copy(): readonly T[];
}

/** No rows. */
export function emptySortedRows<T>(): SortedRows<T> {
  const keys: string[] = [];
  const rows = emptyRows<T>();
  const placeOf = (key: string): number => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const add = (key: string, value: T, place = placeOf(key)): void => {
    keys.splice(place, 0, key);
    rows.insert(place, value);
  };
  return {
    add: (key, value) => add(key, value),
    remove: (key) => {
      const place = placeOf(key);
      if (keys[place] !== key) return;
      keys.splice(place, 1);
      rows.remove(place);
    },
    put: (key, value) => {
      const place = placeOf(key);
      if (keys[place] === key) rows.put(place, value);
      else add(key, value, place);
    },
    copy: rows.copy,
  };
}
