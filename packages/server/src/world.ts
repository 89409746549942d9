/** What happened, for the node's log. Holds no case content: only ids, codes and counts. */
export interface WorldEvent {
  readonly level: 'info' | 'warn' | 'error';
  /** Kebab-case name of the event. */
  readonly what: string;
  readonly [detail: string]: unknown;
}

/**
 * The only door to the outside: clock, randomness, network, timers and log are handed in, so that
 * a rehearsal can play them.
 */
export interface World {
  /** RFC 3339, UTC, with milliseconds. */
  now(): string;
  /** Bytes from the system's generator, or a rehearsal's seed. */
  randomBytes(n: number): Uint8Array<ArrayBuffer>;
  /**
   * Posts a body and reads the answer; follows no redirect. Throws when the line fails, the time
   * is up or the answer is longer than `bytesMax`.
   */
  post(
    url: string,
    body: Uint8Array,
    how: {
      /** Whole milliseconds. */
      readonly timeoutMs: number;
      readonly bytesMax: number;
      /** Header fields besides the type of the content. */
      readonly headers?: Readonly<Record<string, string>>;
    },
  ): Promise<{ readonly status: number; readonly body: Uint8Array }>;
  /** Calls `f` once after `ms` milliseconds; the result cancels it. */
  later(ms: number, f: () => void): () => void;
  /**
   * Calls `f` once after `ms` milliseconds of the machine, whatever clock is played: for work that only
   * leaves the processor to other work. Nothing that is stored may hang on it; a played world, where
   * nothing is gained by waiting, calls it at once. The result cancels it.
   */
  aside(ms: number, f: () => void): () => void;
  log(event: WorldEvent): void;
}
