import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkDeeply, eraseBody, mendFound } from '@comity/server';
import { adminQuery, ask, IS, JP, say, settle, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
let theirs = '';
before(async () => {
  two = await twoNodes('mend-found');
  theirs = await ask(two, 'damaged.JPN.npa-247');
  await settle(two);
  await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'damaged.JPN.npa-247', kind: 'message-sent' },
    content: { text: 'We have it.' },
  });
  await settle(two);
});
after(() => two.close());

const as = (sql: string) =>
  adminQuery(two, two.iceland, `set session_replication_role = 'replica'; ${sql}`);
const flip = (column: string): string =>
  `set ${column} = set_byte(${column}, 20, get_byte(${column}, 20) # 1)`;

/** Checks Iceland's node as `comity log check --deep` does, and has mended what is damaged. */
async function checkAndMend() {
  const checks = await checkDeeply(two.iceland);
  const found = checks.flatMap(({ damaged }) => damaged ?? []);
  const mending = await mendFound(two.iceland, found);
  return { whole: checks.every(({ ok }) => ok), parts: found.map(({ part }) => part), mending };
}

const DAMAGES: readonly (readonly [what: string, sql: (act: string) => string, part: string])[] = [
  ['an act that does not open', (id) => `update acts ${flip('sealed')} where id = '${id}'`, 'act'],
  ['an act that is gone, its body not', (id) => `delete from acts where id = '${id}'`, 'act'],
  [
    'a body that does not open',
    (id) => `update bodies ${flip('ciphertext')} where act_id = '${id}'`,
    'body',
  ],
  ['a body that is gone', (id) => `delete from bodies where act_id = '${id}'`, 'body'],
  [
    'a key that does not open',
    (id) => `update body_keys ${flip('wrapped')} where act_id = '${id}'`,
    'body',
  ],
  ['a key that is gone', (id) => `delete from body_keys where act_id = '${id}'`, 'body'],
  [
    'a receipt that cannot be read',
    (id) => `update receipts set receipt = '\\x7b' where act_id = '${id}'`,
    'receipt',
  ],
];

for (const [what, sql, part] of DAMAGES) {
  test(`${what} is found by the deep check and mended from the peer`, async () => {
    await as(sql(theirs));
    const first = await checkAndMend();
    assert.deepEqual([first.whole, first.parts, first.mending.mended], [false, [part], 1]);
    assert.deepEqual(first.mending.open, []);
    const again = await checkAndMend();
    assert.deepEqual([again.whole, again.parts], [true, []]);
  });
}

test('an act that comes back without its text waits for the act that says it was erased', async () => {
  const id = await ask(two, 'bare.JPN.npa-247');
  await settle(two);
  const erased = await two.japan.store.asNode(JP, (tx) =>
    eraseBody(tx, two.japan, {
      ...{ authority: JP, caseId: 'bare.JPN.npa-247', actId: id, reason: 'Retention is over.' },
      officer: { role: 'supervisor', number: '0042' },
    }),
  );
  assert.ok(erased.ok);
  await as(`delete from acts where id = '${id}'; delete from bodies where act_id = '${id}';
    delete from body_keys where act_id = '${id}'`);
  const before = await checkAndMend();
  assert.deepEqual(before.parts, ['act']);
  assert.deepEqual(
    before.mending.open.map(({ part, subject }) => [part, subject]),
    [['body', id]],
    'nobody has said yet that it was erased',
  );
  await settle(two);
  two.network.clock.advance(11 * 60_000);
  assert.deepEqual((await checkAndMend()).mending.open, []);
  assert.equal((await checkAndMend()).whole, true);
});

test('what was never anywhere else is said to be without a copy, and stays named', async () => {
  const own = await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'damaged.JPN.npa-247', kind: 'message-sent' },
    content: { text: 'Not sent yet.' },
  });
  await as(`update acts ${flip('sealed')} where id = '${own}'`);
  const { mending } = await checkAndMend();
  assert.deepEqual(
    mending.open.map(({ subject, answer }) => [subject, answer]),
    [[own, 'no-copy-elsewhere']],
  );
});
