export {
  ALERT_CHANNEL,
  type CaseAlert,
  type CaseRecord,
  createExchange,
  type Exchange,
  type ExchangeParts,
  type Posting,
  type ReceiveAnswer,
  type RecordedAct,
  type Round,
} from './exchange/index.ts';
export {
  type AuthorityKeys,
  type AuthorityPlan,
  DamagedRow,
  KeyFolderUnusable,
  type Keyring,
  loadKeyring,
  type ParticipantPlan,
  provisionNode,
} from './keys/index.ts';
export {
  CLEAR_COLUMNS,
  migrate,
  type NodeDatabase,
  openStore,
  readMigrations,
  SchemaMismatch,
  type Store,
  scopeTo,
  type Tx,
} from './store/index.ts';
export {
  type Compared,
  confirmAdmission,
  openTrustStore,
  proposeAdmission,
  type TrustStore,
} from './trust/index.ts';
export type { World, WorldEvent } from './world.ts';
