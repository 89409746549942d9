import type { ServerConnection } from '@comity/postgres';
import { Client, escapeIdentifier } from 'pg';

/**
 * Puts a copy of one database in the place of another. Like a dump that is read back, it is another
 * database with the same rows: what is set for the database as a whole does not come along.
 */
export async function copyDatabase(
  server: ServerConnection,
  from: string,
  to: string,
): Promise<void> {
  await asAdmin(server, async (client) => {
    await client.query(`drop database if exists ${escapeIdentifier(to)} with (force)`);
    await client.query(CUT, [from]);
    const [target, source] = [escapeIdentifier(to), escapeIdentifier(from)];
    await client.query(`create database ${target} template ${source}`);
  });
}

const CUT = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1';

/** Waits until each has ended: whoever used a connection finds it gone, and not only soon. */
const CUT_AND_WAIT = `select pg_terminate_backend(pid, 10000) from pg_stat_activity
  where datname = $1`;

/** Ends every connection to a database. */
export const cutConnections = (server: ServerConnection, name: string): Promise<void> =>
  asAdmin(server, async (client) => {
    await client.query(CUT_AND_WAIT, [name]);
  });

/** Runs one statement in a database past all rights. */
export async function queryAsAdmin(
  server: ServerConnection,
  what: { readonly database: string; readonly sql: string; readonly params: readonly unknown[] },
): Promise<readonly unknown[]> {
  let rows: readonly unknown[] = [];
  await asAdmin({ ...server, database: what.database }, async (client) => {
    await client.query('set search_path = comity');
    ({ rows } = await client.query(what.sql, [...what.params]));
  });
  return rows;
}

/** Gives a database back to the roles of its node, as whoever restores it has to. */
export async function ownDatabase(server: ServerConnection, name: string): Promise<void> {
  const role = (part: string): string => escapeIdentifier(`${name}_${part}`);
  await asAdmin(server, async (client) => {
    await client.query(`alter database ${escapeIdentifier(name)} owner to ${role('owner')}`);
    const logins = ['migrator', 'app', 'worker'].map(role).join(', ');
    await client.query(`grant connect on database ${escapeIdentifier(name)} to ${logins}`);
  });
}

async function asAdmin(
  server: ServerConnection,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ ...server, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
