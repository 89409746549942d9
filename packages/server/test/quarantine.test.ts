import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ExchangeNode, LineDown } from '@comity/rehearsal';
import { eraseBody, openTrustStore } from '@comity/server';
import {
  adminQuery,
  ask,
  bothStates,
  countRows,
  IS,
  JP,
  say,
  settle,
  type TwoNodes,
  twoNodes,
} from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('quarantine');
});
after(() => two.close());

/** Changes one byte of a column behind the node's back. */
const damage = (node: ExchangeNode, table: string, column: string, where: string) =>
  adminQuery(
    two,
    node,
    `update ${table} set ${column} = set_byte(${column}, 20, get_byte(${column}, 20) # 1) ${where}`,
  );

const open = (node: ExchangeNode) =>
  countRows(two, node, 'select count(*) as n from quarantine where mended_at is null');

const named = (node: string, subject: string): boolean =>
  two.network.log.some(
    (event) => event.node === node && event.what === 'row-damaged' && event['subject'] === subject,
  );

const tell = (node: ExchangeNode, caseId: string, text: string) =>
  say(node, {
    ...(node === two.japan ? { authority: JP, to: IS } : { authority: IS, to: JP }),
    ...{ caseId, kind: 'message-sent' as const },
    content: { text },
  });

async function equal(caseId: string): Promise<void> {
  const [ours, theirs] = await bothStates(two, caseId);
  assert.equal(ours, theirs, caseId);
}

test('a damaged act is named, mended from the peer’s copy, and nobody else waits', async () => {
  const act = await ask(two, 'hurt.JPN.npa-247');
  await ask(two, 'well.JPN.npa-247');
  await settle(two);
  await damage(two.iceland, 'acts', 'sealed', `where id = '${act}'`);
  await two.iceland.state(IS, 'hurt.JPN.npa-247');
  // What comes for the damaged case is filed all the same, and what comes for others too.
  const later = await tell(two.japan, 'hurt.JPN.npa-247', 'One more word');
  await tell(two.japan, 'well.JPN.npa-247', 'Another case');
  await ask(two, 'new.JPN.npa-247');
  await settle(two);
  assert.ok(named('ISL', act));
  assert.equal(await open(two.iceland), 1);
  const sql = (id: string) => `select count(*) as n from acts where id = '${id}'`;
  assert.equal(await countRows(two, two.iceland, sql(later)), 1, 'it is on file');
  await equal('well.JPN.npa-247');
  await equal('new.JPN.npa-247');
  await tell(two.iceland, 'well.JPN.npa-247', 'An answer while the other case waits');
  await assert.rejects(tell(two.iceland, 'hurt.JPN.npa-247', 'Not before it is whole'), /damaged/);
  assert.equal(await two.iceland.exchange.mend(), 1);
  assert.equal(await open(two.iceland), 0);
  await tell(two.iceland, 'hurt.JPN.npa-247', 'Whole again');
  await settle(two);
  for (const caseId of ['hurt.JPN.npa-247', 'well.JPN.npa-247', 'new.JPN.npa-247'])
    await equal(caseId);
});

test('body, key and receipt are mended as well, on either side', async () => {
  const act = await ask(two, 'parts.JPN.npa-247');
  await settle(two);
  const where = `where act_id = '${act}'`;
  for (const [node, table, column, part] of [
    [two.japan, 'bodies', 'ciphertext', 'body'],
    [two.iceland, 'body_keys', 'wrapped', 'body'],
    [two.iceland, 'receipts', 'receipt', 'receipt'],
    [two.japan, 'receipts', 'receipt', 'receipt'],
  ] as const) {
    const bytes = `'\\x00'::bytea || substring(${column} from 2)`;
    await adminQuery(two, node, `update ${table} set ${column} = ${bytes} ${where}`);
    await node.state(node === two.japan ? JP : IS, 'parts.JPN.npa-247');
    const rows = await adminQuery<{ part: string; case_id: string; authority: string }>(
      two,
      node,
      'select part, case_id, authority from quarantine where mended_at is null',
    );
    const authority = node === two.japan ? JP : IS;
    assert.deepEqual(
      rows,
      [{ part, case_id: 'parts.JPN.npa-247', authority }],
      `${node.id} ${table}`,
    );
    assert.equal(await node.exchange.mend(), 1, `${node.id} ${table}`);
    assert.equal(await open(node), 0);
    await equal('parts.JPN.npa-247');
  }
});

