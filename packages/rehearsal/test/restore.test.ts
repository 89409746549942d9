import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Fault } from '@comity/base';
import {
  admitAll,
  type Berth,
  berthAt,
  chanceOf,
  checkInvariants,
  LineDown,
  prepareSeat,
  signIn,
} from '@comity/rehearsal';
import { checkDeeply, eraseBody } from '@comity/server';
import { castFor, desks, requestFrom, type TestStage, testStage } from './nodes-under-test.ts';

let stage: TestStage;
let japan: Berth;
let usa: Berth;
/** Ids of the acts whose authors were told that they are stated. */
const stated = new Set<string>();

before(async () => {
  stage = await testStage('restore');
  const seats = [];
  for (const cast of castFor('JPN', 'USA')) seats.push(await prepareSeat(stage, cast));
  [japan, usa] = (await Promise.all(seats.map((seat) => berthAt(seat)))) as [Berth, Berth];
  await admitAll([japan.node, usa.node]);
});
after(async () => {
  await Promise.all([japan.close(), usa.close()]);
  await stage.database.stop();
});

async function state(berth: Berth, caseId: string, text: string) {
  const session = await signIn(berth.node, `${berth.id}.desk`);
  const content = { text };
  const done = await berth.node.service.cases.act(session, caseId, {
    kind: 'message-sent',
    content,
  });
  if (done.ok && done.value.actId !== null) stated.add(done.value.actId);
  return done;
}

async function request(berth: Berth, to: string): Promise<string> {
  const caseId = await requestFrom(berth.node, to);
  const session = await signIn(berth.node, `${berth.id}.desk`);
  const view = await berth.node.service.cases.view(session, caseId);
  assert.ok(view.ok);
  for (const act of view.value.acts) stated.add(act.id);
  return caseId;
}

/** Delivers until nothing waits; a round that failed is tried again. */
async function settle(): Promise<void> {
  for (let round = 0; round < 60; round += 1) {
    const done = [await japan.node.exchange.deliver('USA'), await usa.node.exchange.deliver('JPN')];
    if (done.every((each) => each === 'idle')) return;
    stage.network.clock.advance(60_000);
  }
  throw new Error('the exchange does not come to rest');
}

async function holds(): Promise<void> {
  await checkInvariants({
    ...{ chance: chanceOf('x'), offices: desks('JPN', 'USA'), berths: [japan, usa], stated },
    unsure: 0,
  });
  for (const { node } of [japan, usa]) {
    for (const check of await checkDeeply(node.parts)) {
      assert.ok(check.ok, `${node.id}: ${JSON.stringify(check)}`);
    }
  }
}

const codeOf = (error: Fault | readonly Fault[]): string | undefined => [error].flat()[0]?.code;

const logged = (node: string, what: string): number =>
  stage.network.log.filter((event) => event.node === node && event.what === what).length;

const numbers = (berth: Berth, caseId: string) =>
  berth.node.parts.store.asNode(`${berth.id}.desk`, (tx) =>
    tx.query<{ author: string; seq: number }>(
      'select author, seq from acts where case_id = $1 order by author, seq',
      [caseId],
    ),
  );

