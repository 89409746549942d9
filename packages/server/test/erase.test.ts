import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { requestOfCase } from '@comity/case';
import type { ExchangeNode } from '@comity/rehearsal';
import { checkAudit, eraseBody } from '@comity/server';
import { verifyAct } from '@comity/wire';
import {
  adminQuery,
  ask,
  bothStates,
  countRows,
  IS,
  JP,
  REQUEST,
  say,
  settle,
  type TwoNodes,
  twoNodes,
} from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('erase');
});
after(() => two.close());

const officer = { role: 'supervisor', number: '0042' };
const erase = (node: ExchangeNode, authority: string, actId: string, caseId: string) =>
  node.store.asNode(authority, (tx) =>
    eraseBody(tx, node, { authority, caseId, actId, reason: 'Retention is over.', officer }),
  );

test('an erased body is gone, its proof stands, and both sides show it', async () => {
  const actId = await ask(two, 'to-erase.JPN.npa-247');
  const early = await erase(two.japan, JP, actId, 'to-erase.JPN.npa-247');
  assert.equal(early.ok ? '' : early.error.code, 'act-on-its-way');
  await settle(two);
  const done = await erase(two.japan, JP, actId, 'to-erase.JPN.npa-247');
  assert.equal(done.ok, true);
  await settle(two);
  const record = await two.japan.store.asNode(JP, (tx) =>
    two.japan.exchange.record(tx, JP, 'to-erase.JPN.npa-247'),
  );
  const erased = record.acts.find(({ act }) => act.header.id === actId);
  assert.equal(erased?.body, 'erased');
  assert(erased !== undefined);
  assert.equal(verifyAct(erased.act, two.japan.trust.current(), two.japan.world.now()).ok, true);
  const theirs = await two.iceland.state(IS, 'to-erase.JPN.npa-247');
  assert.equal(theirs.timeline.length, 2);
  assert.equal(theirs.erasures.length, 1);
  const left = `select count(*) as n from body_keys where act_id = '${actId}'`;
  assert.equal(await countRows(two, two.japan, left), 0);
  assert.equal(await countRows(two, two.iceland, left), 1);
  const again = await erase(two.japan, JP, actId, 'to-erase.JPN.npa-247');
  assert.equal(again.ok ? '' : again.error.code, 'body-erased-already');
});

test('the other side is asked, erases too, and both say the same', async () => {
  const [row] = await adminQuery<{ id: string }>(
    two,
    two.iceland,
    "select id from acts where case_id = 'to-erase.JPN.npa-247' and seq = 1",
  );
  const actId = row?.id ?? '';
  await say(two.japan, {
    ...{ authority: JP, to: IS, caseId: 'to-erase.JPN.npa-247', kind: 'erasure-requested' },
    content: { acts: [actId], why: 'The person was cleared.' },
  });
  await settle(two);
  assert.equal((await erase(two.iceland, IS, actId, 'to-erase.JPN.npa-247')).ok, true);
  await settle(two);
  const [ours, theirs] = await bothStates(two, 'to-erase.JPN.npa-247');
  assert.equal(ours, theirs);
  const left = `select count(*) as n from body_keys where act_id = '${actId}'`;
  assert.equal(await countRows(two, two.iceland, left), 0);
  const kept = await erase(two.iceland, IS, 'nobody', 'to-erase.JPN.npa-247');
  assert.equal(kept.ok ? '' : kept.error.code, 'act-not-here');
  const strange = await erase(two.iceland, IS, actId, 'elsewhere');
  assert.equal(strange.ok ? '' : strange.error.code, 'case-unknown');
});

test('nothing is erased that the other side cannot be told of', async () => {
  const actId = await ask(two, 'untold.JPN.npa-247');
  await settle(two);
  const left = `select count(*) as n from body_keys where act_id = '${actId}'`;
  const out = "update links set whole = $1 where direction = 'out'";
  await adminQuery(two, two.japan, out.replace('$1', 'false'));
  const refused = await erase(two.japan, JP, actId, 'untold.JPN.npa-247');
  await adminQuery(two, two.japan, out.replace('$1', 'true'));
  assert.equal(refused.ok ? '' : refused.error.code, 'case-not-whole');
  assert.equal(await countRows(two, two.japan, left), 1);
  for (const reason of ['Over.\u202e', '\ud800', ' ', 'x'.repeat(30_000)]) {
    const wrong = await two.japan.store.asNode(JP, (tx) =>
      eraseBody(tx, two.japan, {
        authority: JP,
        caseId: 'untold.JPN.npa-247',
        actId,
        reason,
        officer,
      }),
    );
    assert.equal(wrong.ok, false, JSON.stringify(reason.slice(0, 10)));
    assert.equal(await countRows(two, two.japan, left), 1);
  }
});

test('who erased stands in the audit log, which shows when somebody changes it', async () => {
  const check = () => two.japan.store.asNode(JP, (tx) => checkAudit(tx, two.japan.keyring, JP));
  const before = await check();
  assert.equal(before.valid, true);
  assert.equal(before.entries[0]?.kind, 'body-erased');
  assert.equal(before.entries[0]?.officer, '0042');
  await adminQuery(two, two.japan, "update audit set officer = '0099' where n = 1");
  const after = await check();
  assert.deepEqual([after.valid, after.broken], [false, 1]);
});

test('thirty canaries pass through bodies and are nowhere on the disk in clear', async () => {
  const canaries = Array.from({ length: 30 }, (_, n) => `CANARY-${n}-feathers-of-yellow`);
  for (const [n, canary] of canaries.entries()) {
    await ask(two, `canary-${n}.JPN.npa-247`, {
      title: canary,
      conduct: `${canary} in the facts`,
      parts: REQUEST.parts.map((part) => ({
        ...part,
        targets: [{ ...part.targets[0], identifier: `${canary}@example.org` }],
      })),
    });
  }
  await settle(two);
  const heard = await two.iceland.state(IS, 'canary-29.JPN.npa-247');
  assert.equal(requestOfCase(heard)?.content?.title, canaries[29]);
  for (const node of [two.japan, two.iceland]) await adminQuery(two, node, 'checkpoint');
  const found: string[] = [];
  let clear = 0;
  for (const file of filesUnder(two.server.where)) {
    const content = readFileSync(file);
    if (content.includes('canary-29.JPN.npa-247')) clear += 1;
    for (const canary of canaries) if (content.includes(canary)) found.push(`${canary} in ${file}`);
  }
  assert(clear > 2, 'ids of cases are in clear and were seen: the search does find things');
  const log = JSON.stringify(two.network.log);
  for (const canary of canaries) if (log.includes(canary)) found.push(`${canary} in the log`);
  assert.deepEqual(found, []);
});

function* filesUnder(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) yield* filesUnder(path);
    else if (stat?.isFile()) yield path;
  }
}
