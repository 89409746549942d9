import { Client } from 'pg';
import { type DatabaseServer, type Host, probe, type ServerConnection } from './connection.ts';
import { leading } from './leading.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/**
 * Takes a database URL apart, in the forms that libpq knows: a socket's folder as `?host=`, and several
 * servers of one database as `one:5432,other:5432` or `?host=/one,/other&port=5432,5433`.
 *
 * @throws DatabaseUnavailable when it is none. The password never appears in it.
 */
export function parseDatabaseUrl(url: string): ServerConnection {
  const refused = new DatabaseUnavailable({ code: 'database-url-form' });
  if (!/^postgres(ql)?:\/\//.test(url)) throw refused;
  const [first, ...others] = eachServer(url);
  try {
    const client = new Client({ connectionString: first });
    return {
      host: client.host,
      port: client.port,
      user: client.user ?? '',
      database: client.database ?? '',
      ...(client.password ? { password: client.password } : {}),
      ...(client.ssl ? { ssl: client.ssl } : {}),
      ...(others.length === 0 ? {} : { others: others.map(hostOf) }),
    };
  } catch {
    throw refused;
  }
}

const hostOf = (url: string): Host => {
  const { host, port } = new Client({ connectionString: url });
  return { host, port };
};

/** A URL that names several servers, as one URL for each. */
function eachServer(url: string): readonly string[] {
  const [, scheme = '', login = '', servers = '', rest = ''] =
    /^(\w+:\/\/)([^/?#]*@)?([^/?#]*)(.*)$/s.exec(url) ?? [];
  if (servers.includes(',')) {
    return servers.split(',').map((server) => `${scheme}${login}${server}${rest}`);
  }
  const read = URL.parse(url.replace(/^\w+:\/\/([^/?#]*@)?\//, (head) => `${head.slice(0, -1)}x/`));
  const hosts = read?.searchParams.get('host')?.split(',') ?? [];
  if (hosts.length < 2) return [url];
  const ports = read?.searchParams.get('port')?.split(',') ?? [];
  const path = rest.split('?')[0] ?? '';
  return hosts.map((host, n) => {
    const port = ports[n] ?? ports[0] ?? '5432';
    const where = new URLSearchParams([...(read?.searchParams ?? [])]);
    where.set('host', host);
    where.set('port', port);
    return `${scheme}${login}${path}?${where}`;
  });
}

/** @returns the URL of a connection, for another process's environment. */
export function databaseUrl(connection: ServerConnection): string {
  const { user, password = '', host, port, database } = connection;
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  const path = encodeURIComponent(database);
  const servers = [{ host, port }, ...(connection.others ?? [])];
  if (!host.startsWith('/')) {
    return `postgresql://${login}@${servers.map((each) => `${each.host}:${each.port}`).join(',')}/${path}`;
  }
  const hosts = servers.map((each) => encodeURIComponent(each.host)).join(',');
  const ports = servers.map((each) => each.port).join(',');
  return `postgresql://${login}@/${path}?host=${hosts}&port=${ports}`;
}

/**
 * Uses a PostgreSQL of the operator's own, 15 or newer.
 *
 * @throws DatabaseUnavailable when it cannot be reached, is too old or does not write to the disk.
 */
export async function connectByUrl(url: string): Promise<DatabaseServer> {
  let connection = parseDatabaseUrl(url);
  const where = `${connection.host}:${connection.port}/${connection.database}`;
  try {
    connection = await leading(connection);
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
