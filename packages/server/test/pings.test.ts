// Whether a node is there and whether a person answers: tests that say so, ring last and rarely.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, startTestDatabase } from '@comity/postgres';
import { castWholeNodes, createNetwork, type Network, type WholeNode } from '@comity/rehearsal';
import { lookAtAlarms, lookAtPings, type NewOfficer, type OutgoingCall } from '@comity/server';
import type { Role, Session } from '@comity/service';
import {
  composePing,
  composePingQuestion,
  type Ping,
  type PingTest,
  readPing,
  readPingQuestion,
  statePing,
} from '@comity/wire';
import { answerPing } from '../src/pings/answer-ping.ts';
import { jittered } from '../src/pings/jittered.ts';
import { REQUEST } from './two-nodes.ts';

const IS = 'ISL.police-247';
const JP = 'JPN.npa-247';
const officer = (authority: string, number: string, role: Role): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

let server: DatabaseServer;
let network: Network;
let iceland: WholeNode;
let japan: WholeNode;
let ann: Session;
let boss: Session;
let mori: Session;
const sent: OutgoingCall[] = [];
const note = async (call: OutgoingCall): Promise<void> => {
  sent.push(call);
};
const callers = { gateway: note, mail: note };

before(async () => {
  server = await startTestDatabase();
  network = createNetwork({ seed: 'pings', start: '2026-11-23T02:00:00.000Z' });
  const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'Asia/Tokyo' });
  const stage = { network, server: server.connection, law: await loadLaw() };
  const [is, jp] = await castWholeNodes({ ...stage, databases: 'pings' }, [
    {
      id: 'ISL',
      authorities: [unit(IS)],
      officers: [officer(IS, '0101', 'duty-officer'), officer(IS, '0103', 'supervisor')],
    },
    {
      id: 'JPN',
      authorities: [unit(JP)],
      officers: [officer(JP, '0406', 'duty-officer'), officer(JP, '0118', 'supervisor')],
    },
  ]);
  assert.ok(is !== undefined && jp !== undefined);
  [iceland, japan] = [is, jp];
  const come = async (node: WholeNode, id: string): Promise<Session> => {
    const done = await node.service.identity.signInForTraining(id);
    assert.ok(done.ok);
    return done.value;
  };
  ann = await come(iceland, `${IS}.0101`);
  mori = await come(japan, `${JP}.0406`);
  boss = await come(japan, `${JP}.0118`);
  const own = { mail: 'duty@police.example', telephone: '+354 555 0142' };
  assert.ok((await iceland.service.alarms.keepAddresses(ann, own)).ok);
});
after(async () => {
  await iceland?.close();
  await japan?.close();
  await server?.stop();
});

const seconds = (n: number): void => network.clock.advance(n * 1_000);
const ring = () => lookAtAlarms({ ...iceland.parts, callers }, 'https://desk.example/night');
const ask = () => lookAtPings(japan.parts);
const open = async () => (await iceland.service.alarms.open(ann)).alarms;
const office = async () => {
  const [found] = await japan.service.pings.of(mori, 'ISL');
  assert.ok(found !== undefined);
  return found;
};
const there = { participant: 'ISL', authority: IS };

test('each node is looked at by its turn: how long it takes, how far its clock is off, or why nothing', async () => {
  await ask();
  const [node] = await japan.service.pings.nodes(mori);
  assert.deepEqual(
    [node?.participant, node?.trouble, node?.skewMs, node?.looks, node?.answered],
    ['ISL', null, 0, 1, 1],
  );
  await ask();
  assert.equal((await japan.service.pings.nodes(mori))[0]?.looks, 1, 'a turn has its time');
  seconds(901);
  await Promise.all([ask(), ask(), ask()]);
  assert.equal((await japan.service.pings.nodes(mori))[0]?.looks, 2, 'one process asks');
  network.fault(() => Promise.reject(new Error('the line is down')));
  seconds(901);
  await ask();
  network.fault(undefined);
  const [down] = await japan.service.pings.nodes(mori);
  assert.deepEqual(
    [down?.trouble, down?.ms, down?.looks, down?.answered],
    ['ping-no-answer', null, 3, 2],
  );
});

