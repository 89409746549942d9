export { type DatabaseServer, probe, type ServerConnection } from './connection.ts';
export { type OpenOptions, open } from './open.ts';
export type { Settings } from './settings.ts';
export { startTestDatabase } from './test-database.ts';
export { DatabaseUnavailable, type UnavailableCode } from './unavailable.ts';