test('an act whose text the peer has erased since is mended, and our text stays', async () => {
  const act = await ask(two, 'text-stays.JPN.npa-247');
  await settle(two);
  const officer = { number: '1', role: 'duty-officer' } as const;
  const erased = await two.japan.store.asNode(JP, (tx) =>
    eraseBody(tx, two.japan, {
      ...{ authority: JP, caseId: 'text-stays.JPN.npa-247', actId: act },
      ...{ reason: 'Retention is over.', officer },
    }),
  );
  assert.ok(erased.ok);
  await settle(two);
  await damage(two.iceland, 'acts', 'sealed', `where id = '${act}'`);
  await two.iceland.state(IS, 'text-stays.JPN.npa-247');
  assert.equal(await two.iceland.exchange.mend(), 1);
  const state = await two.iceland.state(IS, 'text-stays.JPN.npa-247');
  const item = state.timeline.find((one) => one.act === act);
  assert.equal(item?.body, 'here', 'only the header was damaged');
  const record = await two.iceland.store.asNode(IS, (tx) =>
    two.iceland.exchange.record(tx, IS, 'text-stays.JPN.npa-247'),
  );
  assert.notEqual(record.acts.find(({ act: one }) => one.header.id === act)?.body, 'erased');
});

test('an act that waits and is damaged holds back its own case only', async () => {
  await ask(two, 'stuck.JPN.npa-247');
  await settle(two);
  const act = await tell(two.japan, 'stuck.JPN.npa-247', 'Never left');
  await damage(two.japan, 'acts', 'sealed', `where id = '${act}'`);
  await adminQuery(two, two.japan, `update outbox set rank = 0 where act_id = '${act}'`);
  for (let n = 0; n < 60; n += 1) await ask(two, `behind-${n}.JPN.npa-247`);
  await settle(two);
  assert.ok(named('JPN', act));
  const sql = "select count(*) as n from acts where case_id like 'behind-%'";
  assert.equal(await countRows(two, two.iceland, sql), 60);
  assert.equal(await two.japan.exchange.mend(), 0, 'nobody else has it');
  const [row] = await adminQuery<{ answer: string }>(
    two,
    two.japan,
    `select answer from quarantine where subject = '${act}'`,
  );
  assert.equal(row?.answer, 'no-copy-elsewhere', 'and the operator is told so');
});

test('a damaged key statement is mended by the hash that was admitted', async () => {
  await damage(two.iceland, 'key_statements', 'statement', "where participant = 'JPN'");
  // What was verified before is still known to this process; a new one reads the row.
  const { store, keyring, world } = two.iceland;
  const fresh = await openTrustStore({ store, keyring, world });
  try {
    assert.equal(fresh.current().has('JPN'), false, 'nothing that is damaged is believed');
    assert.equal(await two.iceland.exchange.mend(), 1);
    await fresh.reload();
    assert.equal(fresh.current().has('JPN'), true);
    // Our own is at hand.
    await damage(two.iceland, 'key_statements', 'statement', "where participant = 'ISL'");
    const again = await openTrustStore({ store, keyring, world });
    assert.equal(again.current().has('ISL'), true);
    await again.close();
    assert.equal(await open(two.iceland), 0);
  } finally {
    await fresh.close();
  }
});

test('a copy that is not the one of then mends nothing', async () => {
  const act = await ask(two, 'liar.JPN.npa-247');
  await settle(two);
  await damage(two.iceland, 'acts', 'sealed', `where id = '${act}'`);
  await two.iceland.state(IS, 'liar.JPN.npa-247');
  // The peer's answer is changed on the way: another receipt, so another proof.
  two.network.fault(async (call, carry) => {
    const answer = await carry(call);
    if (!call.url.endsWith('/give-back')) return answer;
    const given = JSON.parse(Buffer.from(answer.body).toString('utf8'));
    for (const entry of given.entries) entry.receipt.receipt.at = '2026-01-01T00:00:00.000Z';
    return { ...answer, body: Buffer.from(JSON.stringify(given)) };
  });
  assert.equal(await two.iceland.exchange.mend(), 0);
  assert.equal(await open(two.iceland), 1);
  two.network.fault(undefined);
  two.network.clock.advance(601_000);
  assert.equal(await two.iceland.exchange.mend(), 1);
  await equal('liar.JPN.npa-247');
});

test('a damaged receipt that is asked for again holds up no batch', async () => {
  await ask(two, 'asked-again.JPN.npa-247');
  two.network.fault(async (call, carry) => {
    await carry(call);
    throw new LineDown('the answer is lost');
  });
  await two.japan.exchange.deliver('ISL');
  two.network.fault(undefined);
  await adminQuery(
    two,
    two.iceland,
    "update receipts set receipt = '\\x00' where case_id = 'asked-again.JPN.npa-247'",
  );
  await ask(two, 'asked-after.JPN.npa-247');
  await settle(two);
  await equal('asked-after.JPN.npa-247');
  assert.equal(
    await countRows(
      two,
      two.japan,
      "select count(*) as n from receipts where case_id = 'asked-again.JPN.npa-247'",
    ),
    1,
    'another envelope, another receipt',
  );
});
