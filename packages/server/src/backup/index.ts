export { openSnapshot, type SavedRows, type SchemaStep, type Snapshot } from './export-rows.ts';
export { type Imported, importRows, type PeerThen } from './import-rows.ts';
export { aloneAtBackups, lastBackupMade, markBackupMade } from './made.ts';
