/**
 * The limit of the house unless the operator sets another: within so many hours what was asked by voice
 * is written. No treaty counts them.
 */
export const SPOKEN_HOURS = 12;
/** Beyond them nothing is confirmed forthwith any more. */
export const SPOKEN_HOURS_MAX = 36;
