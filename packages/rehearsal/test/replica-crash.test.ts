import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import { within } from '../../../test/wait.ts';
import { berthAt } from '../src/faults/berth.ts';
import { chanceOf } from '../src/faults/chance.ts';
import { DatabaseGone } from '../src/faults/mortal-store.ts';
import { createNetwork } from '../src/network.ts';
import { startNodesDatabase } from '../src/nodes-database.ts';
import { prepareSeat } from '../src/whole-node.ts';

const IS = 'ISL.police-247';

test('a crash of the database that one process meets is no fault of its replica', async () => {
  const server = await startNodesDatabase();
  const network = createNetwork({ seed: 'crash', start: '2026-11-23T10:00:00.000Z' });
  const stage = { network, server: server.connection, law: await loadLaw(), databases: 'crash' };
  const unit = { id: IS, name: IS, kind: 'contact-point-24-7', zone: 'UTC' };
  const seat = await prepareSeat(stage, { id: 'ISL', authorities: [unit], officers: [] });
  const berth = await berthAt(seat);
  try {
    await berth.replicate();
    const [node, twin] = berth.replicas;
    assert.ok(node !== undefined && twin !== undefined);
    const crash = async (): Promise<void> => {
      berth.shake(chanceOf('crash'));
      for (let each = 0; berth.crashes === 0; each += 1) {
        assert.ok(each < 10, 'one of the next transactions meets it');
        await node.parts.store
          .asNode(IS, (tx) => tx.query('select 1'))
          .catch((cause: unknown) => {
            assert.ok(cause instanceof DatabaseGone, String(cause));
          });
      }
    };
    const caught = twin.parts.store.asNode(IS, async (tx) => {
      await tx.query('select 1');
      await crash();
      await tx.query('select 1');
    });
    await assert.rejects(within('the replica hears of it', caught), DatabaseGone);
  } finally {
    await berth.close();
    await server.stop();
  }
});
