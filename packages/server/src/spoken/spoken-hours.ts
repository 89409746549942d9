/**
 * The limit of the house unless the operator sets another: within so many hours what was asked by voice
 * is written. No treaty counts them.
 */
export const SPOKEN_HOURS = 12;
/** A week: beyond it nothing is confirmed forthwith any more. */
export const SPOKEN_HOURS_MAX = 168;
