// A participant is suspended by two officers, in every process, and let in again by two.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { caseIdFor, type JsonObject } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  admitAll,
  createNetwork,
  type Network,
  prepareSeat,
  type Seat,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { askStanding, type NewOfficer, SHELL } from '@comity/server';
import { NotPermitted, type Role, type Session } from '@comity/service';
import type { ActKind } from '@comity/statements';
import { BATCH_HEADER_FIELD, frameBatch } from '@comity/wire';
import { ENVELOPES_PATH, HEADS_PATH, postHeaders } from '../src/exchange/post-batch.ts';
import { partsOf, REQUEST } from './two-nodes.ts';

const IS = 'ISL.police-247';
const JP = 'JPN.npa-247';
const officer = (authority: string, number: string, role: Role): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});
const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });

let server: DatabaseServer;
let network: Network;
let seats: readonly Seat[];
let japan: WholeNode;
let iceland: WholeNode;
/** The other process of Iceland's node. */
let second: WholeNode;

before(async () => {
  server = await startNodesDatabase();
  network = createNetwork({ seed: 'standings', start: '2026-11-23T02:00:00.000Z' });
  const stage = { network, server: server.connection, law: await loadLaw(), databases: 'standing' };
  const [jp, is] = [
    await prepareSeat(stage, {
      ...{ id: 'JPN', authorities: [unit(JP)] },
      officers: [officer(JP, '0118', 'prosecutor')],
    }),
    await prepareSeat(stage, {
      ...{ id: 'ISL', authorities: [unit(IS)] },
      officers: [
        officer(IS, '0101', 'duty-officer'),
        officer(IS, '0102', 'prosecutor'),
        officer(IS, '0103', 'supervisor'),
        officer(IS, '0900', 'administrator'),
      ],
    }),
  ];
  seats = [jp, is];
  [japan, iceland, second] = [await jp.open(), await is.open(), await is.open()];
  await admitAll([japan, iceland]);
  await second.trust.reload();
});
after(async () => {
  for (const node of [japan, iceland, second]) await node?.close();
  for (const seat of seats ?? []) seat.clear();
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
      ...{ authority: JP, caseId, zone: 'UTC' },
      officer: { role: 'prosecutor', number: '0118' },
      to: { participant: 'ISL', authority: IS },
      draft: { kind, parts: [...partsOf(kind)], pinpoints: ['CETS185:29(1)'], content, seen: {} },
    }),
  );
  assert.ok(done.ok, JSON.stringify(done));
};
const CASE = caseIdFor(JP, '7'.repeat(32));

const deliverAll = async (): Promise<void> => {
  while ((await japan.exchange.deliver('ISL')) === 'moved');
};

const oneOf = async (node: WholeNode, sql: string): Promise<unknown> => {
  const [row] = await node.parts.store.asWorker((tx) => tx.query<{ x: unknown }>(sql));
  return row?.x;
};
const waitingAtJapan = () => oneOf(japan, 'select count(*)::int as x from outbox');
const troubleAtJapan = () =>
  oneOf(japan, `select trouble as x from links where direction = 'out' and lane = 'normal'`);

const shown = async (node: WholeNode, id = `${IS}.0102`) => {
  const view = await node.service.admissions.standing(await come(node, id), 'JPN');
  assert.ok(view.ok);
  return view.value;
};

const actsShown = async () => {
  const view = await iceland.service.cases.view(await come(iceland, `${IS}.0101`), CASE);
  assert.ok(view.ok);
  return view.value;
};

let doubted = '';

