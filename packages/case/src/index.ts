export { AssistanceRefused, RefusalGround } from './acts/assistance-refused.ts';
export { BodyErased } from './acts/body-erased.ts';
export { CaseClosed } from './acts/case-closed.ts';
export { ErasureRequested } from './acts/erasure-requested.ts';
export { ACT_KINDS, type ActKind, type ContentOf, isActKind } from './acts/index.ts';
export { InformationRequested } from './acts/information-requested.ts';
export { InformationSupplied } from './acts/information-supplied.ts';
export { MessageSent } from './acts/message-sent.ts';
export { PreservationConfirmed } from './acts/preservation-confirmed.ts';
export { RequestAcknowledged } from './acts/request-acknowledged.ts';
export { EXTENTS, PRIORITIES, RequestTriaged } from './acts/request-triaged.ts';
export { RequestWithdrawn } from './acts/request-withdrawn.ts';
export type {
  Advice,
  AdvisedDuty,
  AdvisedField,
  AdvisedGround,
  AdvisedTarget,
} from './advice.ts';
export type { ActDraft, Command } from './command.ts';
export { CROSSINGS, type Crossing, type CrossingRule } from './concurrent.ts';
export { type Answers, missingContents, whereAnswered } from './contents.ts';
export { decide, seenBy } from './decide.ts';
export { type Due, due } from './due.ts';
export type {
  ActEntry,
  Addressee,
  Author,
  CaseEntry,
  EntryBody,
  ReceiptEntry,
} from './entry.ts';
export { Facts, FactsOffence, FactsTarget } from './facts.ts';
export { checkFacts } from './facts-check.ts';
export { factsOf, missingInFacts, type ReadFacts, readFacts, requestOf } from './facts-read.ts';
export { COUNTS, LENGTHS } from './fields.ts';
export { SKEW_SECONDS } from './flags.ts';
export { fold } from './fold.ts';
export { type IpAddress, readIpAddress } from './ip-address.ts';
export { type Expected, type Move, nextMoves, type WhoseMove, whoseMove } from './next.ts';
export { checkPeriod, isZone, type PeriodText, type Span, spanOf } from './period.ts';
export { instrumentsOf, pinpointsFor } from './pinpoints.ts';
export {
  Offence,
  Period,
  Reliance,
  RequestContent,
  SENSITIVITIES,
  Target,
  URGENCY_LEVELS,
} from './request-content.ts';
export { otherSide, SIDES, type Side } from './side.ts';
export type {
  Answer,
  Asked,
  CaseState,
  Counts,
  ErasedBody,
  Erasure,
  ErasureRequest,
  Flag,
  Party,
  Preservation,
  Question,
  RequestedFields,
  RequestingFields,
  Said,
  SharedFields,
  Status,
  Supplied,
  TimelineItem,
  WaitingAct,
} from './state.ts';
export { TARGET_KINDS } from './target-check.ts';
export { readDomain, readWebAddress } from './web-address.ts';
