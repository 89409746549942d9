/**
 * A moment as a clock on the wall shows it, to the minute: `2026-11-30T08:05`; in the hour that comes
 * twice with the offset that tells which of the two it is.
 */
export function localNow(at: string, zone: string): string {
  const now = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const shown = now.toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    shown.toZonedDateTime(zone, { disambiguation }),
  );
  const offset = first?.offset === second?.offset ? '' : now.offset;
  return `${shown.toString({ smallestUnit: 'minute' })}${offset}`;
}
