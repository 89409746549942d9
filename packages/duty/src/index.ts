export {
  type AnswerHour,
  type AnswerTimes,
  answerHours,
  answerTimes,
  type Tested,
} from './answer-times.ts';
export {
  type CalledBehindWall,
  calledBehindWall,
  calledBy,
  calledToWake,
  type OnCall,
  onDuty,
  type Staff,
} from './called.ts';
export {
  type CoverAhead,
  type CoveredSpan,
  coverAhead,
  firstOf,
  isToldAnew,
} from './cover.ts';
export {
  ALARMS,
  type AlarmSort,
  CHANNELS,
  type Channel,
  LADDERS,
  LAPSE_RINGS_DAYS,
  type Ladder,
  PING_OVER_SECONDS,
  PING_WITHIN_SECONDS,
  pauseOf,
  type Rung,
  rungAt,
  rungDue,
  WHOM,
  type Whom,
} from './ladder.ts';
export {
  REST_HOURS,
  shortlyRested,
  type Taker,
  TURNS_MAX,
  turnsOf,
  whoMayTake,
} from './rest.ts';
export {
  doublyBooked,
  type Fallback,
  gapsIn,
  gapsLeft,
  gapsMade,
  holderOf,
  nextChange,
  openHoursLeft,
  overlap,
  type Roster,
  rosterHeld,
  type Shift,
  type Span,
  shiftsAt,
} from './roster.ts';
export { AHEAD_DAYS, unplannedFrom } from './unplanned.ts';
export {
  type HandedOver,
  isOver,
  type Known,
  nextOnDuty,
  staffAt,
  type Watch,
  watchEnds,
} from './watch.ts';
export {
  mondayOf,
  type PlanLine,
  plannedSpans,
  type Repeated,
  weeksLater,
} from './weekly-plan.ts';