test('a restored node takes everything back, numbers nothing twice and ends equal to its peer [T32]', async () => {
  const old = await request(japan, 'USA');
  await settle();
  // On its way when the backup is taken: in the backup it is not delivered yet.
  await state(japan, old, 'Waiting at the time of the backup');
  await japan.backUp();
  await settle();
  for (const n of [1, 2, 3]) {
    await state(japan, old, `After the backup, ${n}`);
    await state(usa, old, `An answer, ${n}`);
    await settle();
  }
  const young = await request(japan, 'USA');
  const theirs = await request(usa, 'JPN');
  await settle();
  const before = await numbers(usa, old);
  stage.network.clock.advance(3_600_000);
  await japan.restore();
  assert.equal(logged('JPN', 'restored'), 1, 'the database itself tells');
  assert.equal(japan.node.takesBack, true, 'whoever starts it is told');
  assert.equal(usa.node.takesBack, false);
  const { directory } = japan.node.service;
  assert.deepEqual((await directory.restored())?.waitsFor, ['USA'], 'officers are told');
  assert.equal(await usa.node.service.directory.restored(), null);
  const early = await state(japan, old, 'Too early');
  assert.equal(early.ok ? '' : codeOf(early.error), 'case-not-whole');
  const beat = await japan.node.exchange.ask('USA');
  assert.equal(beat.compared?.whole, false);
  const behind = beat.compared.roads
    .filter((road) => road.standing === 'behind')
    .map(({ link }) => link);
  assert.deepEqual([...new Set(behind)].sort(), ['sent', 'taken']);
  await settle();
  assert.deepEqual(await numbers(japan, old), before, 'each number as it was given');
  assert.ok((await state(japan, old, 'Whole again')).ok);
  assert.ok((await state(japan, young, 'This one came back as a whole')).ok);
  assert.ok((await state(japan, theirs, 'And what the other side had asked')).ok);
  await settle();
  await holds();
  assert.deepEqual((await directory.restored())?.waitsFor, [], 'all is back, and still told');
  stage.network.clock.advance(3 * 86_400_000);
  assert.equal(await directory.restored(), null, 'and is told no more after three days');
  const [link] = await usa.node.parts.store.asWorker((tx) =>
    tx.query<{ epoch: number }>("select max(epoch) as epoch from links where direction = 'in'"),
  );
  assert.equal(link?.epoch, 2, 'the restored node says so by a new epoch');
});

test('a sender restored to a line that its peer has lost takes up the peer’s line', async () => {
  const caseId = await request(japan, 'USA');
  await settle();
  await usa.backUp();
  for (const n of [1, 2, 3]) await state(japan, caseId, `Lost by the peer, ${n}`);
  await settle();
  await japan.backUp();
  await state(japan, caseId, 'Lost by both');
  await settle();
  await usa.restore();
  // The peer is heard of, and cannot ask for what it has lost: after a while it is sent anew.
  stage.network.fault(async (call, carry) => {
    if (call.from === 'USA') throw new LineDown('no way out of the USA');
    return carry(call);
  });
  await state(japan, caseId, 'Waits for what the peer has lost');
  const epochs = logged('JPN', 'link-diverged');
  for (let n = 0; n < 12; n += 1) {
    await japan.node.exchange.deliver('USA');
    stage.network.clock.advance(60_000);
  }
  assert.equal(logged('JPN', 'link-diverged'), epochs + 1, 'what was lost is sent again once');
  await japan.restore();
  stage.network.fault(undefined);
  await settle();
  assert.equal(logged('JPN', 'line-left'), 1);
  assert.ok((await state(japan, caseId, 'Whole again')).ok);
  await settle();
  await holds();
  const rows = (await japan.tamper(
    `select epoch, seq, count(*) as n from link_log where direction = 'out' group by 1, 2
     having count(*) > 1`,
  )) as readonly unknown[];
  assert.deepEqual(rows, [], 'no number was used twice');
});

test('settings that a dump does not carry are set again at the start', async () => {
  for (const [setting, value] of [
    ['search_path', 'comity'],
    ['TimeZone', 'UTC'],
    ['statement_timeout', '1min'],
    ['idle_in_transaction_session_timeout', '1min'],
  ] as const) {
    const [row] = await japan.node.parts.store.asWorker((tx) =>
      tx.query<{ value: string }>('select current_setting($1) as value', [setting]),
    );
    assert.equal(row?.value, value, setting);
  }
});

/** Japan erases a body. */
async function erase(caseId: string, actId: string): Promise<void> {
  const { store, exchange, keyring, world } = japan.node.parts;
  const erased = await store.asNode('JPN.desk', (tx) =>
    eraseBody(
      tx,
      { exchange, keyring, world },
      {
        ...{ authority: 'JPN.desk', caseId, actId, reason: 'The time to keep it is over.' },
        officer: { role: 'supervisor', number: '0101' },
      },
    ),
  );
  assert.ok(erased.ok);
  stated.add(erased.value.actId);
}

const bodyKeys = (actId: string) =>
  japan.node.parts.store.asNode('JPN.desk', (tx) =>
    tx.query('select from body_keys where act_id = $1', [actId]),
  );

test('a body that was erased after the backup is erased again', async () => {
  const caseId = await request(japan, 'USA');
  const said = await state(japan, caseId, 'To be forgotten');
  assert.ok(said.ok && said.value.actId !== null);
  const { actId } = said.value;
  await settle();
  await japan.backUp();
  await erase(caseId, actId);
  await settle();
  await japan.restore();
  assert.equal((await bodyKeys(actId)).length, 1, 'the backup still has it');
  await settle();
  assert.equal((await bodyKeys(actId)).length, 0);
  await holds();
});

