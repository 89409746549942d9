import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { ServerConnection } from './connection.ts';
import { DatabaseUnavailable, errorCode } from './unavailable.ts';

/** One node's database and the three logins of its software. */
export interface NodeDatabase {
  /** The role that owns database and tables; nobody signs in as it. */
  readonly ownerRole: string;
  /** Changes tables, at start only: it may act as the owner. */
  readonly migrator: ServerConnection;
  /** Serves officers: owns nothing, may do only what it is granted. */
  readonly app: ServerConnection;
  /** Carries messages: owns nothing, may do only what it is granted. */
  readonly worker: ServerConnection;
}

/** Those of a database `x` are `x_app` and so on. */
const ROLES = ['app', 'worker', 'migrator', 'owner'] as const;

const rights = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls';

/**
 * Makes the database `name` with its roles `<name>_owner`, `_migrator`, `_app` and `_worker`, or
 * finds them, and gives the logins new passwords. Safe to repeat; running nodes keep their
 * connections.
 *
 * @param admin a login that may make databases and roles.
 * @throws DatabaseUnavailable (`database-rights`) where it may not
 */
export async function provisionDatabase(
  admin: ServerConnection,
  name: string,
): Promise<NodeDatabase> {
  const login = (role: string): ServerConnection => ({
    ...admin,
    database: name,
    user: `${name}_${role}`,
    password: randomBytes(24).toString('base64url'),
  });
  const made = {
    ownerRole: `${name}_owner`,
    migrator: login('migrator'),
    app: login('app'),
    worker: login('worker'),
  };
  await asAdmin(admin, async (client) => {
    await makeRole(client, made.ownerRole, 'nologin');
    for (const { user, password = '' } of [made.migrator, made.app, made.worker]) {
      await makeRole(client, user, `login password ${escapeLiteral(password)}`);
    }
    const owner = escapeIdentifier(made.ownerRole);
    // The maker of a database must be able to act as its owner; a superuser always is.
    await client.query(`grant ${owner} to current_user, ${escapeIdentifier(made.migrator.user)}`);
    await makeDatabase(client, name, made);
  });
  return made;
}

/** @returns whether the server has a database of that name. @param admin a login of that server */
export async function databaseExists(admin: ServerConnection, name: string): Promise<boolean> {
  let found = false;
  await asAdmin(admin, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    found = rowCount !== 0;
  });
  return found;
}

/** Removes the database and its roles, whoever is connected. */
export async function removeDatabase(admin: ServerConnection, name: string): Promise<void> {
  await asAdmin(admin, async (client) => {
    await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
    for (const role of ROLES) {
      await client.query(`drop role if exists ${escapeIdentifier(`${name}_${role}`)}`);
    }
  });
}

/**
 * Renames the first database whose name begins with `like`, and its roles, as if it had been made
 * under the new name. Nothing where there is none, or one of the new name already.
 */
export async function renameDatabase(
  admin: ServerConnection,
  { like, name }: { readonly like: string; readonly name: string },
): Promise<void> {
  await asAdmin(admin, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where starts_with(datname, $1)
       and not exists (select from pg_database where datname = $2) order by datname limit 1`,
      [like, name],
    );
    const [found] = rows;
    if (found === undefined) return;
    const renamed = (from: string, to: string): string =>
      `${escapeIdentifier(from)} rename to ${escapeIdentifier(to)}`;
    await client.query(`alter database ${renamed(found.datname, name)}`);
    for (const role of ROLES) {
      await client.query(`alter role ${renamed(`${found.datname}_${role}`, `${name}_${role}`)}`);
    }
  });
}

async function asAdmin(
  admin: ServerConnection,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ ...admin, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } catch (cause) {
    if (errorCode(cause) !== NOT_ALLOWED) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DatabaseUnavailable({ code: 'database-rights', params: { reason } }, { cause });
  } finally {
    await client.end();
  }
}

/** `insufficient_privilege` of PostgreSQL. */
const NOT_ALLOWED = '42501';

async function makeRole(client: Client, role: string, how: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const [verb, limits] = rowCount === 0 ? ['create', rights] : ['alter', ''];
  await client.query(`${verb} role ${escapeIdentifier(role)} ${limits} ${how}`);
}

async function makeDatabase(client: Client, name: string, roles: NodeDatabase): Promise<void> {
  const [database, owner] = [escapeIdentifier(name), escapeIdentifier(roles.ownerRole)];
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) await client.query(`create database ${database} owner ${owner}`);
  await client.query(`revoke all on database ${database} from public`);
  const logins = [roles.migrator, roles.app, roles.worker].map((each) =>
    escapeIdentifier(each.user),
  );
  await client.query(`grant connect on database ${database} to ${logins.join(', ')}`);
}
