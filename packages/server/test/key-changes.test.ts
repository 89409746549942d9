// New keys while hundreds of acts are on their way, keys in other hands, and what peers learn of it.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { canonicalText, caseIdFor, type JsonObject } from '@comity/base';
import { fold } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, startTestDatabase } from '@comity/postgres';
import {
  admitAll,
  createNetwork,
  type Network,
  prepareSeat,
  type Seat,
  seededBytes,
  type WholeNode,
} from '@comity/rehearsal';
import { fingerprint } from '@comity/seal';
import {
  KeyFolderUnusable,
  loadKeyring,
  type NewOfficer,
  proposeKeyChange,
  provisionNode,
  SHELL,
} from '@comity/server';
import type { Role, Session } from '@comity/service';
import type { ActKind } from '@comity/statements';
import { admit, composeGivenBack, keyStatementHash, verifyKeyStatement } from '@comity/wire';
import { until } from '../../../test/wait.ts';
import { createKeyFollower } from '../src/sync/follow-keys.ts';
import { enterStatement, openTrustStore } from '../src/trust/index.ts';
import { confirmKeyChange } from '../src/trust/key-changes.ts';
import { peersChanged } from '../src/trust/peers-changed.ts';
import { partsOf, REQUEST } from './two-nodes.ts';

const IS = 'ISL.police-247';
const JP = 'JPN.npa-247';
const ACTS = 500;
const CASES = 50;
const officer = (authority: string, number: string, role: Role): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});
const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'Asia/Tokyo' });

let server: DatabaseServer;
let network: Network;
let seats: readonly Seat[];
/** The key folder of Japan before any change. */
const olderKeys = mkdtempSync(join(tmpdir(), 'comity-older-keys-'));
let japan: WholeNode;
let second: WholeNode;
let iceland: WholeNode;

before(async () => {
  server = await startTestDatabase();
  network = createNetwork({ seed: 'keys', start: '2026-11-23T02:00:00.000Z' });
  const stage = { network, server: server.connection, law: await loadLaw(), databases: 'keys' };
  const [jp, is] = [
    await prepareSeat(stage, {
      id: 'JPN',
      authorities: [unit(JP)],
      officers: [
        officer(JP, '0118', 'supervisor'),
        officer(JP, '0205', 'prosecutor'),
        officer(JP, '0900', 'administrator'),
      ],
    }),
    await prepareSeat(stage, {
      id: 'ISL',
      authorities: [unit(IS)],
      officers: [officer(IS, '0101', 'duty-officer')],
    }),
  ];
  seats = [jp, is];
  cpSync(jp.keys, olderKeys, { recursive: true });
  [japan, second, iceland] = [await jp.open(), await jp.open(), await is.open()];
  await admitAll([japan, iceland]);
  await second.trust.reload();
});

after(async () => {
  for (const node of [japan, second, iceland]) await node?.close();
  for (const seat of seats ?? []) seat.clear();
  rmSync(olderKeys, { recursive: true, force: true });
  await server?.stop();
});

const come = async (node: WholeNode, id: string): Promise<Session> => {
  const done = await node.service.identity.signInForTraining(id);
  assert.ok(done.ok);
  return done.value;
};

const post = async (caseId: string, kind: ActKind, content: JsonObject): Promise<void> => {
  const done = await japan.parts.store.asNode(JP, (tx) =>
    japan.parts.exchange.enqueue(tx, {
      ...{ authority: JP, caseId, zone: 'Asia/Tokyo' },
      officer: { role: 'prosecutor', number: '0205' },
      to: { participant: 'ISL', authority: IS },
      draft: { kind, parts: [...partsOf(kind)], pinpoints: ['CETS185:29(1)'], content, seen: {} },
    }),
  );
  assert.ok(done.ok, JSON.stringify(done));
};

const request = async (n: number): Promise<string> => {
  const caseId = caseIdFor(JP, n.toString(16).padStart(32, '0'));
  await post(caseId, 'request-submitted', REQUEST);
  return caseId;
};

