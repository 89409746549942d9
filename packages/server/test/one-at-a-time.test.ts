import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../../test/wait.ts';
import { oneAtATime } from '../src/trust/one-at-a-time.ts';

/** Reads of a table that changes: each takes as long as the test lets it. */
function reader() {
  let table = 0;
  let known = -1;
  const open: (() => void)[] = [];
  const read = async (): Promise<void> => {
    const rows = table;
    await new Promise<void>((resolve) => open.push(resolve));
    known = rows;
  };
  return {
    change: () => {
      table += 1;
    },
    read,
    open,
    known: () => known,
  };
}

test('a read that began earlier never puts its answer over a later one', async () => {
  const { change, read, open, known } = reader();
  const underWay = () => until('a read is under way', () => open.length > 0);
  const reload = oneAtATime(read);
  const first = reload();
  await underWay();
  change();
  const second = reload();
  const third = reload();
  assert.equal(open.length, 1, 'the second waits for the first');
  open.shift()?.();
  await first;
  await underWay();
  open.shift()?.();
  await Promise.all([second, third]);
  assert.equal(known(), 1);
  assert.equal(open.length, 0, 'two that waited were answered by one read');
});

test('one that fails is told to whoever asked, and the next is tried', async () => {
  let turn = 0;
  const reload = oneAtATime(async () => {
    turn += 1;
    if (turn === 1) throw new Error('away');
  });
  await assert.rejects(reload(), /away/);
  await reload();
  assert.equal(turn, 2);
});
