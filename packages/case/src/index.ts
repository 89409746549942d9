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
export { missingContents, whereAnswered } from './contents.ts';
export type {
  ActEntry,
  Addressee,
  Author,
  CaseEntry,
  EntryBody,
  ReceiptEntry,
} from './entry.ts';
export { Facts, FactsOffence, FactsTarget } from './facts.ts';
export { checkFacts, factsOf } from './facts-check.ts';
export { checkPeriod, isZone, type PeriodText, type Span, spanOf } from './period.ts';
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
