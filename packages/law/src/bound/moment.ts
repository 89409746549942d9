import { type Confidence, weaker } from '@comity/base';
import type { LawDate } from '../law-data.ts';

/** An event in a row: its day, or the bounds between which it happened, or neither. */
export interface Event {
  readonly day: LawDate | null;
  readonly notBefore?: LawDate | undefined;
  readonly notAfter?: LawDate | undefined;
  /** How sure the day is, where it differs from the row. */
  readonly dayConfidence?: Confidence | undefined;
  /** Of the row: that the event happened at all. */
  readonly confidence: Confidence;
}

/** Whether an event had happened by a day; `perhaps` only between two bounds. */
export interface Moment {
  readonly passed: 'yes' | 'no' | 'perhaps';
  readonly confidence: Confidence;
}

/**
 * Compares an event with a day. A bound that has passed is as sure as the row, even where the
 * exact day is recalled: a treaty seen in force in 2015 was in force whatever its first day.
 */
export function momentOn(event: Event, on: LawDate): Moment {
  const { confidence } = event;
  if (event.notAfter !== undefined && event.notAfter <= on) return { passed: 'yes', confidence };
  if (event.day !== null) {
    const day = event.dayConfidence ?? confidence;
    return { passed: event.day <= on ? 'yes' : 'no', confidence: weaker(day, confidence) };
  }
  if (event.notAfter === undefined && event.notBefore === undefined) {
    return { passed: 'no', confidence };
  }
  if (event.notBefore !== undefined && on < event.notBefore) return { passed: 'no', confidence };
  return { passed: 'perhaps', confidence: 'low' };
}
