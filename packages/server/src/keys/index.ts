export { DamagedRow } from './at-rest.ts';
export type { KeyChange } from './change-keys.ts';
export { continueKeys, type RemadeKeys } from './continue-keys.ts';
export { jsonAtRest } from './json-at-rest.ts';
export type { AuthorityKeys, NodeKeys } from './key-files.ts';
export { bytesToSave, keepSecretBy, waySecretIsKept } from './key-folder.ts';
export { KeyFolderUnusable } from './key-folder-unusable.ts';
export type { Keyring } from './keyring.ts';
export type { SecretWay } from './node-secret.ts';
export {
  type AuthorityPlan,
  loadKeyring,
  type ParticipantPlan,
  provisionNode,
} from './provision.ts';
export { textAtRest } from './text-at-rest.ts';
