export { differencesOf, type ProcessReading, readProcesses } from './process-rows.ts';
export { createReadiness, type ProcessSelf, type Readiness } from './readiness.ts';
