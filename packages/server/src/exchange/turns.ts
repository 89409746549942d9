/**
 * Lets so many work at once; the others wait in their order. What may wait takes a turn, so that
 * what may not always finds the database free.
 */
export function createTurns(max: number): <T>(work: () => Promise<T>) => Promise<T> {
  let open = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (open >= max) await new Promise<void>((resolve) => waiting.push(resolve));
    else open += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) open -= 1;
      else next();
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
