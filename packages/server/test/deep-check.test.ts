import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ExchangeNode } from '@comity/rehearsal';
import { appendAudit, type Check, checkDeeply, createExchange } from '@comity/server';
import {
  adminQuery,
  ask,
  countRows,
  IS,
  JP,
  say,
  settle,
  type TwoNodes,
  twoNodes,
} from './two-nodes.ts';

let two: TwoNodes;
let act = '';
before(async () => {
  two = await twoNodes('deep-check');
  act = await ask(two, 'whole.JPN.npa-247');
  await settle(two);
  await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'whole.JPN.npa-247', kind: 'message-sent' },
    content: { text: 'We have it.' },
  });
  await settle(two);
});
after(() => two.close());

const brokenAt = async (node: ExchangeNode): Promise<readonly Check[]> =>
  (await checkDeeply(node)).filter(({ ok }) => !ok);

/** The rule that does not hold, or the code of what is wrong. */
const ruleOf = ({ broken }: Check): string =>
  String(broken?.code === 'element-does-not-hold' ? broken.params?.['rule'] : broken?.code);

const as = (node: ExchangeNode, sql: string) =>
  adminQuery(two, node, `set session_replication_role = 'replica'; ${sql}`);

/** Changes the table behind the node, says what is found then, and puts the rows back. */
async function foundAfter(table: string, change: string): Promise<readonly Check[]> {
  await as(two.iceland, `create table kept as select * from ${table}; ${change}`);
  try {
    return await brokenAt(two.iceland);
  } finally {
    const columns = await adminQuery<{ name: string }>(
      two,
      two.iceland,
      `select attname as name from pg_attribute where attrelid = '${table}'::regclass
         and attnum > 0 and not attisdropped and attgenerated = ''`,
    );
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    await as(
      two.iceland,
      `delete from ${table}; insert into ${table} (${names}) overriding system value
         select ${names} from kept; drop table kept`,
    );
  }
}

const flip = (column: string): string =>
  `set ${column} = set_byte(${column}, 20, get_byte(${column}, 20) # 1)`;

test('two nodes that nobody has touched are whole, all through', async () => {
  for (const node of [two.japan, two.iceland]) assert.deepEqual(await brokenAt(node), []);
});

const DAMAGES: readonly (readonly [
  what: string,
  table: string,
  change: (act: string) => string,
  log: Check['log'],
  code: string,
])[] = [
  [
    'an act that does not open',
    'acts',
    (id) => `update acts ${flip('sealed')} where id = '${id}'`,
    'acts',
    'act-does-not-open',
  ],
  [
    'a number that was changed',
    'acts',
    (id) => `update acts set seq = 7 where id = '${id}'`,
    'acts',
    'act-columns-changed',
  ],
  [
    'an act that is gone',
    'acts',
    (id) => `delete from acts where id = '${id}'`,
    'acts',
    'receipt-without-act',
  ],
  [
    'a body that does not open',
    'bodies',
    (id) => `update bodies ${flip('ciphertext')} where act_id = '${id}'`,
    'acts',
    'body-decrypt',
  ],
  [
    'a body that is gone',
    'bodies',
    (id) => `delete from bodies where act_id = '${id}'`,
    'acts',
    'body-missing',
  ],
  [
    'a key that does not open',
    'body_keys',
    (id) => `update body_keys ${flip('wrapped')} where act_id = '${id}'`,
    'acts',
    'body-key-does-not-open',
  ],
  [
    'a key that is gone',
    'body_keys',
    (id) => `delete from body_keys where act_id = '${id}'`,
    'acts',
    'body-key-missing',
  ],
  [
    'a receipt of which the time was changed',
    'receipts',
    (id) => `update receipts set at = at - interval '1 day' where act_id = '${id}'`,
    'receipts',
    'receipt-columns-changed',
  ],
  [
    'a receipt whose batch was changed',
    'receipt_batches',
    () =>
      "update receipt_batches set head = convert_to(replace(convert_from(head, 'UTF8'), '\"size\":1', '\"size\":2'), 'UTF8')",
    'receipts',
    'receipt-path',
  ],
  [
    'a receipt that is gone',
    'receipts',
    (id) => `delete from receipts where act_id = '${id}'`,
    'acts',
    'act-without-receipt',
  ],
  [
    'a link entry that is gone',
    'link_log',
    () => "delete from link_log where direction = 'in'",
    'link',
    'link-head-other',
  ],
];

