import { endOfDay as endOfLawDay } from '@comity/law';

/** A day and the instant at which it ends in a zone; the day alone when the zone is not known. */
export function endOfDay(
  day: string,
  zone: string,
): { readonly at?: string; readonly day: string; readonly zone: string } {
  try {
    return { at: instantText(endOfLawDay(day, zone)), day, zone };
  } catch {
    return { day, zone };
  }
}

/** An instant in the one form of a case: RFC 3339 UTC with milliseconds. */
export const instantText = (instant: string): string =>
  Temporal.Instant.from(instant).toString({ smallestUnit: 'millisecond' });
