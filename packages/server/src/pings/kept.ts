/** What was seen of a node by the day, and what tests of persons showed, is kept so long. */
export const PINGS_KEPT_DAYS = 90;

/** A moment that lies further ahead was written by a clock that was wrong, and holds nothing up. */
export const AHEAD_SECONDS = 60;
