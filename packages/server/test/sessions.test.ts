import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  type Network,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { checkAudit, codeAt, type NewOfficer } from '@comity/server';
import { NotPermitted, type Session } from '@comity/service';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const AT = 'JPN.npa-247';
const officer = (number: string, role: NewOfficer['role']): NewOfficer => ({
  ...{ id: `${AT}.${number}`, authority: AT, number, role, zone: 'Asia/Tokyo' },
  ...{ name: `Officer ${number}`, userName: `npa-${number}` },
  ...{ password: 'correct horse battery', codeSecret: SECRET },
});

let server: DatabaseServer;
let network: Network;
let japan: WholeNode;
before(async () => {
  server = await startNodesDatabase();
  network = createNetwork({ seed: 'sessions', start: '2026-11-23T01:00:00.000Z' });
  const authority = { id: AT, name: 'Police', kind: 'contact-point-24-7', zone: 'Asia/Tokyo' };
  const [node] = await castWholeNodes(
    { network, server: server.connection, law: await loadLaw(), databases: 'sessions' },
    [
      {
        id: 'JPN',
        authorities: [authority],
        officers: [officer('0101', 'supervisor'), officer('0109', 'administrator')],
      },
    ],
  );
  assert.ok(node !== undefined);
  japan = node;
});
after(async () => {
  await japan?.close();
  await server?.stop();
});

const come = async (number = '0101'): Promise<Session> => {
  const done = await japan.service.identity.signInForTraining(`${AT}.${number}`);
  assert.ok(done.ok);
  return done.value;
};

const minutes = (n: number): void => network.clock.advance(n * 60_000);

const auditKinds = async (): Promise<readonly string[]> => {
  const found = await japan.parts.store.asNode(AT, (tx) => checkAudit(tx, japan.parts.keyring, AT));
  assert.equal(found.valid, true);
  return found.entries.map(({ kind }) => kind);
};

test('a session that is used goes on, one that is left alone ends', async () => {
  const { identity } = japan.service;
  const used = await come();
  const left = await come();
  for (let n = 0; n < 4; n += 1) {
    minutes(20);
    assert.ok((await identity.sessionOf(used.token)) !== undefined, `after ${(n + 1) * 20}`);
  }
  assert.equal(await identity.sessionOf(left.token), undefined);
  assert.equal(await identity.isLive(left), false);
  minutes(20);
  assert.equal(await identity.isLive(used), true, 'asking whether it lasts does not prolong it');
  minutes(11);
  assert.equal(await identity.isLive(used), false);
});

test('sessions are listed and ended by whose they are, and nobody else', async () => {
  const { identity } = japan.service;
  const [mine, other, foreign] = [await come(), await come(), await come('0109')];
  const lines = await identity.sessions(mine);
  assert.deepEqual(lines.map(({ here }) => here).toSorted(), [false, true]);
  const line = lines.find(({ here }) => !here);
  const stolen = await identity.endSession(foreign, line?.id ?? '');
  assert.equal(stolen.ok ? '' : stolen.error.code, 'session-unknown');
  assert.equal((await identity.endSession(mine, line?.id ?? '')).ok, true);
  assert.equal(await identity.sessionOf(other.token), undefined);
});

test('a session row that SQL made or changed opens nothing', async () => {
  const { identity } = japan.service;
  const { store } = japan.parts;
  const mine = await come('0109');
  await store.asGate((tx) =>
    tx.query(
      `insert into sessions (id, token_hash, officer_id, authority, way, started_at, seen_at,
         expires_at, mac)
       select 'made', sha256('a-token-of-a-thief'), $1, authority, way, started_at, seen_at,
         expires_at, mac from sessions where officer_id = $2 limit 1`,
      [`${AT}.0101`, mine.officer.id],
    ),
  );
  assert.equal(await identity.sessionOf('a-token-of-a-thief'), undefined);
  await store.asGate((tx) =>
    tx.query("update officers set role = 'supervisor' where id = $1", [mine.officer.id]),
  );
  assert.equal(await identity.sessionOf(mine.token), undefined, 'a role that SQL gave is none');
  await store.asGate((tx) =>
    tx.query("update officers set role = 'administrator' where id = $1", [mine.officer.id]),
  );
  assert.ok((await identity.sessionOf(mine.token)) !== undefined);
  assert.ok(network.log.some(({ what }) => what === 'record-not-vouched'));
});

test('a new passkey wants a sign-in of the last minutes', async () => {
  const { identity } = japan.service;
  const session = await come();
  assert.equal((await identity.passkeyRegistrationOptions(session)).ok, true);
  minutes(6);
  for (const asked of [
    await identity.passkeyRegistrationOptions(session),
    await identity.registerPasskey(session, {}),
  ]) {
    assert.equal(asked.ok ? '' : asked.error.code, 'sign-in-again');
  }
});

test('who comes in, fails, is locked out, searches and leaves stands in the audit', async () => {
  const { identity, cases } = japan.service;
  const before = (await auditKinds()).length;
  const by = (userName: string, code: string) =>
    identity.signInByPassword({
      ...{ userName, password: 'correct horse battery', code },
      source: '192.0.2.7',
    });
  const right = await by('npa-0101', codeAt(SECRET, network.clock.now()));
  assert.ok(right.ok);
  await cases.workList(right.value, { text: 'canary' });
  await identity.signOut(right.value);
  assert.equal((await by('nobody-of-that-name', '000000')).ok, false);
  for (let n = 0; n < 8; n += 1) assert.equal((await by('npa-0101', '000000')).ok, false);
  const kinds = (await auditKinds()).slice(before);
  assert.deepEqual(kinds.slice(0, 4), [
    'signed-in',
    'cases-searched',
    'signed-out',
    'sign-in-failed',
  ]);
  assert.equal(kinds.filter((kind) => kind === 'sign-in-locked').length, 1, 'once, not each time');
});

test('an administrator sees no case by the service either', async () => {
  const admin = await come('0109');
  await assert.rejects(japan.service.cases.workList(admin, {}), NotPermitted);
  await assert.rejects(japan.service.drafts.list(admin), NotPermitted);
  assert.throws(() => japan.service.alerts.listen(admin, () => undefined), NotPermitted);
});
