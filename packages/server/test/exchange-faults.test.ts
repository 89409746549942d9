import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { canonicalText } from '@comity/base';
import { type Call, LineDown, plainProjection, seededBytes, seededNumber } from '@comity/rehearsal';
import { createExchange, type Store } from '@comity/server';
import { type BatchAnswer, composeBatch, readBatch, readBatchAnswer } from '@comity/wire';
import {
  ask,
  bothStates,
  countRows,
  IS,
  JP,
  postOf,
  say,
  settle,
  type TwoNodes,
  twoNodes,
} from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('faults');
});
after(() => two.close());
beforeEach(() => two.network.fault(undefined));

/** Lets the next delivery leave and catches its bytes; nothing arrives. */
async function caughtBatch(): Promise<Uint8Array> {
  let caught: Uint8Array | undefined;
  two.network.fault(async (call) => {
    caught = call.body;
    throw new LineDown('caught');
  });
  assert.equal(await two.japan.exchange.deliver('ISL'), 'failed');
  two.network.fault(undefined);
  assert(caught !== undefined);
  return caught;
}

const answerOf = (body: Uint8Array): BatchAnswer => {
  const read = readBatchAnswer(body);
  assert(read.ok, read.ok ? '' : read.error.code);
  return read.value;
};
const codeOf = (body: Uint8Array): string => JSON.parse(new TextDecoder().decode(body)).code;
const actsOf = (caseId: string): Promise<number> =>
  countRows(two, two.iceland, `select count(*) as n from acts where case_id = '${caseId}'`);

test('one act delivered 1,000 times from 50 connections: one effect, identical receipts', async () => {
  await ask(two, 'thousand.JPN.npa-247');
  const batch = await caughtBatch();
  // Two processes of the receiving node share the work.
  const { store, keyring, world, trust } = two.iceland;
  const second = createExchange({
    ...{ store, keyring, world, trust },
    lawVersion: 'rehearsal',
    project: plainProjection({ keyring, world }),
  });
  const answers = new Set<string>();
  let left = 1_000;
  const connection = async (n: number): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const taker = n % 2 === 0 ? two.iceland.exchange : second;
      const { status, body } = await taker.receive(postOf(two.japan, 'ISL', batch));
      assert.equal(status, 200);
      answers.add(canonicalText(answerOf(body).receipts));
    }
  };
  await Promise.all(Array.from({ length: 50 }, (_, n) => connection(n)));
  assert.equal(answers.size, 1);
  assert.equal(await actsOf('thousand.JPN.npa-247'), 1);
  const kept = "select count(*) as n from receipts where case_id = 'thousand.JPN.npa-247'";
  assert.equal(await countRows(two, two.iceland, kept), 1);
  await settle(two);
  const [ours, theirs] = await bothStates(two, 'thousand.JPN.npa-247');
  assert.equal(ours, theirs);
});

test('an answer that is lost costs nothing: the same receipt comes again', async () => {
  await ask(two, 'answer-lost.JPN.npa-247');
  const seen: string[] = [];
  two.network.fault(async (call, carry) => {
    const answer = await carry(call);
    seen.push(canonicalText(answerOf(answer.body).receipts));
    if (seen.length < 3) throw new LineDown('after the commit, before the answer');
    return answer;
  });
  assert.equal(await two.japan.exchange.deliver('ISL'), 'failed');
  assert.equal(await two.japan.exchange.deliver('ISL'), 'failed');
  assert.equal(await two.japan.exchange.deliver('ISL'), 'moved');
  assert.equal(new Set(seen).size, 1);
  assert.equal(await actsOf('answer-lost.JPN.npa-247'), 1);
});

test('a sender that dies between answer and commit sends again and loses nothing', async () => {
  await ask(two, 'sender-dies.JPN.npa-247');
  const { store, keyring, world, trust } = two.japan;
  let transactions = 0;
  const dying: Store = {
    ...store,
    asWorker: (work) => {
      transactions += 1;
      if (transactions === 2) throw new Error('killed');
      return store.asWorker(work);
    },
  };
  const doomed = createExchange({
    ...{ keyring, world, trust, store: dying },
    lawVersion: 'rehearsal',
    project: plainProjection({ keyring, world }),
  });
  await assert.rejects(doomed.deliver('ISL', 'normal'), /killed/);
  assert.equal(await actsOf('sender-dies.JPN.npa-247'), 1);
  // Its lease ends, and another process goes on.
  assert.equal(await two.japan.exchange.deliver('ISL'), 'held');
  two.network.clock.advance(5_001);
  await settle(two);
  const [ours, theirs] = await bothStates(two, 'sender-dies.JPN.npa-247');
  assert.equal(ours, theirs);
  assert.equal(await actsOf('sender-dies.JPN.npa-247'), 1);
});

