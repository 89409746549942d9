// How long what waits for a peer stands still when the process that had it in hand is killed, or is ended
// in order while that peer is slow to answer.
import assert from 'node:assert/strict';
import { after, before, type TestContext, test } from 'node:test';
import { stopwatch, until, within } from '../wait.ts';
import {
  JP,
  REQUEST,
  type Replica,
  say,
  type TwoProcesses,
  twoProcesses,
} from './two-processes.ts';

let two: TwoProcesses;

before(async () => {
  two = await twoProcesses();
});
after(async () => {
  await two?.close();
});

interface HeldLink {
  readonly holder: string | null;
  readonly fence: string;
  readonly lease: string | null;
}
const LINK = `select holder, fence, round(extract(epoch from held_until - now()) * 1000) as lease
  from links where direction = 'out' and lane = 'normal'`;
const link = async (): Promise<HeldLink> => {
  const [row] = await two.japan.rows<HeldLink>(LINK);
  assert.ok(row);
  return row;
};

/** An act is on the line, and no answer comes. @returns the posts of it, and what lets the line go */
async function stuckOnTheLine(caseId: string): Promise<{ posts: number[]; free(): void }> {
  const posts: number[] = [];
  const released = Promise.withResolvers<void>();
  two.iceland.line.behave(async (carriage) => {
    if (!carriage.body.includes('comity/2/envelope')) {
      return carriage.answer(await carriage.carry());
    }
    posts.push(carriage.n);
    await released.promise;
    carriage.answer(await carriage.carry());
  });
  await say(two.japan, { caseId, kind: 'request-submitted', content: REQUEST });
  await until('it is on the line', () => posts.length === 1);
  return { posts, free: released.resolve };
}

async function handedOver(
  t: TestContext,
  how: string,
  { from, caseId }: { readonly from: Pick<Replica, 'kill'>; readonly caseId: string },
): Promise<void> {
  const { posts, free } = await stuckOnTheLine(caseId);
  const first = await link();
  const next = await two.japan.replica();
  await next.start();
  const held = await link();
  assert.match(held.holder ?? '', /^\d+\./, 'its holder is seen to live');
  // On a machine so full that the holder could not renew its lease, the other has taken over already.
  const lapsed = held.holder !== first.holder;
  const since = stopwatch();
  const gone = from.kill();
  await until('another process has sent the same', () => posts.length > 1, 1);
  const took = since();
  const now = await link();
  assert.notEqual(now.holder, first.holder);
  await within('it has ended', gone);
  // Who was not dead would have renewed its lease: what is measured is not that it ran out.
  t.diagnostic(
    lapsed
      ? `${how}: no figure, the lease had lapsed before`
      : `${how}: ${took} ms until the next process had sent; the lease had ${held.lease} ms left`,
  );
  free();
  two.iceland.line.behave(undefined);
  await until(
    'nothing waits',
    async () => (await two.japan.count('select count(*) as n from outbox')) === 0,
  );
  for (const node of [two.japan, two.iceland]) {
    const where = `where case_id = '${caseId}'`;
    assert.equal(await node.count(`select count(*) as n from acts ${where}`), 1, node.id);
    assert.equal(await node.count(`select count(*) as n from receipts ${where}`), 1, node.id);
  }
  two.japan.line.behave((carriage) => carriage.carryTo(next.exchange).then(carriage.answer));
  current = next;
}

let current: Replica | undefined;

test('a process is killed with a post under way: the next one takes it up', async (t) => {
  await handedOver(t, 'killed', { from: two.japan, caseId: `killed.${JP}` });
});

test('a process is ended while a peer is slow: it gives up what it holds, and says so', async (t) => {
  const before = current;
  assert.ok(before);
  const ending = { kill: async () => assert.equal(await before.end(), 0) };
  await handedOver(t, 'ended', { from: ending, caseId: `ended.${JP}` });
});
