import { readFileSync } from 'node:fs';
import type { ServerConnection } from '@comity/postgres';
import { Client } from 'pg';

/** Milliseconds of a tick of the kernel's accounts (Linux: a hundred a second). */
const TICK_MS = 10;

/**
 * Processor time in milliseconds that this process, other processes and the connections of a
 * database server have used so far, as the kernel counts it (Linux). On a busy machine it says what
 * clocks on the wall do not.
 */
export async function processorTime(
  server: ServerConnection,
  others: readonly number[],
): Promise<number> {
  const client = new Client(server);
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where pid <> pg_backend_pid()',
    );
    const { user, system } = process.cpuUsage();
    const pids = [...others, ...rows.map(({ pid }) => pid)];
    return pids.reduce((sum, pid) => sum + ticksOf(pid) * TICK_MS, (user + system) / 1_000);
  } finally {
    await client.end();
  }
}

/** Milliseconds of processor time that the calling thread spends: no other thread's, no waiting. */
export async function threadTime(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** User and system time of a process; 0 when it is gone. */
function ticksOf(pid: number): number {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}
