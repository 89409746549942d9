import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestDatabase } from '@comity/postgres';
import { Client } from 'pg';
import { embeddedMajor, installedPrograms } from '../src/programs.ts';

test('tests run on the server that was named for them, and on the embedded one unless told', async () => {
  const { COMITY_TEST_POSTGRES: named } = process.env;
  const wanted = named ? installedPrograms(named).major : embeddedMajor;
  const server = await startTestDatabase();
  const client = new Client(server.connection);
  await client.connect();
  try {
    const { rows } = await client.query('show server_version_num');
    assert.equal(Math.floor(Number(rows[0].server_version_num) / 10_000), wanted);
  } finally {
    await client.end();
    await server.stop();
  }
});
