export { certificateBytes } from './certificate.ts';
export {
  type CoverGap,
  type CoverNow,
  coverAt,
  coverGaps,
  isCovered,
  isUnnamed,
  type StatedCover,
  thereBy,
} from './cover.ts';
export {
  type Change,
  CONFIRM_DAYS,
  type Directory,
  type DirectoryEntry,
  endOf,
  type FieldName,
  foldDirectory,
  freshnessOf,
  isCurrent,
  isOver,
  type SetAside,
  type StatedAnswers,
  type StatedAuthority,
} from './directory.ts';
export type { EntryQuestion } from './entry-questions.ts';
export {
  type Doubts,
  doubtAt,
  type EntryInDoubt,
  entriesInDoubt,
  type RevokedKeys,
  type Span,
  withoutCoverInDoubt,
  withoutQuestionsInDoubt,
} from './in-doubt.ts';
export {
  entryNow,
  entryOf,
  outOfPlace,
  takesBack,
  type WantedPublication,
} from './in-place.ts';
export { type CalledNumber, NEW_NUMBER_DAYS } from './new-number.ts';
export {
  doesOf,
  type NotInForce,
  notInForce,
  type OfficeNow,
  officeOf,
  officesOf,
  type Published,
  type Reach,
  type Sought,
  successorOf,
  type ToCall,
  toCall,
  usedOf,
  watchedOffices,
} from './offices.ts';
export { openInstead } from './open-instead.ts';
export {
  type IsHoliday,
  type Openness,
  opennessAt,
  openSpans,
} from './opening-hours.ts';
export {
  checkPublication,
  type Publication,
  type PublishedBy,
  readContent,
} from './publication.ts';
export type { PublicationStatement } from './publication-statement.ts';
export {
  AUTHORITY_KINDS,
  OPENING,
} from './publications/authorities.ts';
export { COVER_SPANS_MAX, COVERED_BY } from './publications/cover.ts';
export {
  describedPublication,
  isPublicationKind,
  PUBLICATION_KINDS,
  type PublicationContent,
  type PublicationKind,
  publicationFields,
} from './publications/index.ts';
export { ENTRY_PARTS } from './publications/questions.ts';
export { namesRelay, relayStandings, relaysOf, usableRelays } from './relays.ts';
export { type ThereSpan, thereSpans } from './there-spans.ts';
export { type ChangedEntry, changesOf, laterThanUs, namedUnder } from './told-of-state.ts';
export {
  type ContactWay,
  type NodeStanding,
  type NodeTrouble,
  nodeAway,
  type PersonsWay,
  personsWays,
  type RelayStanding,
  TOLD_BY,
  waysAt,
} from './ways.ts';