const timelineAtPeer = (caseId: string) =>
  iceland.parts.store.asNode(IS, async (tx) => {
    const { timeline } = fold(await iceland.parts.exchange.entriesOf(tx, IS, caseId));
    return timeline;
  });

const deliverAll = async (): Promise<void> => {
  while ((await japan.exchange.deliver('ISL')) === 'moved');
};

const waiting = async (): Promise<number> => {
  const [row] = await japan.parts.store.asWorker((tx) =>
    tx.query<{ n: number }>('select count(*)::int as n from outbox'),
  );
  return row?.n ?? -1;
};

/** Two officers agree to what the administrator has proposed at the command line. */
async function change(compromised: string | null): Promise<void> {
  const done = await proposeKeyChange(japan.parts, {
    kind: compromised === null ? 'keys-rotated' : 'keys-revoked',
    ...{ authorities: [], node: true, compromised, by: SHELL },
  });
  assert.ok(done.ok);
  const [first, other] = [await come(japan, `${JP}.0118`), await come(second, `${JP}.0205`)];
  const { id } = done.value;
  assert.deepEqual(await japan.service.keys.confirm(first, id), {
    ok: true,
    value: { step: 'first-officer' },
  });
  const again = await japan.service.keys.confirm(first, id);
  assert.ok(!again.ok && again.error.code === 'key-change-own-twice');
  assert.deepEqual(await second.service.keys.confirm(other, id), {
    ok: true,
    value: { step: 'changed' },
  });
  // The other process of the node hears of it from the database.
  await japan.trust.reload();
}

const versionAtPeer = (): number | undefined =>
  iceland.trust.current().get('JPN')?.statements.at(-1)?.statement.version;

/** The peer asks for a statement beside its answer, in its own time. */
async function followed(version: number): Promise<void> {
  await until(`version ${version} is known`, () => versionAtPeer() === version);
}

test('500 acts are on their way while the keys are changed: all arrive, and the peer learns by itself', async () => {
  const cases = await Promise.all(Array.from({ length: CASES }, (_, n) => request(100 + n)));
  await deliverAll();
  await Promise.all(
    cases.map(async (caseId) => {
      for (let n = 0; n < ACTS / CASES; n += 1) {
        await post(caseId, 'message-sent', { text: `Message ${n}` });
      }
    }),
  );
  const before = await waiting();
  assert.equal(before, ACTS);
  // Some are sealed and sent, and nobody answers: they stay on their way over the change.
  network.fault(() => Promise.reject(new Error('the line is down')));
  await japan.exchange.deliver('ISL');
  const old = japan.parts.keyring.authority(JP).signing.id;
  const oldReceipt = japan.parts.keyring.node.id;
  network.clock.advance(1_000);
  const beforeChange = iceland.parts.world.now();
  await change(null);
  assert.notEqual(japan.parts.keyring.authority(JP).signing.id, old);
  assert.notEqual(japan.parts.keyring.node.id, oldReceipt);
  assert.equal(second.parts.keyring.node.id, japan.parts.keyring.node.id);
  for (const caseId of cases) await post(caseId, 'message-sent', { text: 'By the new key' });
  network.fault(undefined);
  network.clock.advance(120_000);
  assert.equal(versionAtPeer(), 1);
  // One heartbeat: refused by its new key, taken by the earlier one, and then asked for the statement.
  assert.equal((await japan.exchange.ask('ISL')).there, true);
  await followed(2);
  const [changed, ...noOther] = await peersChanged(iceland.parts, beforeChange);
  assert.deepEqual(noOther, []);
  assert.deepEqual(
    [changed?.participant, changed?.version, changed?.changed?.version],
    ['JPN', 2, 1],
  );
  const what = changed?.changed?.changes.map((each) => each.what);
  assert.deepEqual(what, ['receipt', 'signing', 'encryption'], 'as the page of keys says it');
  const later = Temporal.Instant.from(iceland.parts.world.now()).add({ seconds: 1 });
  assert.deepEqual(await peersChanged(iceland.parts, later.toString()), []);
  await deliverAll();
  assert.equal(await waiting(), 0);
  const timelines = await Promise.all(cases.map(timelineAtPeer));
  const acts = timelines.flat();
  assert.equal(acts.length, CASES + ACTS + CASES);
  assert.deepEqual(
    acts.filter(({ withoutEffect }) => withoutEffect !== null),
    [],
  );
});

