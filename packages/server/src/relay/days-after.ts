import { addElapsedDays } from '@comity/law';

/** So many days after a moment, as times stand on the wire: UTC with three digits of milliseconds. */
export const daysAfter = (at: string, days: number): string =>
  Temporal.Instant.from(addElapsedDays(at, days)).toString({ smallestUnit: 'millisecond' });
