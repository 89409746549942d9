export { assert, BrokenPromise, unreachable } from './assert.ts';
export { canonicalBytes, canonicalText, type Json, type JsonObject } from './canonical-json.ts';
export { CASE_ID_MAX, caseIdFor, openingAuthority } from './case-id.ts';
export { cleaned } from './cleaned.ts';
export { CodedFailure } from './coded-failure.ts';
export { type Confidence, weaker, weakest } from './confidence.ts';
export { fromBase64Url, toBase64Url, toHex } from './hex.ts';
export type {
  Between,
  Named,
  NamedInstrument,
  NamedProvision,
  NamedState,
} from './named.ts';
export { type NearWords, nearWords } from './near-words.ts';
export { AUTHORITY_FORM, isParticipant, PARTICIPANT_FORM } from './participant.ts';
export { formatPinpoint, type Pinpoint, parsePinpoint } from './pinpoint.ts';
export { readableUrl } from './readable-url.ts';
export {
  type Coded,
  type Fault,
  type FaultCode,
  no,
  ok,
  type Params,
  placed,
  type Result,
  type Said,
  type SaidSet,
  type Sentences,
  type Value,
} from './result.ts';
export { firstLine, shortText } from './short-text.ts';
export { type HeardReference, heardReference, spokenReference } from './spoken-reference.ts';
export { type JsonLimits, MESSAGE_LIMITS, parseStrictJson } from './strict-json.ts';
export { checkAssigned, checkText, isBlank, withoutHiddenCharacters } from './text.ts';
export { WEEKDAYS, type Weekday } from './weekdays.ts';
export { worldFault } from './world-fault.ts';
export {
  localText,
  readWrittenTime,
  type Span,
  shownIn,
  spanOfWritten,
  type WrittenTime,
} from './written-time.ts';
export { isKnownZone, readZone } from './zone.ts';
