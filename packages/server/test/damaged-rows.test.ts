import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Session } from '@comity/service';
import { IS, REFUSAL, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let iceland: RefusingPair['iceland'];
let session: Session;
before(async () => {
  pair = await refusingPair('damaged');
  iceland = pair.iceland;
  session = await pair.come('0101');
});
after(() => pair?.close());

const behind = (sql: string, params: readonly unknown[]) => pair.behind(sql, params);

const GARBAGE = Buffer.from('not what this node wrote, and long enough to be sealed');

test('a damaged draft is named among the others, sends nothing and can be put away', async () => {
  const { drafts } = iceland.service;
  const whole = await drafts.create(session, { title: 'Whole' });
  const hurt = await drafts.create(session, { title: 'Hurt' });
  const odd = await drafts.create(session, { title: 'Not in the form of facts' });
  await behind('update drafts set sealed = $1 where id = $2', [GARBAGE, hurt.id]);
  const form = new TextEncoder().encode('{"facts":{"title":7},"choice":{},"returnedWhy":null}');
  const sealed = iceland.parts.keyring.sealAtRest(IS, form, `drafts/${odd.id}`);
  await behind('update drafts set sealed = $1 where id = $2', [sealed, odd.id]);
  const listed = await drafts.list(session);
  assert.deepEqual(
    listed.drafts.map(({ id }) => id),
    [whole.id],
  );
  assert.deepEqual(listed.damaged.map(({ id }) => id).toSorted(), [hurt.id, odd.id].toSorted());
  for (const id of [hurt.id, odd.id]) {
    const answers = [
      await drafts.get(session, id),
      await drafts.save(session, id, { version: 1, facts: {} }),
      await drafts.check(session, id),
      await drafts.avenues(session, id, 0),
      await drafts.contents(session, id),
      await drafts.giveBack(session, id, 'Why'),
    ];
    for (const answer of answers) {
      assert.equal(answer.ok ? '' : answer.error.code, 'draft-damaged');
    }
    const sent = await drafts.approve(session, id, 1);
    assert.equal(sent.ok, false);
    assert.equal((await drafts.discard(session, id)).ok, true);
  }
  assert.deepEqual((await drafts.list(session)).damaged, []);
});

test('a draft is not lost with the row of its officer', async () => {
  const { drafts } = iceland.service;
  const draft = await drafts.create(await pair.come('0102'), { title: 'By somebody' });
  await behind('update officers set mac = $1 where id = $2', [GARBAGE, `${IS}.0102`]);
  assert.ok((await drafts.list(session)).drafts.some(({ id }) => id === draft.id));
  assert.equal((await drafts.get(session, draft.id)).ok, true);
});

test('a damaged proposal is named among the others, states nothing and can be put away', async () => {
  const { cases, proposals } = iceland.service;
  const ids: string[] = [];
  for (const caseId of ['hurt-text.JPN.npa-247', 'hurt-row.JPN.npa-247', 'whole-row.JPN.npa-247']) {
    const done = await cases.act(session, await pair.asked(caseId), REFUSAL);
    assert.ok(done.ok && done.value.proposal !== null, JSON.stringify(done));
    ids.push(done.value.proposal);
  }
  const [text = '', row = '', whole = ''] = ids;
  await behind('update act_proposals set sealed = $1 where id = $2', [GARBAGE, text]);
  await behind('update act_proposals set case_id = $1 where id = $2', [
    'whole-row.JPN.npa-247',
    row,
  ]);
  const listed = await proposals.list(session);
  assert.deepEqual(
    listed.waiting.map(({ id }) => id),
    [whole],
  );
  assert.deepEqual(listed.damaged.map(({ id }) => id).toSorted(), [text, row].toSorted());
  for (const id of [text, row]) {
    const seen = await proposals.get(session, id);
    assert.equal(seen.ok ? '' : seen.error.code, 'proposal-damaged');
    const agreed = await proposals.approve(session, id);
    assert.equal(agreed.ok ? '' : agreed.error[0]?.code, 'proposal-damaged');
    assert.equal((await proposals.giveBack(session, id, 'Damaged.')).ok, true);
  }
  assert.deepEqual((await proposals.list(session)).damaged, []);
});

test('a case with damaged rows stops neither its own page nor a list', async () => {
  const { cases } = iceland.service;
  for (const caseId of [
    'hurt-act.JPN.npa-247',
    'hurt-receipt.JPN.npa-247',
    'hurt-title.JPN.npa-247',
    'well.JPN.npa-247',
  ])
    await pair.asked(caseId);
  await behind('update acts set sealed = $1 where case_id = $2', [GARBAGE, 'hurt-act.JPN.npa-247']);
  await behind('update receipts set receipt = $1 where case_id = $2', [
    GARBAGE,
    'hurt-receipt.JPN.npa-247',
  ]);
  await behind('update cases set title_sealed = $1 where id = $2', [
    GARBAGE,
    'hurt-title.JPN.npa-247',
  ]);
  const { rows } = await cases.workList(session, {});
  for (const caseId of [
    'hurt-act.JPN.npa-247',
    'hurt-receipt.JPN.npa-247',
    'hurt-title.JPN.npa-247',
    'well.JPN.npa-247',
  ]) {
    assert.ok(
      rows.some((row) => row.caseId === caseId),
      caseId,
    );
    const view = await cases.view(session, caseId);
    assert.ok(view.ok, caseId);
    assert.equal((await cases.advice(session, caseId)).ok, true, caseId);
    if (caseId === 'well.JPN.npa-247') assert.equal(view.value.acts.length, 1);
  }
});
