export {
  type ActStatement,
  type By,
  CASE_SORTS,
  type CaseSort,
  type Fill,
  type Form,
} from './act-statement.ts';
export { ground } from './acts/answers.ts';
export { LOOKS_POSSIBLE, REMARKED, type Remarked } from './acts/consulting.ts';
export { EXTENTS, PRIORITIES } from './acts/handling.ts';
export {
  ACT_KINDS,
  type ActKind,
  actStatement,
  type ContentOf,
  dayOfTitle,
  describedKind,
  expectedBy,
  groupOf,
  isActKind,
  isBodyKept,
  KIND_GROUPS,
  KINDS_UNDERSTOOD,
  type KindGroup,
  slotOf,
} from './acts/index.ts';
export {
  basis,
  offence,
  requestPart,
  SENSITIVITIES,
  target,
  URGENCY_LEVELS,
} from './acts/opening.ts';
export { ERASED_BECAUSE, TOLD_WAYS, type ToldWay } from './acts/record.ts';
export { FILE_FOUND, type FileFound } from './acts/results.ts';
export { CONDITIONS } from './acts/terms.ts';
export { type WithoutBlankRows, withoutBlankRows } from './blank-rows.ts';
export { ANSWER_NAME, checkContent } from './check.ts';
export type { DayClock } from './day-clock.ts';
export {
  type DescribedField,
  describedFields,
  everyField,
  type FieldIn,
  hasField,
} from './every-field.ts';
export { EXPECTED, type Expected, REPLIES, type Reply } from './expected.ts';
export {
  COUNTS,
  choice,
  code,
  day,
  dayBehind,
  type Field,
  type Fields,
  flag,
  group,
  hour,
  isOwnAct,
  LENGTHS,
  type ListField,
  line,
  list,
  long,
  moment,
  optional,
  pinpoint,
  short,
  shownWhen,
  telephone,
  type VariantField,
  variant,
  whole,
  zone,
} from './field.ts';
export { isDay, isHour, isMoment } from './forms/day.ts';
export { doubtOfDevice } from './forms/device-number.ts';
export { type IpAddress, readIpAddress } from './forms/ip-address.ts';
export { monthsOfPenalty, type PenaltyRead, penaltyOf, readPenalty } from './forms/penalty.ts';
export {
  checkPeriod,
  type PeriodText,
  periodInOneForm,
  spanOf,
  type UtcPeriod,
  utcOf,
} from './forms/period.ts';
export { type AddressUse, SPECIAL_V4, SPECIAL_V6 } from './forms/special-addresses.ts';
export { digestOf, readSums, type SumLine } from './forms/sums.ts';
export { lineOfTarget, type TypedTarget, targetOfLine } from './forms/target-line.ts';
export { TARGET_READERS } from './forms/target-readers.ts';
export { hasCountryCode } from './forms/telephone.ts';
export { unharmed } from './forms/unharmed.ts';
export { fitsCurrency, hasHashLength, walletChecksum } from './forms/wallet.ts';
export { lettersOfHost, readDomain, readWebAddress } from './forms/web-address.ts';
export { jsonSchemaOf } from './json-schema.ts';
export { type KnownPart, knownPart } from './known-part.ts';
export { type Draw, type RandomWorld, randomContent } from './random-content.ts';
export {
  FINDINGS,
  REVIEW_MOMENTS,
  REVIEW_OUTCOMES,
  RIGHTS_POINTS,
  RIGHTS_REVIEW,
  type RightsReview,
} from './rights-review.ts';
export { isOpen, OPEN_STAGES, STAGES, type Stage } from './stage.ts';
export { stillBlank } from './still-blank.ts';
export {
  contentOfTyped,
  type FormReader,
  given,
  typedOfContent,
  typedOfForm,
} from './typed.ts';
export { typedFaults } from './typed-faults.ts';
export { type ListAt, withAddedRow, withoutRow, withRows } from './typed-rows.ts';
export { typedSchemaOf } from './typed-schema.ts';
export { isTyped, readTyped, type TypedShape } from './typed-shape.ts';
export {
  type ConditionList,
  conditionsSaid,
  type LimitFields,
  type LimitSaid,
  limitFieldsOf,
  limitsSaid,
} from './use-limits.ts';
export type { ContentOf as ContentOfFields, TypedOf, ValueOf } from './value.ts';
