import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CaseState } from '@comity/case';
import { checkRecords, proposeErasure, readApprovalRules } from '@comity/server';
import type { Session, Statement } from '@comity/service';
import { peopleFor } from '../src/approval/people-for.ts';
import { IS, REFUSAL, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let iceland: RefusingPair['iceland'];
before(async () => {
  pair = await refusingPair('twopeople');
  iceland = pair.iceland;
});
after(() => pair?.close());

const asked = (caseId: string): Promise<string> => pair.asked(caseId);
const come = (number: string): Promise<Session> => pair.come(number);

const asApp = (sql: string, params: readonly unknown[] = []) =>
  iceland.parts.store.asNode(IS, (tx) => tx.query(sql, params));

test('where the policy says two people, an act waits for the second and is stated then', async () => {
  const caseId = await asked('refused-by-two.JPN.npa-247');
  const [one, two] = [await come('0101'), await come('0102')];
  const { cases, proposals } = iceland.service;
  const wrong = await cases.act(one, caseId, { kind: 'assistance-refused', content: {} });
  assert.equal(wrong.ok, false, 'a want of form comes back at once');
  const done = await cases.act(one, caseId, REFUSAL);
  assert.ok(done.ok, JSON.stringify(done));
  assert.equal(done.value.actId, null);
  const id = done.value.proposal ?? '';
  const before = await cases.view(one, caseId);
  assert.equal(before.ok && before.value.acts.length, 1, 'nothing is stated yet');
  const own = await proposals.approve(one, id);
  assert.equal(own.ok ? '' : own.error[0]?.code, 'approval-own-twice');
  const waiting = await proposals.get(two, id);
  assert.ok(waiting.ok);
  assert.deepEqual(waiting.value.content['reasons'], REFUSAL.content.reasons);
  assert.deepEqual(waiting.value.parts, ['p1'], 'who agrees knows what is refused');
  assert.notDeepEqual(done.value.warnings, []);
  assert.deepEqual(waiting.value.warnings, done.value.warnings, 'and what is said of it before');
  const agreed = await proposals.approve(two, id);
  assert.ok(agreed.ok, JSON.stringify(agreed));
  assert.notEqual(agreed.value.actId, null);
  const view = await cases.view(one, caseId);
  assert.equal(view.ok && view.value.acts.at(-1)?.kind, 'assistance-refused');
  assert.deepEqual(await proposals.list(one), { waiting: [], damaged: [] });
  await pair.settle();
  const found = await iceland.parts.store.asNode(IS, (tx) =>
    checkRecords(tx, iceland.parts.keyring, IS),
  );
  assert.deepEqual(found.faults, []);
});

test('what came while a form or a proposal was open stops the act until it was shown', async () => {
  const caseId = await asked('came-meanwhile.JPN.npa-247');
  const [one, two] = [await pair.come('0101'), await pair.come('0102')];
  const { cases, proposals } = iceland.service;
  const shown = { ...REFUSAL, othersSaid: 1, ownActs: 0 };
  const { japan } = pair;
  const come = await japan.service.identity.signInForTraining('JPN.npa-247.0101');
  assert.ok(come.ok);
  const mori = come.value;
  const said = await japan.service.cases.act(mori, caseId, {
    kind: 'message-sent',
    content: { text: 'We have narrowed it.' },
  });
  assert.ok(said.ok, JSON.stringify(said));
  await pair.settle();
  const late = await cases.act(one, caseId, shown);
  assert.deepEqual(late.ok ? [] : late.error, [{ code: 'came-meanwhile', params: { n: 1 } }]);
  const checked = await cases.check(one, caseId, shown);
  assert.equal(checked.ok ? '' : checked.error[0]?.code, 'came-meanwhile');
  const done = await cases.act(one, caseId, { ...shown, othersSaid: 2 });
  assert.ok(done.ok && done.value.proposal !== null, JSON.stringify(done));
  const again = await japan.service.cases.act(mori, caseId, {
    kind: 'message-sent',
    content: { text: 'And once more.' },
  });
  assert.ok(again.ok);
  await pair.settle();
  const unread = await proposals.approve(two, done.value.proposal, 2);
  assert.equal(unread.ok ? '' : unread.error[0]?.code, 'came-meanwhile');
  assert.ok((await proposals.approve(two, done.value.proposal, 3)).ok);
  // A second click is the act that was stated, whatever came since.
  const told = {
    kind: 'message-sent',
    content: { text: 'Noted.' },
    ownActs: 1,
    othersSaid: 3,
  } as const;
  const first = await cases.act(one, caseId, told);
  const third = await japan.service.cases.act(mori, caseId, {
    kind: 'message-sent',
    content: { text: 'Third.' },
  });
  assert.ok(first.ok && third.ok);
  await pair.settle();
  const second = await cases.act(one, caseId, told);
  assert.equal(second.ok && second.value.actId, first.value.actId);
});

test('who asks twice for the same act has proposed it once; another act is another proposal', async () => {
  const caseId = await asked('asked-twice.JPN.npa-247');
  const [one, two] = [await come('0101'), await come('0102')];
  const { cases, proposals } = iceland.service;
  const propose = async (session: Session, statement: Statement = REFUSAL): Promise<string> => {
    const done = await cases.act(session, caseId, statement);
    assert.ok(done.ok && done.value.proposal !== null, JSON.stringify(done));
    return done.value.proposal;
  };
  const first = await propose(one);
  const clicks = await Promise.all([propose(one), propose(one)]);
  assert.deepEqual(clicks, [first, first]);
  const said = { ...REFUSAL.content, reasons: 'Another reason.' };
  const other = await propose(one, { ...REFUSAL, content: said });
  const theirs = await propose(two);
  const { waiting } = await proposals.list(one);
  assert.deepEqual(waiting.map(({ id }) => id).toSorted(), [first, other, theirs].toSorted());
  assert.ok(waiting.every(({ approvals }) => approvals.length === 1));
  assert.equal((await proposals.giveBack(two, first, 'Not yet.')).ok, true);
  assert.notEqual(await propose(one), first, 'what was given back can be proposed anew');
  for (const { id } of (await proposals.list(one)).waiting) {
    await proposals.giveBack(two, id, 'The test is over.');
  }
});

test('what was given back is its author’s to take up again, with what was typed and the reason', async () => {
  const caseId = await asked('taken-up-again.JPN.npa-247');
  const [one, two] = [await come('0101'), await come('0102')];
  const { cases, proposals } = iceland.service;
  const checked = await cases.check(one, caseId, REFUSAL);
  assert.equal(checked.ok && checked.value.people, 2, 'it is said before it is pressed');
  const told = { kind: 'message-sent', content: { text: 'Soon.' } } as const;
  const alone = await cases.check(one, caseId, told);
  assert.equal(alone.ok && alone.value.people, 1);
  const done = await cases.act(one, caseId, REFUSAL);
  assert.ok(done.ok && done.value.proposal !== null);
  const id = done.value.proposal;
  const mine = async (session: Session) =>
    (await proposals.givenBack(session)).filter((each) => each.caseId === caseId);
  assert.deepEqual(await mine(one), [], 'it waits');
  assert.ok((await proposals.giveBack(two, id, 'Name the treaty.')).ok);
  const [back] = await mine(one);
  assert.deepEqual(
    [back?.id, back?.kind, back?.parts, back?.why],
    [id, 'assistance-refused', ['p1'], 'Name the treaty.'],
  );
  assert.deepEqual(back?.content, REFUSAL.content);
  assert.deepEqual(await mine(two), [], 'nobody else’s');
  pair.advance(60_000);
  const better = { ...REFUSAL.content, reasons: 'CETS185:27(4)(a): a political offence.' };
  const again = await cases.act(one, caseId, { ...REFUSAL, content: better });
  assert.ok(again.ok && again.value.proposal !== null);
  assert.deepEqual(await mine(one), [], 'proposed anew');
  assert.ok((await proposals.giveBack(one, again.value.proposal, 'Not now.')).ok);
  assert.deepEqual(
    (await mine(one)).map(({ why }) => why),
    ['Not now.'],
  );
  pair.advance(31 * 24 * 3_600_000);
  assert.deepEqual(await mine(await come('0101')), [], 'an old one is no news');
});

test('the rule is that of the parts that are refused, and of how urgent it is', async () => {
  const rule = (subject: string, measure: string, urgency: string, people: 1 | 2) => ({
    ...{ subject, measure, urgency, people, aloneWhenClosed: false },
  });
  const rules = [
    rule('act', '*', '*', 1),
    rule('release', '*', '*', 2),
    rule('assistance-refused', 'stored-data-access', '*', 2),
    rule('assistance-refused', 'stored-data-access', 'emergency', 1),
  ];
  assert.ok(readApprovalRules(JSON.stringify(rules)).ok);
  const part = (id: string, measure: string) => ({ id, measure });
  const state = {
    parts: [part('p1', 'preservation'), part('p2', 'stored-data-access')],
  } as unknown as CaseState;
  const needed = (parts: readonly string[], urgency = 'routine') =>
    peopleFor({ rules }, state, { subject: 'assistance-refused', urgency, parts }).needed;
  assert.deepEqual([needed(['p1']), needed(['p2']), needed(['p1', 'p2'])], [1, 2, 2]);
  assert.equal(needed([]), 2, 'about no part: about the whole request');
  assert.equal(needed(['p2'], 'emergency'), 1, 'what cannot wait waits for nobody');
});

test('a click on a form of before, once a colleague has agreed, proposes nothing anew', async () => {
  const caseId = await asked('agreed-meanwhile.JPN.npa-247');
  const [one, two] = [await come('0101'), await come('0102')];
  const { cases, proposals } = iceland.service;
  const wanted: Statement = { ...REFUSAL, ownActs: 0 };
  const done = await cases.act(one, caseId, wanted);
  assert.ok(done.ok && done.value.proposal !== null, JSON.stringify(done));
  const agreed = await proposals.approve(two, done.value.proposal);
  assert.ok(agreed.ok, JSON.stringify(agreed));
  const again = await cases.act(one, caseId, wanted);
  assert.deepEqual(again.ok && [again.value.actId, again.value.proposal], [
    agreed.value.actId,
    null,
  ]);
  assert.deepEqual((await proposals.list(one)).waiting, []);
});

test('an approval, a proposal or a state that SQL made states nothing', async () => {
  const caseId = await asked('forged-second.JPN.npa-247');
  const one = await come('0101');
  const { cases, proposals } = iceland.service;
  const done = await cases.act(one, caseId, REFUSAL);
  const id = (done.ok && done.value.proposal) || '';
  await asApp(
    `insert into act_approvals (proposal_id, officer_id, authority, at, content, mac)
     select proposal_id, $2, authority, at, content, mac from act_approvals where proposal_id = $1`,
    [id, `${IS}.0102`],
  );
  const seen = await proposals.get(one, id);
  assert.equal(seen.ok && seen.value.approvals.length, 1);
  await assert.rejects(
    asApp('update act_proposals set kind = $2 where id = $1', [id, 'message-sent']),
    /permission denied/,
  );
  await asApp(
    `insert into act_proposals (id, authority, case_id, kind, measure, urgency, proposed_by,
       proposed_at, content, sealed, mac)
     select 'forged', authority, case_id, 'case-closed', measure, urgency, proposed_by,
       proposed_at, content, sealed, mac from act_proposals where id = $1`,
    [id],
  );
  assert.equal((await proposals.get(one, 'forged')).ok, false);
  const found = await iceland.parts.store.asNode(IS, (tx) =>
    checkRecords(tx, iceland.parts.keyring, IS),
  );
  assert.deepEqual(found.faults.map(({ code }) => code).toSorted(), [
    'act-approval-not-vouched',
    'act-proposal-not-vouched',
  ]);
  const back = await proposals.giveBack(one, id, 'Not yet.');
  assert.equal(back.ok, true);
});

test('the database states nothing with fewer people than the rule says', async () => {
  const caseId = await asked('too-few.JPN.npa-247');
  const done = await iceland.service.cases.act(await come('0101'), caseId, REFUSAL);
  const id = (done.ok && done.value.proposal) || '';
  await assert.rejects(
    asApp("update act_proposals set state = 'sent', act_id = 'x' where id = $1", [id]),
    /has not the approvals it needs/,
  );
});

test('an erasure that the command line proposed takes two officers, whoever brought it', async () => {
  const caseId = await asked('erased-by-two.JPN.npa-247');
  const [one, two] = [await come('0101'), await come('0102')];
  const { cases, proposals } = iceland.service;
  const view = await cases.view(one, caseId);
  const actId = (view.ok && view.value.acts[0]?.id) || '';
  const unknown = await proposeErasure(iceland.parts, {
    ...{ authority: IS, caseId, actId: 'x'.repeat(21).concat('A'), reason: 'Over.' },
  });
  assert.equal(unknown.ok ? '' : unknown.error[0]?.code, 'act-not-here');
  const proposed = await proposeErasure(iceland.parts, {
    ...{ authority: IS, caseId, actId, reason: 'The time to keep it is over.' },
  });
  assert.ok(proposed.ok, JSON.stringify(proposed));
  assert.equal(proposed.value.needed, 2);
  const again = await proposeErasure(iceland.parts, {
    ...{ authority: IS, caseId, actId, reason: 'The time to keep it is over.' },
  });
  assert.deepEqual(again, proposed, 'typed twice, it is one proposal');
  const first = await proposals.approve(one, proposed.value.proposal);
  assert.equal(first.ok && first.value.actId, null);
  const kept = await cases.view(one, caseId);
  assert.equal(kept.ok && typeof kept.value.acts[0]?.content, 'object');
  const second = await proposals.approve(two, proposed.value.proposal);
  assert.ok(second.ok && second.value.actId !== null, JSON.stringify(second));
  const gone = await cases.view(one, caseId);
  assert.equal(gone.ok && gone.value.acts[0]?.content, 'erased');
  const [row] = await asApp("select officers from erasures where kind = 'act-body'");
  assert.deepEqual((row as { officers: string[] }).officers, ['0101', '0102']);
});

test('what two people stated goes with its body from the proposals and the journal too', async () => {
  const caseId = await asked('told-twice.JPN.npa-247');
  const [one, two] = [await come('0101'), await come('0102')];
  const { cases, proposals } = iceland.service;
  const canary = 'Kobe harbour, berth nine';
  const wanted: Statement = { ...REFUSAL, content: { ...REFUSAL.content, reasons: canary } };
  const propose = async (session: Session): Promise<string> => {
    const done = await cases.act(session, caseId, wanted);
    assert.ok(done.ok && done.value.proposal !== null, JSON.stringify(done));
    return done.value.proposal;
  };
  const back = await propose(one);
  assert.ok((await proposals.giveBack(two, back, `Say it without ${canary}.`)).ok);
  const [first, other] = [await propose(one), await propose(two)];
  const stated = await proposals.approve(two, first);
  assert.ok(stated.ok && stated.value.actId !== null, JSON.stringify(stated));
  await pair.settle();
  const kept = async (): Promise<readonly string[]> => {
    const rows = (await asApp(
      `select 'act_proposals/' || id as place, sealed from act_proposals
         where sealed is not null and id <> 'forged'
       union all select 'journal/' || authority || '/' || n, sealed from journal
         where sealed is not null`,
    )) as { place: string; sealed: Uint8Array }[];
    return rows.flatMap(({ place, sealed }) => {
      const text = Buffer.from(iceland.parts.keyring.openAtRest(IS, sealed, place)).toString();
      return text.includes(canary) ? [place.split('/')[0] ?? ''] : [];
    });
  };
  assert.equal((await kept()).length, 3 + 4, 'three proposals, and what the journal has of them');
  const actId = stated.value.actId;
  const erasing = await proposeErasure(iceland.parts, {
    ...{ authority: IS, caseId, actId, reason: 'The time to keep it is over.' },
  });
  assert.ok(erasing.ok, JSON.stringify(erasing));
  await assert.rejects(asApp('select erase_proposal($1)', [first]), /no record says/);
  for (const session of [one, two]) {
    assert.ok((await proposals.approve(session, erasing.value.proposal)).ok);
  }
  assert.deepEqual(await kept(), []);
  const waiting = (await proposals.list(one)).waiting.filter((each) => each.caseId === caseId);
  assert.deepEqual(waiting, []);
  const states = await asApp('select id, state from act_proposals where id = any($1)', [
    [back, first, other],
  ]);
  const stateOf = new Map(
    (states as { id: string; state: string }[]).map(({ id, state }) => [id, state]),
  );
  assert.deepEqual(
    [back, first, other].map((id) => stateOf.get(id)),
    ['returned', 'sent', 'returned'],
  );
  const found = await iceland.parts.store.asNode(IS, (tx) =>
    checkRecords(tx, iceland.parts.keyring, IS),
  );
  assert.deepEqual(
    found.faults.filter(({ code }) => code.endsWith('-without-record')),
    [],
  );
});

test('one officer alone erases nothing by stating that it is erased', async () => {
  const caseId = await asked('erased-alone.JPN.npa-247');
  const one = await come('0101');
  const view = await iceland.service.cases.view(one, caseId);
  const act = (view.ok && view.value.acts[0]?.id) || '';
  const content = { act, reason: 'Over.' };
  const done = await iceland.service.cases.act(one, caseId, { kind: 'body-erased', content });
  assert.equal(done.ok && done.value.actId, null);
  const kept = await iceland.service.cases.view(one, caseId);
  assert.equal(kept.ok && kept.value.acts.length, 1);
});

test('a policy is whole, each rule once, and alone at night only for a release', () => {
  const read = (rules: readonly object[]) => readApprovalRules(JSON.stringify(rules)).ok;
  const rule = { subject: 'act', measure: '*', urgency: '*', people: 1, aloneWhenClosed: false };
  const release = { ...rule, subject: 'release', people: 2 };
  assert.equal(read([rule, release]), true);
  assert.equal(read([rule]), false, 'nothing says how a release is made');
  assert.equal(read([rule, release, rule]), false, 'twice');
  assert.equal(read([rule, release, { ...rule, subject: 'x', people: 0 }]), false);
  assert.equal(read([{ ...rule, aloneWhenClosed: true }, release]), false);
  assert.equal(read([{ ...rule, systems: true }, release]), true);
  assert.equal(read([rule, { ...release, systems: true }]), false, 'no system releases a request');
  assert.equal(read([{ ...rule, people: 2, systems: true }, release]), false, 'nor is one of two');
  assert.equal(readApprovalRules('[').ok, false);
});
