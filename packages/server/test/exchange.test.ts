import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { requestOfCase } from '@comity/case';
import {
  ask,
  bothStates,
  countRows,
  IS,
  JP,
  JP2,
  REQUEST,
  say,
  settle,
  type TwoNodes,
  twoNodes,
} from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('exchange');
});
after(() => two.close());

test('a request goes out, is receipted, answered, and both sides fold the same state', async () => {
  await ask(two, 'case-1.JPN.npa-247');
  assert.equal(await two.japan.exchange.deliver('ISL'), 'moved');
  assert.equal(await two.japan.exchange.deliver('ISL'), 'idle');
  await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'case-1.JPN.npa-247', kind: 'request-acknowledged' },
    content: { reference: 'ISL-2026-7' },
  });
  await settle(two);
  const [ours, theirs] = await bothStates(two, 'case-1.JPN.npa-247');
  assert.equal(ours, theirs);
  const state = await two.japan.state(JP, 'case-1.JPN.npa-247');
  assert.equal(state.status, 'acknowledged');
  assert.equal(requestOfCase(state)?.content?.title, REQUEST.title);
});

test('what does not fit one batch goes in several, each act once', async () => {
  for (let n = 0; n < 130; n += 1) await ask(two, `many-${n}.JPN.npa-247`);
  await settle(two);
  const many = "select count(*) as n from acts where case_id like 'many-%'";
  assert.equal(await countRows(two, two.iceland, many), 130);
  assert.equal(await countRows(two, two.japan, 'select count(*) as n from outbox'), 0);
  const log = "select count(*) as n from link_log where direction = 'in'";
  const sent = "select count(*) as n from link_log where direction = 'out'";
  assert.equal(await countRows(two, two.iceland, log), await countRows(two, two.japan, sent));
});

test('an emergency passes what waits; the acts of one case keep their order', async () => {
  const order: string[] = [];
  for (let n = 0; n < 5; n += 1) await ask(two, `routine-${n}.JPN.npa-247`);
  await ask(two, 'routine-with-news.JPN.npa-247');
  await ask(two, 'emergency.JPN.npa-247', { urgency: { level: 'emergency', why: 'A life.' } });
  await two.japan.store.asNode(JP, (tx) =>
    tx.query("update cases set claimed = 'emergency' where authority = $1 and id = $2", [
      JP,
      'routine-with-news.JPN.npa-247',
    ]),
  );
  await say(two.japan, {
    ...{ authority: JP, to: IS, caseId: 'routine-with-news.JPN.npa-247', kind: 'message-sent' },
    content: { text: 'It is urgent now.' },
  });
  await settle(two);
  const rows = await two.iceland.store.asWorker((tx) =>
    tx.query<{ case_id: string }>(
      `select r.case_id from link_log l join receipts r on r.envelope = l.envelope
       where l.direction = 'in' and (r.case_id like 'routine-%' or r.case_id = 'emergency.JPN.npa-247')
       order by l.seq`,
    ),
  );
  for (const { case_id } of rows) order.push(case_id);
  assert.equal(
    order.indexOf('emergency.JPN.npa-247') < order.indexOf('routine-0.JPN.npa-247'),
    true,
  );
  const state = await two.iceland.state(IS, 'routine-with-news.JPN.npa-247');
  assert.equal(state.timeline.length, 2);
  assert.deepEqual(state.waiting, []);
});

test('two authorities of one node share the link, and their cases stay apart', async () => {
  await say(two.japan, {
    ...{ authority: JP2, to: IS, caseId: 'of-the-ministry.JPN.moj', kind: 'request-submitted' },
    content: REQUEST,
  });
  await ask(two, 'of-the-police.JPN.npa-247');
  await settle(two);
  const record = await two.japan.store.asNode(JP, (tx) =>
    two.japan.exchange.record(tx, JP, 'of-the-ministry.JPN.moj'),
  );
  assert.deepEqual(record, { acts: [], receipts: [], links: [], damaged: [] });
  assert.equal((await two.iceland.state(IS, 'of-the-ministry.JPN.moj')).status, 'submitted');
  assert.equal((await two.iceland.state(IS, 'of-the-police.JPN.npa-247')).status, 'submitted');
});

test('an act for a stranger’s case, or to nobody known, is not stored', async () => {
  const posting = {
    authority: JP,
    caseId: 'case-1.JPN.npa-247',
    draft: {
      kind: 'message-sent' as const,
      parts: [],
      content: { text: 'x' },
      pinpoints: [],
      seen: {},
    },
    officer: { role: 'duty-officer', number: '0117' },
    zone: 'Asia/Tokyo',
  };
  const to = (participant: string, authority: string) =>
    two.japan.store.asNode(JP, (tx) =>
      two.japan.exchange.enqueue(tx, { ...posting, to: { participant, authority } }),
    );
  const codes: string[] = [];
  for (const result of [
    await to('ISL', 'ISL.nobody'),
    await to('FRA', 'FRA.police'),
    await to('JPN', JP2),
  ]) {
    codes.push(result.ok ? 'ok' : result.error.code);
  }
  assert.deepEqual(codes, ['recipient-unknown', 'recipient-unknown', 'recipient-own-node']);
  const big = await two.japan.store.asNode(JP, (tx) =>
    two.japan.exchange.enqueue(tx, {
      ...posting,
      draft: { ...posting.draft, content: { text: 'x'.repeat(600_000) } },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  assert.equal(big.ok ? 'ok' : big.error.code, 'content-too-large');
  assert.equal(await countRows(two, two.japan, 'select count(*) as n from outbox'), 0);
});

test('the case record verifies alone: acts chain, receipts stand in the link log', async () => {
  const { acts, receipts, links } = await two.japan.store.asNode(JP, (tx) =>
    two.japan.exchange.record(tx, JP, 'case-1.JPN.npa-247'),
  );
  assert.equal(acts.length, 2);
  assert.deepEqual(
    receipts.map(({ receipt }) => receipt.outcome),
    ['accepted', 'accepted'],
  );
  assert.deepEqual(
    new Set(links.map(({ envelope }) => envelope)),
    new Set(receipts.map(({ receipt }) => receipt.envelope)),
  );
});
