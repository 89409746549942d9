export { connectByUrl, databaseUrl, parseDatabaseUrl } from './by-url.ts';
export { claim, isClaimed, release } from './claim.ts';
export { type DatabaseServer, probe, type ServerConnection } from './connection.ts';
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
