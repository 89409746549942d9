import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running (or killed) server left in its `postmaster.pid`. */
export interface ServerLock {
  readonly pid: number;
  /** `starting`, `ready`, `stopping` ... or empty while it is being written. */
  readonly status: string;
}

/** @returns the lock file of the data folder, if there is a readable one. */
export function readLock(dataDir: string): ServerLock | undefined {
  let text: string;
  try {
    text = readFileSync(lockFile(dataDir), 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  return pid > 0 ? { pid, status: (lines[7] ?? '').trim() } : undefined;
}

/** @returns the path of the lock file. */
export const lockFile = (dataDir: string): string => join(dataDir, 'postmaster.pid');
