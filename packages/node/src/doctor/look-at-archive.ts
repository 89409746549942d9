import type { Client } from 'pg';
import { type Finding, wrongAt } from './finding.ts';
import { looking } from './looking.ts';

const ARCHIVER = `select last_failed_time as failed from pg_stat_archiver
  where current_setting('archive_mode') <> 'off' and last_failed_time is not null
    and (last_archived_time is null or last_archived_time < last_failed_time)`;

/** Whether a server that is to archive its WAL does; nothing to say of one that is not. */
export async function lookAtArchive(client: Client): Promise<readonly Finding[]> {
  const rows = await looking(client)<{ failed: Date }>(ARCHIVER);
  return rows.map(({ failed }) =>
    wrongAt('backups', { code: 'wal-not-archived', params: { at: failed.toISOString() } }),
  );
}
