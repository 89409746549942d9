import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../../../test/wait.ts';
import { isNews } from '../../design/assets/client/news.ts';
import { type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
before(async () => {
  pair = await refusingPair('own-news');
});
after(() => pair?.close());

test('an own act raises no news at its own desk, only its proofs; at the other desk it does', async () => {
  const caseId = await pair.asked('own-news.JPN.npa-247');
  const ann = await pair.come('0101');
  const come = await pair.japan.service.identity.signInForTraining('JPN.npa-247.0101');
  assert.ok(come.ok);
  const heard: Record<'here' | 'there', string[]> = { here: [], there: [] };
  const stop = [
    pair.iceland.service.alerts.listen(ann, ({ kind }) => heard.here.push(kind)),
    pair.japan.service.alerts.listen(come.value, ({ kind }) => heard.there.push(kind)),
  ];
  const said = await pair.iceland.service.cases.act(ann, caseId, {
    ...{ kind: 'message-sent', content: { text: 'We look at it.' }, othersSaid: 1, ownActs: 0 },
  });
  assert.ok(said.ok, JSON.stringify(said));
  await pair.settle();
  await until('both desks have heard', () => {
    return heard.here.length > 0 && heard.there.some(isNews);
  });
  for (const end of stop) end();
  assert.ok(heard.here.includes('proof-arrived'), 'the receipt brings the own page up to date');
  assert.deepEqual(heard.here.filter(isNews), [], 'and nothing new has arrived');
  assert.ok(heard.there.filter(isNews).includes('act-arrived'));
});
