export {
  type Advice,
  type AdvisedDuty,
  type AdvisedField,
  type AdvisedGround,
  type AdvisedMinimum,
  type AdvisedTarget,
  isUnderstood,
  type Provisions,
} from './advice.ts';
export { partAsked, partsAsked, requestAsked } from './asked.ts';
export { bindingNow, bindsUse, type TakenFor, toReadNow } from './binding-now.ts';
export type { Clock } from './clock.ts';
export type { ActDraft, Command } from './command.ts';
export {
  type Answers,
  answerName,
  CONTENT_NAMES,
  missingContents,
  type PartAnswers,
  whereAnswered,
} from './contents.ts';
export { type Crossing, type CrossingRule, crossingOf } from './crossings.ts';
export { decide, fittingParts, partsFor } from './decide.ts';
export { due } from './due.ts';
export { type DueKind, dueKind, inOrderOfTime, isWord } from './due-kind.ts';
export { DUES, type Due } from './due-row.ts';
export type {
  ActEntry,
  Addressee,
  Author,
  CaseEntry,
  EntryBody,
  ReceiptEntry,
} from './entry.ts';
export { erasedBy } from './erased.ts';
export {
  type Facts,
  type FactsPart,
  type FactsTarget,
  isFacts,
  REQUEST,
} from './facts.ts';
export { earlierCases, type Following, factsToFollow } from './facts-after.ts';
export { checkFacts } from './facts-check.ts';
export {
  contentSoFar,
  factsOf,
  missingInFacts,
  type ReadFacts,
  type ReadPart,
  readFacts,
  requestOf,
} from './facts-read.ts';
export { saysTheSame } from './facts-same.ts';
export {
  contradicted,
  type FileRow,
  filesSeen,
  type SaidOfFile,
  wholeAndSame,
} from './files-seen.ts';
export { SKEW_SECONDS } from './flags.ts';
export { type CaseFold, fold, openFold } from './fold.ts';
export { meetsDescription } from './judge.ts';
export {
  type DueTimes,
  dueNow,
  isAhead,
  isDueToday,
  isLate,
  isOwed,
  isPast,
  LAPSE,
  LAPSES_WITHIN_DAYS,
  lapsesBy,
  lapsesSoon,
  nextDue,
  soonestFirst,
  timesOf,
  todayEnds,
  tooLateAfter,
} from './late.ts';
export {
  type LimitByLaw,
  type LimitOfLaw,
  USE_BOUND,
  type UseLimit,
  type UseLimits,
  useLimitsOf,
} from './limits.ts';
export { lifeOf } from './measures/life.ts';
export { collectionOf, type LiveCollection } from './measures/live-collection.ts';
export {
  followedByCases,
  keptUntil,
  type LivePreservation,
  liveOf,
} from './measures/preservation.ts';
export {
  type Move,
  nextMoves,
  type WhoseMove,
  whoseMove,
} from './next.ts';
export { hasOpenPart, repliedTo, unanswered } from './open-asks.ts';
export { isOfInformation, measureOpened, opensWhat, sortOf } from './opens.ts';
export { OTHER_BASIS, OTHER_INSTRUMENT, otherBasisWants } from './other-basis.ts';
export { type Met, type Promptness, promptnessOf } from './promptness.ts';
export type { Offence, Reliance, RequestContent, RequestPart, Target } from './request-content.ts';
export {
  aboutOf,
  actOf,
  allSaid,
  besideTitle,
  besideTitleOf,
  correctionsOf,
  hasFollowed,
  instrumentsOf,
  instrumentsRelied,
  openerOf,
  type Question,
  questionsOf,
  requestOfCase,
  type Said,
  sensitivityOf,
  standing,
  titleOf,
  translationsOf,
} from './said.ts';
export { endsCase } from './seen.ts';
export { otherSide, SIDES, type Side } from './side.ts';
export type {
  CaseState,
  Counts,
  Erasure,
  Flag,
  PartState,
  Party,
  Slots,
  Status,
  TimelineItem,
  Wait,
  WaitingAct,
} from './state.ts';
export { STATUSES } from './state.ts';
export { isAnswered } from './status.ts';
export { firstOfSubstance, onlyExplains, type SaidAfter, substanceAfter } from './substance.ts';
export {
  isByPersonOf,
  SYSTEM_ROLE,
  saidByOthers,
  seenBy,
  seenUpTo,
  shownAmong,
  unheardBy,
} from './unheard.ts';
export { type Urgency, type UrgencyLevel, urgencyOf } from './urgency.ts';
