import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DatabaseServer, provisionDatabase, startTestDatabase } from '@comity/postgres';
import {
  CLEAR_COLUMNS,
  migrate,
  type NodeDatabase,
  openStore,
  readMigrations,
  SchemaMismatch,
  type Store,
} from '@comity/server';
import { NODE_KEEPER, ROLES, RULES_OF_ROLES, USE_CASES } from '@comity/service';
import { Client } from 'pg';

let server: DatabaseServer;
let database: NodeDatabase;
let store: Store;
const world = {
  now: () => '2026-11-22T00:00:00.000Z',
  randomBytes: (n: number) => new Uint8Array(n),
  later: (ms: number, f: () => void) => {
    const timer = setTimeout(f, ms);
    return () => clearTimeout(timer);
  },
  log: () => undefined,
  aside: () => () => undefined,
  post: () => Promise.reject(new Error('no network in this test')),
};

before(async () => {
  server = await startTestDatabase();
  database = await provisionDatabase(server.connection, 'comity_jpn');
  await migrate(database);
  store = openStore({ database, world });
});
after(async () => {
  await store.close();
  await server.stop();
});

/** What an account that sees everything finds. */
async function asAdmin<T>(sql: string, params: unknown[] = []): Promise<T[]> {
  const client = new Client({ ...server.connection, database: 'comity_jpn' });
  await client.connect();
  try {
    await client.query('set search_path = comity');
    return (await client.query(sql, params)).rows as T[];
  } finally {
    await client.end();
  }
}

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (cause: Error & { code?: string }) => cause.code ?? cause.message,
  );
const DENIED = '42501';

test('each column in clear is on the list, and the list names no other', async () => {
  const columns = await asAdmin<{ table_name: string; column_name: string }>(
    `select table_name::text, column_name::text from information_schema.columns
     where table_schema = 'comity' order by table_name, ordinal_position`,
  );
  const inDatabase = columns.map((c) => `${c.table_name}.${c.column_name}`).sort();
  const onList = Object.entries(CLEAR_COLUMNS)
    .flatMap(([table, names]) => Object.keys(names).map((name) => `${table}.${name}`))
    .sort();
  assert.deepEqual(inDatabase, onList);
});

