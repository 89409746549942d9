import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A process as told apart from a later one with the same number. */
export interface ProcessMark {
  readonly pid: number;
  readonly started: string;
}

/** @returns the mark of this process. */
export const ourMark = (): ProcessMark => ({
  pid: process.pid,
  started: started(process.pid) ?? '',
});

/** @returns whether exactly that process is still running. */
export const isRunning = (mark: ProcessMark): boolean => started(mark.pid) === mark.started;

/** @returns when the process started, in the system's own terms, or undefined when there is none. */
function started(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : `${bootId()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

/** @returns the numbers of the PostgreSQL processes that work on the data folder. */
export function serversOn(dataDir: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && worksOn(name, dataDir))
    .map(Number);
}

function worksOn(pid: string, dataDir: string): boolean {
  try {
    if (readlinkSync(`/proc/${pid}/cwd`) !== dataDir) return false;
    return /postgres/.test(readFileSync(`/proc/${pid}/comm`, 'utf8'));
  } catch {
    return false;
  }
}

/** @returns whether a process with this number exists, whoever it is. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
