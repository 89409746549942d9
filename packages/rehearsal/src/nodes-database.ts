import { createHash } from 'node:crypto';
import {
  adoptPrepared,
  type DatabaseServer,
  type NodeDatabase,
  provisionDatabase,
  type ServerConnection,
  startTestDatabase,
} from '@comity/postgres';
import { type ApprovalRule, migrate, readMigrations } from '@comity/server';

/** As many nodes as most rehearsals have; further ones migrate for themselves. */
const PREPARED = 3;

/** A database server on which the first nodes find their databases migrated. */
export function startNodesDatabase(): Promise<DatabaseServer> {
  const schema = createHash('sha256');
  for (const { checksum } of readMigrations()) schema.update(checksum);
  return startTestDatabase({
    prepared: {
      key: schema.digest('hex').slice(0, 16),
      count: PREPARED,
      make: async (server, names) => {
        const made: NodeDatabase[] = [];
        for (const name of names) made.push(await provisionDatabase(server, name));
        await Promise.all(made.map((database) => migrate(database)));
      },
    },
  });
}

/** The database of a node of that name, at today's schema and under these rules. */
export async function nodeDatabase(
  server: ServerConnection,
  name: string,
  rules?: readonly ApprovalRule[],
): Promise<NodeDatabase> {
  await adoptPrepared(server, name);
  const database = await provisionDatabase(server, name);
  await migrate(database, readMigrations(), rules);
  return database;
}
