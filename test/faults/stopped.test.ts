import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until, within } from '../wait.ts';
import { bothStates, REQUEST, say, type TwoProcesses, twoProcesses } from './two-processes.ts';

let two: TwoProcesses;

before(async () => {
  two = await twoProcesses();
});
after(async () => {
  await two?.close();
});

test('a process is stopped while it holds the link, and goes on after another took it', async () => {
  // The second process of Japan's node is the test's own.
  const second = two.japan.hand.exchange;
  const caseId = 'stopped.JPN.npa-247';
  const talk = (text: string) =>
    say(two.japan, { caseId, kind: 'message-sent', content: { text } });
  const waiting = (): Promise<number> => two.japan.count('select count(*) as n from outbox');
  await say(two.japan, { caseId, kind: 'request-submitted', content: REQUEST });
  await until('the first is delivered', async () => (await waiting()) === 0);

  // Its batch is on the line when it is stopped; what the line carries after that is the other's.
  const released = Promise.withResolvers<void>();
  const stopped = new Promise<void>((resolve) => {
    two.iceland.line.behave(async (carriage) => {
      if (!carriage.body.includes('comity/2/envelope')) {
        return carriage.answer(await carriage.carry());
      }
      two.iceland.line.behave(undefined);
      two.japan.pause();
      resolve();
      await released.promise;
      carriage.answer(await carriage.carry());
    });
  });
  await talk('on the line');
  await within('it is stopped', stopped);
  for (let n = 0; n < 20; n += 1) await talk(`meanwhile ${n}`);
  await until('the other has taken the link and delivered', async () => {
    await second.deliver('ISL');
    return (await waiting()) === 0;
  });
  // It wakes up under load, with an old lease and an old answer.
  const load = Promise.all(Array.from({ length: 20 }, (_, n) => talk(`after ${n}`)));
  two.japan.resume();
  released.resolve();
  await load;
  await until('nothing waits', async () => (await waiting()) === 0);

  for (const node of [two.japan, two.iceland]) {
    for (const what of ['acts', "receipts where outcome = 'accepted'", 'link_log']) {
      assert.equal(await node.count(`select count(*) as n from ${what}`), 42, node.id);
    }
    assert.equal(await node.count('select count(*) as n from forks'), 0);
    assert.equal(await node.count('select max(epoch) as n from links'), 1);
  }
  const [ours, theirs] = await bothStates(two, caseId);
  assert.equal(ours, theirs);
});
