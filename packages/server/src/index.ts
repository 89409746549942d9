export {
  alarmsTold,
  askAll,
  type Callers,
  dutyTold,
  lookAtAlarms,
  type OutgoingCall,
  type OutgoingDigest,
  type ToldDuty,
  type ToldShift,
} from './alarms/index.ts';
export {
  exchangeRoutes,
  type HealthParts,
  healthRoutes,
  loadPrograms,
  type RouteParts,
} from './api/index.ts';
export {
  type ApprovalRule,
  readApprovalRules,
  standardRules,
} from './approval/approval-rules.ts';
export { proposeErasure, type WantedErasure } from './approval/propose-erasure.ts';
export { checkRecords, type RecordCheck, type RecordFault } from './audit/check-records.ts';
export { type AuditEntry, appendAudit, checkAudit } from './audit/index.ts';
export {
  aloneAtBackups,
  type Imported,
  importRows,
  lastBackupMade,
  markBackupMade,
  openSnapshot,
  type PeerThen,
  type SavedRows,
  type SchemaStep,
  type Snapshot,
} from './backup/index.ts';
export { hasCases } from './cases/has-cases.ts';
export { type ListQuestion, rowsInOrder } from './cases/list-query.ts';
export { createOpenCases, type OpenCases } from './cases/open-cases.ts';
export {
  type Check,
  type CheckParts,
  checkChains,
  checkDeeply,
  type Mending,
  mendFound,
  type StillDamaged,
} from './check/index.ts';
export { fillDues, noteMissed, ringLapses } from './clocks/index.ts';
export { sendDigests } from './digests/index.ts';
export { type Erasure, eraseBody } from './erase/index.ts';
export {
  type AdmittedPost,
  ALERT_CHANNEL,
  type CaseAlert,
  type CaseRecord,
  type ChangedCase,
  createExchange,
  type Exchange,
  type ExchangeParts,
  type ExchangePath,
  PEER_QUOTA,
  type PeerQuota,
  type PostHead,
  type Posting,
  postHeaders,
  QUOTA_ACTS_MIN,
  QUOTA_BYTES_MIN,
  type ReceiveAnswer,
  type RecordedAct,
  type Round,
} from './exchange/index.ts';
export { createPublishedReader, feedProof, publish, publishedNow } from './feeds/index.ts';
export { type TellGlass, tellOfGlass } from './identity/break-glass.ts';
export {
  addOfficer,
  changeRole,
  linkOfficer,
  listOfficers,
  makeGlass,
  type OfficerKeeping,
  signOutOfficer,
  suspendOfficer,
} from './identity/keep-officers.ts';
export { type MaybeOne, maybeOnePerson } from './identity/namesakes.ts';
export { enterOfficer, type NewOfficer, type OfficerPlan } from './identity/officers.ts';
export { codeAt } from './identity/one-time-code.ts';
export type {
  GrantedRole,
  ProviderChecks,
  ProviderSaid,
  SignInProvider,
} from './identity/provider-door.ts';
export { SESSION_POLICY, type SessionPolicy } from './identity/session-policy.ts';
export { endSession, listSessions } from './identity/sessions-of-all.ts';
export { type MadeLink, PASSWORD_MIN } from './identity/sign-in-links.ts';
export { waitingOfficers } from './identity/waiting-officers.ts';
export { authoritiesOf, type Keeper, queuesOf, searchAudit } from './keeping/index.ts';
export {
  type AuthorityKeys,
  type AuthorityPlan,
  bytesToSave,
  DamagedRow,
  KeyFolderUnusable,
  type Keyring,
  keepSecretBy,
  loadKeyring,
  type ParticipantPlan,
  provisionNode,
  type RemadeKeys,
  type SecretWay,
  waySecretIsKept,
} from './keys/index.ts';
export { createNode, type Node, type NodeOptions } from './node.ts';
export type { NodeParts } from './node-parts.ts';
export { isThisMachine, ownAddress } from './own-address.ts';
export { lookAtPings } from './pings/index.ts';
export {
  differencesOf,
  type ProcessReading,
  type ProcessSelf,
  readProcesses,
} from './processes/index.ts';
export {
  type Look,
  type PeerReading,
  readClockOfPeers,
  readPeers,
  readQuarantine,
  readSignIns,
  readTimers,
  type TimerReading,
} from './readings/read-node.ts';
export {
  RELAY_BOUNDS,
  RELAY_SETTINGS,
  type RelayBounds,
  type RelaySettings,
  relayTold,
} from './relay/index.ts';
export {
  type RetentionPeriod,
  type RetentionRules,
  readRetentionRules,
  standardRetention,
} from './retention/index.ts';
export {
  createCoverTelling,
  type DutyAhead,
  dutyAhead,
  type ShiftAhead,
} from './rosters/index.ts';
export { noteUnwritten, SPOKEN_HOURS, SPOKEN_HOURS_MAX } from './spoken/index.ts';
export {
  CLEAR_COLUMNS,
  type LineKeeper,
  type Migration,
  migrate,
  migrateAfter,
  type NodeDatabase,
  newestMigration,
  type OfficeCalendar,
  openStore,
  pendingMigrations,
  readMigrations,
  SchemaMismatch,
  type Store,
  scopeTo,
  type Tx,
} from './store/index.ts';
export { type Beat, noticeRestore, type Witness } from './sync/index.ts';
export { TIMERS, type Timer } from './timers.ts';
export {
  askForToken,
  endToken,
  type OutgoingHook,
  type TellSystem,
  tellSystems,
  tokensOf,
} from './tokens/index.ts';
export {
  askStanding,
  type Compared,
  checkExchangeUrl,
  confirmAdmission,
  type EarlierStatements,
  earlierStatementsFile,
  enterEarlierStatements,
  isPublicAddress,
  openTrustStore,
  peopleForStanding,
  proposeAdmission,
  readEarlierStatements,
  SHELL,
  type TrustStore,
} from './trust/index.ts';
export { proposeKeyChange, type WantedKeyChange } from './trust/key-changes.ts';
export { keysView } from './trust/keys-desk.ts';
export {
  enterLater,
  type LaterSelf,
  type StatementsFile,
  takeUpLater,
} from './trust/later-self.ts';
export { type ChangedPeer, peersChanged } from './trust/peers-changed.ts';
export { type UpkeepParts, upkeepOnce } from './upkeep/index.ts';
export type { World, WorldEvent } from './world.ts';
