import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DeskClient, openDesk } from './desk-client.ts';

let client: DeskClient;
before(async () => {
  client = await openDesk({ participant: 'ISL', training: false });
});
after(() => client.close());

const fields = { link: 'good-link', 'user-name': 'gudrun', password: 'four plain words here' };

test('a link shows whom it is for and the key of the authenticator, as often as it is opened', async () => {
  for (let times = 0; times < 2; times += 1) {
    const { statusCode, body } = await client.get('/link/good-link');
    assert.equal(statusCode, 200);
    assert.match(body, /JBSW Y3DP EHPK/);
    assert.match(body, /otpauth:\/\/totp\/Comity%3AISL/);
    assert.ok(!client.cookies().has('session'), 'nobody is signed in by looking');
  }
});

test('what was wrong comes back at its field, without the password', async () => {
  const sent = await client.post('/link', { ...fields, code: '000000' }, '/link/good-link');
  assert.equal(sent.statusCode, 422);
  assert.match(sent.body, /href="#code"/);
  assert.match(sent.body, /value="gudrun"/);
  assert.ok(!sent.body.includes(fields.password));
});

test('set up, the officer is signed in; a link that is gone says so and nothing else', async () => {
  const sent = await client.post('/link', { ...fields, code: '123 456' }, '/link/good-link');
  assert.deepEqual([sent.statusCode, sent.headers['location']], [303, '/']);
  const gone = await client.get('/link/used-up');
  assert.equal(gone.statusCode, 422);
  assert.doesNotMatch(gone.body, /user-name|otpauth/);
});

test('the way to a passkey goes through a session that the link opens', async () => {
  const other = await openDesk({ participant: 'ISL', training: false });
  try {
    const sent = await other.post('/link/passkey', { link: 'good-link' }, '/link/good-link');
    assert.deepEqual([sent.statusCode, sent.headers['location']], [303, '/passkey']);
    assert.equal((await other.get('/passkey')).statusCode, 200);
  } finally {
    await other.close();
  }
});
