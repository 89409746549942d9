import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DatabaseServer, type NodeDatabase, provisionDatabase } from '@comity/postgres';
import type { Store } from '@comity/server';
import { cutConnections, queryAsAdmin } from '../src/database-copy.ts';
import { heardInTurn } from '../src/faults/heard-in-turn.ts';
import { startNodesDatabase } from '../src/nodes-database.ts';

let server: DatabaseServer;
let database: NodeDatabase;
before(async () => {
  server = await startNodesDatabase();
  database = await provisionDatabase(server.connection, 'heard');
});
after(() => server.stop());

const CONNECTED = "select pid from pg_stat_activity where usename = 'heard_worker'";
const connected = async (): Promise<number> =>
  (
    await queryAsAdmin(server.connection, {
      ...{ database: server.connection.database ?? 'postgres', sql: CONNECTED, params: [] },
    })
  ).length;

/** A store of which only the closing is asked. */
const closing = { close: async () => undefined } as unknown as Store;

test('a store that is closed while it hears that its connection has gone makes no new one', async () => {
  let ear = (): Promise<boolean> => assert.fail('nobody listens');
  const store = heardInTurn(closing, database.worker, {
    atEnd: (hear) => {
      ear = hear;
      return () => undefined;
    },
  });
  await store.listen('anything', () => undefined);
  assert.equal(await connected(), 1);
  await cutConnections(server.connection, 'heard');
  const heard = ear();
  await Promise.all([heard, store.close()]);
  assert.equal(await connected(), 0);
});

test('a connection that is being made anew is ended with the store', async () => {
  let ear = (): Promise<boolean> => assert.fail('nobody listens');
  const store = heardInTurn(closing, database.worker, {
    atEnd: (hear) => {
      ear = hear;
      return () => undefined;
    },
  });
  const lost = Promise.withResolvers<void>();
  await store.listen('anything', () => undefined, { lost: lost.resolve });
  await cutConnections(server.connection, 'heard');
  const heard = ear();
  await lost.promise;
  await store.close();
  assert.equal(await heard, true);
  assert.equal(await connected(), 0);
});
