/**
 * Work that is asked for again and again and must never overtake itself: what began earlier would
 * put its older answer over a newer one. Each call is answered by a run that began after it.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= last
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        last = work();
        return last;
      });
    return waiting;
  };
}