test('a person is tested: it rings once, says that it is a test, and the asker learns when and not who', async () => {
  assert.ok((await japan.service.pings.send(mori, there)).ok);
  const twice = await japan.service.pings.send(mori, there);
  assert.equal(twice.ok ? '' : twice.error.code, 'test-runs');
  assert.deepEqual((await office()).open?.rangAt, null);
  await ask();
  await ring();
  const [alarm] = await open();
  assert.deepEqual(
    [alarm?.sort, alarm?.about, alarm?.waits?.what, alarm?.waits?.to, alarm?.mine],
    ['ping', null, 'test', 'JPN', true],
  );
  assert.deepEqual(
    sent.map(({ sort, peer, to }) => [sort, peer, to]),
    [['ping', 'JPN', 'duty@police.example']],
    'no telephone, and nobody who is not on duty',
  );
  const counts = await iceland.service.cases.counts(ann);
  assert.deepEqual([counts.alerts, counts.called], [[], false], 'no banner, and no page rings');
  seconds(42);
  await ask();
  assert.notEqual((await office()).open?.rangAt, null);
  const done = await iceland.service.alarms.acknowledge(ann, alarm ?? { id: '', shown: {} });
  assert.deepEqual(done, { ok: true, value: { told: false } });
  seconds(11);
  await ask();
  const { open: still, last, times, hours } = await office();
  assert.deepEqual([still, last?.seconds, last?.refused], [null, 42, false]);
  assert.deepEqual(times, { tests: 1, answered: 1, inTime: 1, median: 42, ninth: 42 });
  assert.deepEqual(
    hours.map(({ hour }) => hour),
    [11],
    'the hour in Tokyo',
  );
  const today = await iceland.service.pings.today(ann);
  assert.deepEqual([today.here.answered, today.there.tests], [1, 0]);
  const rows = await japan.parts.store.asNode(JP, (tx) => tx.query('select * from tests_sent'));
  assert.doesNotMatch(JSON.stringify(rows), /0101/);
});

test('whom nobody answers is over after a quarter of an hour, and rings no second time', async () => {
  seconds(3_600);
  assert.ok((await japan.service.pings.send(mori, there)).ok);
  await ask();
  await ring();
  const calls = sent.length;
  seconds(899);
  await ring();
  assert.equal((await open()).length, 1);
  seconds(1);
  await ring();
  assert.deepEqual(await open(), []);
  assert.equal(sent.length, calls, 'nobody was called again');
  await ask();
  seconds(121);
  await ask();
  const { times, last } = await office();
  assert.deepEqual([times.tests, times.answered, last?.seconds], [2, 1, null]);
});

const question = (tests: PingTest[]) =>
  composePingQuestion({ from: 'JPN', to: 'ISL', nonce: idOf(255), tests });
const idOf = (n: number): string => Buffer.alloc(16, n).toString('base64url');
const testOf = (n: number, change: Partial<PingTest> = {}): PingTest => ({
  ...{ id: idOf(n), by: JP, authority: IS, within: 300 },
  ...change,
});
async function posted(body: Uint8Array, from = 'JPN') {
  const header = { from, to: 'ISL' } as Parameters<typeof answerPing>[1]['header'];
  const parts = { ...iceland.parts, lawVersion: 'x', project: async () => undefined };
  const answer = await answerPing(parts, { header, body });
  if (answer.status !== 200) return answer.status;
  const read = readPing(answer.body);
  assert.ok(read.ok);
  return read.value.ping.tests.map(({ rang }) => rang !== null);
}

