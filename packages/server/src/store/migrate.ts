import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert, CodedFailure } from '@comity/base';
import { ROLES, RULES_OF_ROLES, USE_CASES } from '@comity/service';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { type ApprovalRule, standardRules } from '../approval/approval-rules.ts';
import { installRules } from './install-rules.ts';
import type { NodeDatabase } from './node-database.ts';
import { keepCalendar, type OfficeCalendar } from './office-calendar.ts';

/** One numbered step of the schema. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly checksum: string;
}

/** The database is not one that these migrations can go on from. */
export class SchemaMismatch extends CodedFailure {
  override readonly name = 'SchemaMismatch';
}

const FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url));
const FORM = /^(\d{4})-([a-z0-9-]+)\.sql$/;
/** Any constant will do; it means "migrations of Comity" to PostgreSQL's advisory locks. */
const LOCK = 7_260_001;

/** The migrations of a folder in order; without one, those of this version of the node. */
export function readMigrations(folder: string = FOLDER): readonly Migration[] {
  const found = readdirSync(folder)
    .filter((file) => FORM.test(file))
    .sort();
  return found.map((file) => {
    const [, number, name = ''] = FORM.exec(file) ?? [];
    const sql = readFileSync(join(folder, file), 'utf8');
    const checksum = createHash('sha256').update(sql).digest('hex');
    return { number: Number(number), name, sql, checksum };
  });
}

/** The number of the newest step that this version knows. */
export const newestMigration = (): number =>
  Math.max(...readdirSync(FOLDER).map((file) => Number(FORM.exec(file)?.[1] ?? 0)));

/**
 * Brings the schema up to date and returns the numbers that were run. Each migration and its record
 * are one transaction: killed half-way, the next run begins with the same one. Two processes at
 * once take turns. What each role may do, the policy of approvals and the calendar of offices are put
 * there too: only the owner may change them.
 *
 * @throws SchemaMismatch when a recorded migration was changed since, or is newer than this version
 */
export function migrate(
  database: NodeDatabase,
  migrations: readonly Migration[] = readMigrations(),
  rules: readonly ApprovalRule[] = standardRules(),
  calendar?: OfficeCalendar,
): Promise<readonly number[]> {
  const kept = calendar === undefined ? {} : { calendar };
  return migrateAfter(database, async () => ({ migrations, rules, ...kept }));
}

/** What the schema is brought to. */
export interface SchemaParts {
  readonly migrations: readonly Migration[];
  readonly rules: readonly ApprovalRule[];
  readonly calendar?: OfficeCalendar;
}

/**
 * {@link migrate}, by what is read while the connection is being made. Nothing is changed before it was.
 *
 * @throws also what reading throws, before anything that the database says
 */
export async function migrateAfter(
  database: NodeDatabase,
  read: () => Promise<SchemaParts>,
): Promise<readonly number[]> {
  const client = new Client(database.migrator);
  client.on('error', () => undefined);
  const connected = client.connect();
  // Said where it is waited for.
  connected.catch(() => undefined);
  try {
    const { migrations, rules, calendar } = await read();
    await connected;
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`set role ${escapeIdentifier(database.ownerRole)}`);
    await client.query('create schema if not exists comity');
    await client.query(`create table if not exists comity.migrations (
      number integer primary key, name text not null, checksum text not null,
      run_at timestamptz not null default clock_timestamp())`);
    const { rows } = await client.query<{ number: number; checksum: string }>(
      'select number, checksum from comity.migrations',
    );
    const done = new Map(rows.map((row) => [row.number, row.checksum]));
    demandSameHistory(done, migrations);
    const open = migrations.filter((migration) => !done.has(migration.number));
    for (const migration of open) await run(client, migration, database);
    const stands = await standing(client);
    if (stands.unowned) await client.query(FOR_OWNER);
    await setDatabase(client, stands);
    if (stands.roles) await installRoles(client);
    if (stands.rules) await installRules(client, rules);
    if (calendar !== undefined) await keepCalendar(client, calendar);
    return open.map((migration) => migration.number);
  } finally {
    await client.end();
  }
}

/**
 * The numbers of the migrations that the next start will run; nothing is changed. Without a schema
 * that is all of them.
 *
 * @throws SchemaMismatch as {@link migrate}
 */
export async function pendingMigrations(
  database: Pick<NodeDatabase, 'migrator' | 'ownerRole'>,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly number[]> {
  const client = new Client(database.migrator);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`set role ${escapeIdentifier(database.ownerRole)}`);
    const there = await client.query(
      "select from pg_tables where schemaname = 'comity' and tablename = 'migrations'",
    );
    const { rows } =
      there.rowCount === 0
        ? { rows: [] }
        : await client.query<{ number: number; checksum: string }>(
            'select number, checksum from comity.migrations',
          );
    const done = new Map(rows.map((row) => [row.number, row.checksum]));
    demandSameHistory(done, migrations);
    return migrations.map(({ number }) => number).filter((number) => !done.has(number));
  } finally {
    await client.end();
  }
}

