import type { Measure } from '../vocabulary.ts';
import type { Truth } from './situation.ts';

/** Surrender of a person has its own treaties, conditions and grounds. */
export const isSurrender = (measure: Measure): boolean =>
  measure === 'extradition' || measure === 'provisional-arrest';

/** All must hold: false as soon as one is, unknown if one is and none is false. */
export const joinTruths = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true;