test('every table has forced row-level security, and every role is bound by it', async () => {
  const open = await asAdmin(
    `select relname from pg_class where relnamespace = 'comity'::regnamespace and relkind = 'r'
     and relname <> 'migrations' and not (relrowsecurity and relforcerowsecurity)`,
  );
  assert.deepEqual(open, []);
  const mighty = await asAdmin(
    `select rolname from pg_roles where rolname like 'comity_jpn%'
     and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  );
  assert.deepEqual(mighty, []);
  const owned = await asAdmin(
    `select relname from pg_class where relnamespace = 'comity'::regnamespace
     and pg_get_userbyid(relowner) <> 'comity_jpn_owner'`,
  );
  assert.deepEqual(owned, []);
});

test('app and worker change no schema and step around nothing', async () => {
  for (const sql of [
    'create table x (a int)',
    'drop table acts',
    'alter table acts disable row level security',
    'alter table acts owner to current_user',
    'set role comity_jpn_owner',
    'create function f() returns int language sql as $$ select 1 $$',
  ]) {
    assert.equal(await refusal(store.asNode('JPN.a', (tx) => tx.query(sql))), DENIED, sql);
    assert.equal(await refusal(store.asWorker((tx) => tx.query(sql))), DENIED, sql);
  }
  const off = store.asNode('JPN.a', async (tx) => {
    await tx.query('set local row_security = off');
    return tx.query('select * from acts');
  });
  assert.equal(await refusal(off), DENIED);
});

test('logs can be added to, never changed, by neither role', async () => {
  for (const table of ['acts', 'receipts', 'receipt_batches', 'link_log', 'audit', 'journal']) {
    const key = Object.keys(CLEAR_COLUMNS[table] ?? {})[0];
    for (const sql of [
      `delete from ${table}`,
      `update ${table} set ${key} = ${key}`,
      `truncate ${table}`,
    ]) {
      assert.equal(await refusal(store.asNode('JPN.a', (tx) => tx.query(sql))), DENIED, sql);
      assert.equal(await refusal(store.asWorker((tx) => tx.query(sql))), DENIED, sql);
    }
  }
});

/** One row in each table that belongs to authorities, made by hand as the owner of everything. */
async function fillEachTable(): Promise<readonly string[]> {
  const scoped = await asAdmin<{ table_name: string }>(
    `select table_name::text from information_schema.columns
     where table_schema = 'comity' and column_name = 'authority' order by 1`,
  );
  const client = new Client({ ...server.connection, database: 'comity_jpn' });
  await client.connect();
  // Replication role: foreign keys and triggers rest, so that one row per table is enough.
  await client.query("set search_path = comity; set session_replication_role = 'replica'");
  for (const { table_name } of scoped) {
    // `sealed` may go where a text is erased, and stands in a row that still waits; an alarm is about
    // a case unless it is a test.
    const columns = await client.query<{ name: string; type: string }>(
      `select column_name::text as name, udt_name::text as type from information_schema.columns
       where table_schema = 'comity' and table_name = $1
         and (is_nullable = 'NO' or column_name = 'sealed'
           or (table_name = 'alarms' and column_name = 'case_id'))
         and is_identity = 'NO' and column_default is null`,
      [table_name],
    );
    const values = columns.rows.map(({ name, type }) => valueFor(name, type));
    const names = columns.rows.map(({ name }) => name);
    const known = names.includes('authority') ? [] : ['authority'];
    await client.query(
      `insert into ${table_name} (${[...names, ...known].join(', ')})
       values (${[...values, ...known.map(() => "'JPN.a'")].join(', ')})`,
    );
  }
  await client.end();
  return scoped.map(({ table_name }) => table_name);
}

const WORDS: Readonly<Record<string, string>> = {
  authority: "'JPN.a'",
  direction: "'given'",
  outcome: "'accepted'",
  side: "'requested'",
  role: "'supervisor'",
  state: "'drafting'",
  needed: '2',
  answer: "'us'",
  n: '2',
  kind: "'draft'",
  part: "'act'",
  sort: "'urgent'",
  channel: "'screen'",
  asked: "'y'",
  scope: "'mine'",
  wanted: "'link'",
  owed_by: "'requested'",
  ends: "now() + interval '1 hour'",
  officers: 'array[]::text[]',
};

function valueFor(name: string, type: string): string {
  const word = WORDS[name];
  if (word !== undefined) return word;
  if (type === 'bytea') return `'\\x01'`;
  if (type === 'timestamptz') return 'now()';
  if (type === 'jsonb') return `'{}'`;
  if (type === 'bool') return 'false';
  return type === 'text' ? `'x'` : '1';
}

test('of every table an authority sees its own rows and no other one’s', async () => {
  const tables = await fillEachTable();
  assert(tables.length >= 10, tables.join());
  for (const table of tables) {
    const count = `select count(*)::int as n from ${table}`;
    const own = await store.asNode('JPN.a', (tx) => tx.query(count));
    const other = await store.asNode('JPN.b', (tx) => tx.query(count));
    assert.deepEqual([own, other], [[{ n: 1 }], [{ n: 0 }]], table);
    const moved = store.asNode('JPN.b', (tx) =>
      tx.query(`insert into ${table} select * from ${table} where false`),
    );
    assert.match(await refusal(moved), /done|42501|428C9/, table);
  }
  for (const table of tables) {
    const stolen = store.asNode('JPN.b', (tx) =>
      tx.query(`update ${table} set authority = 'JPN.b'`),
    );
    assert.match(await refusal(stolen), /done|42501/, table);
  }
  const left = await store.asNode('JPN.a', (tx) =>
    tx.query('select count(*)::int as n from cases'),
  );
  assert.deepEqual(left, [{ n: 1 }]);
});

test('a row for another authority cannot be written', async () => {
  const forged = store.asNode('JPN.b', (tx) =>
    tx.query(`insert into body_keys (authority, act_id, wrapped) values ('JPN.a', 'y', '\\x01')`),
  );
  assert.equal(await refusal(forged), DENIED);
});

test('the scope ends with its transaction', async () => {
  await store.asNode('JPN.a', (tx) => tx.query('select 1'));
  const scopes = await Promise.all(
    Array.from({ length: 20 }, () =>
      store.asGate((tx) => tx.query<{ scope: string | null }>('select scope()')),
    ),
  );
  for (const [row] of scopes) assert.equal(row?.scope, null);
});

test('a transaction with a failed statement never counts as done', async () => {
  const half = store.asNode('JPN.b', async (tx) => {
    await tx.query(
      "insert into body_keys (authority, act_id, wrapped) values ('JPN.b', 'half', '\\x01')",
    );
    await tx.query('select * from nowhere').catch(() => undefined);
    return 'done';
  });
  await assert.rejects(half, /a failed statement fails its transaction/);
  const rows = await store.asNode('JPN.b', (tx) =>
    tx.query("select 1 from body_keys where act_id = 'half'"),
  );
  assert.deepEqual(rows, []);
});

test('what a role may do is the table of use cases in the database too, which names no role itself', async () => {
  const told = await asAdmin<{ may: string; roles: string[] }>(
    'select may, array_agg(role order by role) as roles from roles_may group by may',
  );
  assert.deepEqual(
    Object.fromEntries(told.map(({ may, roles }) => [may, roles])),
    Object.fromEntries(
      Object.entries({ ...USE_CASES, ...RULES_OF_ROLES }).map(([may, roles]) => [
        may,
        [...roles].sort(),
      ]),
    ),
  );
  const rules = await asAdmin<{ name: string; says: string }>(
    `select proname::text as name, prosrc as says from pg_proc
       where pronamespace = 'comity'::regnamespace
     union all select conname, pg_get_constraintdef(oid) from pg_constraint
       where connamespace = 'comity'::regnamespace
     union all select policyname, concat(qual, ' ', with_check) from pg_policies
       where schemaname = 'comity'
     union all select viewname, definition from pg_views where schemaname = 'comity'`,
  );
  assert.ok(rules.length > 100);
  const asked = [...new Set(rules.flatMap(({ says }) => MAYS(says)))].sort();
  assert.ok(asked.includes('keys.confirm'));
  assert.deepEqual(
    asked.filter((may) => !told.some((row) => row.may === may)),
    [],
    'each question that a rule asks has a row',
  );
  const naming = rules.filter(({ says }) => ROLES.some((role) => says.includes(`'${role}'`)));
  assert.deepEqual(
    naming.map(({ name }) => name),
    [],
  );
});

const MAYS = (says: string): readonly string[] =>
  [...says.matchAll(/role_may\([^,()]+, '([^']+)'/g)].map(([, may]) => may ?? '');

test('officers of a node before the table of roles keep theirs, and no unknown role is given', async () => {
  const older = await provisionDatabase(server.connection, 'comity_est');
  await migrate(
    older,
    readMigrations().filter(({ number }) => number < 320),
  );
  const client = new Client({ ...server.connection, database: 'comity_est' });
  await client.connect();
  const add = (id: string, role: string) =>
    client.query(
      `insert into comity.officers (id, authority, number, role, zone, name_sealed, user_key)
       values ($1, 'EST.a', $1, $2, 'UTC', '\\x00', convert_to($1, 'UTF8'))`,
      [id, role],
    );
  try {
    await add('0101', NODE_KEEPER);
    await migrate(older);
    await add('0102', ROLES[0]);
    await assert.rejects(add('0103', 'king'), /role_fkey/);
  } finally {
    await client.end();
  }
});

test('a migration that is killed half-way is begun again; a changed one is refused', async () => {
  const fresh = await provisionDatabase(server.connection, 'comity_isl');
  const folder = mkdtempSync(join(tmpdir(), 'comity-migrations-'));
  try {
    writeFileSync(join(folder, '0001-first.sql'), 'create table one (a int);');
    writeFileSync(join(folder, '0002-second.sql'), 'create table two (a int); select 1/0;');
    await assert.rejects(migrate(fresh, readMigrations(folder)), /division by zero/);
    writeFileSync(join(folder, '0002-second.sql'), 'create table two (a int);');
    assert.deepEqual(await migrate(fresh, readMigrations(folder)), [2]);
    const both = await Promise.all([
      migrate(fresh, readMigrations(folder)),
      migrate(fresh, readMigrations(folder)),
    ]);
    assert.deepEqual(both, [[], []]);
    writeFileSync(join(folder, '0001-first.sql'), 'create table one (a int); -- later');
    await assert.rejects(migrate(fresh, readMigrations(folder)), SchemaMismatch);
    rmSync(join(folder, '0002-second.sql'));
    await assert.rejects(migrate(fresh, readMigrations(folder)), SchemaMismatch);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('each migration of this version has a number of its own and says what it is', () => {
  const numbers = readMigrations().map(({ number }) => number);
  assert.ok(numbers.length > 2);
  assert.deepEqual(
    numbers,
    [...new Set(numbers)].sort((a, b) => a - b),
  );
  const folder = new URL('../src/store/migrations/', import.meta.url);
  for (const file of readdirSync(folder)) {
    assert.match(readFileSync(new URL(file, folder), 'utf8'), /^-- /, file);
  }
});
