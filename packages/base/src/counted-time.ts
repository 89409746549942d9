/** Seconds since 1970 as machines log them: whole, with a fraction, or in parts of a second. */
const COUNTED = /^([0-9]{10})(?:[.,]([0-9]{1,9})|([0-9]{3}|[0-9]{6}|[0-9]{9}))?$/;
/** Ten digits and more that begin as a day of this century are more likely one. */
const AS_A_DAY = /^20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])/;

/**
 * The moment that a count of seconds, milliseconds, microseconds or nanoseconds since 1970 means, as
 * precise as it was written: `2025-07-15T13:05:22.481Z` for `1752584722481`. Which of them is told by
 * the number of digits, which holds from 2001 to 2286. `undefined` for what is no such count.
 */
export function countedTime(typed: string): string | undefined {
  const [, seconds, part, rest] = COUNTED.exec(typed) ?? [];
  if (seconds === undefined || AS_A_DAY.test(typed)) return undefined;
  const at = Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1_000).toString();
  const fraction = part ?? rest;
  return fraction === undefined ? at : at.replace('Z', `.${fraction}Z`);
}
