export { connectByUrl, databaseUrl, parseDatabaseUrl } from './by-url.ts';
export { claim, isClaimed, release } from './claim.ts';
export { type DatabaseServer, type Host, probe, type ServerConnection } from './connection.ts';
export {
  findLead,
  type HistoryLine,
  isBehind,
  leading,
  ledBy,
  lineOf,
  olderServer,
  standbyServer,
} from './leading.ts';
export { type DatabaseStep, type OpenOptions, open } from './open.ts';
export { homeFor } from './place.ts';
export {
  databaseExists,
  type NodeDatabase,
  provisionDatabase,
  removeDatabase,
} from './provision.ts';
export type { Settings } from './settings.ts';
export { adoptPrepared, startTestDatabase } from './test-database.ts';
export { DatabaseUnavailable, folderUnavailable } from './unavailable.ts';
