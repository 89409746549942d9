export { CLEAR_COLUMNS, type ClearColumn } from './clear-columns.ts';
export { elapsedDays } from './elapsed.ts';
export type { LineKeeper } from './lead.ts';
export {
  type Migration,
  migrate,
  migrateAfter,
  newestMigration,
  pendingMigrations,
  readMigrations,
  SchemaMismatch,
} from './migrate.ts';
export type { NodeDatabase } from './node-database.ts';
export type { FreeDays, OfficeCalendar } from './office-calendar.ts';
export { packed, unpacked } from './packed-bytes.ts';
export { openStore, type Store, type StoreOptions, scopeTo, type Tx } from './store.ts';
