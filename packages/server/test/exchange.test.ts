import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, bothStates, IS, JP, say, settle, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('exchange');
});
after(() => two.close());

test('a request goes out, is receipted, answered, and both sides fold the same state', async () => {
  await ask(two, 'case-1');
  assert.equal(await two.japan.exchange.deliver('ISL'), 'moved');
  assert.equal(await two.japan.exchange.deliver('ISL'), 'idle');
  await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'case-1', kind: 'request-acknowledged' },
    content: { reference: 'ISL-2026-7' },
  });
  await settle(two);
  const [ours, theirs] = await bothStates(two, 'case-1');
  assert.equal(ours, theirs);
  assert.equal((await two.japan.state(JP, 'case-1')).status, 'acknowledged');
});
