import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  castWholeNodes,
  deliverAll,
  signIn,
  type WholeNode,
  type WholeStage,
} from '@comity/rehearsal';
import { Client } from 'pg';
import { castFor, requestFrom, type TestStage, testStage } from './nodes-under-test.ts';

/** One POST that the line carried. */
interface Carried {
  readonly from: string;
  readonly to: string;
  readonly bytes: string;
}

let stage: TestStage;
let nodes: readonly WholeNode[] = [];
const carried: Carried[] = [];
/** One case between each two of the three. */
const cases = new Map<string, string>();

const pairName = (a: string, b: string): string => [a, b].sort().join('-');

before(async () => {
  stage = await testStage('three nodes');
  stage.network.fault(async (call, carry) => {
    const answer = await carry(call);
    const to = new URL(call.url).hostname.slice(0, 3).toUpperCase();
    const bytes = Buffer.concat([call.body, answer.body]).toString('latin1');
    carried.push({ from: call.from, to, bytes });
    return answer;
  });
  nodes = await castWholeNodes(stage, castFor('JPN', 'USA', 'ISL'));
  for (const [from, to] of [
    ['JPN', 'ISL'],
    ['USA', 'ISL'],
    ['JPN', 'USA'],
  ] as const) {
    const title = `Secret of ${from} and ${to}`;
    cases.set(pairName(from, to), await requestFrom(nodeOf(from), to, { title }));
    await deliverAll(nodes);
    await answer(nodeOf(to), pairName(from, to));
    await deliverAll(nodes);
  }
});

after(async () => {
  await Promise.all(nodes.map((node) => node.close()));
  await stage.database.stop();
});

function nodeOf(id: string): WholeNode {
  const node = nodes.find((each) => each.id === id);
  assert.ok(node);
  return node;
}

async function answer(node: WholeNode, pair: string): Promise<void> {
  const session = await signIn(node, `${node.id}.desk`);
  const done = await node.service.cases.act(session, cases.get(pair) ?? '', {
    kind: 'message-sent',
    content: { text: `An answer for ${pair} alone` },
  });
  assert.ok(done.ok);
}

/** Every row of every table of a node's database, read as an account that sees everything. */
async function everythingAt({ server }: WholeStage, id: string): Promise<string> {
  const client = new Client({ ...server, database: `whole_${id.toLowerCase()}` });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
       from pg_tables where schemaname = 'comity' order by 1`,
    );
    assert.ok(tables.rows.length > 20, 'the tables of a node are there');
    const texts: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      texts.push(...rows.map(({ row }) => `${name} ${row}`));
    }
    return texts.join('\n');
  } finally {
    await client.end();
  }
}

/** As a row shows it in clear, and inside bytes that a row shows in hexadecimal. */
const holds = (text: string, what: string): boolean =>
  text.includes(what) || text.includes(Buffer.from(what).toString('hex'));

for (const [third, pair] of [
  ['JPN', 'ISL-USA'],
  ['USA', 'ISL-JPN'],
  ['ISL', 'JPN-USA'],
] as const) {
  test(`${third} learns nothing of the case between ${pair}`, async () => {
    const caseId = cases.get(pair) ?? '';
    const [one = '', other = ''] = pair.split('-');
    const traces = await tracesOf(nodeOf(one), caseId);
    const held = await everythingAt(stage, third);
    for (const trace of traces) {
      assert.ok(!holds(held, trace), `${third} holds ${trace} of the case ${pair}`);
    }
    // The same search finds the case where it is, so that it could have found it here.
    const there = await everythingAt(stage, other);
    assert.deepEqual(
      traces.filter((trace) => !holds(there, trace)),
      [],
      'both sides hold every trace',
    );

    const session = await signIn(nodeOf(third), `${third}.desk`);
    const { cases: desk } = nodeOf(third).service;
    const known = await desk.view(session, caseId);
    const invented = await desk.view(session, 'no-such-case');
    assert.deepEqual(known, invented, 'a case of others is as unknown as none at all');
    const list = await desk.workList(session, {});
    assert.equal(list.rows.length, 2);
    assert.ok(list.rows.every((row) => row.caseId !== caseId));

    for (const { from, to, bytes } of carried) {
      if (pairName(from, to) === pair) continue;
      for (const trace of traces)
        assert.ok(!bytes.includes(trace), `${from} told ${to} of ${pair}`);
    }
  });

  test(`a bundle of ${third} with one State does not name the other`, async () => {
    const [one = '', other = ''] = pair.split('-');
    for (const [peer, stranger] of [
      [one, other],
      [other, one],
    ] as const) {
      const session = await signIn(nodeOf(third), `${third}.desk`);
      const bundle = await nodeOf(third).service.cases.exportBundle(
        session,
        cases.get(pairName(third, peer)) ?? '',
      );
      assert.ok(bundle.ok);
      const text = new TextDecoder().decode(bundle.value.bytes);
      assert.ok(text.includes(`"${peer}"`));
      assert.ok(!text.includes(`"${stranger}"`), `${stranger} stands in a bundle with ${peer}`);
    }
  });
}

/** Ids and hashes that belong to one case and to no other: the case, its acts, its envelopes. */
async function tracesOf(node: WholeNode, caseId: string): Promise<readonly string[]> {
  const rows = await node.parts.store.asNode(`${node.id}.desk`, (tx) =>
    tx.query<{ trace: string }>(
      `select id as trace from acts where case_id = $1
       union select hash from acts where case_id = $1
       union select envelope from receipts where case_id = $1`,
      [caseId],
    ),
  );
  assert.ok(rows.length >= 6, 'two acts, each with id, hash and envelope');
  return [caseId, ...rows.map(({ trace }) => trace)];
}
