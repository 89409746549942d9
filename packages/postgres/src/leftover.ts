import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Said } from '@comity/base';
import { lockFile, readLock } from './lock-file.ts';
import { exists, serversOn } from './running.ts';
import { DatabaseUnavailable } from './unavailable.ts';

const steps: readonly { readonly signal: NodeJS.Signals | undefined; readonly patience: number }[] =
  [
    // A server whose supervisor was killed is ending by itself just now: wait before pushing.
    { signal: undefined, patience: 1500 },
    { signal: 'SIGINT', patience: 3000 },
    { signal: 'SIGQUIT', patience: 5000 },
  ];

/**
 * Ends what is still running on a data folder that we have claimed: a server whose supervisor was
 * killed, or a killed server's children. To be called before starting on the folder.
 *
 * @throws DatabaseUnavailable when it does not end (another account's process, for one).
 */
export async function endLeftover(
  dataDir: string,
  progress: (step: Said<'database-step'>) => void,
): Promise<void> {
  for (const { signal, patience } of steps) {
    const left = leftover(dataDir);
    if (left.length === 0) return disarmStaleLock(dataDir);
    if (signal !== undefined) {
      progress({ code: 'ending-leftover', params: { process: left.join(', ') } });
      for (const pid of left) send(pid, signal);
    }
    for (let waited = 0; waited < patience && leftover(dataDir).length > 0; waited += 25) {
      await pause(25);
    }
  }
  const left = leftover(dataDir);
  if (left.length === 0) return disarmStaleLock(dataDir);
  throw new DatabaseUnavailable({
    code: 'database-does-not-end',
    params: { process: left.join(', '), folder: dataDir },
  });
}

function leftover(dataDir: string): number[] {
  const found = serversOn(dataDir);
  if (process.platform === 'linux') return found;
  const pid = readLock(dataDir)?.pid;
  if (pid === undefined || !exists(pid)) return [];
  const ps = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return /postgres/.test(ps.stdout) ? [pid] : [];
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile, or belongs to somebody else: the next look at the list tells.
  }
}

/**
 * After a crash `postmaster.pid` still says "ready", and its number may have gone to a stranger, for
 * whom PostgreSQL would refuse to start. The rest of the file stays: by it the server checks for
 * shared memory in use.
 */
function disarmStaleLock(dataDir: string): void {
  const lock = readLock(dataDir);
  if (lock === undefined) return;
  const lines = readFileSync(lockFile(dataDir), 'utf8').split('\n');
  if (exists(lock.pid)) lines[0] = String(spawnSync('/bin/sh', ['-c', ':']).pid);
  lines[7] = 'stale';
  writeFileSync(lockFile(dataDir), lines.join('\n'));
}
