import { PING_WITHIN_SECONDS } from './ladder.ts';

/** A test, and after how many seconds a person answered it; null where none did in time. */
export interface Tested {
  /** RFC 3339. */
  readonly at: string;
  readonly seconds: number | null;
}

/** How tests were answered. Times are in seconds. */
export interface AnswerTimes {
  readonly tests: number;
  readonly answered: number;
  /** Those answered within the target, {@link PING_WITHIN_SECONDS}. */
  readonly inTime: number;
  /** Of those answered: half of them took no longer; null where none was. */
  readonly median: number | null;
  /** Nine of ten of those answered took no longer. */
  readonly ninth: number | null;
}

/** The same for one hour of the day, where there were tests in it. */
export interface AnswerHour extends AnswerTimes {
  /** 0 to 23, in the zone asked for. */
  readonly hour: number;
}

/** The smallest of the values that `share` of them do not exceed (nearest rank); values in order. */
function quantile(values: readonly number[], share: number): number | null {
  return values[Math.max(0, Math.ceil(values.length * share) - 1)] ?? null;
}

/** How tests were answered, all of them together. */
export function answerTimes(tests: readonly Tested[]): AnswerTimes {
  const times = tests.flatMap(({ seconds }) => seconds ?? []).toSorted((a, b) => a - b);
  return {
    ...{ tests: tests.length, answered: times.length },
    inTime: times.filter((each) => each <= PING_WITHIN_SECONDS).length,
    ...{ median: quantile(times, 0.5), ninth: quantile(times, 0.9) },
  };
}

/** The same by the hour of the day at which they rang, in the zone of the office that was tested. */
export function answerHours(tests: readonly Tested[], zone: string): readonly AnswerHour[] {
  const byHour = Map.groupBy(
    tests,
    ({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).hour,
  );
  return [...byHour]
    .map(([hour, each]) => ({ hour, ...answerTimes(each) }))
    .toSorted((a, b) => a.hour - b.hour);
}
