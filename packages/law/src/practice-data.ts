import type { LawDate, Sourced } from './sourced.ts';

export interface PracticeRow extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
  /** By when, in hours of elapsed time, by how urgent it is; no instrument sets these. */
  readonly hours?: PracticeHours;
}

/** Hours of good practice. */
export interface PracticeHours {
  readonly routine: number;
  readonly urgent: number;
  readonly emergency: number;
}

export interface ProgrammeRow extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly organiser: string;
  readonly participants: readonly string[];
  readonly from: LawDate;
  readonly to: LawDate | null;
  readonly datePrecision: string;
  readonly topic: string;
  readonly region: string;
}
