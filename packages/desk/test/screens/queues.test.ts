import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DeskClient, openDesk } from './desk-client.ts';

let admin: DeskClient;
before(async () => {
  admin = await openDesk({ participant: 'ISL' });
  await admin.signIn('isl-9');
});
after(() => admin.close());

const plain = (html: string): string =>
  html.replace(/<[^>]*>|[\u2066-\u2069]/g, ' ').replace(/\s+/g, ' ');

test('whoever keeps the node sees what it carries for others and has others carry, by counts and ages', async () => {
  const { body, statusCode } = await admin.get('/node/queues');
  assert.equal(statusCode, 200);
  const text = plain(body);
  const [, carried = ''] = text.split('Carried for others:');
  assert.match(carried, /USA United States BGR Bulgaria Emergencies 1 4,096 .*2024.* 2 /);
  const [, given = ''] = text.split('Given to relays, and not receipted yet:');
  assert.match(given, /BGR Bulgaria PHL Philippines Ordinary 3 .*2024/);
});

test('and who has agreed to relays, with the page on which two officers name them', async () => {
  const { body } = await admin.get('/node/queues');
  const [, agreed = ''] = plain(body).split('Relays, and who has agreed to them');
  assert.match(agreed, /Named as a relay by: Bulgaria/);
  assert.match(agreed, /JPN\.npa-247 names as its relays: Iceland, Philippines/);
  assert.match(body, /href="\/directory\/ISL"/);
});
