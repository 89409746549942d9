// The page Two feeds, by its buttons: what each officer says goes to the service as typed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ok } from '@comity/base';
import type { Directory, FeedFork } from '@comity/service';
import { fakeService } from '../fake-service.ts';
import { browse, type DeskClient } from './desk-client.ts';

const AT = '/directory/JPN/fork';
const HERE = 'f'.repeat(43);
const FIRST_NOTE = 'Called Mr Ito at 09:10, by note 12.';
const MINE = 'Called Ms Abe at 09:40, by note 12.';

/** What came to the service, and the colleague who has spoken before. */
const came: unknown[] = [];
let asked: FeedFork['asked'] = null;
let client: DeskClient<ReturnType<typeof withFork>>;

function withFork() {
  const service = fakeService({ participant: 'USA' });
  const { directory } = service;
  const changed: Directory = {
    ...directory,
    fork: async (session, state) => {
      const fork = await directory.fork(session, state);
      return fork === null ? null : { ...fork, asked };
    },
    chooseFeed: async (session, chosen) => {
      came.push(chosen);
      const done = await directory.chooseFeed(session, chosen);
      return done.ok && asked !== null ? ok({ step: 'chosen' }) : done;
    },
    stopFeedChoice: async (_session, participant) => {
      came.push(participant);
      return ok(null);
    },
  };
  return { ...service, directory: changed };
}

before(async () => {
  client = await browse(withFork());
  await client.signIn('usa-1');
});
after(() => client.close());

const speakFirst = (): void => {
  const by = { id: 'USA.desk.1', number: '1', name: 'Ana Ruiz', role: 'supervisor' };
  asked = { by, at: '2024-11-21T12:00:00.000Z', hash: HERE, note: FIRST_NOTE };
};

test('the first officer names a side and how it was found out, and is told of what is wanting', async () => {
  const wanting = await client.post(AT, { side: HERE, note: ' ' });
  assert.match(wanting.body, /Say how you found out, in at most 300 characters/);
  assert.match(wanting.body, /name="note"/);
  const unknown = await client.post(AT, { side: 'h'.repeat(43), note: MINE });
  assert.match(unknown.body, /This side is not shown here/);
  assert.ok(unknown.body.includes(MINE), 'what was typed stays');
  came.length = 0;
  const done = await client.post(AT, { side: HERE, note: FIRST_NOTE });
  assert.equal(done.headers['location'], '/directory/JPN?done=first-officer');
  assert.deepEqual(came, [{ participant: 'JPN', hash: HERE, note: FIRST_NOTE }]);
  const { body } = await client.get('/directory/JPN?done=first-officer');
  assert.match(body, /second officer/);
});

test('the second officer reads what the first one found, and is asked for what they found themselves', async () => {
  speakFirst();
  const { body } = await client.get(AT);
  assert.match(
    body.replace(/<[^>]*>|[\u2066-\u2069]/g, ''),
    /writes: “Called Mr Ito at 09:10, by note 12\.”\. A second officer/,
  );
  assert.match(body, /<textarea[^>]*name="note"/);
  assert.match((await client.post(AT, { side: HERE, note: '' })).body, /Say how you found out/);
  came.length = 0;
  const done = await client.post(AT, { side: HERE, note: MINE });
  assert.equal(done.headers['location'], '/directory/JPN?done=chosen');
  assert.deepEqual(came, [{ participant: 'JPN', hash: HERE, note: MINE }]);
});

test('what one officer has named is taken back by its own button, which names no side', async () => {
  speakFirst();
  assert.match((await client.get(AT)).body, /<button[^>]*value="stop"/);
  came.length = 0;
  const done = await client.post(AT, { do: 'stop' });
  assert.equal(done.headers['location'], '/directory/JPN?done=stopped');
  assert.deepEqual(came, ['JPN']);
});

test('whom each of the two asked is read once it is decided, beside what is to be decided and without it', async () => {
  asked = null;
  const plain = (body: string): string => body.replace(/<[^>]*>|[\u2066-\u2069]/g, '');
  const page = plain((await client.get(AT)).body);
  assert.match(page, /What two officers have decided[\s\S]*is followed[\s\S]*kolem 41207/);
  assert.match(page, /Ana Ruiz writes: “Called Mr Ito at 09:10, by note 12\.”/);
  assert.match(page, /Bo Lind writes: “Called Ms Abe at 09:40, by note 12\.”/);
  assert.doesNotMatch(plain((await client.get('/directory/ISL/fork')).body), /have decided/);
});