test('a line cut in the middle of a batch leaves nothing half-done', async () => {
  for (let n = 0; n < 5; n += 1) await ask(two, `cut-${n}.JPN.npa-247`);
  two.network.fault((call, carry) =>
    carry({ ...call, body: call.body.subarray(0, Math.floor(call.body.length / 2)) }),
  );
  assert.equal(await two.japan.exchange.deliver('ISL'), 'failed');
  assert.equal(await actsOf('cut-0'), 0);
  const [link] = await two.japan.store.asWorker((tx) =>
    tx.query(
      "select state, trouble from links where peer = 'ISL' and direction = 'out' and lane = 'normal'",
    ),
  );
  assert.deepEqual(link, { state: 'down', trouble: 'header-body' });
  two.network.fault(undefined);
  await settle(two);
  for (let n = 0; n < 5; n += 1) assert.equal(await actsOf(`cut-${n}.JPN.npa-247`), 1);
});

test('envelopes out of order or with a gap are refused by a signed receipt and come again', async () => {
  for (let n = 0; n < 4; n += 1) await ask(two, `order-${n}.JPN.npa-247`);
  const read = readBatch(await caughtBatch());
  assert(read.ok);
  const { envelopes } = read.value;
  const send = async (which: readonly number[]) => {
    const batch = composeBatch({
      ...read.value,
      envelopes: which.flatMap((n) => envelopes[n] ?? []),
    });
    assert(batch.ok);
    const { status, body } = await two.iceland.exchange.receive(
      postOf(two.japan, 'ISL', batch.value),
    );
    assert.equal(status, 200);
    return answerOf(body).receipts.map(({ receipt }) =>
      receipt.outcome === 'rejected' ? receipt.code : receipt.outcome,
    );
  };
  assert.deepEqual(await send([2, 0, 1]), ['link-gap', 'accepted', 'accepted']);
  assert.deepEqual(await send([3]), ['link-gap']);
  assert.deepEqual(await send([2, 2, 1]), ['accepted', 'accepted', 'accepted']);
  assert.deepEqual(await send([0, 1, 2, 3]), ['accepted', 'accepted', 'accepted', 'accepted']);
  await settle(two);
  for (let n = 0; n < 4; n += 1) assert.equal(await actsOf(`order-${n}.JPN.npa-247`), 1);
});

test('tampered, misdirected, truncated, malformed and foreign batches are refused by name', async () => {
  await ask(two, 'hostile.JPN.npa-247');
  const batch = await caughtBatch();
  const text = new TextDecoder().decode(batch);
  const bytes = (changed: string): Uint8Array => new TextEncoder().encode(changed);
  const refusals: readonly (readonly [string, Uint8Array, number, string])[] = [
    ['cut', batch.subarray(0, 900), 400, 'json-syntax'],
    ['no JSON', bytes('hello'), 400, 'json-syntax'],
    ['empty', new Uint8Array(), 400, 'json-syntax'],
    ['deep', bytes('['.repeat(10_000)), 400, 'json-too-deep'],
    ['twice', bytes('{"a":1,"a":2}'), 400, 'json-duplicate-name'],
    ['no batch', bytes('{}'), 400, 'schema'],
    ['extra member', bytes(text.replace('{"envelopes"', '{"a":1,"envelopes"')), 400, 'schema'],
    ['for another', bytes(text.replaceAll('"ISL"', '"FRA"')), 400, 'header-body'],
    ['from a stranger', bytes(text.replaceAll('"from":"JPN"', '"from":"FRA"')), 400, 'header-body'],
    ['case changed', bytes(text.replaceAll('hostile.JPN', 'hostilf.JPN')), 422, 'signature'],
    ['suite changed', bytes(text.replace('comity-1', 'comity-0')), 422, 'suite'],
    [
      'to another authority',
      bytes(text.replace('"to":{"authority":"ISL.rvk-247"', '"to":{"authority":"ISL.rvk-248"')),
      422,
      'signature',
    ],
  ];
  for (const [what, body, status, code] of refusals) {
    const answer = await two.iceland.exchange.receive(postOf(two.japan, 'ISL', body));
    assert.equal(`${answer.status} ${codeOf(answer.body)}`, `${status} ${code}`, what);
  }
  const huge = await two.iceland.exchange.receive(
    postOf(two.japan, 'ISL', new Uint8Array(8 * 1_048_576 + 1)),
  );
  assert.equal(huge.status, 413);
  assert.equal(await actsOf('hostile.JPN.npa-247'), 0);
  assert.equal(await actsOf('hostilf'), 0);
  await settle(two);
  assert.equal(await actsOf('hostile.JPN.npa-247'), 1);
});

