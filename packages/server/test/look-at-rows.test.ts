import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createLookAtRows, ROUND_TURNS } from '../src/check/index.ts';
import { adminQuery, ask, IS, JP, say, settle, type TwoNodes, twoNodes } from './two-nodes.ts';

const MINUTE_MS = 60_000;
/** As many turns as are made up for at once. */
const TURNS = 5;

let two: TwoNodes;
const ids: string[] = [];
let look: () => Promise<boolean>;
before(async () => {
  two = await twoNodes('look-at-rows');
  for (const name of ['looked-at', 'beside', 'third', 'left-alone']) {
    ids.push(await ask(two, `${name}.JPN.npa-247`));
  }
  await settle(two);
  await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'looked-at.JPN.npa-247', kind: 'message-sent' },
    content: { text: 'We have it.' },
  });
  await settle(two);
  two.network.clock.advance(11 * MINUTE_MS);
  look = looking();
});
after(() => two.close());

const looking = () =>
  createLookAtRows({ ...two.iceland, first: { giveWay: () => Promise.resolve() } as never });
const as = <T>(sql: string): Promise<readonly T[]> =>
  adminQuery(two, two.iceland, sql) as Promise<readonly T[]>;
const altered = (sql: string) => as(`set session_replication_role = 'replica'; ${sql}`);
const named = () =>
  as<{ part: string; subject: string }>(
    'select part, subject from quarantine where mended_at is null order by part, subject',
  );

test('what is altered is named within a round though nobody opens its case, and nothing else is', async () => {
  const [act = '', body = '', receipt = ''] = ids;
  await altered(`update acts set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)
      where id = '${act}';
    delete from bodies where act_id = '${body}';
    update receipts set receipt = '\\x7b' where act_id = '${receipt}'`);
  for (let turns = 0; turns <= ROUND_TURNS; turns += TURNS) {
    assert.equal(await look(), true, 'nothing failed');
    two.network.clock.advance(TURNS * MINUTE_MS);
  }
  const found = await named();
  assert.deepEqual(
    found.map(({ part }) => part),
    ['act', 'body', 'receipt'],
  );
  assert.deepEqual(
    found.slice(0, 2).map(({ subject }) => subject),
    [act, body],
  );
  while ((await two.iceland.exchange.mend()) > 0);
  assert.deepEqual(await named(), [], 'the peer had a copy of each');
});

test('of two processes one looks, and what is younger than its proof may be waits', async () => {
  const fresh = await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'looked-at.JPN.npa-247', kind: 'message-sent' },
    content: { text: 'Written just now.' },
  });
  await altered(`delete from bodies where act_id = '${fresh}'`);
  const other = looking();
  const asked = two.iceland.store.asNode;
  let looks = 0;
  const counting = createLookAtRows({
    ...two.iceland,
    first: { giveWay: () => Promise.resolve() } as never,
    store: {
      ...two.iceland.store,
      asNode: (authority, work) => {
        looks += 1;
        return asked(authority, work);
      },
    },
  });
  two.network.clock.advance(MINUTE_MS);
  await other();
  await counting();
  assert.equal(looks, 0);
  two.network.clock.advance(MINUTE_MS);
  await counting();
  assert.equal(looks, 1);
  assert.deepEqual(await named(), []);
});