function demandSameHistory(
  done: ReadonlyMap<number, string>,
  migrations: readonly Migration[],
): void {
  for (const [number, checksum] of done) {
    const ours = migrations.find((migration) => migration.number === number);
    if (ours === undefined) {
      throw new SchemaMismatch({ code: 'schema-newer', params: { number: String(number) } });
    }
    if (ours.checksum !== checksum) {
      throw new SchemaMismatch({
        code: 'schema-changed',
        params: { number: String(number), name: ours.name },
      });
    }
  }
}

async function run(client: Client, migration: Migration, database: NodeDatabase): Promise<void> {
  await client.query('begin; set local search_path = comity');
  await client.query(named(migration.sql, database));
  await client.query('insert into comity.migrations (number, name, checksum) values ($1, $2, $3)', [
    migration.number,
    migration.name,
    migration.checksum,
  ]);
  await client.query('commit');
}

/** Of the tables, those whose rows only policies let through, that have none for the owner yet. */
const UNOWNED = `select c.oid::regclass from pg_class c
  where c.relnamespace = 'comity'::regnamespace and c.relkind = 'r' and c.relforcerowsecurity
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'of_owner')`;

/**
 * The owner, as whom nobody signs in, reads and writes every row: for backups and restores. Who may
 * change the schema could give itself that at any time.
 */
const FOR_OWNER = `do $$ declare t regclass; begin
  for t in ${UNOWNED}
  loop
    execute format('create policy of_owner on %s to current_user using (true) with check (true)', t);
  end loop; end $$`;

/** What of all that a start sees to stands there, so that nothing is written that stands already. */
interface Standing {
  /** The database itself. */
  readonly name: string;
  /** What is set for it: `timezone=UTC`. */
  readonly settings: readonly string[];
  /** A table is not the owner's to read yet. */
  readonly unowned: boolean;
  /** Migrations of a version before it, or of a test, do not make every table. */
  readonly roles: boolean;
  readonly rules: boolean;
}

const STANDING = `select current_database() as name, exists (${UNOWNED}) as unowned,
  to_regclass('comity.roles_may') is not null as roles,
  to_regclass('comity.approval_rules') is not null as rules,
  array(select unnest(s.setconfig) from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase
    where s.setrole = 0 and d.datname = current_database()) as settings`;

async function standing(client: Client): Promise<Standing> {
  const { rows } = await client.query<Standing>(STANDING);
  const [row] = rows;
  assert(row !== undefined, 'a query without a table has one row');
  return row;
}

/**
 * What is set for the database as a whole, outside its tables. A dump does not carry it, so it is
 * set at each start and not once by a migration.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  search_path: 'comity',
  timezone: 'UTC',
  statement_timeout: '60s',
  idle_in_transaction_session_timeout: '60s',
};

async function setDatabase(client: Client, { name, settings }: Standing): Promise<void> {
  const stands = new Set(settings.map((line) => line.toLowerCase()));
  for (const [setting, value] of Object.entries(SETTINGS)) {
    if (stands.has(`${setting}=${value}`.toLowerCase())) continue;
    await client.query(
      `alter database ${escapeIdentifier(name)} set ${setting} = ${escapeLiteral(value)}`,
    );
  }
}

/**
 * What each role may do, by which the database itself refuses. A role that is no more stays a word that
 * old rows may hold, and may nothing.
 */
async function installRoles(client: Client): Promise<void> {
  const table = { ...USE_CASES, ...RULES_OF_ROLES };
  const pairs = Object.entries(table).flatMap(([may, roles]) => roles.map((role) => [role, may]));
  const { rows } = await client.query<{ stand: boolean }>(ROLES_STAND, [
    ROLES,
    JSON.stringify(pairs),
  ]);
  if (rows[0]?.stand === true) return;
  await client.query('begin');
  await client.query('insert into comity.roles select unnest($1::text[]) on conflict do nothing', [
    ROLES,
  ]);
  await client.query('delete from comity.roles_may');
  await client.query(
    'insert into comity.roles_may (role, may) select p->>0, p->>1 from jsonb_array_elements($1::jsonb) p',
    [JSON.stringify(pairs)],
  );
  await client.query('commit');
}

/** Whether every role is there, and may what it is to, no less and no more. */
const ROLES_STAND = `select $1::text[] <@ array(select role from comity.roles)
  and not exists (
    select from (select p->>0 as role, p->>1 as may from jsonb_array_elements($2::jsonb) p) as wanted
      full join comity.roles_may using (role, may)
      where wanted.role is null or roles_may.role is null) as stand`;

/** Fills psql's `:"app"` and `:"worker"`, so that a file also runs under psql with `-v app=...`. */
const named = (sql: string, database: NodeDatabase): string =>
  sql
    .replaceAll(':"app"', escapeIdentifier(database.app.user))
    .replaceAll(':"worker"', escapeIdentifier(database.worker.user));
