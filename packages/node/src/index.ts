export type { BackedUp, BackupPlan } from './backup/back-up.ts';
export { makeIdentity, readRecipient } from './backup/backup-keys.ts';
export type { CheckedBackup, OpenedWith } from './backup/check-backup.ts';
export { joinIdentity, type SplitIdentity, splitIdentity } from './backup/identity-shares.ts';
export type { RestoredHome, RestorePlan } from './backup/restore-home.ts';
export { databaseName } from './database-name.ts';
export type { Finding, LookedAt } from './doctor/finding.ts';
export { type HomeDatabase, openBeside } from './home/home-database.ts';
export { lawFault, lawFolderFault } from './home/home-law.ts';
export { type HomeSettings, readHome } from './home/home-settings.ts';
export type { KeptSecret } from './home/keep-secret.ts';
export type { HomePlan, HomeStep, MadeHome } from './home/make-home.ts';
export { type HomePlaces, homePlaces } from './home/places.ts';
export { officeCalendar } from './office-calendar.ts';
export type { TriedWay } from './operator/try-ways.ts';
export { nodeRuntime, type Runtime } from './runtime.ts';
export { type DatabaseUrls, databaseUrls } from './settings.ts';
export { systemWorld } from './system-world.ts';
export { type TrainingPlace, trainingPlace } from './training/connections.ts';
export { TRAINING_CODE_SECRET, TRAINING_PASSWORD } from './training/officers.ts';
export { witnessFile } from './witness-file.ts';

/** Makes the home of a node; what that takes is loaded when it is asked for. */
export const makeHome: typeof import('./home/make-home.ts').makeHome = async (...all) =>
  (await import('./home/make-home.ts')).makeHome(...all);

/** Runs the node of a home until a signal ends it. */
export const serveHome: typeof import('./home/serve-home.ts').serveHome = async (...all) =>
  (await import('./home/serve-home.ts')).serveHome(...all);

/** Looks at a home and its node for what is wrong. */
export const doctor: typeof import('./doctor/doctor.ts').doctor = async (...all) =>
  (await import('./doctor/doctor.ts')).doctor(...all);

/** Sends a trial by each way to the operator. */
export const tryWays: typeof import('./operator/try-ways.ts').tryWays = async (...all) =>
  (await import('./operator/try-ways.ts')).tryWays(...all);

/** What this version changes of a node's tables at its next start. */
export const pendingSteps: typeof import('./home/pending-steps.ts').pendingSteps = async (...all) =>
  (await import('./home/pending-steps.ts')).pendingSteps(...all);

/** Writes a backup of a node, running or not. */
export const backUp: typeof import('./backup/back-up.ts').backUp = async (...all) =>
  (await import('./backup/back-up.ts')).backUp(...all);

/** The backups of a node that lie in a folder, the newest first. */
export const listBackups = async (
  ...all: Parameters<typeof import('./backup/backup-files.ts').keptBackups>
): Promise<ReturnType<typeof import('./backup/backup-files.ts').keptBackups>> =>
  (await import('./backup/backup-files.ts')).keptBackups(...all);

/** Checks a backup. */
export const checkBackup: typeof import('./backup/check-backup.ts').checkBackup = async (...all) =>
  (await import('./backup/check-backup.ts')).checkBackup(...all);

/** Puts a node back from a backup. */
export const restoreHome: typeof import('./backup/restore-home.ts').restoreHome = async (...all) =>
  (await import('./backup/restore-home.ts')).restoreHome(...all);

/** Keeps the secret of a node as its settings say. */
export const keepSecret: typeof import('./home/keep-secret.ts').keepSecret = async (...all) =>
  (await import('./home/keep-secret.ts')).keepSecret(...all);
