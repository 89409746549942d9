import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  adoptPrepared,
  databaseExists,
  provisionDatabase,
  type ServerConnection,
  startTestDatabase,
} from '@comity/postgres';
import { Client } from 'pg';

async function ask(connection: ServerConnection, sql: string): Promise<readonly object[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows as object[];
  } finally {
    await client.end();
  }
}

let makings = 0;
const prepared = {
  key: 'ofthistest',
  count: 2,
  make: async (server: ServerConnection, names: readonly string[]) => {
    makings += 1;
    for (const name of names) {
      const { app, ownerRole } = await provisionDatabase(server, name);
      const sql = `create table said as select '${name}' as word;
        alter table said owner to ${ownerRole}; grant select on said to ${app.user}`;
      await ask({ ...server, database: name }, sql);
    }
  },
};

test('a prepared database becomes the one that is asked for, roles and rights with it', async () => {
  for (const round of [1, 2]) {
    const server = await startTestDatabase({ prepared });
    try {
      for (const [n, name] of ['isl', 'jpn', 'usa'].entries()) {
        await adoptPrepared(server.connection, name);
        const is = n < prepared.count;
        assert.equal(await databaseExists(server.connection, name), is, `${name}, round ${round}`);
        const { app, worker } = await provisionDatabase(server.connection, name);
        await adoptPrepared(server.connection, name);
        if (!is) continue;
        assert.deepEqual(await ask(app, 'select word, current_user as who from said'), [
          { word: `prepared_${n}`, who: `${name}_app` },
        ]);
        await assert.rejects(ask(worker, 'select * from said'), /permission denied/);
        const [owner] = await ask(app, "select tableowner from pg_tables where tablename = 'said'");
        assert.deepEqual(owner, { tableowner: `${name}_owner` });
      }
      const left = await ask(
        server.connection,
        "select rolname from pg_roles where rolname like 'prepared%'",
      );
      assert.deepEqual(left, []);
    } finally {
      await server.stop();
    }
  }
  assert.equal(makings, 1, 'made once, copied after that');
});
