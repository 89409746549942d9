import type { Law } from '../law-index.ts';
import type { PracticeHours } from '../practice-data.ts';

/** Ids of the practices that have hours: acknowledging a request, and answering it. */
export type HoursOf = 'acknowledgement-hours' | 'answer-hours';

/**
 * Hours of good practice by urgency, from `treaties/practices.yaml`: elapsed time, and never a
 * deadline of law. `undefined` where the data has none.
 */
export const hoursOfPractice = (law: Law, of: HoursOf): PracticeHours | undefined =>
  law.data.practices.find((row) => row.id === of)?.hours;
