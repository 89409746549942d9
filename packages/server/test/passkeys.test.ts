import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DatabaseServer, provisionDatabase, startTestDatabase } from '@comity/postgres';
import { createNetwork, type Network } from '@comity/rehearsal';
import {
  addOfficer,
  loadKeyring,
  migrate,
  openStore,
  provisionNode,
  type Store,
} from '@comity/server';
import type { Identity } from '@comity/service';
import { createIdentity } from '../src/identity/identity.ts';
import { macOf, recordBytes } from '../src/trust/vouched.ts';

const ISL = 'ISL.police-247';
const ORIGIN = 'http://localhost:4610';
const CREDENTIAL = Buffer.from('a passkey of the test').toString('base64url');
const pair = generateKeyPairSync('ed25519');

let server: DatabaseServer;
let network: Network;
let folder: string;
const stores: Store[] = [];
/** Two processes of one node: each read the keys and came to the database by itself. */
let here: Identity;
let there: Identity;

before(async () => {
  server = await startTestDatabase();
  network = createNetwork({ seed: 'passkeys', start: '2026-11-30T02:00:00.000Z' });
  const world = network.worldOf('ISL');
  folder = mkdtempSync(join(tmpdir(), 'comity-passkeys-'));
  const plan = { id: ISL, name: 'Police', kind: 'contact-point-24-7', zone: 'UTC' };
  provisionNode(folder, { id: 'ISL', url: 'http://isl.example', authorities: [plan] }, world);
  const database = await provisionDatabase(server.connection, 'passkeys');
  await migrate(database);
  const [one, other] = [1, 2].map(() => {
    const store = openStore({ database, world });
    stores.push(store);
    return { keyring: loadKeyring(folder, world), world, store };
  });
  assert.ok(one !== undefined && other !== undefined);
  here = createIdentity({ ...one, training: false, origin: ORIGIN });
  there = createIdentity({ ...other, training: false, origin: ORIGIN });
  const officer = { id: `${ISL}.0101`, authority: ISL, number: '0101', zone: 'UTC' };
  const added = await addOfficer(one, { ...officer, name: 'Ann', role: 'duty-officer' });
  assert.ok(added.ok);
  const { x = '' } = pair.publicKey.export({ format: 'jwk' });
  // COSE (RFC 9053): an Ed25519 key.
  const head = Buffer.from('a4010103272006215820', 'hex');
  const key = Buffer.concat([head, Buffer.from(x, 'base64url')]);
  const record = {
    record: 'passkey' as const,
    credential: CREDENTIAL,
    officer: officer.id,
    authority: ISL,
  };
  await one.store.asGate((tx) =>
    tx.query(
      `insert into passkeys (credential_id, officer_id, authority, public_key, counter, mac)
       values ($1, $2, $3, $4, 0, $5)`,
      [
        ...[CREDENTIAL, officer.id, ISL, key],
        macOf(one.keyring, { ...record, key: recordBytes(key) }),
      ],
    ),
  );
});
after(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** What an authenticator answers to a challenge (WebAuthn level 3, 6.3.3). */
function answer(challenge: string, origin = ORIGIN): Record<string, unknown> {
  const client = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge, origin }));
  const counter = Buffer.alloc(4);
  // User present, user verified.
  const data = Buffer.concat([sha256('localhost'), Buffer.of(0x05), counter]);
  const signature = sign(null, Buffer.concat([data, sha256(client)]), pair.privateKey);
  return {
    ...{ id: CREDENTIAL, rawId: CREDENTIAL, type: 'public-key', clientExtensionResults: {} },
    response: {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    },
  };
}

test('a challenge of one process is answered at another, once on the whole node', async () => {
  const { challenge } = await here.passkeySignInOptions();
  assert.equal(there.isFresh !== here.isFresh, true, 'two processes');
  const wrong = await there.signInByPasskey(challenge, answer(challenge, 'http://evil.example'));
  assert.equal(wrong.ok, false);
  const both = await Promise.all(
    [here, there].map((each) => each.signInByPasskey(challenge, answer(challenge))),
  );
  const [come, ...more] = both.filter((each) => each.ok);
  assert.ok(come?.ok, JSON.stringify(both));
  assert.equal(more.length, 0, 'of two at once one counts');
  assert.equal(come.value.officer.number, '0101');
  for (const each of [here, there]) {
    assert.equal((await each.sessionOf(come.value.token))?.officer.number, '0101');
    assert.equal((await each.signInByPasskey(challenge, answer(challenge))).ok, false);
  }
});

test('a challenge lives five minutes, and only as it was given', async () => {
  const { challenge } = await here.passkeySignInOptions();
  const bent = `${challenge.startsWith('A') ? 'B' : 'A'}${challenge.slice(1)}`;
  assert.equal((await there.signInByPasskey(bent, answer(bent))).ok, false);
  network.clock.advance(5 * 60_000);
  assert.equal((await there.signInByPasskey(challenge, answer(challenge))).ok, false);
  const { challenge: next } = await there.passkeySignInOptions();
  assert.ok((await here.signInByPasskey(next, answer(next))).ok);
});