for (const [what, table, change, log, code] of DAMAGES) {
  test(`${what} is named, with its case and authority`, async () => {
    const found = await foundAfter(table, change(act));
    const first = found.find((check) => check.log === log);
    assert.equal(first && ruleOf(first), code, JSON.stringify(found));
    if (log === 'link') return;
    assert.deepEqual([first?.case, first?.authority], ['whole.JPN.npa-247', IS]);
  });
}

test('a key statement that does not open is named', async () => {
  const found = await foundAfter(
    'key_statements',
    `update key_statements ${flip('statement')} where participant = 'JPN'`,
  );
  const keys = found.find(({ log }) => log === 'keys');
  assert.equal(keys && ruleOf(keys), 'key-statement-unreadable');
});

const note = (n: number) =>
  two.iceland.store.asNode(IS, (tx) =>
    appendAudit(tx, two.iceland, {
      ...{ authority: IS, officer: '0117', kind: 'case-viewed', subject: 'whole.JPN.npa-247' },
      detail: { n },
    }),
  );

/** Another process of Iceland's node: what it knows, it has from the database. */
const another = () => {
  const { store, keyring, world, trust } = two.iceland;
  const project = async (): Promise<void> => undefined;
  return createExchange({ store, keyring, world, trust, lawVersion: 'x', project });
};

const logged = (what: string): number =>
  two.network.log.filter((event) => event.node === 'ISL' && event.what === what).length;

const keptAnchors = () =>
  countRows(two, two.japan, "select count(*) as n from peer_heads where slot = 'anchored'");

test('a log whose last lines were cut is found by what the peer keeps [T7]', async () => {
  for (let n = 1; n <= 5; n += 1) await note(n);
  // The first beat compares, from the second on the peer is told.
  await two.iceland.exchange.ask('JPN');
  await two.iceland.exchange.ask('JPN');
  assert.equal(await keptAnchors(), 1);
  assert.deepEqual(await brokenAt(two.iceland), []);
  await as(two.iceland, 'create table kept as select * from audit; delete from audit where n > 3');
  const [found] = await brokenAt(two.iceland);
  assert.equal(found && ruleOf(found), 'log-was-cut');
  assert.equal(found?.authority, IS);
  // The process that knew the lines signs no head any more, nor does one that just began.
  const before = [logged('log-not-whole'), logged('log-cut')];
  await two.iceland.exchange.ask('JPN');
  assert.ok(logged('log-not-whole') > (before[0] ?? 0));
  const began = another();
  await began.ask('JPN');
  await began.ask('JPN');
  assert.ok(logged('log-cut') > (before[1] ?? 0));
  const [kept] = await adminQuery<{ text: string }>(
    two,
    two.japan,
    "select convert_from(statement, 'UTF8') as text from peer_heads where slot = 'newest'",
  );
  assert.equal(JSON.parse(kept?.text ?? '{}').heads.anchor, null, 'no head was signed of it');
  const [still] = await brokenAt(two.iceland);
  assert.equal(still && ruleOf(still), 'log-was-cut', 'still provable');
  await as(two.iceland, 'delete from audit; insert into audit select * from kept; drop table kept');
  assert.deepEqual(await brokenAt(two.iceland), []);
});

test('one bit of a line that flips is caught before its head is signed [T8]', async () => {
  await note(6);
  await as(two.iceland, `update audit ${flip('sealed')} where n = 6`);
  const before = logged('log-not-whole');
  await two.iceland.exchange.ask('JPN');
  assert.equal(logged('log-not-whole'), before + 1);
  const last = two.network.log.findLast(({ what }) => what === 'log-not-whole');
  assert.deepEqual([last?.['authority'], last?.['log'], last?.['line']], [IS, 'audit', 6]);
  const [flipped] = await brokenAt(two.iceland);
  assert.deepEqual(flipped?.broken, { code: 'audit-line-changed', params: { line: 6 } });
  const began = another();
  await began.start();
  await began.stop();
  assert.ok(logged('log-not-whole') >= before + 2, 'a process that begins looks at once');
  await as(two.iceland, `update audit ${flip('sealed')} where n = 6`);
});
