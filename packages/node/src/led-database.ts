import { type HistoryLine, leading, ledBy, type NodeDatabase } from '@comity/postgres';

/**
 * The logins of a node, with the server that leads in the first place where they name several.
 *
 * @param known the newest line of history that the node has worked on
 * @throws DatabaseUnavailable `database-standby`, `database-older`
 */
export async function ledDatabase(
  database: NodeDatabase,
  known: HistoryLine | undefined,
): Promise<NodeDatabase> {
  if (database.worker.others === undefined) return database;
  const lead = await leading(database.worker, known);
  return {
    ownerRole: database.ownerRole,
    migrator: ledBy(database.migrator, lead),
    app: ledBy(database.app, lead),
    worker: ledBy(database.worker, lead),
  };
}
