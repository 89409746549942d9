import type { Measure } from '../vocabulary.ts';

/** Surrender of a person has its own treaties, conditions and grounds. */
export const isSurrender = (measure: Measure): boolean =>
  measure === 'extradition' || measure === 'provisional-arrest';
