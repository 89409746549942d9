import { Client } from 'pg';
import { unsafe } from './settings.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/** How to reach a server as the account that may make databases and roles; `pg` takes it as is. */
export interface ServerConnection {
  /** A socket's folder (it starts with `/`) or a host name. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  readonly ssl?: boolean | object;
  /** Where else the same database may be: standbys, one of which takes over. */
  readonly others?: readonly Host[];
}

/** Where a server answers. */
export interface Host {
  readonly host: string;
  readonly port: number;
}

/** A database server at our service. */
export interface DatabaseServer {
  readonly kind: 'embedded' | 'external';
  readonly connection: ServerConnection;
  /** Where its data is, for people. */
  readonly where: string;
  /** Resolves when the server has ended, asked or not; never for an external one. */
  readonly ended: Promise<void>;
  /** Ends an embedded server (within two seconds, as a rule); leaves an external one alone. */
  stop(): Promise<void>;
}

const oldest = 150000;

/**
 * Asks the server who it is.
 *
 * @throws DatabaseUnavailable when it is too old, not in UTF-8, or does not write to the disk; what
 *   `pg` throws when it cannot be asked.
 */
export async function probe(connection: ServerConnection): Promise<void> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 10_000 });
  // A server that ends while we ask is told by the query; the event alone must not end us.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings
       where name in ('server_version', 'server_version_num', 'server_encoding', 'fsync')`,
    );
    check(new Map(rows.map((row) => [row.name, row.setting])));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function check(settings: ReadonlyMap<string, string>): void {
  if (Number(settings.get('server_version_num')) < oldest) {
    throw new DatabaseUnavailable({
      code: 'database-too-old',
      params: { is: settings.get('server_version') ?? '?' },
    });
  }
  if (settings.get('server_encoding') !== 'UTF8') {
    throw new DatabaseUnavailable({
      code: 'database-encoding',
      params: { is: settings.get('server_encoding') ?? '?' },
    });
  }
  if (settings.get('fsync') === 'off') {
    throw unsafe('fsync=off', 'losing');
  }
}
