// I14: bulk to many peers, and from them, never takes the last connections of the exchange. What is tested
// is order, not time: an emergency is through while the bulk of all others stands still.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DatabaseServer } from '@comity/postgres';
import {
  castNodes,
  createNetwork,
  type ExchangeNode,
  type Network,
  startNodesDatabase,
} from '@comity/rehearsal';
import { Client } from 'pg';
import { until, within } from '../../../test/wait.ts';
import { JP, REQUEST, say } from './two-nodes.ts';

/** As many as the worker has connections, and one more. */
const PEERS = ['ISL', 'EST', 'FIN', 'NOR', 'SWE', 'DNK', 'LVA'] as const;
const [CALLED, ...OTHERS] = PEERS;
const CONNECTIONS = 6;
const BULK = 3;
const unitOf = (state: string): string => `${state}.point-247`;

let server: DatabaseServer;
let network: Network;
let japan: ExchangeNode;
let peers: readonly ExchangeNode[];
before(async () => {
  server = await startNodesDatabase();
  network = createNetwork({ seed: 'seven', start: '2026-11-22T02:14:05.123Z' });
  const kind = 'contact-point-24-7';
  const [first, ...others] = await castNodes({ network, server: server.connection }, [
    { id: 'JPN', authorities: [{ id: JP, name: 'Tokyo', kind, zone: 'Asia/Tokyo' }] },
    ...PEERS.map((id) => ({ id, authorities: [{ id: unitOf(id), name: id, kind, zone: 'UTC' }] })),
  ]);
  assert.ok(first !== undefined);
  japan = first;
  peers = others;
});
after(async () => {
  await Promise.all([japan, ...peers].map((node) => node.close()));
  await server.stop();
});

const askOf = (state: string, caseId: string, level: string) =>
  say(japan, {
    ...{ authority: JP, to: unitOf(state), caseId, kind: 'request-submitted' },
    content: { ...REQUEST, to: state, urgency: { level, why: 'A child is in danger.' } },
  });

/** Another session at the database, in which the bulk lanes of Japan are held. */
async function holdBulk(): Promise<{ stuck(): Promise<number>; letGo(): Promise<void> }> {
  const client = new Client({ ...server.connection, database: 'rehearsal_jpn' });
  await client.connect();
  await client.query('set search_path = comity');
  await client.query(`begin; select from links where lane = 'normal' for update`);
  return {
    stuck: async () => {
      // Within a transaction what others do is read once, unless it is asked anew.
      await client.query('select pg_stat_clear_snapshot()');
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::integer as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows[0]?.n ?? 0;
    },
    letGo: async () => {
      await client.query('rollback');
      await client.end();
    },
  };
}

test('bulk with six peers stands still, and the emergency to a seventh leaves and arrives', async () => {
  assert.ok(OTHERS.length >= CONNECTIONS, 'bulk enough for every connection');
  for (const state of OTHERS) await askOf(state, `bulk-${state}.${JP}`, 'normal');
  const { stuck, letGo } = await holdBulk();
  let through = 0;
  const bulk = OTHERS.map((state) =>
    japan.exchange.deliver(state, 'normal').finally(() => {
      through += 1;
    }),
  );
  try {
    await until('bulk waits', async () => (await stuck()) >= BULK);
    await askOf(CALLED, `now.${JP}`, 'emergency');
    const round = japan.exchange.deliver(CALLED, 'emergency');
    assert.equal(await within('the emergency is through', round), 'moved');
    assert.equal(through, 0, 'bulk stands still all the while');
    assert.equal(await stuck(), BULK, 'and holds half of the connections');
  } finally {
    await letGo();
  }
  assert.deepEqual(
    await within('bulk goes on', Promise.all(bulk)),
    OTHERS.map(() => 'moved'),
  );
});
