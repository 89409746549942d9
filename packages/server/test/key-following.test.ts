// What a peer says of its keys is followed beside all other work, however the peer behaves.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LIMIT_MS, until } from '../../../test/wait.ts';
import { storeStatement } from '../src/trust/admission-rows.ts';
import { enterStatement, watchTrust } from '../src/trust/index.ts';
import { ask, bothStates, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('following');
});
after(() => two.close());

/** Japan makes itself another receipt key. */
async function change(): Promise<void> {
  const { keyring, store, trust, world } = two.japan;
  keyring.change({ authorities: [], node: true, compromised: null, oldKeysUntil: (_, at) => at });
  keyring.takeUp();
  await store.asGate((tx) => enterStatement(tx, keyring.statement, world.now()));
  await trust.reload();
}

const known = () => two.iceland.trust.current().get('JPN')?.statements.at(-1)?.statement.version;

test('a peer that names new keys and then is silent holds up neither heartbeats nor batches', {
  timeout: LIMIT_MS,
}, async () => {
  await change();
  two.network.clock.advance(120_001);
  let asked = 0;
  let answer = (): void => undefined;
  const silent = new Promise<void>((resolve) => {
    answer = resolve;
  });
  two.network.fault(async (call, carry) => {
    if (!call.url.endsWith('/give-back')) return carry(call);
    asked += 1;
    await silent;
    throw new Error('the line is down');
  });
  // More heartbeats than there are turns for what may wait.
  const beats = Array.from({ length: 5 }, () => two.japan.exchange.ask('ISL'));
  assert.ok((await Promise.all(beats)).every(({ there }) => there));
  await ask(two, 'beside.JPN.npa-247');
  assert.equal(await two.japan.exchange.deliver('ISL'), 'moved');
  const [ours, theirs] = await bothStates(two, 'beside.JPN.npa-247');
  assert.equal(ours, theirs);
  assert.equal(asked, 1, 'one question at a time');
  assert.equal(known(), 1);
  answer();
  two.network.fault(undefined);
  await until('asked again at a later heartbeat', async () => {
    await two.japan.exchange.ask('ISL');
    return known() === 2;
  });
  const beat = await two.japan.exchange.ask('ISL');
  assert.equal(beat.there, true);
  assert.equal(beat.compared?.whole, true, 'heads are compared by the new key');
});

test('a process that missed the notification of new keys believes the old ones for a minute at most', async () => {
  const { keyring, store, world } = two.japan;
  const end = watchTrust(two.iceland.trust, two.iceland.world);
  await two.iceland.trust.reload();
  keyring.change({ authorities: [], node: true, compromised: null, oldKeysUntil: (_, at) => at });
  keyring.takeUp();
  const { statement } = keyring;
  const { version } = statement.statement;
  // The row, and no word of it: the listener was cut off.
  await two.iceland.store.asGate((tx) => storeStatement(tx, statement, world.now()));
  await store.asGate((tx) => enterStatement(tx, statement, world.now()));
  assert.notEqual(known(), version);
  two.network.clock.advance(60_000);
  await until('the new keys are known', () => known() === version);
  await end();
});
