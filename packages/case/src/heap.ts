/** A binary heap: the least element by an order comes out first. */
export interface Heap<T> {
  push(value: T): void;
  pop(): T | undefined;
}

/** An empty heap. */
export function heapOf<T>(order: (one: T, other: T) => number): Heap<T> {
  const values: T[] = [];
  const before = (one: number, other: number): boolean => {
    const [a, b] = [values[one], values[other]];
    return a !== undefined && b !== undefined && order(a, b) < 0;
  };
  const swap = (one: number, other: number) => {
    const [a, b] = [values[one], values[other]];
    if (a === undefined || b === undefined) return;
    values[one] = b;
    values[other] = a;
  };
  return {
    push(value) {
      let at = values.push(value) - 1;
      while (at > 0) {
        const parent = (at - 1) >>> 1;
        if (!before(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const least = values[0];
      const last = values.pop();
      if (values.length === 0 || last === undefined) return least;
      values[0] = last;
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        let next = before(left, at) ? left : at;
        if (before(left + 1, next)) next = left + 1;
        if (next === at) return least;
        swap(at, next);
        at = next;
      }
    },
  };
}
