import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castWholeNodes, deliverAll, LineDown } from '@comity/rehearsal';
import { castFor, requestFrom, testStage } from './nodes-under-test.ts';

/** Another character in the last signature of a batch: still canonical, no longer authentic. */
function spoiled(body: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(body);
  const at = text.lastIndexOf('"signature":"') + '"signature":"'.length;
  const other = text[at] === 'A' ? 'B' : 'A';
  return new TextEncoder().encode(text.slice(0, at) + other + text.slice(at + 1));
}

test('after a lost answer, a bit that falls over on the line makes no honest sender a forger', async (t) => {
  const stage = await testStage('line noise');
  const nodes = await castWholeNodes(stage, castFor('USA', 'ISL'));
  t.after(async () => {
    await Promise.all(nodes.map((node) => node.close()));
    await stage.database.stop();
  });
  const [usa, iceland] = nodes;
  assert.ok(usa && iceland);
  const caseId = await requestFrom(usa, 'ISL');
  stage.network.fault(async (call, carry) => {
    await carry(call);
    throw new LineDown('the answer was lost');
  });
  assert.equal(await usa.exchange.deliver('ISL'), 'failed');
  stage.network.fault((call, carry) => carry({ ...call, body: spoiled(call.body) }));
  assert.equal(await usa.exchange.deliver('ISL'), 'failed');
  stage.network.fault(undefined);
  for (let n = 0; n < 3; n += 1) {
    await usa.exchange.deliver('ISL');
    stage.network.clock.advance(60_000);
  }
  await deliverAll(nodes);

  const forks = await iceland.parts.store.asWorker((tx) =>
    tx.query('select epoch, seq, code from forks'),
  );
  assert.deepEqual(forks, [], 'what came again is what came before');
  const receipts = await usa.parts.store.asNode('USA.desk', (tx) =>
    tx.query("select 1 from receipts where case_id = $1 and outcome = 'accepted'", [caseId]),
  );
  assert.equal(receipts.length, 1, 'one act has one receipt');
});
