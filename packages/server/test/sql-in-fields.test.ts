import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Facts } from '@comity/case';
import type { Session } from '@comity/service';
import { IS, JP, REFUSAL, type RefusingPair, refusingPair } from './refusing-pair.ts';

/** What would end a text, begin a statement, or be taken for a pattern. */
const HOSTILE = [
  "'; drop table cases; --",
  "' or '1'='1",
  "x'); delete from bodies; --",
  '"; truncate audit; --',
  "\\'; update cases set status = 'closed'; --",
  '$$; drop schema comity cascade; $$',
  'zz%_%',
  "' union select sealed from body_keys --",
  '/* */ ; select pg_sleep(60); --',
];

let pair: RefusingPair;
let japan: Session;
let ann: Session;
let caseId: string;
before(async () => {
  pair = await refusingPair('sqlfields');
  const came = await pair.japan.service.identity.signInForTraining(`${JP}.0101`);
  assert.ok(came.ok);
  japan = came.value;
  ann = await pair.come('0101');
  caseId = await pair.asked(`fields.${JP}`);
});
after(() => pair?.close());

/** Every table with the number of its rows that an authority sees, but for what is only added to. */
async function tables(): Promise<string> {
  const rows = await pair.iceland.parts.store.asNode(IS, async (tx) => {
    const counted: string[] = [];
    for (const name of ['cases', 'acts', 'bodies', 'body_keys', 'receipts', 'officers']) {
      const [row] = await tx.query<{ n: number }>(`select count(*)::int n from ${name}`);
      counted.push(`${name} ${row?.n}`);
    }
    const [status] = await tx.query<{ status: string }>('select status from cases where id = $1', [
      caseId,
    ]);
    return [...counted, status?.status];
  });
  return rows.join(', ');
}

test('what looks like SQL is text in every field and filter of the desk [T34]', async () => {
  const { cases, office, drafts, proposals } = pair.iceland.service;
  const before = await tables();
  for (const text of HOSTILE) {
    const filters = [
      { text },
      { peer: text },
      { measure: text },
      { officers: [text] },
      { after: text },
      { after: `0~2026-11-23T10:00:00.000Z~${text}` },
      { side: text as 'requesting' },
      { move: text as 'ours' },
    ];
    for (const filter of filters) {
      const { rows } = await cases.workList(ann, filter);
      assert.ok(rows.length <= 1, JSON.stringify(filter));
      await office.takeList(ann, filter);
    }
    assert.equal((await cases.workList(ann, { text })).rows.length, 0, text);
    assert.equal((await cases.view(ann, text)).ok, false);
    await cases.view(ann, caseId, { acts: 'page', before: text });
    assert.equal((await cases.exportBundle(ann, text)).ok, false);
    assert.equal((await cases.takeText(ann, text)).ok, false);
    assert.equal((await cases.review(ann, text, text)).ok, false);
    assert.equal((await cases.act(ann, text, REFUSAL)).ok, false);
    assert.equal(
      (await cases.act(ann, caseId, { ...REFUSAL, kind: text as 'case-closed' })).ok,
      false,
    );
    assert.equal((await office.assign(ann, caseId, text)).ok, false);
    assert.equal((await office.dates(ann, text)).ok, false);
    assert.equal((await office.takeShift(ann, text)).ok, false);
    assert.equal((await office.standIn(ann, text, text)).ok, false);
    assert.ok((await office.dropView(ann, text)).ok);
    assert.equal((await proposals.get(ann, text)).ok, false);
    assert.equal((await proposals.giveBack(ann, text, text)).ok, false);
    assert.equal((await drafts.get(ann, text)).ok, false);
    assert.equal((await drafts.approve(ann, text, 1)).ok, false);
  }
  assert.equal(await tables(), before);
});

test('what looks like SQL is kept, said and found as it was written [T34]', async () => {
  const { cases, office, drafts } = pair.iceland.service;
  for (const [index, text] of HOSTILE.entries()) {
    assert.ok((await office.keepNote(ann, caseId, text)).ok);
    assert.ok((await office.keepView(ann, { name: `${index} ${text}`, query: text })).ok);
    const facts: Facts = { title: text, conduct: text, to: text };
    const draft = await drafts.create(ann, facts);
    assert.equal(draft.facts.conduct, text);
    const said = await cases.act(ann, caseId, { kind: 'message-sent', content: { text } });
    assert.ok(said.ok, JSON.stringify(said));
  }
  await pair.settle();
  const home = await office.ofCase(ann, caseId);
  assert.ok(home.ok);
  assert.deepEqual(home.value.notes.map((note) => note.text).toSorted(), HOSTILE.toSorted());
  assert.equal((await office.views(ann)).length, HOSTILE.length);
  const there = await pair.japan.service.cases.view(japan, caseId);
  assert.ok(there.ok);
  const heard = there.value.acts.flatMap(({ kind, content }) =>
    kind === 'message-sent' && typeof content === 'object' ? [String(content['text'])] : [],
  );
  assert.deepEqual(heard, HOSTILE);
});
