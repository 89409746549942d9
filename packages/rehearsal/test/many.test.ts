import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manyAccount } from '../src/many/many-account.ts';
import { playMany } from '../src/many/play-many.ts';

test('a network of a few States is counted, and the same plan gives the same counts', () => {
  const plan = { states: 5, requests: 12, seed: 'small' };
  const counts = playMany(plan);
  assert.deepEqual(playMany(plan), counts);
  assert.equal(counts.pairs, 10);
  assert.equal(counts.acts, 12 * 6);
  assert.equal(counts.entries, 4 * 3, 'a node holds what the others have published');
  assert.ok(counts.pairsUsed > 1 && counts.pairsUsed <= counts.pairs);
  assert.ok(counts.logs >= 2 * counts.pairsUsed, 'each pair has a log in each direction');
  assert.ok(counts.partnersMost >= counts.partnersMedian);
  assert.notDeepEqual(playMany({ ...plan, seed: 'other' }).logs, undefined);
});

test('what a heartbeat weighs grows with the network, what an act weighs does not', () => {
  const [small, large] = [3, 9].map((states) => playMany({ states, requests: 2, seed: 'sizes' }));
  assert.ok(small !== undefined && large !== undefined);
  assert.ok(large.heartbeatBytes > small.heartbeatBytes + 5 * 50);
  assert.ok(Math.abs(large.postBytes - small.postBytes) < 200);
  assert.match(manyAccount(large), /^States, each with a node +9$/m);
});
