import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castWholeNodes, deliverAll, type Network } from '@comity/rehearsal';
import { castFor, requestFrom, testStage } from './nodes-under-test.ts';

/** Random bytes whose base64url begins with `_` (255) or `-` (248). */
const beginningWith =
  (first: number) =>
  (network: Network): Network => ({
    ...network,
    worldOf: (id) => {
      const world = network.worldOf(id);
      const randomBytes = (n: number): Uint8Array<ArrayBuffer> => {
        const bytes = world.randomBytes(n);
        if (n === 16) bytes[0] = first;
        return bytes;
      };
      return { ...world, randomBytes };
    },
  });

for (const first of [255, 248]) {
  test(`a request leaves whatever chance makes of its ids (first byte ${first})`, async (t) => {
    const stage = await testStage('odd ids', beginningWith(first));
    const nodes = await castWholeNodes(stage, castFor('USA', 'ISL'));
    t.after(async () => {
      await Promise.all(nodes.map((node) => node.close()));
      await stage.database.stop();
    });
    const [usa, iceland] = nodes;
    assert.ok(usa && iceland);
    const caseId = await requestFrom(usa, 'ISL');
    await deliverAll(nodes);
    const rows = await iceland.parts.store.asNode('ISL.desk', (tx) =>
      tx.query<{ id: string }>('select id from cases'),
    );
    assert.deepEqual(rows, [{ id: caseId }]);
  });
}
