import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { nodeRuntime } from '@comity/node';
import { type Place, ROOT } from './nodes.ts';

/** A node in a process of its own. */
export interface Running {
  readonly pid: number;
  /** Milliseconds from spawning to "ready". */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

/** Starts a node as `npm start` does and waits until it takes requests. */
export function startNode(place: Place): Promise<Running> {
  const began = performance.now();
  const { flags, program, env } = nodeRuntime(ROOT);
  const child = spawn(process.execPath, [...flags, ...program, ...place.args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...env, ...place.env },
  });
  return new Promise((resolve, reject) => {
    child.on('message', (message: { kind?: string; text?: string }) => {
      if (message.kind === 'failed') reject(new Error(message.text));
      if (message.kind !== 'ready') return;
      const readyAfter = performance.now() - began;
      resolve({ pid: child.pid ?? 0, readyAfter, stop: () => stop(child) });
    });
    child.on('exit', () => reject(new Error('the node ended before it was ready')));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}

/** Resident memory of a process in MiB, as the kernel counts it (Linux). */
export function residentMiB(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
