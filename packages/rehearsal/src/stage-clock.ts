/** A clock that moves when it is told to, and the timers that hang on it. */
export interface StageClock {
  /** RFC 3339, UTC, milliseconds. */
  now(): string;
  /** Moves on, firing what falls due in order of time; a timer may set further ones. */
  advance(ms: number): void;
  /** Calls `f` when the clock has moved on by `ms`; the result cancels it. */
  later(ms: number, f: () => void): () => void;
}

interface Timer {
  readonly at: number;
  readonly f: () => void;
}

/** @param start RFC 3339 with offset */
export function stageClock(start: string): StageClock {
  let ms = Temporal.Instant.from(start).epochMilliseconds;
  const timers = new Set<Timer>();
  const nextUntil = (end: number): Timer | undefined =>
    [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(ms).toString({ smallestUnit: 'millisecond' }),
    advance: (by) => {
      const end = ms + by;
      for (let timer = nextUntil(end); timer !== undefined; timer = nextUntil(end)) {
        timers.delete(timer);
        ms = Math.max(ms, timer.at);
        timer.f();
      }
      ms = end;
    },
    later: (after, f) => {
      const timer = { at: ms + after, f };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
  };
}
