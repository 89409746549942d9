import { addDays, dayIn } from '@comity/law';

/**
 * The last moment, not after `now`, at which a backup was due, RFC 3339. An hour that a day has not, as
 * clocks are put forward, is taken an hour later; one that it has twice, the first time.
 *
 * @param hours of each day, `03:30`, by the clock of the zone
 */
export function lastDue(hours: readonly string[], zone: string, now: string): string {
  const today = dayIn(now, zone);
  const before = dueOn([addDays(today, -1), today], hours, zone)
    .filter((moment) => Temporal.Instant.compare(moment, now) <= 0)
    .sort(Temporal.Instant.compare)
    .at(-1);
  return (before ?? Temporal.Instant.from(now)).toString();
}

/** The first moment after `now` at which a backup is due, RFC 3339; as {@link lastDue} otherwise. */
export function nextDue(hours: readonly string[], zone: string, now: string): string {
  const today = dayIn(now, zone);
  const ahead = dueOn([today, addDays(today, 1)], hours, zone)
    .filter((moment) => Temporal.Instant.compare(moment, now) > 0)
    .sort(Temporal.Instant.compare)
    .at(0);
  return (ahead ?? Temporal.Instant.from(now)).toString();
}

const dueOn = (
  days: readonly string[],
  hours: readonly string[],
  zone: string,
): Temporal.Instant[] =>
  days.flatMap((day) =>
    hours.map((hour) =>
      Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(zone).toInstant(),
    ),
  );
