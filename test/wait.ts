import { setTimeout as pause } from 'node:timers/promises';

/**
 * How long a test waits for what other tasks or processes bring about: an end, not a measure. Other
 * networks may run on the machine, where making a node takes minutes; a whole test has nine.
 */
export const LIMIT_MS = 200_000;

/** @returns what `promise` brings. @throws when that takes longer than the limit. */
export async function within<T>(
  what: string,
  promise: Promise<T>,
  told: () => string = () => '',
): Promise<T> {
  const over = new AbortController();
  const late = async (): Promise<never> => {
    await pause(LIMIT_MS, undefined, { signal: over.signal });
    throw new Error(`after ${LIMIT_MS / 1000} s still not: ${what}\n${told()}`);
  };
  const limit = late();
  limit.catch(() => {});
  try {
    return await Promise.race([promise, limit]);
  } finally {
    over.abort();
  }
}

/** Asks again and again until `holds`. @throws when that takes longer than the limit. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  everyMs = 20,
): Promise<void> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await pause(everyMs)) {
    if (await holds()) return;
  }
  throw new Error(`after ${LIMIT_MS / 1000} s still not: ${what}`);
}

/** For a figure that a test prints and never asserts: gives the whole milliseconds since it was begun. */
export function stopwatch(): () => number {
  const began = performance.now();
  return () => Math.round(performance.now() - began);
}
