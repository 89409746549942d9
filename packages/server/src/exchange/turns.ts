/**
 * Lets so many work at once; the others wait in their order. What may wait takes a turn, so that
 * what may not always finds the database free.
 */
export function createTurns(max: number): <T>(work: () => Promise<T>) => Promise<T> {
  const turnOf = createFairTurns(max);
  return (work) => turnOf('', work);
}

/**
 * Lets so many work at once, of all together. Of those who wait, each in turn: who has much to do stands
 * behind itself, and who comes next waits for one piece of work of each at most.
 */
export function createFairTurns(
  max: number,
): <T>(whose: string, work: () => Promise<T>) => Promise<T> {
  let open = 0;
  /** Who waits, the next one first. */
  const waiting = new Map<string, (() => void)[]>();
  const wait = (whose: string): Promise<void> =>
    new Promise((resolve) => {
      waiting.set(whose, [...(waiting.get(whose) ?? []), resolve]);
    });
  const callNext = (): void => {
    const [next] = waiting;
    if (next === undefined) {
      open -= 1;
      return;
    }
    const [whose, [go, ...later]] = next;
    waiting.delete(whose);
    if (later.length > 0) waiting.set(whose, later);
    go?.();
  };
  return async (whose, work) => {
    if (open >= max) await wait(whose);
    else open += 1;
    try {
      return await work();
    } finally {
      callNext();
    }
  };
}

/** Turns for each of many by itself: whoever crowds stands in its own way alone. */
export function createTurnsOf(
  max: number,
): <T>(whose: string, work: () => Promise<T>) => Promise<T> {
  const known = new Map<string, ReturnType<typeof createTurns>>();
  return (whose, work) => {
    const turn = known.get(whose) ?? createTurns(max);
    known.set(whose, turn);
    return turn(work);
  };
}
