import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createEmergencyFirst } from '../src/emergency-first.ts';
import { createTurnsOf } from '../src/exchange/turns.ts';

/** A clock that goes on when it is told to. */
function hand() {
  const timers = new Set<() => void>();
  const later = (_ms: number, f: () => void): (() => void) => {
    timers.add(f);
    return () => timers.delete(f);
  };
  return { later, timers, ring: () => [...timers].forEach((f) => void f()) };
}

const turns = async (n: number): Promise<void> => {
  for (let turn = 0; turn < n; turn += 1) await setImmediate();
};

test('bulk work stands aside while an emergency is worked on, and goes on after it', async () => {
  const clock = hand();
  const first = createEmergencyFirst(clock);
  const done = Promise.withResolvers<string>();
  const emergency = first.emergency(() => done.promise);
  let gaveWay = false;
  const bulk = first.giveWay().then(() => {
    gaveWay = true;
  });
  await turns(5);
  assert.equal(gaveWay, false);
  done.resolve('alerted');
  assert.equal(await emergency, 'alerted');
  await bulk;
  assert.equal(clock.timers.size, 0, 'no timer is left behind');
});

test('two emergencies: bulk work waits for the later one; one that fails counts as over', async () => {
  const first = createEmergencyFirst(hand());
  const [one, two] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const failed = assert.rejects(first.emergency(() => one.promise));
  const other = first.emergency(() => two.promise);
  let gaveWay = false;
  const bulk = first.giveWay().then(() => {
    gaveWay = true;
  });
  one.reject(new Error('store'));
  await failed;
  await turns(3);
  assert.equal(gaveWay, false);
  two.resolve();
  await Promise.all([other, bulk]);
});

test('emergencies slow bulk work down and never stop it', async () => {
  const clock = hand();
  const first = createEmergencyFirst(clock);
  void first.emergency(() => new Promise(() => undefined));
  const bulk = first.giveWay();
  await turns(2);
  clock.ring();
  await bulk;
});

test('without an emergency it is one turn of the event loop', async () => {
  const clock = hand();
  await createEmergencyFirst(clock).giveWay();
  assert.equal(clock.timers.size, 0);
});

test('emergencies of one peer take turns, and hold up no other peer’s', async () => {
  const turnOf = createTurnsOf(1);
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const begun: string[] = [];
  const work = (name: string, until: Promise<void>) => async () => {
    begun.push(name);
    await until;
  };
  const crowding = [
    turnOf('ISL', work('ISL 1', first.promise)),
    turnOf('ISL', work('ISL 2', second.promise)),
  ];
  const other = turnOf('USA', work('USA 1', Promise.resolve()));
  await other;
  assert.deepEqual(begun, ['ISL 1', 'USA 1']);
  first.resolve();
  await crowding[0];
  await turns(2);
  assert.deepEqual(begun, ['ISL 1', 'USA 1', 'ISL 2']);
  second.resolve();
  await Promise.all(crowding);
});
