import { readFileSync } from 'node:fs';
import type { ServerConnection } from '@comity/postgres';
import { Client } from 'pg';

/** Milliseconds of a tick of the kernel's accounts (Linux: a hundred a second). */
const TICK_MS = 10;

/** Processor time in milliseconds, by whose it is. */
export interface ProcessorTime {
  /** This process. */
  readonly own: number;
  /** The other processes. */
  readonly others: number;
  /** The connections of the database server, by the database that they work on; `` of its own processes. */
  readonly databases: ReadonlyMap<string, number>;
}

/**
 * Processor time that this process, other processes and the connections of a database server have used so
 * far, as the kernel counts it (Linux). On a busy machine it says what clocks on the wall do not.
 */
export async function processorTimes(
  server: ServerConnection,
  others: readonly number[],
): Promise<ProcessorTime> {
  const client = new Client(server);
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number; datname: string | null }>(
      'select pid, datname from pg_stat_activity where pid <> pg_backend_pid()',
    );
    const { user, system } = process.cpuUsage();
    const databases = new Map<string, number>();
    for (const { pid, datname } of rows) {
      const name = datname ?? '';
      databases.set(name, (databases.get(name) ?? 0) + ticksOf(pid) * TICK_MS);
    }
    return {
      own: (user + system) / 1_000,
      others: others.reduce((sum, pid) => sum + ticksOf(pid) * TICK_MS, 0),
      databases,
    };
  } finally {
    await client.end();
  }
}

/** All of {@link processorTimes} together, in milliseconds. */
export async function processorTime(
  server: ServerConnection,
  others: readonly number[],
): Promise<number> {
  const times = await processorTimes(server, others);
  return times.own + times.others + [...times.databases.values()].reduce((a, b) => a + b, 0);
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
