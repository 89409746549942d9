import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { LineDown } from '@comity/rehearsal';
import { createExchange, type Exchange, type Store } from '@comity/server';
import { until } from '../../../test/wait.ts';
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

test('a process that is dead is seen to be while its lease still runs', async () => {
  await ask(two, 'dead.JPN.npa-247');
  const dying = sleeper();
  await dying.start();
  const locks = "from pg_locks where locktype = 'advisory' and classid = 7260450";
  two.network.fault(async (call, carry) => {
    two.network.fault(undefined);
    assert.equal(await two.japan.exchange.deliver('ISL'), 'held', 'it lives');
    // What the server does by itself when the other end of a session is gone.
    await adminQuery(two, two.japan, `select pg_terminate_backend(pid) ${locks}`);
    await until('its lock is gone', async () => {
      const rows = await adminQuery<object>(two, two.japan, `select pid ${locks}`);
      return rows.length === 0;
    });
    assert.equal(await two.japan.exchange.deliver('ISL'), 'moved');
    return carry(call);
  });
  const lost = (): number => two.network.log.filter(({ what }) => what === 'lease-lost').length;
  const before = lost();
  // It hears what waits by itself, too: whichever of its rounds took the link has lost it.
  await dying.deliver('ISL');
  await until('it has lost the link', () => lost() > before);
  await settle(two);
  await once('dead.JPN.npa-247');
  await dying.stop();
});
