import type { BackupStanding, KeptBackup, StandingFinding } from '@comity/service';

/** What a node knows of the machine that it runs on; files and ports are seen by its composition. */
export interface Keeper {
  /** The look of `comity doctor`, of the last half minute. */
  look(): Promise<{ readonly at: string; readonly findings: readonly StandingFinding[] }>;
  lastBackup(): { readonly at: string; readonly file: string } | null;
  /** Those in the folder that the node writes to, the newest first. */
  keptBackups(): readonly KeptBackup[];
  /** Where and when backups are made by themselves; null where nothing says it. */
  saving(): Promise<BackupStanding['saving']>;
  /** Begins one beside the running node, and does not wait for it; left out where nothing says where to. */
  backUp?: (() => void) | undefined;
}

/** A node in a test, or a command beside it: nothing is known of the machine. */
export const NO_KEEPER = (now: () => string): Keeper => ({
  look: async () => ({ at: now(), findings: [] }),
  lastBackup: () => null,
  keptBackups: () => [],
  saving: async () => null,
});