test('a storm of tests rings once, says so, and stands behind an emergency in every way', async () => {
  seconds(90_000);
  const storm = Array.from({ length: 100 }, (_, n) => testOf(n + 1));
  const rang: boolean[] = [];
  for (let from = 0; from < storm.length; from += 20) {
    const some = await posted(question(storm.slice(from, from + 20)));
    assert.ok(Array.isArray(some));
    rang.push(...some);
  }
  assert.equal(rang.filter(Boolean).length, 1, 'one at a time');
  await ring();
  const before = sent.length;
  const queued = await japan.parts.store.asNode(JP, (tx) =>
    japan.exchange.enqueue(tx, {
      ...{ authority: JP, caseId: `child.${JP}`, zone: 'UTC' },
      draft: {
        ...{ kind: 'request-submitted', parts: ['p1'], pinpoints: [], seen: {} },
        content: { ...REQUEST, urgency: { level: 'emergency', why: 'A child is in danger.' } },
      },
      officer: { role: 'duty-officer', number: '0406' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  assert.ok(queued.ok);
  await japan.exchange.deliver('ISL');
  await ring();
  assert.deepEqual(
    (await open()).map(({ sort }) => sort),
    ['emergency', 'ping'],
  );
  assert.deepEqual(
    sent.slice(before).map(({ sort }) => sort),
    ['emergency', 'emergency'],
    'a test a moment ago silences no telephone',
  );
  const { alerts, called } = await iceland.service.cases.counts(ann);
  assert.deepEqual([alerts.map(({ sort }) => sort), called], [['emergency'], true]);
});

test('more than four within an hour, for others, or under another’s name do not ring', async () => {
  seconds(90_000);
  await ring();
  const over = async () => {
    for (const alarm of (await open()).filter(({ sort }) => sort === 'ping')) {
      assert.ok((await iceland.service.alarms.acknowledge(ann, alarm)).ok);
    }
  };
  await over();
  const rang: unknown[] = [];
  for (let n = 0; n < 6; n += 1) {
    rang.push(await posted(question([testOf(120 + n)])));
    await ring();
    await over();
  }
  assert.deepEqual(rang, [[true], [true], [true], [true], [false], [false]]);
  assert.deepEqual(await posted(question([testOf(140, { authority: 'ISL.other' })])), [false]);
  assert.deepEqual(await posted(question([testOf(141, { by: 'USA.desk' })])), [false]);
  assert.equal(await posted(question([]), 'USA'), 400, 'the header is of another');
  const mine = await posted(question([testOf(120)]));
  assert.deepEqual(mine, [true], 'one that rang is known by its id');
});

test('what is planned comes by itself, at hours that nobody knows, once on however many processes', async () => {
  const { pings } = japan.service;
  const wrong = await pings.plan(boss, there, 5);
  assert.equal(wrong.ok ? '' : wrong.error.code, 'test-days');
  const none = await pings.plan(boss, { participant: 'ISL', authority: 'ISL.none' }, 1);
  assert.equal(none.ok ? '' : none.error.code, 'office-not-there');
  assert.ok((await pings.plan(boss, there, 1)).ok);
  assert.equal((await office()).everyDays, 1);
  const count = async (): Promise<number> => {
    const rows = await japan.parts.store.asNode(JP, (tx) =>
      tx.query('select from tests_sent where officer is null'),
    );
    return rows.length;
  };
  assert.equal(await count(), 0);
  seconds(36 * 3_600);
  await Promise.all([ask(), ask(), ask()]);
  assert.equal(await count(), 1);
  assert.ok((await pings.plan(boss, there, null)).ok);
  assert.equal((await office()).everyDays, null);
  seconds(90 * 3_600);
  await ask();
  assert.equal(await count(), 1);
});

test('an answer that its node did not sign, or of a time that cannot be, counts as none', async () => {
  seconds(7_200);
  const { pings } = japan.service;
  assert.ok((await pings.send(mori, there)).ok);
  const [row] = await japan.parts.store.asNode(JP, (tx) =>
    tx.query<{ id: string }>('select id from tests_sent where not over'),
  );
  const now = network.clock.now();
  type Said = (nonce: string) => Uint8Array;
  const about = (test: Ping['tests'][number], node = iceland): Said => {
    const { receipt } = node.parts.keyring.node;
    return (nonce) =>
      composePing(statePing({ by: 'ISL', to: 'JPN', nonce, at: now, tests: [test] }, receipt));
  };
  const said = (rang: string, answered: string, node = iceland): Said =>
    about({ id: row?.id ?? '', rang, answered }, node);
  const answerWith = async (answer: Said): Promise<void> => {
    network.fault((call, carry) => {
      if (!call.url.endsWith('/pings')) return carry(call);
      const asked = readPingQuestion(call.body);
      assert.ok(asked.ok);
      return Promise.resolve({ status: 200, body: answer(asked.value.nonce) });
    });
    seconds(11);
    await ask();
    network.fault(undefined);
  };
  await answerWith(said(now, now, japan));
  assert.notEqual((await office()).open, null, 'signed by another');
  await answerWith(said(now, '2026-01-01T00:00:00.000Z'));
  assert.notEqual((await office()).open, null, 'answered before it rang');
  const before = (await office()).times.answered;
  await answerWith(said(now, '2036-01-01T00:00:00.000Z'));
  assert.equal((await office()).times.answered, before, 'answered after ten years is no answer');

  assert.ok((await pings.send(mori, there)).ok);
  const [next] = await japan.parts.store.asNode(JP, (tx) =>
    tx.query<{ id: string }>('select id from tests_sent where not over'),
  );
  const late = { id: next?.id ?? '', rang: '9990-01-01T00:00:00.000Z', answered: null };
  const kept = about({ id: next?.id ?? '', rang: now, answered: now })(idOf(254));
  await answerWith(() => kept);
  assert.notEqual((await office()).open, null, 'an answer to another question');
  const ahead = about(late);
  await answerWith(ahead);
  assert.notEqual((await office()).open, null);
  seconds(1_020);
  await answerWith(ahead);
  assert.equal((await office()).open, null, 'who names a time to come is not asked for ever');
});

test('what our own officers answered is counted, and an authority that wants no tests has none', async () => {
  const { pings } = iceland.service;
  const answered = async (): Promise<void> => {
    await ring();
    for (const alarm of (await open()).filter(({ sort }) => sort === 'ping')) {
      assert.ok((await iceland.service.alarms.acknowledge(ann, alarm)).ok);
    }
  };
  await answered();
  seconds(1_000);
  const own = await pings.own(ann);
  assert.ok(own.span !== null && own.times.tests >= 4);
  assert.equal(
    own.hours.reduce((sum, { tests }) => sum + tests, 0),
    own.times.tests,
  );
  assert.deepEqual([own.askers, own.refusedSince], [['JPN'], null]);
  const lead = await iceland.service.identity.signInForTraining(`${IS}.0103`);
  assert.ok(lead.ok);
  await pings.letRing(lead.value, false);
  await pings.letRing(lead.value, false);
  seconds(90_000);
  assert.deepEqual(await posted(question([testOf(180)])), [false]);
  assert.equal((await pings.own(ann)).refusedSince === null, false);
  await pings.letRing(lead.value, true);
  assert.deepEqual(await posted(question([testOf(181)])), [true]);
  assert.equal((await pings.own(ann)).times.tests, own.times.tests, 'one that runs is not counted');
  await answered();
  assert.equal((await pings.own(ann)).times.answered, own.times.answered + 1);
});

test('what a clock wrote that was ahead holds nothing up once it is right', async () => {
  const { pings, parts } = { ...japan.service, parts: japan.parts };
  const ahead = "'2031-01-01T00:00:00Z'";
  const within = <T extends object>(text: string) =>
    parts.store.asNode(JP, (tx) => tx.query<T>(text, []));
  const answered = async (): Promise<void> => {
    await ring();
    for (const alarm of (await open()).filter(({ sort }) => sort === 'ping')) {
      assert.ok((await iceland.service.alarms.acknowledge(ann, alarm)).ok);
    }
  };
  seconds(90_000);
  await answered();
  assert.ok((await pings.plan(boss, there, 1)).ok);
  await within(`update ping_plans set next_at = ${ahead}`);
  const planned = 'select count(*)::int as n from tests_sent where officer is null';
  const [before] = await within<{ n: number }>(planned);
  await ask();
  const [after] = await within<{ n: number }>(planned);
  assert.equal((after?.n ?? 0) - (before?.n ?? 0), 1, 'a plan');
  await within(`update tests_sent set next_ask_at = ${ahead} where not over`);
  await ask();
  const [due] = await within<{ far: boolean }>(
    `select next_ask_at = ${ahead} as far from tests_sent where not over`,
  );
  assert.equal(due?.far, false, 'a test that runs is asked about');
  assert.ok((await pings.plan(boss, there, null)).ok);

  await iceland.parts.store.asNode(IS, (tx) =>
    tx.query(
      `insert into tests_rung (authority, id, peer, by, rang_at)
        select $1, 'ahead' || n, 'JPN', $2, ${ahead} from generate_series(1, 20) n`,
      [IS, JP],
    ),
  );
  await answered();
  seconds(90_000);
  assert.deepEqual(await posted(question([testOf(200)])), [true], 'there is room for a test');
});

test('looks are counted by the day, and what nothing asks for any more is forgotten', async () => {
  const of = async (text: string): Promise<number> => {
    const [row] = await japan.parts.store.asNode(JP, (tx) => tx.query<{ n: number }>(text));
    return row?.n ?? 0;
  };
  const [node] = await japan.service.pings.nodes(mori);
  assert.equal(node?.looks, await of('select sum(looks)::int as n from ping_days'));
  seconds(3 * 86_400);
  await ask();
  assert.equal(await of('select count(*)::int as n from pings'), 1, 'of single looks two days');
  assert.equal((await japan.service.pings.nodes(mori))[0]?.looks, (node?.looks ?? 0) + 1);
  seconds(91 * 86_400);
  await ask();
  assert.equal((await japan.service.pings.nodes(mori))[0]?.looks, 1);
  assert.ok((await japan.service.pings.send(mori, there)).ok);
  assert.equal(await of('select count(*)::int as n from tests_sent'), 1);
});

test('the pause between two turns lies between half and one and a half', () => {
  const of = (high: number, low: number) =>
    jittered({ randomBytes: () => Uint8Array.from([high, low]) }, 600);
  assert.deepEqual([of(0, 0), of(128, 0), of(255, 255)], [300, 600, 900]);
});
