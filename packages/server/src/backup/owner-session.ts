import { Client, escapeIdentifier } from 'pg';
import type { NodeDatabase } from '../store/node-database.ts';

/**
 * A connection that reads and writes as the owner of the tables, who has no login: the migrator acts
 * for it. It has no limit of time, and its times are in UTC.
 */
export async function ownerSession({
  migrator,
  ownerRole,
}: Pick<NodeDatabase, 'migrator' | 'ownerRole'>): Promise<Client> {
  const client = new Client(migrator);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`set role ${escapeIdentifier(ownerRole)}`);
    await client.query("set statement_timeout = 0; set timezone = 'UTC'");
    await client.query('set idle_in_transaction_session_timeout = 0; set search_path = comity');
    return client;
  } catch (cause) {
    await client.end();
    throw cause;
  }
}
