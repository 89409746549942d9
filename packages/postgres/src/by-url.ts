import { Client } from 'pg';
import { type DatabaseServer, probe, type ServerConnection } from './connection.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/**
 * Takes a database URL apart, in the forms that libpq knows (a socket's folder as `?host=`).
 *
 * @throws DatabaseUnavailable when it is none. The password never appears in it.
 */
export function parseDatabaseUrl(url: string): ServerConnection {
  const refused = new DatabaseUnavailable({ code: 'database-url-form' });
  if (!/^postgres(ql)?:\/\//.test(url)) throw refused;
  try {
    const client = new Client({ connectionString: url });
    return {
      host: client.host,
      port: client.port,
      user: client.user ?? '',
      database: client.database ?? '',
      ...(client.password ? { password: client.password } : {}),
      ...(client.ssl ? { ssl: client.ssl } : {}),
    };
  } catch {
    throw refused;
  }
}

/** @returns the URL of a connection, for another process's environment. */
export function databaseUrl(connection: ServerConnection): string {
  const { user, password = '', host, port, database } = connection;
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  const path = encodeURIComponent(database);
  if (!host.startsWith('/')) return `postgresql://${login}@${host}:${port}/${path}`;
  return `postgresql://${login}@/${path}?host=${encodeURIComponent(host)}&port=${port}`;
}

/**
 * Uses a PostgreSQL of the operator's own, 15 or newer.
 *
 * @throws DatabaseUnavailable when it cannot be reached, is too old or does not write to the disk.
 */
export async function connectByUrl(url: string): Promise<DatabaseServer> {
  const connection = parseDatabaseUrl(url);
  const where = `${connection.host}:${connection.port}/${connection.database}`;
  try {
    await probe(connection);
  } catch (cause) {
    if (cause instanceof DatabaseUnavailable) throw cause;
    const reason = cause instanceof Error && cause.message ? cause.message : String(cause);
    throw new DatabaseUnavailable({ code: 'database-no-answer', params: { where, reason } });
  }
  return {
    kind: 'external',
    connection,
    where,
    ended: new Promise(() => undefined),
    stop: async () => undefined,
  };
}