test('a request that was erased after the backup is read nowhere: not in the list, on no page, by no search', async () => {
  const words = 'Quillfeather';
  const conduct = `What ${words} told in confidence.`;
  const caseId = await requestFrom(japan.node, 'USA', { title: words, conduct });
  await settle();
  await japan.backUp();
  const session = await signIn(japan.node, 'JPN.desk');
  const opened = await japan.node.service.cases.view(session, caseId);
  assert.ok(opened.ok);
  const [{ id: actId } = { id: '' }] = opened.value.acts;
  stated.add(actId);
  await erase(caseId, actId);
  await settle();
  await japan.restore();
  /** What an officer reads of the case: its row, its page, and whether the words find it. */
  const read = async (): Promise<string> => {
    const again = await signIn(japan.node, 'JPN.desk');
    const { cases } = japan.node.service;
    const list = await cases.workList(again, {});
    const found = await cases.workList(again, { text: words });
    const view = await cases.view(again, caseId);
    assert.ok(view.ok);
    return JSON.stringify([list, found.rows, view.value]);
  };
  assert.match(await read(), /Quillfeather/, 'the backup still has it');
  await settle();
  assert.doesNotMatch(await read(), /Quillfeather/);
  const lines = await japan.node.parts.store.asNode('JPN.desk', (tx) =>
    tx.query<{ officer: string }>(
      "select officer from audit where kind = 'body-erased' and subject = $1",
      [actId],
    ),
  );
  assert.deepEqual(lines, [{ officer: 'system' }], 'the line of then was lost: another says it');
  await holds();
});

test('a heartbeat that finds the link whole again before the node has erased anew leaves nothing readable', async () => {
  const caseId = await request(japan, 'USA');
  const said = await state(japan, caseId, 'To be forgotten between two heartbeats');
  assert.ok(said.ok && said.value.actId !== null);
  const { actId } = said.value;
  await settle();
  await japan.backUp();
  await erase(caseId, actId);
  await settle();
  await japan.restore();
  // Each round is followed by what either end's clock does every half minute.
  for (let round = 0; round < 12; round += 1) {
    await japan.node.exchange.deliver('USA', 'normal');
    await japan.node.exchange.ask('USA');
    await usa.node.exchange.ask('JPN');
  }
  assert.equal((await bodyKeys(actId)).length, 0);
  await settle();
  await holds();
});

test('a node that is restored once more before it has erased anew erases all the same', async () => {
  const caseId = await request(japan, 'USA');
  const said = await state(japan, caseId, 'To be forgotten, whatever happens twice');
  assert.ok(said.ok && said.value.actId !== null);
  const { actId } = said.value;
  await settle();
  await japan.backUp();
  await erase(caseId, actId);
  await settle();
  const before = await numbers(japan, caseId);
  await japan.restore();
  for (let round = 0; round < 12; round += 1) {
    if ((await numbers(japan, caseId)).length === before.length) break;
    await japan.node.exchange.deliver('USA', 'normal');
  }
  assert.deepEqual(await numbers(japan, caseId), before, 'the act that says so is back');
  assert.equal((await bodyKeys(actId)).length, 1, 'and nothing is erased yet');
  stage.network.clock.advance(3_600_000);
  await japan.backUp();
  await japan.restore();
  await settle();
  assert.equal((await bodyKeys(actId)).length, 0);
  await holds();
});

test('the idle peer notices a restore as well, and both restored at once end equal', async () => {
  const caseId = await request(usa, 'JPN');
  await settle();
  await usa.backUp();
  await state(usa, caseId, 'Lost at the one who said it');
  await settle();
  await japan.backUp();
  const gone = await state(japan, caseId, 'Said and heard after both backups: lost at both ends');
  await settle();
  assert.ok(gone.ok && gone.value.actId !== null);
  stated.delete(gone.value.actId);
  await usa.restore();
  // Nothing waits anywhere: the heartbeat alone shows it, to both.
  const before = logged('JPN', 'peer-behind');
  await usa.node.exchange.ask('JPN');
  assert.ok(logged('JPN', 'peer-behind') > before);
  await japan.restore();
  await settle();
  await holds();
});