test('nothing changes before two have agreed, and nobody agrees twice, or without the role', async () => {
  await post(CASE, 'request-submitted', REQUEST);
  await deliverAll();
  network.clock.advance(3_600_000);
  doubted = network.clock.now();
  network.clock.advance(60_000);
  await post(CASE, 'message-sent', { text: 'Perhaps not theirs' });
  await deliverAll();
  const asked = await askStanding(iceland.parts, {
    ...{ participant: 'JPN', wanted: 'suspended', reason: 'Their office called', doubt: doubted },
    ...{ by: SHELL, agrees: false },
  });
  assert.ok(asked.ok && asked.value.step === 'asked');
  const { id } = asked.value.row;
  const keeper = await come(iceland, `${IS}.0900`);
  await assert.rejects(() => iceland.service.admissions.agreeStanding(keeper, id), NotPermitted);
  const duty = await come(iceland, `${IS}.0101`);
  await assert.rejects(() => iceland.service.admissions.agreeStanding(duty, id), NotPermitted);
  const ann = await come(iceland, `${IS}.0102`);
  assert.deepEqual(await iceland.service.admissions.agreeStanding(ann, id), {
    ok: true,
    value: { step: 'first-officer' },
  });
  const twice = await iceland.service.admissions.agreeStanding(ann, id);
  assert.ok(!twice.ok && twice.error.code === 'approval-own-twice');
  assert.equal((await shown(iceland)).suspended, null);
  await post(CASE, 'message-sent', { text: 'Still taken' });
  await deliverAll();
  assert.equal(await waitingAtJapan(), 0);
  const again = await iceland.service.admissions.askStanding(ann, {
    ...{ participant: 'JPN', wanted: 'suspended', reason: 'x', doubt: null },
  });
  assert.ok(!again.ok && again.error.code === 'standing-asked');
});

test('SQL alone suspends nobody: the database counts two officers, and rows without the MAC are none', async () => {
  const sql = (text: string) => iceland.parts.store.asGate((tx) => tx.query(text));
  const by = (first: string, other: string) =>
    `update standing_changes set first_officer = '${IS}.${first}', first_at = now(),
       second_officer = '${IS}.${other}', done_at = now()`;
  await assert.rejects(sql(by('0102', '0102')), /has not the approvals|standing_changes_check/);
  await assert.rejects(sql(by('0102', '0900')), /has not the approvals/);
  await assert.rejects(sql(by('0101', '0102')), /has not the approvals/);
  await assert.rejects(
    sql(`insert into standing_changes (id, participant, wanted, sealed, proposed_by, proposed_at,
      first_officer, first_at, done_at, mac) values ('x', 'JPN', 'suspended', '', 'shell', now(),
      '${IS}.0102', now(), now(), '')`),
    /has not the approvals/,
  );
});

test('with the second nothing is accepted, by any process, nothing is sent, and what waits is said', async () => {
  const { waiting } = await shown(second);
  assert.equal(waiting?.reason, 'Their office called');
  const ben = await come(second, `${IS}.0103`);
  assert.deepEqual(await second.service.admissions.agreeStanding(ben, waiting?.id ?? ''), {
    ok: true,
    value: { step: 'done' },
  });
  // The other process may not have heard of it: the database tells it when it files.
  await post(CASE, 'message-sent', { text: 'Not taken' });
  await post(caseIdFor(JP, '8'.repeat(32)), 'request-submitted', REQUEST);
  for (let n = 0; n < 4; n += 1) assert.equal(await japan.exchange.deliver('ISL'), 'failed');
  assert.equal(await waitingAtJapan(), 2);
  assert.equal(await troubleAtJapan(), 'sender-suspended');
  await iceland.trust.reload();

  // Whatever is posted: a batch of nothing, a heartbeat.
  const { parts } = japan;
  const body = frameBatch({ from: 'JPN', to: 'ISL', envelopes: [], receipts: [] });
  for (const node of [iceland, second]) {
    for (const path of [ENVELOPES_PATH, HEADS_PATH] as const) {
      const headers = postHeaders(parts, { peer: 'ISL', lane: 'emergency', body, path });
      const answer = await node.exchange.receive({
        ...{ body, header: headers[BATCH_HEADER_FIELD], path },
      });
      assert.equal(answer.status, 403);
      assert.match(new TextDecoder().decode(answer.body), /"sender-suspended"/);
    }
  }

  // Nothing leaves, and nothing is asked; what waits stays.
  const said = await iceland.parts.store.asNode(IS, (tx) =>
    iceland.parts.exchange.enqueue(tx, {
      ...{ authority: IS, caseId: CASE, zone: 'UTC' },
      officer: { role: 'prosecutor', number: '0102' },
      to: { participant: 'JPN', authority: JP },
      draft: {
        ...{ kind: 'message-sent', parts: [], pinpoints: [], content: { text: 'Call us' } },
        seen: {},
      },
    }),
  );
  assert.ok(said.ok);
  assert.equal(await iceland.exchange.deliver('JPN'), 'idle');
  assert.equal((await iceland.exchange.ask('JPN')).there, false);
  const { suspended, held, changes } = await shown(iceland);
  assert.equal(held, 1);
  assert.equal(suspended?.doubtFrom, doubted);
  assert.deepEqual(
    changes[0]?.agreed.map(({ number }) => number),
    ['0102', '0103'],
  );

  // Officers see it on the case, with what is in doubt; whoever keeps the node on its page.
  const view = await actsShown();
  assert.ok(view.link.suspended);
  assert.deepEqual(view.inDoubt, { acts: 2, since: doubted, oursAlone: true });
  assert.deepEqual(
    view.acts.filter(({ ours }) => !ours).map(({ inDoubtSince }) => inDoubtSince),
    [null, doubted, doubted],
  );
  assert.equal(view.log.valid, true);
  const keeper = await come(iceland, `${IS}.0900`);
  const [standing] = (await iceland.service.keeping.queues(keeper)).peers;
  assert.ok(standing?.suspended);
  const search = { authority: '', officer: '', from: '', to: '', page: 1 };
  const audit = await iceland.service.keeping.audit(keeper, {
    ...search,
    kind: 'participant-suspended',
  });
  assert.deepEqual(
    audit.lines.map(({ officer: who, about }) => [who, about]),
    [['0103', 'JPN']],
  );
});

