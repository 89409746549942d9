import assert from 'node:assert/strict';
import { test } from 'node:test';
import { admitAll, deliverAll, mortalStore, prepareSeat, type Seat } from '@comity/rehearsal';
import { castFor, requestFrom, testStage } from './nodes-under-test.ts';

const DAY_MS = 86_400_000;

test('a process killed while its clock was a day ahead holds the link no longer than any other', async (t) => {
  const stage = await testStage('clock set back');
  const { network } = stage;
  const seats: Seat[] = [];
  for (const cast of castFor('USA', 'ISL')) seats.push(await prepareSeat(stage, cast));
  const [americanSeat, icelandicSeat] = seats;
  assert.ok(americanSeat && icelandicSeat);
  const iceland = await icelandicSeat.open();
  let usa = await americanSeat.open();
  t.after(async () => {
    await Promise.all([usa.close(), iceland.close()]);
    for (const seat of seats) seat.clear();
    await stage.database.stop();
  });
  await admitAll([usa, iceland]);
  await usa.close();

  let kill = (): void => undefined;
  network.skew('USA', DAY_MS);
  const doomed = await americanSeat.open((store) => {
    const mortal = mortalStore(store);
    kill = () => mortal.killAt(0, 'after');
    return mortal.store;
  });
  await requestFrom(doomed, 'ISL');
  kill();
  // The first transaction of a delivery takes the link; then the process is gone.
  await assert.rejects(doomed.exchange.deliver('ISL'), { name: 'Killed' });
  await doomed.close();

  network.skew('USA', 0);
  usa = await americanSeat.open();
  network.clock.advance(60_000);
  assert.notEqual(await usa.exchange.deliver('ISL'), 'held');
  await deliverAll([usa, iceland]);
});