test('a peer that was never told learns of new keys from the first batch, or asks at its own heartbeat', async () => {
  await change(null);
  assert.equal(versionAtPeer(), 2);
  await iceland.exchange.ask('JPN');
  assert.equal(versionAtPeer(), 3);
});

test('both change the keys of their nodes while the line is down, and find each other again', async () => {
  network.fault(() => Promise.reject(new Error('the line is down')));
  await change(null);
  iceland.parts.keyring.change({
    ...{ authorities: [IS], node: true, compromised: null, oldKeysUntil: (_, at) => at },
  });
  iceland.parts.keyring.takeUp();
  const { statement } = iceland.parts.keyring;
  await iceland.parts.store.asGate((tx) =>
    enterStatement(tx, statement, iceland.parts.world.now()),
  );
  await iceland.trust.reload();
  network.clock.advance(600_000);
  network.fault(undefined);
  assert.equal(versionAtPeer(), 3);
  await japan.exchange.ask('ISL');
  await followed(4);
  assert.equal(japan.trust.current().get('ISL')?.statements.length, 2);
});

test('keys in other hands: what came with them from that day on is in doubt at the peer, and nothing is lost', async () => {
  const caseId = await request(2);
  await deliverAll();
  network.clock.advance(3_600_000);
  const since = network.clock.now();
  network.clock.advance(60_000);
  await post(caseId, 'message-sent', { text: 'Perhaps not ours' });
  await deliverAll();
  // This one is still on its way when the keys are revoked: it arrives, and is in doubt too.
  await post(caseId, 'message-sent', { text: 'On its way' });
  network.clock.advance(60_000);
  await change(since);
  await post(caseId, 'message-sent', { text: 'By the new key' });
  await japan.exchange.ask('ISL');
  await followed(5);
  await deliverAll();
  assert.equal(await waiting(), 0);
  const ann = await come(iceland, `${IS}.0101`);
  const view = await iceland.service.cases.view(ann, caseId);
  assert.ok(view.ok);
  assert.deepEqual(view.value.inDoubt, { acts: 2, since, oursAlone: false });
  assert.deepEqual(
    view.value.acts.map(({ inDoubtSince }) => inDoubtSince),
    [null, since, since, null],
  );
  assert.equal(view.value.log.valid, true, 'every act is proven as before');
  const [japans] = (await iceland.service.keys.view(ann)).peers;
  assert.deepEqual(
    japans?.revoked.map((key) => key.since),
    Array.from({ length: 4 }, () => since),
    'every key that was in use on that day or later',
  );
});

test('an act that is filed while its key is being revoked reaches the peer', async () => {
  await deliverAll();
  assert.equal(await waiting(), 0);
  let caseId = '';
  // Filed after the count of what waits, and before the statement.
  const store: typeof japan.parts.store = {
    ...japan.parts.store,
    asGate: async (work) => {
      caseId = await request(3);
      return japan.parts.store.asGate(work);
    },
  };
  const proposed = await proposeKeyChange(japan.parts, {
    ...{ kind: 'keys-revoked', authorities: [JP], node: false, by: SHELL },
    compromised: network.clock.now(),
  });
  assert.ok(proposed.ok);
  const { id } = proposed.value;
  const first = await confirmKeyChange(japan.parts, { id, officer: `${JP}.0118` });
  assert.ok(first.ok);
  const done = await confirmKeyChange({ ...japan.parts, store }, { id, officer: `${JP}.0205` });
  assert.ok(done.ok && done.value.step === 'changed');
  await japan.trust.reload();
  network.clock.advance(120_001);
  await japan.exchange.ask('ISL');
  await followed(japan.parts.keyring.statement.statement.version);
  await deliverAll();
  assert.equal(await waiting(), 0);
  assert.equal((await timelineAtPeer(caseId)).length, 1);
});

