import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import {
  connectByUrl,
  type DatabaseServer,
  DatabaseUnavailable,
  databaseUrl,
  findLead,
  isBehind,
  leading,
  type NodeDatabase,
  parseDatabaseUrl,
  provisionDatabase,
  removeDatabase,
  type ServerConnection,
  startTestDatabase,
} from '../src/index.ts';

let server: DatabaseServer;

before(async () => {
  server = await startTestDatabase();
});

after(async () => {
  await server.stop();
});

async function ask(connection: ServerConnection, sql: string): Promise<readonly object[]> {
  const client = new Client({ ...connection });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a connection survives the way through a URL, odd passwords and socket folders included', () => {
  for (const connection of [
    { host: '/run/a folder', port: 5432, user: 'us:er', password: 'p@ss/w?rd&%', database: 'd b' },
    { host: 'db.example', port: 6432, user: 'u', password: 'x', database: 'd' },
    {
      ...{ host: 'db1.example', port: 5432, user: 'u', password: 'p,@ss', database: 'd' },
      others: [
        { host: 'db2.example', port: 6432 },
        { host: 'db3.example', port: 5432 },
      ],
    },
    {
      ...{ host: '/run/one two', port: 5432, user: 'u', password: 'x', database: 'd' },
      others: [{ host: '/run/three', port: 5433 }],
    },
  ]) {
    assert.deepEqual(parseDatabaseUrl(databaseUrl(connection)), connection);
  }
});

test('of several servers the one that leads stands in the first place; none is an answer too', async () => {
  const { host, port } = server.connection;
  const away = { host: '/nowhere', port: 1 };
  const named = { ...server.connection, ...away, others: [{ host, port }] };
  const led = await connectByUrl(databaseUrl(named));
  assert.deepEqual([led.connection.host, led.connection.others], [host, [away]]);
  const line = await findLead(named);
  assert.deepEqual([line?.host, line?.timeline], [host, 1]);
  assert.ok(line !== undefined && !isBehind(line, line));
  assert.ok(isBehind(line, { ...line, timeline: 2 }), 'another one took over from it');
  assert.ok(!isBehind(line, { system: 'another', timeline: 2 }), 'that is a database put back');
  await assert.rejects(
    leading(named, { ...line, timeline: 2 }),
    (cause) => cause instanceof DatabaseUnavailable && cause.fault.code === 'database-older',
  );
  await assert.rejects(
    leading({ ...named, others: [{ host: '/nowhere', port: 2 }] }),
    (cause) => cause instanceof DatabaseUnavailable && cause.fault.code === 'database-standby',
  );
});

test('a server of the operator’s own is used and left running', async () => {
  const external = await connectByUrl(databaseUrl(server.connection));
  assert.equal(external.kind, 'external');
  await external.stop();
  assert.deepEqual(await ask(server.connection, 'select 1 as one'), [{ one: 1 }]);
});

test('a wrong URL, password or address is one sentence without the password', async () => {
  const { connection } = server;
  for (const url of [
    'mysql://user:secret-word@host/db',
    'postgresql://user:secret-word@[bad/db',
    databaseUrl({ ...connection, password: 'secret-word' }),
    'postgresql://user:secret-word@127.0.0.1:1/db',
  ]) {
    await assert.rejects(connectByUrl(url), (cause) => {
      assert.ok(cause instanceof DatabaseUnavailable);
      assert.match(cause.fault.code, /^database-(url-form|no-answer)$/);
      assert.equal(cause.message.includes('secret-word'), false);
      return true;
    });
  }
});

test('each node has its own database and roles, which own nothing and see nobody else’s', async () => {
  const [japan, iceland] = [
    await provisionDatabase(server.connection, 'comity_jpn'),
    await provisionDatabase(server.connection, 'comity_isl'),
  ];
  await assertRoles(japan);
  await assert.rejects(
    ask({ ...iceland.app, database: 'comity_jpn' }, 'select 1'),
    /permission denied for database/,
  );
  await assert.rejects(ask(japan.app, 'create table t ()'), /permission denied/);
  await assert.rejects(ask(japan.worker, 'set role comity_jpn_owner'), /permission denied/);
  await ask(japan.migrator, 'set role comity_jpn_owner; create table kept ()');
});

async function assertRoles(node: NodeDatabase): Promise<void> {
  const rights = await ask(
    server.connection,
    `select bool_or(rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) as any,
       count(*)::int as roles from pg_roles where rolname like 'comity\\_jpn\\_%'`,
  );
  assert.deepEqual(rights, [{ any: false, roles: 4 }]);
  for (const login of [node.migrator, node.app, node.worker]) {
    assert.deepEqual(await ask(login, 'select current_database() as name'), [
      { name: 'comity_jpn' },
    ]);
  }
}

test('provisioning again keeps the data and changes the passwords; removal removes', async () => {
  const before = await provisionDatabase(server.connection, 'comity_usa');
  await ask(before.migrator, 'set role comity_usa_owner; create table kept as select 7 as n');
  const again = await provisionDatabase(server.connection, 'comity_usa');
  await assert.rejects(ask(before.app, 'select 1'), /password authentication failed/);
  const [count] = await ask(
    again.migrator,
    `select count(*)::int as n from pg_tables where tablename = 'kept'`,
  );
  assert.deepEqual(count, { n: 1 });
  await removeDatabase(server.connection, 'comity_usa');
  const left = await ask(
    server.connection,
    `select rolname from pg_roles where rolname ~ '^comity_usa'`,
  );
  assert.deepEqual(left, []);
});

test('a login that may not make or change roles is told so, and not to look at its password', async () => {
  await provisionDatabase(server.connection, 'comity_fra');
  await ask(server.connection, `create role clerk login createdb password 'clerk'`);
  const clerk = { ...server.connection, user: 'clerk', password: 'clerk' };
  for (const name of ['comity_fra', 'comity_deu']) {
    await assert.rejects(provisionDatabase(clerk, name), (cause) => {
      assert.ok(cause instanceof DatabaseUnavailable);
      assert.equal(cause.fault.code, 'database-rights');
      assert.match(JSON.stringify(cause.fault.params), /permission denied/);
      return true;
    });
  }
});
