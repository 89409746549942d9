// A feed that is longer than one taking in may hold comes in portions, each to a head of its own.
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
import { Client } from 'pg';
import type { ExchangeParts } from '../src/exchange/exchange.ts';
import { FEED_LIMITS } from '../src/feeds/collect-feed.ts';
import { createFollower, followFeed } from '../src/feeds/follow-feed.ts';
import { publish } from '../src/feeds/own-feed.ts';

const DESK = 'ISL.police-247';
let server: DatabaseServer;
let network: Network;
let iceland: WholeNode;
let japan: WholeNode;
before(async () => {
  server = await startNodesDatabase();
  network = createNetwork({ seed: 'portions', start: '2026-11-23T10:00:00.000Z' });
  const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });
  const stage = { network, server: server.connection, law: await loadLaw() };
  const [is, jp] = await castWholeNodes({ ...stage, databases: 'portions' }, [
    { id: 'ISL', authorities: [unit(DESK)], officers: [] },
    { id: 'JPN', authorities: [unit('JPN.npa')], officers: [] },
  ]);
  assert.ok(is !== undefined && jp !== undefined);
  [iceland, japan] = [is, jp];
});
after(async () => {
  await iceland?.close();
  await japan?.close();
  await server?.stop();
});

const partsOf = (node: WholeNode): ExchangeParts => ({
  ...node.parts,
  ...{ lawVersion: 'x', project: async () => undefined },
});

async function say(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const content = {
      ...{ authority: DESK, names: [{ language: 'en', name: 'A desk' }], remarks: `${n}` },
      ...{ kinds: ['contact-point-24-7'], callBack: '+3545550177', zone: 'UTC' },
      ...{ opening: 'always', accepts: ['en'], provisions: ['CETS185:35'], from: '2026-01-01' },
    };
    const done = await iceland.parts.store.asWorker((tx) =>
      publish(tx, iceland.parts, {
        ...{ authority: DESK, kind: 'authority-published', content },
        officer: { role: 'supervisor', number: '0101' },
      }),
    );
    assert.ok(done.ok, JSON.stringify(done));
  }
}
const sizeAt = async (node: WholeNode): Promise<number> => {
  const [row] = await node.parts.store.asWorker((tx) =>
    tx.query<{ size: number }>(`select size::int as size from feeds where participant = 'ISL'`),
  );
  return row?.size ?? 0;
};
const wanted = { feed: 'ISL', peer: 'ISL' };
const FEW = { ...FEED_LIMITS, answersMax: 2 };

test('each portion leads to a signed head, and the next goes on from it', async () => {
  await say(230);
  assert.equal(await followFeed(partsOf(japan), wanted, FEW), 'in-part');
  assert.equal(await sizeAt(japan), 100);
  await createFollower(partsOf(japan), FEW)([wanted]);
  assert.equal(await sizeAt(japan), 230);
  assert.equal(await followFeed(partsOf(japan), wanted, FEW), 'nothing');
});

test('where no head lies on the way, nothing is believed that leads to none', async () => {
  await say(220);
  const client = new Client({ ...server.connection, database: 'portions_isl' });
  await client.connect();
  const { rowCount } = await client.query(
    `delete from comity.feed_heads where participant = 'ISL' and size = 330`,
  );
  await client.end();
  assert.equal(rowCount, 1);
  assert.equal(await followFeed(partsOf(japan), wanted, FEW), 'no-answer');
  assert.equal(await sizeAt(japan), 230);
  assert.equal(await followFeed(partsOf(japan), wanted), 'taken');
  assert.equal(await sizeAt(japan), 450);
});

test('a participant that is not new is held to its measure of a day', async () => {
  const measured = { ...FEW, dayMax: 120 };
  network.clock.advance(2 * 86_400_000);
  await say(1);
  assert.equal(await followFeed(partsOf(japan), wanted, measured), 'taken');
  await say(130);
  assert.equal(await followFeed(partsOf(japan), wanted, measured), 'refused');
  network.clock.advance(2 * 86_400_000);
  assert.equal(await followFeed(partsOf(japan), wanted, measured), 'taken', 'all that came since');
  assert.equal(await sizeAt(japan), 581);
});
