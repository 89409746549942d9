export type { ActProvision } from './act-provision.ts';
export {
  type AvenueDuty,
  type AvenueState,
  adviceBeside,
  avenueBeside,
  avenueState,
  avenuesApart,
  byUse,
  clocksOfRequest,
  doubtsOf,
  dutyOf,
  fastestOf,
  firstOpenAvenue,
} from './avenue-told.ts';
export { type ArticleAnswer, articleAnswer } from './bound/article.ts';
export {
  type BasicsAnswer,
  basicsOn,
  type ContactPointFact,
  contactPointOn,
  type InstrumentOfState,
} from './bound/basics.ts';
export { declarationsOn, declarationsTo } from './bound/declarations.ts';
export { type Moment, momentOn } from './bound/moment.ts';
export { type Parties, partiesOn } from './bound/parties.ts';
export {
  filesProfiles,
  type ProfileAnswer,
  type ProfileFact,
  profileOn,
  type Researched,
} from './bound/profile.ts';
export { instrumentStart, type Standing, standingOn } from './bound/standing.ts';
export { type StatusAnswer, statusOn } from './bound/status.ts';
export * from './calendar-data.ts';
export type * from './clock-data.ts';
export type * from './condition-data.ts';
export { FACT_NAMES } from './condition-data.ts';
export type * from './counterpart-data.ts';
export { fieldsApart, isOfPractice, measuresWithForm } from './form-contents.ts';
export type * from './law-data.ts';
export { indexLaw, type Law } from './law-index.ts';
export { type LawSays, type LawSentence, quoted } from './law-says.ts';
export {
  findClock,
  findInstrument,
  findJurisdiction,
  findMeasure,
  findOffence,
  findProvision,
  offencesOf,
  readDay,
} from './lookup.ts';
export * from './measure-data.ts';
export { namedInstrument, namedProvision, namedState } from './named.ts';
export { nearMatches } from './near-match.ts';
export type * from './practice-data.ts';
export { askable } from './questions/askable.ts';
export {
  type Avenue,
  type AvenueQuestion,
  type AvenuesAnswer,
  avenues,
} from './questions/avenues.ts';
export {
  type CompetingAnswer,
  type CompetingQuestion,
  competingRequests,
} from './questions/competing-requests.ts';
export {
  type ContentsAnswer,
  type ContentsQuestion,
  contents,
} from './questions/contents.ts';
export { type CoverageAnswer, type CoverageRow, coverage } from './questions/coverage.ts';
export {
  type ConductUnderLaw,
  type DualCriminalityAnswer,
  type DualCriminalityQuestion,
  dualCriminality,
} from './questions/dual-criminality.ts';
export {
  type GapAnswer,
  type GapQuestion,
  type GapRow,
  gapAnalysis,
} from './questions/gap-analysis.ts';
export { type GroundsAnswer, type GroundsQuestion, grounds } from './questions/grounds.ts';
export { type LawChange, lawChanges } from './questions/law-changes.ts';
export { type Matrix, matrix, type Verdict } from './questions/matrix.ts';
export { type HoursOf, hoursOfPractice } from './questions/practice.ts';
export {
  type ProsecuteAnswer,
  type ProsecuteQuestion,
  prosecuteInstead,
} from './questions/prosecute-instead.ts';
export { type ProvisionsQuestion, provisionsThatApply } from './questions/provisions-that-apply.ts';
export { changesOfState, latestChanges, type TreatyChange } from './questions/treaty-changes.ts';
export {
  type UseLimitAnswer,
  type UseLimitsAnswer,
  type UseLimitsQuestion,
  useLimits,
} from './questions/use-limits.ts';
export type * from './rule-data.ts';
export type { Addressee } from './rules/addressees.ts';
export type { Advice } from './rules/advice.ts';
export { authoritiesOn, authoritiesOnce } from './rules/authorities.ts';
export { provisionsNamingContacts } from './rules/channels.ts';
export type { AvenueClock } from './rules/clocks-for.ts';
export type { ContentField } from './rules/content-field.ts';
export { type InNetwork, inNetwork, type NetworkAnswer } from './rules/counterparts.ts';
export { homePowers } from './rules/home-powers.ts';
export { isMarked, leadsTo, measureMarked, usuallyCoercive } from './rules/measures.ts';
export { profileAt } from './rules/profile-at.ts';
export { notesOnPair, researchOf } from './rules/researched.ts';
export type { MissingFact, ProofStep, StatedFacts } from './rules/situation.ts';
export { type JudgedStanding, standingFor } from './rules/standing-for.ts';
export { isFallback } from './rules/stepping-back.ts';
export type * from './state-basics.ts';
export type * from './state-profile.ts';
export { readStated, STATABLE_FACTS, type StatedRead, statedName } from './stated-facts.ts';
export { type ClockAnswer, clocksOf } from './time/clocks.ts';
export {
  addDays,
  addElapsedDays,
  addHours,
  addMonths,
  beginOfDay,
  dayDue,
  dayIn,
  dayOfWeek,
  daysBetween,
  daysElapsed,
  daysOfPeriod,
  daysSpanned,
  elapsedMs,
  endOfDay,
  lastWholeDay,
  MINUTES_OF_CLOCK,
  yearOf,
  yearOnAxis,
} from './time/days.ts';
export { type Deadline, type DeadlineQuestion, deadline } from './time/deadline.ts';
export { countDays, effectDate, lengthSaid } from './time/effect-date.ts';
export {
  EFFECT_EVENTS,
  type EffectAnswer,
  type EffectEvent,
  effectOf,
  entryIntoForce,
} from './time/entry-into-force.ts';
export {
  type Holidays,
  holidaysOf,
  isWorkingDay,
  WEEKENDS_ONLY,
  type WorkedOut,
} from './time/holidays.ts';
export { readInstant } from './time/instant.ts';
export * from './vocabulary.ts';
