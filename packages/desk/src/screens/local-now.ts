/** A moment as a clock on the wall shows it, to the minute: `2026-11-30T08:05`. */
export const localNow = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({
    smallestUnit: 'minute',
  });
