import type { NodeDatabase } from '../store/node-database.ts';
import { ownerSession } from './owner-session.ts';

type Owned = Pick<NodeDatabase, 'migrator' | 'ownerRole'>;

/** Any constant will do; it means "a backup by the schedule of Comity" to PostgreSQL's advisory locks. */
const LOCK = 7_260_003;
const NAME = 'backups';

/** When the last backup of a node was made, by whichever of its processes; undefined for none. */
export async function lastBackupMade(database: Owned): Promise<Date | undefined> {
  const client = await ownerSession(database);
  try {
    const { rows } = await client.query<{ ran_at: Date }>(
      'select ran_at from timers where name = $1',
      [NAME],
    );
    return rows[0]?.ran_at;
  } finally {
    await client.end();
  }
}

/**
 * Tells every process of the node that a backup was made, whatever was told before: a clock that was once
 * ahead holds up nothing.
 *
 * @param at when it was begun, RFC 3339
 */
export async function markBackupMade(database: Owned, at: string): Promise<void> {
  const client = await ownerSession(database);
  try {
    await client.query(
      `insert into timers (name, ran_at) values ($1, $2)
       on conflict (name) do update set ran_at = excluded.ran_at`,
      [NAME, at],
    );
  } finally {
    await client.end();
  }
}

/**
 * Does something that one process of a node does at a time; undefined where another one is at it. The
 * lock ends with the connection, and so with the process.
 */
export async function aloneAtBackups<T>(
  database: Owned,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const client = await ownerSession(database);
  try {
    const { rows } = await client.query<{ alone: boolean }>(
      'select pg_try_advisory_lock($1) as alone',
      [LOCK],
    );
    return rows[0]?.alone === true ? await work() : undefined;
  } finally {
    await client.end();
  }
}
