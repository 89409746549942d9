import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createEmergencyFirst } from '../src/emergency-first.ts';
import { createLaneWork } from '../src/exchange/lane-work.ts';
import { createFairTurns, createTurnsOf } from '../src/exchange/turns.ts';

/** A clock that goes on when it is told to. */
function hand() {
  const timers = new Set<{ readonly ms: number; readonly f: () => void }>();
  const aside = (ms: number, f: () => void): (() => void) => {
    const timer = { ms, f };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  const ring = (): void => {
    for (const timer of [...timers]) {
      timers.delete(timer);
      timer.f();
    }
  };
  return { aside, timers, ring };
}

const turns = async (n: number): Promise<void> => {
  for (let turn = 0; turn < n; turn += 1) await setImmediate();
};

test('bulk work stands aside while an emergency is worked on, and goes on after it', async () => {
  const clock = hand();
  const first = createEmergencyFirst(clock);
  const done = Promise.withResolvers<string>();
  const emergency = first.emergency(() => done.promise, 'more');
  let gaveWay = false;
  const bulk = first.giveWay().then(() => {
    gaveWay = true;
  });
  await turns(5);
  assert.equal(gaveWay, false);
  done.resolve('alerted');
  assert.equal(await emergency, 'alerted');
  await turns(5);
  assert.equal(gaveWay, false, 'more of it is waited for: the other node, the alarm clock');
  clock.ring();
  await bulk;
  assert.equal(clock.timers.size, 0, 'no timer is left behind');
  await first.giveWay();
});

test('what comes of an emergency while more is waited for counts from then on', async () => {
  const clock = hand();
  const first = createEmergencyFirst(clock);
  await first.emergency(async () => undefined, 'more');
  const [more] = clock.timers;
  let gaveWay = false;
  const bulk = first.giveWay('holding').then(() => {
    gaveWay = true;
  });
  await turns(2);
  await first.emergency(async () => undefined, 'more');
  assert.equal(more !== undefined && clock.timers.has(more), false, 'it waits anew');
  assert.equal(clock.timers.size, 2, 'for more of it, and for the limit of who stands aside');
  await turns(2);
  assert.equal(gaveWay, false);
  clock.ring();
  await bulk;
});

test('who holds a connection stands aside for less', async () => {
  const clock = hand();
  const first = createEmergencyFirst(clock);
  void first.emergency(() => new Promise(() => undefined));
  const [free, holding] = [first.giveWay(), first.giveWay('holding')];
  await turns(2);
  const [one = 0, two = 0] = [...clock.timers].map(({ ms }) => ms);
  assert.ok(two < one && one <= 250, `${one} ${two}`);
  clock.ring();
  await Promise.all([free, holding]);
});

test('in a played world nobody stands aside: nothing is gained there, and nobody waits for a clock', async () => {
  const first = createEmergencyFirst({
    aside: (_ms, f) => {
      f();
      return () => undefined;
    },
  });
  void first.emergency(() => new Promise(() => undefined));
  await first.giveWay();
  await first.emergency(async () => undefined, 'more');
  await first.giveWay('holding');
});

test('two emergencies: bulk work waits for the later one; one that fails counts as over', async () => {
  const clock = hand();
  const first = createEmergencyFirst(clock);
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
  assert.equal(clock.timers.size, 0);
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

test('bulk has so many turns of all together, and of those who wait each peer one before another’s second', async () => {
  const turnOf = createFairTurns(2);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const done = ['ISL 1', 'ISL 2', 'ISL 3', 'ISL 4', 'USA 1', 'EST 1', 'USA 2'].map((name) =>
    turnOf(name.slice(0, 3), async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
    }),
  );
  await turns(2);
  assert.deepEqual(begun, ['ISL 1', 'ISL 2']);
  for (const name of ['ISL 1', 'ISL 2', 'ISL 3', 'USA 1', 'EST 1', 'ISL 4', 'USA 2']) {
    ends.get(name)?.();
    await turns(4);
  }
  await Promise.all(done);
  assert.deepEqual(begun, ['ISL 1', 'ISL 2', 'ISL 3', 'USA 1', 'EST 1', 'ISL 4', 'USA 2']);
});

test('bulk has half of the connections that the worker has, and one at least', async () => {
  for (const [workerConnections, atOnce] of [
    [6, 3],
    [16, 8],
    [1, 1],
  ] as const) {
    const { inLane } = createLaneWork(createEmergencyFirst(hand()), { workerConnections });
    const { promise, resolve } = Promise.withResolvers<void>();
    let begun = 0;
    const work = async (): Promise<void> => {
      begun += 1;
      await promise;
    };
    const all = Array.from({ length: 20 }, (_, n) =>
      inLane({ peer: `P${n}`, lane: 'normal' }, work),
    );
    await turns(20);
    assert.equal(begun, atOnce, `of ${workerConnections}`);
    await inLane({ peer: 'E', lane: 'emergency' }, async () => undefined);
    resolve();
    await Promise.all(all);
  }
});
