export { DamagedRow } from './at-rest.ts';
export { jsonAtRest } from './json-at-rest.ts';
export { KeyFolderUnusable } from './key-folder.ts';
export type { AuthorityKeys, Keyring, NodeKeys } from './keyring.ts';
export {
  type AuthorityPlan,
  loadKeyring,
  type ParticipantPlan,
  provisionNode,
} from './provision.ts';
export { textAtRest } from './text-at-rest.ts';