test('every byte of an envelope changed: nothing but the act itself is ever stored', async () => {
  await ask(two, 'every-byte.JPN.npa-247');
  const batch = await caughtBatch();
  const before = await countRows(two, two.iceland, 'select count(*) as n from acts');
  const bytes = seededBytes('every-byte');
  for (let i = 0; i < 200; i += 1) {
    const changed = Uint8Array.from(batch);
    const at = seededNumber(bytes, changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << seededNumber(bytes, 8));
    const { status } = await two.iceland.exchange.receive(postOf(two.japan, 'ISL', changed));
    assert(status >= 400, `byte ${at} changed was answered with ${status}`);
  }
  assert.equal(await countRows(two, two.iceland, 'select count(*) as n from acts'), before);
  // So many refused batches hold their own sender back for a minute.
  two.network.clock.advance(61_000);
  await settle(two);
  assert.equal(await actsOf('every-byte.JPN.npa-247'), 1);
});

test('an accepted envelope replayed later is answered as then, without effect', async () => {
  await ask(two, 'replay.JPN.npa-247');
  const batch = await caughtBatch();
  await settle(two);
  await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'replay.JPN.npa-247', kind: 'request-acknowledged' },
    content: { reference: 'ISL-9' },
  });
  await settle(two);
  const { status, body } = await two.iceland.exchange.receive(postOf(two.japan, 'ISL', batch));
  assert.equal(status, 200);
  assert.equal(answerOf(body).receipts[0]?.receipt.outcome, 'accepted');
  assert.equal(await actsOf('replay.JPN.npa-247'), 2);
});

test('a node that cannot store says nothing: no receipt without a commit', async () => {
  await ask(two, 'no-store.JPN.npa-247');
  const batch = await caughtBatch();
  const { store, keyring, world, trust } = two.iceland;
  const full = createExchange({
    ...{ keyring, world, trust },
    store: {
      ...store,
      asWorker: () => {
        throw new Error('No space left on device');
      },
    },
    lawVersion: 'rehearsal',
    project: plainProjection({ keyring, world }),
  });
  await assert.rejects(full.receive(postOf(two.japan, 'ISL', batch)), /No space left/);
  assert.equal(await actsOf('no-store.JPN.npa-247'), 0);
  await settle(two);
  assert.equal(await actsOf('no-store.JPN.npa-247'), 1);
});

for (const seed of ['calm', 'rain', 'storm']) {
  test(`any mixture of faults ends in equal cases (seed ${seed})`, async () => {
    const chance = seededBytes(`chaos/${seed}`);
    two.network.fault(async (call: Call, carry) => {
      const fate = seededNumber(chance, 8);
      if (fate === 0) throw new LineDown('lost on the way');
      if (fate === 1) {
        await carry(call);
        throw new LineDown('answer lost');
      }
      if (fate === 2) await carry(call);
      if (fate === 3) {
        const cut = seededNumber(chance, call.body.length);
        return carry({ ...call, body: call.body.subarray(0, cut) });
      }
      if (fate === 4) {
        const answer = await carry(call);
        return { ...answer, body: answer.body.subarray(0, answer.body.length >> 1) };
      }
      return carry(call);
    });
    const name = (n: number): string => `${seed}-${n}.${JP}`;
    for (let n = 0; n < 12; n += 1) {
      await ask(two, name(n));
      if (n % 3 === 0) await two.japan.exchange.deliver('ISL');
    }
    for (let round = 0; round < 300; round += 1) {
      const done = [
        await two.japan.exchange.deliver('ISL'),
        await two.iceland.exchange.deliver('JPN'),
      ];
      if (done.every((each) => each === 'idle')) break;
    }
    for (let n = 0; n < 12; n += 1) {
      for (const [node, authority, to] of [
        [two.iceland, IS, JP],
        [two.japan, JP, IS],
      ] as const) {
        await say(node, {
          ...{ authority, to, caseId: name(n), kind: 'message-sent' },
          content: { text: `a word in case ${n}` },
        });
      }
    }
    await settle(two, 600);
    for (let n = 0; n < 12; n += 1) {
      const [ours, theirs] = await bothStates(two, name(n));
      assert.equal(ours, theirs, name(n));
      assert.equal(await actsOf(name(n)), 3);
    }
  });
}
