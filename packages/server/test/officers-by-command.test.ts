import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Result } from '@comity/base';
import { type DatabaseServer, provisionDatabase, startTestDatabase } from '@comity/postgres';
import { createNetwork, type Network } from '@comity/rehearsal';
import {
  addOfficer,
  changeRole,
  codeAt,
  linkOfficer,
  listOfficers,
  loadKeyring,
  migrate,
  type OfficerKeeping,
  openStore,
  provisionNode,
  signOutOfficer,
  suspendOfficer,
} from '@comity/server';
import type { Identity, Role } from '@comity/service';
import { Client } from 'pg';
import { createIdentity } from '../src/identity/identity.ts';

const ISL = 'ISL.police-247';
const PASSWORD = 'four plain words here';

let server: DatabaseServer;
let network: Network;
let parts: OfficerKeeping;
let identity: Identity;
let folder: string;

before(async () => {
  server = await startTestDatabase();
  network = createNetwork({ seed: 'officers', start: '2026-11-22T02:00:00.000Z' });
  const world = network.worldOf('ISL');
  folder = mkdtempSync(join(tmpdir(), 'comity-officers-'));
  const plan = { id: ISL, name: 'Police', kind: 'contact-point-24-7', zone: 'Atlantic/Reykjavik' };
  const url = 'http://isl.example:8443';
  provisionNode(folder, { id: 'ISL', url, authorities: [plan] }, world);
  const keyring = loadKeyring(folder, world);
  const database = await provisionDatabase(server.connection, 'officers_by_command');
  await migrate(database);
  parts = { keyring, world, store: openStore({ database, world }) };
  identity = createIdentity({ ...parts, training: false, origin: url });
});
after(async () => {
  await parts.store.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const given = <T>(result: Result<T>): T => {
  assert.ok(result.ok, result.ok ? '' : result.error.code);
  return result.value;
};
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

const add = async (number: string, role: Role = 'duty-officer') => {
  const id = `${ISL}.${number}`;
  const plan = { id, authority: ISL, number, role, zone: 'Atlantic/Reykjavik', name: 'A' };
  return { id, link: given(await addOfficer(parts, plan)) };
};

/** What whoever has the link does with it: name, password, and the code of the key shown. */
async function setUp(secret: string, userName: string) {
  const { codeSecret } = given(await identity.linkFor(secret));
  const code = codeAt(codeSecret, network.clock.now());
  return {
    codeSecret,
    session: await identity.setPasswordByLink({ secret, userName, password: PASSWORD, code }),
  };
}

const kinds = () =>
  parts.store
    .asNode(ISL, (tx) => tx.query<{ kind: string }>('select kind from audit order by n'))
    .then((rows) => rows.map(({ kind }) => kind));

async function sql(text: string): Promise<void> {
  const client = new Client({ ...server.connection, database: 'officers_by_command' });
  await client.connect();
  await client.query(`set search_path = comity; ${text}`);
  await client.end();
}

test('an officer comes in by a link once, and by what they set up from then on', async () => {
  const { id, link } = await add('0101');
  const [fresh] = await listOfficers(parts);
  assert.deepEqual([fresh?.id, fresh?.ways, fresh?.sessions], [id, [], 0]);
  const wrong = await identity.setPasswordByLink({
    ...{ secret: link.secret, userName: 'gudrun', password: PASSWORD, code: '000000' },
  });
  assert.equal(codeOf(wrong), 'code-not-right');
  const short = { secret: link.secret, userName: 'gudrun', password: 'short', code: '000000' };
  assert.equal(codeOf(await identity.setPasswordByLink(short)), 'password-form');
  const { codeSecret, session } = await setUp(link.secret, 'gudrun');
  assert.equal(given(session).officer.id, id);
  for (const again of [
    identity.linkFor(link.secret),
    identity.signInByLink(link.secret),
    setUpAgain(link.secret),
  ]) {
    assert.equal(codeOf(await again), 'link-gone');
  }
  network.clock.advance(30_000);
  const input = { userName: 'Gudrun', password: PASSWORD, source: '192.0.2.1' };
  const code = codeAt(codeSecret, network.clock.now());
  assert.equal(codeOf(await identity.signInByPassword({ ...input, code })), 'ok');
  const said = await kinds();
  for (const kind of ['officer-added', 'sign-in-link-made', 'password-set', 'signed-in']) {
    assert.ok(said.includes(kind), kind);
  }
});

const setUpAgain = (secret: string) =>
  identity.setPasswordByLink({ secret, userName: 'another', password: PASSWORD, code: '123456' });

test('of two who open one link at once, one comes in', async () => {
  const { link } = await add('0102');
  const all = await Promise.all([1, 2, 3, 4].map(() => identity.signInByLink(link.secret)));
  assert.equal(all.filter(({ ok }) => ok).length, 1);
});

test('a link runs out after an hour, and a newer one ends it', async () => {
  const { id, link } = await add('0103');
  const newer = given(await linkOfficer(parts, id));
  assert.equal(codeOf(await identity.linkFor(link.secret)), 'link-gone');
  network.clock.advance(59 * 60_000);
  assert.equal(codeOf(await identity.linkFor(newer.secret)), 'ok');
  network.clock.advance(60_000);
  assert.equal(codeOf(await identity.linkFor(newer.secret)), 'link-gone');
  assert.equal(codeOf(await identity.signInByLink(newer.secret)), 'link-gone');
});

test('a user name is one officer’s, whatever its case', async () => {
  const first = await add('0104');
  given((await setUp(first.link.secret, 'Thor')).session);
  const { link } = await add('0105');
  assert.equal(codeOf((await setUp(link.secret, 'thor')).session), 'user-name-taken');
  given((await setUp(link.secret, 'thor-2')).session);
});

test('whoever is suspended is out at once and stays out, also by SQL', async () => {
  const { id, link } = await add('0106');
  const { codeSecret, session } = await setUp(link.secret, 'freya');
  const { token } = given(session);
  assert.ok(await identity.sessionOf(token));
  given(await suspendOfficer(parts, id, true));
  assert.equal(await identity.sessionOf(token), undefined);
  network.clock.advance(60_000);
  const signIn = () =>
    identity.signInByPassword({
      ...{ userName: 'freya', password: PASSWORD, source: '192.0.2.7' },
      code: codeAt(codeSecret, network.clock.now()),
    });
  assert.equal(codeOf(await signIn()), 'sign-in-failed');
  assert.equal(codeOf(await linkOfficer(parts, id)), 'officer-suspended');
  await sql(`update officers set suspended_at = null where id = '${id}'`);
  network.clock.advance(60_000);
  assert.equal(codeOf(await signIn()), 'sign-in-failed', 'the row is not what the node wrote');
  const at = "'2026-11-22T02:00:00Z'";
  await sql(`update officers set suspended_at = ${at} where id = '${id}'`);
  assert.equal(
    (await listOfficers(parts)).find((one) => one.id === id),
    undefined,
  );
});

test('suspended and let in again, an officer has the way in that they had', async () => {
  const { id, link } = await add('0107');
  const { codeSecret } = await setUp(link.secret, 'odin');
  given(await suspendOfficer(parts, id, true));
  given(await suspendOfficer(parts, id, false));
  network.clock.advance(60_000);
  const code = codeAt(codeSecret, network.clock.now());
  const input = { userName: 'odin', password: PASSWORD, source: '192.0.2.8', code };
  assert.equal(codeOf(await identity.signInByPassword(input)), 'ok');
});

test('another role ends the sessions of the old one, and is the one from then on', async () => {
  const { id, link } = await add('0108');
  const { token } = given(await identity.signInByLink(link.secret));
  given(await changeRole(parts, id, 'supervisor'));
  assert.equal(await identity.sessionOf(token), undefined);
  const next = given(await linkOfficer(parts, id));
  assert.equal(given(await identity.signInByLink(next.secret)).officer.role, 'supervisor');
  assert.equal(codeOf(await changeRole(parts, 'nobody', 'supervisor')), 'no-such-officer');
});

test('a link that SQL has put in lets nobody in', async () => {
  const { id } = await add('0109');
  const secret = 'A'.repeat(43);
  await sql(`delete from sign_in_links where officer_id = '${id}';
    insert into sign_in_links values (sha256('${secret}'), '${id}', '${ISL}',
      '2027-01-01', '\\x00')`);
  assert.equal(codeOf(await identity.signInByLink(secret)), 'link-gone');
});

test('every session of an officer ends by command, and they may come in again', async () => {
  const { id, link } = await add('0190');
  const { codeSecret, session } = await setUp(link.secret, 'sigrun');
  const { token } = given(session);
  assert.equal(given(await signOutOfficer(parts, id)), 1);
  assert.equal(await identity.sessionOf(token), undefined);
  assert.equal(given(await signOutOfficer(parts, id)), 0);
  network.clock.advance(60_000);
  const input = { userName: 'sigrun', password: PASSWORD, source: '192.0.2.90' };
  const code = codeAt(codeSecret, network.clock.now());
  assert.equal(codeOf(await identity.signInByPassword({ ...input, code })), 'ok');
  assert.equal(codeOf(await signOutOfficer(parts, 'nobody')), 'no-such-officer');
});
