import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, startTestDatabase } from '@comity/postgres';
import { castWholeNodes, createNetwork, type WholeNode } from '@comity/rehearsal';
import {
  checkRecords,
  type NewOfficer,
  proposeErasure,
  readApprovalRules,
  standardRules,
} from '@comity/server';
import type { Session } from '@comity/service';
import { REQUEST } from './two-nodes.ts';

const IS = 'ISL.police-247';
const JP = 'JPN.npa-247';
const officer = (authority: string, number: string): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role: 'supervisor', zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

/** A State that refuses by two people. */
const RULES = [
  ...standardRules(),
  {
    ...{ subject: 'assistance-refused', measure: '*', urgency: '*' },
    ...({ people: 2, aloneWhenClosed: false } as const),
  },
];

let server: DatabaseServer;
let iceland: WholeNode;
let japan: WholeNode;
before(async () => {
  server = await startTestDatabase();
  const network = createNetwork({ seed: 'two people', start: '2026-11-23T10:00:00.000Z' });
  const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });
  const stage = { network, server: server.connection, law: await loadLaw(), rules: RULES };
  const cast = await castWholeNodes({ ...stage, databases: 'twopeople' }, [
    { id: 'ISL', authorities: [unit(IS)], officers: [officer(IS, '0101'), officer(IS, '0102')] },
    { id: 'JPN', authorities: [unit(JP)], officers: [officer(JP, '0101')] },
  ]);
  assert.ok(cast[0] !== undefined && cast[1] !== undefined);
  [iceland, japan] = [cast[0], cast[1]];
});
after(async () => {
  await iceland?.close();
  await japan?.close();
  await server?.stop();
});

const come = async (number: string): Promise<Session> => {
  const done = await iceland.service.identity.signInForTraining(`${IS}.${number}`);
  assert.ok(done.ok);
  return done.value;
};

async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const done = [await iceland.exchange.deliver('JPN'), await japan.exchange.deliver('ISL')];
    if (done.every((one) => one === 'idle')) return;
  }
}

/** A request of Japan that has arrived in Iceland. */
async function asked(caseId: string): Promise<string> {
  const queued = await japan.parts.store.as(JP, (tx) =>
    japan.exchange.enqueue(tx, {
      ...{ authority: JP, caseId, zone: 'UTC' },
      draft: {
        kind: 'request-submitted',
        parts: ['p1'],
        content: REQUEST,
        pinpoints: [],
        seen: {},
      },
      officer: { role: 'supervisor', number: '0101' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  assert.ok(queued.ok, JSON.stringify(queued));
  await settle();
  return caseId;
}

const REFUSAL = {
  kind: 'assistance-refused',
  content: {
    ground: { kind: 'other', text: 'A political offence.', citation: 'Penal Code, section 1' },
    reasons: 'The offence is a political one.',
    consultedFirst: true,
    consultation: 'Spoken about with your office on Monday.',
  },
} as const;

const asApp = (sql: string, params: readonly unknown[] = []) =>
  iceland.parts.store.as(IS, (tx) => tx.query(sql, params));

test('where the policy says two people, an act waits for the second and is stated then', async () => {
  const caseId = await asked('refused-by-two');
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
  const agreed = await proposals.approve(two, id);
  assert.ok(agreed.ok, JSON.stringify(agreed));
  assert.notEqual(agreed.value.actId, null);
  const view = await cases.view(one, caseId);
  assert.equal(view.ok && view.value.acts.at(-1)?.kind, 'assistance-refused');
  assert.deepEqual(await proposals.list(one), []);
  await settle();
  const found = await iceland.parts.store.as(IS, (tx) =>
    checkRecords(tx, iceland.parts.keyring, IS),
  );
  assert.deepEqual(found.faults, []);
});

test('an approval, a proposal or a state that SQL made states nothing', async () => {
  const caseId = await asked('forged-second');
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
  const found = await iceland.parts.store.as(IS, (tx) =>
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
  const caseId = await asked('too-few');
  const done = await iceland.service.cases.act(await come('0101'), caseId, REFUSAL);
  const id = (done.ok && done.value.proposal) || '';
  await assert.rejects(
    asApp("update act_proposals set state = 'sent', act_id = 'x' where id = $1", [id]),
    /has not the approvals it needs/,
  );
});

test('an erasure that the command line proposed takes two officers, whoever brought it', async () => {
  const caseId = await asked('erased-by-two');
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

test('one officer alone erases nothing by stating that it is erased', async () => {
  const caseId = await asked('erased-alone');
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
  assert.equal(readApprovalRules('[').ok, false);
});
