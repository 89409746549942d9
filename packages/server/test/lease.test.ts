import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { LineDown } from '@comity/rehearsal';
import { createExchange, type Exchange, type Store } from '@comity/server';
import { adminQuery, ask, countRows, settle, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('lease');
});
after(() => two.close());
beforeEach(() => two.network.fault(undefined));

/** A second process of Japan's node that stands still where it is told to: its timers do not run. */
function sleeper(wrap: (store: Store) => Store = (store) => store): Exchange {
  const { store, keyring, trust } = two.japan;
  const world = { ...two.japan.world, later: () => () => undefined };
  const project = async (): Promise<void> => undefined;
  return createExchange({
    ...{ store: wrap(store), keyring, world, trust, project },
    lawVersion: 'x',
  });
}

/** Meanwhile the lease ends and the first process delivers everything. */
async function meanwhile(): Promise<void> {
  two.network.clock.advance(900);
  two.network.fault(undefined);
  assert.equal(await two.japan.exchange.deliver('ISL'), 'moved');
}

const link = async (): Promise<object | undefined> =>
  (
    await adminQuery<object>(
      two,
      two.japan,
      "select state, trouble, epoch, seq, raised from links where direction = 'out' and lane = 'normal'",
    )
  )[0];

async function once(caseId: string): Promise<void> {
  for (const node of [two.japan, two.iceland]) {
    const where = `where case_id = '${caseId}'`;
    for (const table of ['acts', 'receipts']) {
      const sql = `select count(*) as n from ${table} ${where}`;
      assert.equal(await countRows(two, node, sql), 1, `${table} at ${node.id}`);
    }
  }
}

test('a process that wakes up with the answer in its hands files nothing any more', async () => {
  await ask(two, 'answered.JPN.npa-247');
  two.network.fault(async (call, carry) => {
    await meanwhile();
    return carry(call);
  });
  assert.equal(await sleeper().deliver('ISL'), 'held');
  assert(two.network.log.some(({ what, node }) => what === 'lease-lost' && node === 'JPN'));
  await settle(two);
  await once('answered.JPN.npa-247');
});

test('a process that wakes up with a failure in its hands says nothing of the link', async () => {
  await ask(two, 'failed.JPN.npa-247');
  let now: object | undefined;
  two.network.fault(async () => {
    await meanwhile();
    now = await link();
    throw new LineDown('of then');
  });
  assert.equal(await sleeper().deliver('ISL'), 'held');
  assert.deepEqual(await link(), now);
  await settle(two);
  await once('failed.JPN.npa-247');
});

test('a process that stood still before it sent does not send', async () => {
  await ask(two, 'sealed.JPN.npa-247');
  let looks = 0;
  const slow = sleeper((store) => ({
    ...store,
    asWorker: async (work) => {
      const done = await store.asWorker(work);
      looks += 1;
      if (looks === 1) await meanwhile();
      return done;
    },
  }));
  const before = two.network.calls();
  assert.equal(await slow.deliver('ISL', 'normal'), 'held');
  assert.equal(two.network.calls(), before + 1, 'only the other process has posted');
  await settle(two);
  await once('sealed.JPN.npa-247');
});