test('an administrator agrees to nothing, nor does the database let one officer do the work of two', async () => {
  const admin = await come(japan, `${JP}.0900`);
  const done = await proposeKeyChange(japan.parts, {
    ...{ kind: 'keys-rotated', authorities: [JP], node: false, compromised: null, by: SHELL },
  });
  assert.ok(done.ok);
  const { id } = done.value;
  await assert.rejects(async () => japan.service.keys.confirm(admin, id));
  const alone = [id, `${JP}.0118`, network.clock.now()];
  const sql =
    'update key_changes set first_officer = $2, first_at = $3, done_at = $3 where id = $1';
  await assert.rejects(
    japan.parts.store.asGate((tx) => tx.query(sql, alone)),
    /has not the approvals it needs/,
  );
  await assert.rejects(async () => japan.service.keys.stop(admin, id), 'nor does he stop it');
  const boss = await come(japan, `${JP}.0118`);
  assert.deepEqual(await japan.service.keys.stop(boss, id), { ok: true, value: null });
  const gone = await japan.service.keys.confirm(boss, id);
  assert.ok(!gone.ok && gone.error.code === 'key-change-unknown');
});

test('a key folder from before a change beside the database of today: nothing is signed with ended keys', async () => {
  const { store, world, trust } = japan.parts;
  const newest = trust.current().get('JPN')?.statements.at(-1)?.statement.version ?? 0;
  assert.ok(newest > 1, 'keys were changed above');
  const keyring = loadKeyring(olderKeys, world);
  await assert.rejects(
    openTrustStore({ store, world, keyring }),
    (cause) =>
      cause instanceof KeyFolderUnusable &&
      canonicalText({ ...cause.fault }) ===
        canonicalText({ code: 'key-folder-older', params: { version: 1, known: newest } }),
  );
  await japan.trust.reload();
  assert.equal(japan.parts.keyring.statement.statement.version, newest, 'ours goes on');
});

test('a State made anew under other root keys is not followed: it is named, with what to do', async () => {
  const other = mkdtempSync(join(tmpdir(), 'comity-other-root-'));
  const world = { now: network.clock.now, randomBytes: seededBytes('other root') };
  const known = versionAtPeer() ?? 0;
  const plan = planAt('https://jpn.example');
  const made = provisionNode(other, { ...plan, afterVersion: known }, world);
  rmSync(other, { recursive: true, force: true });
  const first = provisionNode(other, plan, world);
  rmSync(other, { recursive: true, force: true });
  const admitted = [made, first].map((each) => {
    const verified = verifyKeyStatement(each);
    assert.ok(verified.ok);
    const done = admit(iceland.trust.current(), verified.value, fingerprint(each.statement.root));
    return done.ok ? each.statement.version - known : done.error.code;
  });
  assert.deepEqual(admitted, [1, 'statement-succession'], 'two officers can admit it anew');
  const { version } = made.statement;
  const given = { entries: [], statements: [made], more: false };
  network.fault((call, carry) =>
    call.url.endsWith('/give-back')
      ? Promise.resolve({
          status: 200,
          body: composeGivenBack({ from: 'JPN', to: 'ISL', ...given }),
        })
      : carry(call),
  );
  const follow = createKeyFollower({
    ...iceland.parts,
    lawVersion: 'test',
    project: async () => undefined,
  });
  await follow('JPN', { version, hash: keyStatementHash(made.statement) });
  network.fault(undefined);
  assert.equal(versionAtPeer(), known);
  const ann = await come(iceland, `${IS}.0101`);
  const [japans] = (await iceland.service.keys.view(ann)).peers;
  assert.equal(japans?.trouble?.why.code, 'keys-other-root');
  // What the right node says next is followed as before, and the trouble is over.
  await change(null);
  await japan.exchange.ask('ISL');
  await followed(known + 1);
  assert.equal((await iceland.service.keys.view(ann)).peers[0]?.trouble, null);
});

const planAt = (url: string) => ({ id: 'JPN', url, authorities: [unit(JP)] });
