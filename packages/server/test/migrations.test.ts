import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  type DatabaseServer,
  type NodeDatabase,
  provisionDatabase,
  startTestDatabase,
} from '@comity/postgres';
import { migrate, readMigrations } from '@comity/server';
import { Client } from 'pg';
import { until, within } from '../../../test/wait.ts';

const releases = new URL('../../../spec/releases/', import.meta.url);
const folder = new URL('../src/store/migrations/', import.meta.url);

let server: DatabaseServer;
before(async () => {
  server = await startTestDatabase();
});
after(() => server.stop());

async function asAdmin<T>(database: string, sql: string): Promise<readonly T[]> {
  const client = new Client({ ...server.connection, database });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

/** A process of its own that migrates. */
function migrating(database: NodeDatabase, from: string) {
  const hooks = new URL('../../../tools/hooks.js', import.meta.url).href;
  const file = fileURLToPath(new URL('./migrating.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', hooks, file, from], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  child.stdin?.end(JSON.stringify(database));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended: () => within('the process has ended', ended) };
}

test('a process that is killed in the middle of a step leaves nothing of it, and the next one makes it', async () => {
  const name = 'comity_kil';
  const database = await provisionDatabase(server.connection, name);
  const steps = mkdtempSync(join(tmpdir(), 'comity-steps-'));
  try {
    writeFileSync(join(steps, '0001-first.sql'), 'create table one (a int);');
    const slow = 'create table two (a int); select pg_sleep(2); create table three (a int);';
    writeFileSync(join(steps, '0002-second.sql'), slow);
    const killed = migrating(database, steps);
    await until('it is in the middle of the second step', async () => {
      const sql = `select pid from pg_stat_activity where datname = '${name}' and wait_event = 'PgSleep'`;
      return (await asAdmin(name, sql)).length > 0;
    });
    killed.child.kill('SIGKILL');
    assert.equal(await killed.ended(), null);
    // The server may still be at it: who comes next waits for that, and begins the step again.
    const next = migrating(database, steps);
    assert.equal(await next.ended(), 0);
    const tables = await asAdmin<{ name: string }>(
      name,
      `select tablename as name from pg_tables where schemaname = 'comity' order by 1`,
    );
    assert.deepEqual(
      tables.map(({ name: table }) => table),
      ['migrations', 'one', 'three', 'two'],
    );
    const done = await asAdmin<{ n: number }>(
      name,
      'select number as n from comity.migrations order by 1',
    );
    assert.deepEqual(
      done.map(({ n }) => n),
      [1, 2],
    );
  } finally {
    rmSync(steps, { recursive: true });
  }
});

/** Who wrote each row that a start sees to: a transaction's number. */
const WRITTEN = `select 'roles_may' as it, xmin::text as by from comity.roles_may
  union select 'approval_rules', xmin::text from comity.approval_rules
  union select 'settings', s.xmin::text from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase
    where d.datname = current_database() and s.setrole = 0
  order by 1, 2`;

test('what stands is not written again at each start; what was changed beside it is put right', async () => {
  const name = 'comity_std';
  const database = await provisionDatabase(server.connection, name);
  await migrate(database);
  const first = await asAdmin<object>(name, WRITTEN);
  assert.equal(first.length, 3);
  await migrate(database);
  assert.deepEqual(await asAdmin(name, WRITTEN), first);
  const rows = `select role, may from comity.roles_may order by 1, 2`;
  const rules = `select * from comity.approval_rules order by 1, 2, 3`;
  const settings = `select unnest(s.setconfig) as it from pg_db_role_setting s
    join pg_database d on d.oid = s.setdatabase where d.datname = current_database() and s.setrole = 0
    order by 1`;
  const stood = [
    await asAdmin(name, rows),
    await asAdmin(name, rules),
    await asAdmin(name, settings),
  ];
  for (const change of [
    `delete from comity.roles_may where ctid = (select min(ctid) from comity.roles_may)`,
    `insert into comity.roles_may (role, may) values ((select min(role) from comity.roles), 'all')`,
    `delete from comity.approval_rules where ctid = (select min(ctid) from comity.approval_rules)`,
    `update comity.approval_rules set alone_when_closed = not alone_when_closed
       where ctid = (select min(ctid) from comity.approval_rules)`,
    `insert into comity.approval_rules (subject, measure, urgency, people, alone_when_closed)
       values ('release', 'other', 'other', 1, true)`,
    `alter database ${name} set statement_timeout = '1h'`,
    `alter database ${name} reset search_path`,
    'drop policy of_owner on comity.acts',
  ]) {
    await asAdmin(name, change);
    await migrate(database);
    assert.deepEqual(
      [await asAdmin(name, rows), await asAdmin(name, rules), await asAdmin(name, settings)],
      stood,
      change,
    );
  }
  const owned = `select polname from pg_policy where polrelid = 'comity.acts'::regclass and polname = 'of_owner'`;
  assert.equal((await asAdmin(name, owned)).length, 1);
});

/** What the processes of a version ask of the tables: columns, functions, rights. */
const ASKED = {
  columns: `select format('%s.%s %s', table_name, column_name, udt_name) as it
    from information_schema.columns where table_schema = 'comity'`,
  functions: `select p.oid::regprocedure::text || ' ' || p.prorettype::regtype as it
    from pg_proc p where p.pronamespace = 'comity'::regnamespace`,
  rights: `select format('%s: %s on %s.%s', case when grantee like '%app' then 'app' else 'worker' end,
      privilege_type, table_name, column_name) as it
    from information_schema.column_privileges
    where table_schema = 'comity' and (grantee like '%app' or grantee like '%worker')`,
  deletes: `select format('%s: %s', case when grantee like '%app' then 'app' else 'worker' end, table_name)
      as it
    from information_schema.table_privileges where table_schema = 'comity'
      and privilege_type = 'DELETE' and (grantee like '%app' or grantee like '%worker')`,
} as const;
/** Columns that a row cannot be made without. */
const NEEDED = `select format('%s.%s', table_name, column_name) as it from information_schema.columns
  where table_schema = 'comity' and is_nullable = 'NO' and column_default is null
    and is_identity = 'NO' and is_generated = 'NEVER'`;

const askedOf = async (database: string, sql: string): Promise<ReadonlySet<string>> =>
  new Set((await asAdmin<{ it: string }>(database, sql)).map(({ it }) => it));

for (const release of readdirSync(releases).filter((name) => name.startsWith('v'))) {
  const text = readFileSync(new URL(`${release}/migrations.sha256`, releases), 'utf8');
  const released = new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('  '))
      .map(([digest = '', name = '']) => [name, digest]),
  );

  test(`no step of the tables that ${release} made was changed`, () => {
    assert.ok(released.size > 50);
    for (const [name, digest] of released) {
      const now = createHash('sha256')
        .update(readFileSync(new URL(name, folder)))
        .digest('hex');
      assert.equal(now, digest, name);
    }
  });

  test(`processes of ${release} work on beside newer ones: every later step only adds`, async () => {
    const name = `comity_o${release.replaceAll(/\D/g, '')}`;
    const database = await provisionDatabase(server.connection, name);
    const all = readMigrations();
    const isOld = ({ number, name: step }: (typeof all)[number]): boolean =>
      released.has(`${String(number).padStart(4, '0')}-${step}.sql`);
    await migrate(database, all.filter(isOld));
    const then = new Map<string, ReadonlySet<string>>();
    for (const [what, sql] of Object.entries(ASKED)) then.set(what, await askedOf(name, sql));
    const needed = await askedOf(name, NEEDED);
    const tables = new Set([...needed].map((column) => column.split('.')[0]));
    const expanding = all.filter((step) => !step.name.startsWith('contract-'));
    const made = await migrate(database, expanding);
    assert.deepEqual(
      made,
      all.filter((step) => !isOld(step) && expanding.includes(step)).map(({ number }) => number),
    );
    for (const [what, sql] of Object.entries(ASKED)) {
      const now = await askedOf(name, sql);
      const gone = [...(then.get(what) ?? [])].filter((it) => !now.has(it));
      assert.deepEqual(
        gone,
        [],
        `${what} that ${release} may ask for: take away by a contract- step`,
      );
    }
    const more = [...(await askedOf(name, NEEDED))].filter(
      (column) => !needed.has(column) && tables.has(column.split('.')[0]),
    );
    assert.deepEqual(more, [], `${release} makes rows without these: give them a default`);
  });
}
