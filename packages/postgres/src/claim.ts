import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, ourMark, type ProcessMark } from './running.ts';
import { DatabaseUnavailable } from './unavailable.ts';

const claimFile = (home: string): string => join(home, 'in-use-by.json');

/**
 * Takes the folder for this process. A claim whose process has gone (SIGKILL, power cut) is void.
 *
 * @throws DatabaseUnavailable while another process that holds it is alive.
 */
export function claim(home: string): void {
  const holder = readClaim(home);
  if (holder !== undefined && holder.pid !== process.pid && isRunning(holder)) {
    throw new DatabaseUnavailable({
      code: 'folder-in-use',
      params: { process: String(holder.pid), folder: home },
    });
  }
  const fresh = join(home, `in-use-by.${process.pid}`);
  writeFileSync(fresh, JSON.stringify(ourMark()), { mode: 0o600 });
  renameSync(fresh, claimFile(home));
}

/** Whether a process that is alive holds the folder; nothing is taken. */
export function isClaimed(home: string): boolean {
  const holder = readClaim(home);
  return holder !== undefined && isRunning(holder);
}

/** Gives the folder back. */
export function release(home: string): void {
  if (readClaim(home)?.pid === process.pid) rmSync(claimFile(home), { force: true });
}

function readClaim(home: string): ProcessMark | undefined {
  try {
    const read = JSON.parse(readFileSync(claimFile(home), 'utf8')) as Partial<ProcessMark>;
    if (typeof read.pid !== 'number' || typeof read.started !== 'string') return undefined;
    return { pid: read.pid, started: read.started };
  } catch {
    return undefined;
  }
}