test('what is agreed stays, and a row that SQL made lets nobody in', async () => {
  const sql = (text: string) => iceland.parts.store.asGate((tx) => tx.query(text));
  await assert.rejects(sql('delete from standing_changes'), /stays/);
  await assert.rejects(sql('update standing_changes set done_at = null'), /stays|denied/);
  await seats[1]?.tamper(
    `insert into comity.standing_changes (id, participant, wanted, sealed, proposed_by, proposed_at,
       first_officer, first_at, second_officer, done_at, mac)
     select 'forged', participant, 'let-in', sealed, proposed_by, proposed_at, first_officer,
       first_at, second_officer, done_at + interval '1 second', mac from comity.standing_changes`,
  );
  await iceland.trust.reload();
  await second.trust.reload();
  network.clock.advance(120_000);
  assert.equal(await japan.exchange.deliver('ISL'), 'failed');
  await seats[1]?.tamper('alter table comity.standing_changes disable trigger user');
  await seats[1]?.tamper(`delete from comity.standing_changes where id = 'forged'`);
  await seats[1]?.tamper('alter table comity.standing_changes enable trigger user');
});

test('two let it in again: what waited on both sides goes, and what was in doubt stays so, no more', async () => {
  const [ann, ben] = [await come(iceland, `${IS}.0102`), await come(second, `${IS}.0103`)];
  const wrong = await iceland.service.admissions.askStanding(ann, {
    ...{ participant: 'JPN', wanted: 'suspended', reason: 'again', doubt: null },
  });
  assert.ok(!wrong.ok && wrong.error.code === 'standing-already');
  const asked = await iceland.service.admissions.askStanding(ann, {
    ...{ participant: 'JPN', wanted: 'let-in', reason: 'New keys, note 12', doubt: true },
  });
  assert.deepEqual(asked, { ok: true, value: { step: 'first-officer' } });
  const { waiting } = await shown(second);
  const done = await second.service.admissions.agreeStanding(ben, waiting?.id ?? '');
  assert.deepEqual(done, { ok: true, value: { step: 'done' } });
  await iceland.trust.reload();
  network.clock.advance(120_000);
  await deliverAll();
  assert.equal(await waitingAtJapan(), 0);
  assert.equal(await iceland.exchange.deliver('JPN'), 'moved');
  const view = await actsShown();
  assert.equal(view.link.suspended, null);
  assert.deepEqual(
    view.acts.filter(({ ours }) => !ours).map(({ inDoubtSince }) => inDoubtSince),
    [null, doubted, doubted, null],
  );
  assert.equal((await shown(iceland)).changes.length, 2);
});
