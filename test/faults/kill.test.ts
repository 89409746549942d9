import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { after, before, test } from 'node:test';
import { postHeaders } from '@comity/server';
import { stopwatch, until } from '../wait.ts';
import type { Carriage } from './line.ts';
import { bothStates, REQUEST, say, type TwoProcesses, twoProcesses } from './two-processes.ts';

let two: TwoProcesses;

before(async () => {
  two = await twoProcesses();
});
after(async () => {
  await two?.close();
});

/** Everything queued at Japan has its receipt, and both sides hold the same state. */
async function atRest(caseId: string): Promise<void> {
  await until('nothing waits', async () => {
    const waiting = 'select count(*) as n from outbox';
    return (await two.japan.count(waiting)) + (await two.iceland.count(waiting)) === 0;
  });
  const [ours, theirs] = await bothStates(two, caseId);
  assert.equal(ours, theirs);
}

/** One act, one effect, one receipt, at both ends. */
async function once(caseId: string, acts: number): Promise<void> {
  for (const node of [two.japan, two.iceland]) {
    const where = `where case_id = '${caseId}'`;
    assert.equal(await node.count(`select count(*) as n from acts ${where}`), acts, node.id);
    assert.equal(
      await node.count(`select count(*) as n from receipts ${where} and outcome = 'accepted'`),
      acts,
      node.id,
    );
  }
}

const ask = (caseId: string) =>
  say(two.japan, { caseId, kind: 'request-submitted', content: REQUEST });

/** Does `f` to the next POST to Iceland that carries envelopes; the line is good after it. */
function toNextBatch(f: (carriage: Carriage) => Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    two.iceland.line.behave(async (carriage) => {
      if (!carriage.body.includes('comity/2/envelope'))
        return carriage.answer(await carriage.carry());
      two.iceland.line.behave(undefined);
      await f(carriage);
      resolve();
    });
  });
}

test('the sender is killed when the receiver has committed and no receipt has arrived', async (t) => {
  const killed = toNextBatch(async (carriage) => {
    await carriage.carry();
    await two.japan.kill();
    carriage.cut();
  });
  await ask('sender-killed.JPN.npa-247');
  await killed;
  assert.equal(await two.iceland.count('select count(*) as n from acts'), 1);
  assert.equal(await two.japan.count('select count(*) as n from outbox'), 1);
  const since = stopwatch();
  await two.japan.start();
  await atRest('sender-killed.JPN.npa-247');
  t.diagnostic(`sender killed: ${since()} ms from its new start until both are at rest`);
  await once('sender-killed.JPN.npa-247', 1);
});

test('the receiver is killed after its commit, before its receipt leaves', async (t) => {
  const killed = toNextBatch(async (carriage) => {
    await carriage.carry();
    await two.iceland.kill();
    carriage.cut();
  });
  await ask('receiver-killed.JPN.npa-247');
  await killed;
  const since = stopwatch();
  await two.iceland.start();
  await atRest('receiver-killed.JPN.npa-247');
  t.diagnostic(`receiver killed: ${since()} ms from its new start until both are at rest`);
  await once('receiver-killed.JPN.npa-247', 1);
});

test('the receiver is killed somewhere in its work, several times', async (t) => {
  for (const ms of [0, 2, 5, 9]) {
    const caseId = `anywhere-${ms}.JPN.npa-247`;
    const killed = toNextBatch(async (carriage) => {
      const answered = carriage.carry().catch(() => undefined);
      await new Promise((done) => setTimeout(done, ms));
      await two.iceland.kill();
      await answered;
      carriage.cut();
    });
    await ask(caseId);
    await killed;
    const since = stopwatch();
    await two.iceland.start();
    await atRest(caseId);
    t.diagnostic(`killed ${ms} ms into its work: ${since()} ms from its new start to rest`);
    await once(caseId, 1);
  }
});

test('the line is cut in the middle of a batch', async () => {
  await ask('line-cut.JPN.npa-247');
  await atRest('line-cut.JPN.npa-247');
  const cut = toNextBatch(async (carriage) => {
    await carriage.carryHalf();
    carriage.cut();
  });
  for (let n = 1; n <= 40; n += 1) {
    await say(two.japan, {
      caseId: 'line-cut.JPN.npa-247',
      kind: 'message-sent',
      content: { text: `Message ${n}` },
    });
  }
  await cut;
  await atRest('line-cut.JPN.npa-247');
  await once('line-cut.JPN.npa-247', 41);
});

test('one act is delivered 1,000 times from 50 connections', async (t) => {
  let batch: Buffer | undefined;
  const seen = toNextBatch(async (carriage) => {
    batch = carriage.body;
    carriage.answer(await carriage.carry());
  });
  await ask('thousand.JPN.npa-247');
  await seen;
  await atRest('thousand.JPN.npa-247');
  assert.ok(batch);
  const body = batch;
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const answers = new Map<string, number>();
  const post = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const sender = two.japan.hand.parts;
      const signed = postHeaders(sender, { peer: 'ISL', lane: 'normal', body });
      const outgoing = request(
        {
          ...{ host: '127.0.0.1', port: two.iceland.line.port, method: 'POST', agent },
          path: '/exchange/v1/envelopes',
          headers: {
            ...signed,
            'content-type': 'application/json',
            'content-length': body.length,
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => {
            const text = Buffer.concat(parts).toString('utf8');
            const receipts =
              answer.statusCode === 200
                ? JSON.stringify((JSON.parse(text) as { receipts: unknown }).receipts)
                : `status ${answer.statusCode}`;
            answers.set(receipts, (answers.get(receipts) ?? 0) + 1);
            resolve();
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  const connection = async (): Promise<void> => {
    for (let n = 0; n < 20; n += 1) await post();
  };
  const since = stopwatch();
  await Promise.all(Array.from({ length: 50 }, connection));
  t.diagnostic(`1,000 deliveries of one act answered in ${since()} ms`);
  agent.destroy();
  assert.equal(answers.size, 1, [...answers.keys()].map((key) => key.slice(0, 100)).join('\n'));
  assert.equal([...answers.values()][0], 1_000);
  assert.match([...answers.keys()][0] ?? '', /"outcome":"accepted"/);
  await atRest('thousand.JPN.npa-247');
  await once('thousand.JPN.npa-247', 1);
});
