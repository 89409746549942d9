/** A day and the instant at which it ends in a zone; the day alone when the zone is not known. */
export function endOfDay(
  day: string,
  zone: string,
): { readonly at?: string; readonly day: string; readonly zone: string } {
  try {
    const next = Temporal.PlainDate.from(day).add({ days: 1 });
    return { at: instantText(next.toZonedDateTime(zone).toInstant()), day, zone };
  } catch {
    return { day, zone };
  }
}

/** RFC 3339 UTC with milliseconds. */
export const instantText = (instant: Temporal.Instant): string =>
  instant.toString({ smallestUnit: 'millisecond' });
