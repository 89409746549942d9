export type {
  AdvisedAct,
  AnswerAdvice,
  EmergencyForm,
  EmergencyWay,
  FollowUp,
  LawLibrary,
  PartAvenues,
  PartContents,
  PartGrounds,
} from '@comity/advice';
export {
  type Decision,
  decisionOf,
  dutiesByField,
  EMERGENCY_ASKED_MAX,
  emergencyAgain,
} from '@comity/advice';
export type { Acquaintance, CallBackFirst } from './acquaintance.ts';
export * from './admissions.ts';
export type {
  Alarm,
  AlarmedWait,
  Alarms,
  Call,
  CallingWays,
  OwnAddresses,
  Reached,
  Ringing,
  ToldAnswer,
  ToldHere,
  ToldHereList,
  ToldSaid,
  Watch,
} from './alarms.ts';
export {
  asksIfTold,
  callingStates,
  DIGEST_HOURS,
  nextCall,
  TOLD_ANSWERS,
  toTakeInHand,
} from './alarms.ts';
export type { Alert, Alerts } from './alerts.ts';
export { type Band, bandOf } from './bands.ts';
export {
  CALENDAR_SCOPES,
  type CalendarLink,
  type CalendarScope,
  type Calendars,
  type ColleagueCalendarLink,
  type DutyCalendar,
} from './calendars.ts';
export type {
  ActsPage,
  ActView,
  Cases,
  CaseView,
  ForExport,
  LinkedCase,
  Offer,
  Proof,
  Side,
  Statement,
  WhichActs,
} from './cases.ts';
export { isSettled, mayTakeText } from './cases.ts';
export type { CheckedAct } from './checked-act.ts';
export type * from './clocks.ts';
export * from './clocks-shown.ts';
export * from './consultation.ts';
export type { Damaged } from './damaged.ts';
export {
  type Directory,
  FEED_NOTE_MAX,
  type FeedChoice,
  type FeedFault,
  type FeedFork,
  type FeedSide,
  type KnownParticipant,
  type LineTo,
  type MailCertificate,
  type PublishedDirectory,
  type Restored,
  type ToPublish,
} from './directory.ts';
export type {
  AvenueChoice,
  Draft,
  DraftChanges,
  DraftCheck,
  Drafts,
  Officerly,
  ReleaseState,
} from './drafts.ts';
export {
  DRAFT_TURNS,
  type DraftTurn,
  lastApproval,
  mayBeApproved,
  releasesNow,
  turnOf,
  waitingEmergencies,
  waitsInEmergency,
} from './drafts.ts';
export {
  type Emergencies,
  type InTime,
  MEDIAN_FROM,
  type OwnEmergencies,
  type TakenUp,
} from './emergencies.ts';
export {
  type CountedLine,
  type CountedOn,
  countedOn,
  type Finding,
  howMuchCounts,
  isOfKeys,
  LOOKED_AT,
  type LookedAt,
  mostUrgentFirst,
  toldApart,
  whatIsWrong,
} from './findings.ts';
export { guarded, NotPermitted } from './guarded.ts';
export type {
  GlassUse,
  Identity,
  LinkFacts,
  Officer,
  PasskeyMessage,
  Session,
  SessionLine,
} from './identity.ts';
export { ROLES, type Role } from './identity.ts';
export * from './keeping.ts';
export type {
  KeyChangeLine,
  Keys,
  KeysView,
  PeerKeys,
  RevokedKey,
  StatedKey,
} from './keys.ts';
export { lineTrouble } from './line-trouble.ts';
export {
  type Consultation,
  consultationOn,
  insteadOfRefusing,
  isNotUnderstood,
  maySay,
  movesByUse,
} from './moves.ts';
export type { NewAct, NewActs } from './new-acts.ts';
export type { Offered } from './offered.ts';
export type {
  CaseAtHome,
  Colleague,
  DatedCase,
  Office,
  SavedView,
  Shift,
} from './office.ts';
export { lacksReview, mayHave, toHandOver } from './office.ts';
export * from './officers.ts';
export {
  type AnswerHour,
  type AnswerTimes,
  type NodeTests,
  type OfficeTests,
  type OwnTests,
  type Pings,
  TEST_DAYS,
  type TestedOffice,
} from './pings.ts';
export type {
  ActProposal,
  GivenBack,
  OfficersNeeded,
  ProposalStep,
  Proposals,
  ProposalToAgree,
} from './proposals.ts';
export { readStatement } from './read-statement.ts';
export {
  type NodeOffice,
  REFERRAL_LINES_MAX,
  REFERRAL_TEXT_MAX,
  type Referral,
  type ReferralLine,
  type ReferralOutcome,
  type Referrals,
  type ReferralView,
} from './referrals.ts';
export type { ToldCarried, ToldGiven, ToldRelay } from './relay-told.ts';
export {
  type AskedEnd,
  type CaseKept,
  type DueCase,
  HOLD_WHY_MAX,
  type Hold,
  type KeptAct,
  type KeptBy,
  type Retention,
  restsOnWeak,
} from './retention.ts';
export * from './rosters.ts';
export { SPOKEN_MAX, type SpokenNote, type SpokenNotes, type SpokenTyped } from './spoken.ts';
export type { ChangedSince, StatementChange } from './statement-change.ts';
export {
  type Admission,
  type TakenSecret,
  TOKEN_DAYS_MAX,
  TOKEN_HOOK_MAX,
  TOKEN_NAME_MAX,
  type Token,
  type TokenState,
  type Tokens,
  type WantedToken,
} from './tokens.ts';
export type { FormPlace, TypedForm, Unsent, UnsentForm } from './unsent.ts';
export {
  ALONE_WHEN_CLOSED,
  CALLED_FIRST,
  CALLED_SECOND,
  CASE_SYSTEM,
  may,
  NODE_KEEPER,
  PERSONS,
  RULES_OF_ROLES,
  TOKEN_USES,
  USE_CASES,
  type UseCase,
  widens,
} from './use-cases.ts';
export {
  WALL_OFFICERS_MIN,
  WALL_WHY_MAX,
  type Wall,
  type Walled,
  type WallOpening,
  type Walls,
} from './walls.ts';
export type { NodeFacts, Service } from './what-a-node-offers.ts';
export {
  type Askable,
  statesToAsk,
  usualAuthority,
  type WhomToAsk,
  whomToAsk,
} from './whom-to-ask.ts';
export * from './work-list.ts';
