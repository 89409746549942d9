import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  checkRecords,
  type RetentionRules,
  readRetentionRules,
  standardRetention,
} from '@comity/server';
import type { Session } from '@comity/service';
import { periodFor } from '../src/retention/index.ts';
import { IS, JP, REFUSAL, type RefusingPair, refusingPair } from './refusing-pair.ts';

const HALF_YEAR = 183 * 86_400_000;
const CASE = 'kept.JPN.npa-247';
const RULES: RetentionRules = {
  periods: [
    period({ months: 12 }),
    period({ kind: 'assistance-refused', months: 6 }),
    period({ kind: 'message-sent', measure: 'preservation', months: 24 }),
  ],
  holds: { longestMonths: 24, endedBy: ['supervisor'] },
};

function period(more: Partial<RetentionRules['periods'][number]>) {
  const source = 'State Archives Act, section 3';
  const all = { authority: '*', kind: '*', measure: '*', months: 12 };
  return { ...all, source, confidence: 'high' as const, ...more };
}

let pair: RefusingPair;
let node: RefusingPair['iceland'];
let ann: Session;
let ben: Session;
let cal: Session;

const codesOf = (result: { ok: boolean; error?: unknown }): readonly unknown[] =>
  [(result as { error?: unknown }).error ?? []]
    .flat()
    .map((fault) => (fault as { code: string }).code);
const come = async (): Promise<void> => {
  [ann, ben, cal] = (await Promise.all(
    ['0101', '0102', '0103'].map((number) => pair.come(number)),
  )) as [Session, Session, Session];
};
const pass = async (milliseconds: number): Promise<void> => {
  pair.advance(milliseconds);
  await come();
};
const kept = async (session = ann) => {
  const found = await node.service.retention.ofCase(session, CASE);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
};
const say = async (kind: string, content: object): Promise<void> => {
  const done = await node.service.cases.act(ann, CASE, { kind, content } as never);
  assert.ok(done.ok, JSON.stringify(done));
  if (done.value.proposal === null) return;
  const agreed = await node.service.proposals.approve(ben, done.value.proposal);
  assert.ok(agreed.ok, JSON.stringify(agreed));
};

before(async () => {
  pair = await refusingPair('retention', { '0103': 'duty-officer' }, RULES);
  node = pair.iceland;
  await come();
  await pair.asked(CASE);
  await say('assistance-refused', REFUSAL.content);
  await pair.settle();
});
after(() => pair?.close());

test('a period is found by authority, kind and measure; of several measures the longest', () => {
  const rules = {
    periods: [
      ...RULES.periods,
      period({ measure: 'traffic-data', months: 60 }),
      period({ measure: 'stored-data', months: 36 }),
      period({ authority: IS, months: 18 }),
    ],
  };
  const months = (authority: string, kind: string, ...measures: string[]): number =>
    periodFor(rules, { authority, kind, measures }).months;
  assert.equal(months(JP, 'request-submitted', 'preservation'), 12);
  assert.equal(months(JP, 'assistance-refused', 'preservation'), 6);
  assert.equal(months(JP, 'message-sent', 'preservation'), 24);
  assert.equal(months(JP, 'request-submitted', 'stored-data', 'traffic-data'), 60);
  assert.equal(months(IS, 'request-submitted', 'traffic-data'), 18);
});

test('a policy says a period for everything, each once, whose law it is, and who ends holds', () => {
  const read = (change: object) => readRetentionRules(JSON.stringify({ ...RULES, ...change })).ok;
  assert.equal(read({}), true);
  assert.equal(read({ periods: [period({ kind: 'message-sent' })] }), false);
  assert.equal(read({ periods: [period({}), period({ months: 3 })] }), false);
  assert.equal(read({ periods: [period({}), period({ kind: 'no-such-kind' })] }), false);
  assert.equal(read({ periods: [period({ source: ' ' })] }), false);
  assert.equal(read({ periods: [period({ source: null })] }), false, 'sure of no law');
  assert.equal(read({ periods: [period({ source: null, confidence: 'low' })] }), true);
  assert.equal(read({ holds: { longestMonths: 12, endedBy: [] } }), false);
  assert.equal(read({ holds: { longestMonths: 12, endedBy: ['administrator'] } }), false);
  const secretariat = { authority: 'INTERPOL.general-secretariat', months: 3 };
  assert.equal(read({ periods: [period({}), period(secretariat)] }), true, 'an organisation');
  assert.equal(readRetentionRules('nothing').ok, false);
  // What comes with Comity says that it is no law.
  assert.ok(
    standardRetention().periods.every(
      ({ confidence, source }) => confidence === 'low' && source === null,
    ),
  );
});

test('an open case is kept; the periods of a closed one run from the day it was closed', async () => {
  const open = await kept();
  assert.deepEqual([open.closedOn, open.acts, codesOf(open.mayErase)], [null, [], ['nothing-due']]);
  await say('case-closed', { why: 'Refused.' });
  await pair.settle();
  const { closedOn, acts } = await kept();
  assert.equal(closedOn, '2026-11-23');
  const lastDays = new Map(acts.map((one) => [one.kind, one.until]));
  assert.equal(lastDays.get('assistance-refused'), '2027-05-23');
  assert.equal(lastDays.get('request-submitted'), '2027-11-23');
  assert.ok(acts.every(({ due, source }) => !due && source === 'State Archives Act, section 3'));
  assert.deepEqual((await node.service.retention.due(ann)).cases, []);
  assert.deepEqual(codesOf(await node.service.retention.erase(ann, CASE)), ['nothing-due']);
});

test('what is due is listed, and two officers erase it; what is kept longer stays', async () => {
  await pass(HALF_YEAR);
  const [due] = (await node.service.retention.due(ann)).cases;
  assert.deepEqual([due?.caseId, due?.due, due?.until, due?.hold], [CASE, 1, '2027-05-23', null]);
  const once = await node.service.retention.erase(ann, CASE);
  assert.deepEqual(once, { ok: true, value: { erased: 0, waiting: 1 } });
  assert.deepEqual(codesOf((await kept()).mayErase), ['approval-own-twice']);
  const [listed] = (await node.service.retention.due(ben)).cases;
  assert.deepEqual(
    listed?.agreed.map(({ number }) => number),
    ['0101'],
  );
  const both = await node.service.retention.erase(ben, CASE);
  assert.deepEqual(both, { ok: true, value: { erased: 1, waiting: 0 } });
  const left = (await kept()).acts.map(({ kind }) => kind);
  assert.ok(!left.includes('assistance-refused') && left.includes('request-submitted'));
  const view = await node.service.cases.view(ann, CASE);
  assert.ok(view.ok);
  const told = view.value.state.timeline.find(({ kind }) => kind === 'body-erased');
  // Why is a code, which each side reads in its own language: no sentence of ours is signed.
  const { act: _act, ...why } = (told?.content ?? {}) as Readonly<Record<string, unknown>>;
  assert.deepEqual(why, { because: 'period-ended' });
  assert.deepEqual((await node.service.retention.due(ann)).cases, []);
});

test('a hold stops every erasure, says who, why and until when, and is ended by two whom the policy names', async () => {
  const { retention, cases } = node.service;
  await pass(HALF_YEAR);
  assert.equal((await retention.due(ann)).cases[0]?.caseId, CASE);
  const hold = (until: string, why: string) => retention.hold(cal, CASE, { until, why });
  assert.deepEqual(codesOf(await hold('2027-01-01', '')), ['day-over', 'missing']);
  assert.deepEqual(codesOf(await hold('2030-01-01', 'Why.')), ['hold-long']);
  assert.deepEqual(codesOf(await hold('31 June', 'Why.')), ['day-impossible']);
  // Agreed to before it is held, and not erased after.
  assert.ok((await retention.erase(ann, CASE)).ok);
  assert.ok((await hold('2027-12-31', 'A court has asked for the file.')).ok);
  const held = await retention.erase(ben, CASE);
  assert.deepEqual(held, {
    ok: false,
    error: [{ code: 'case-held', params: { name: 'Officer 0103', day: '2027-12-31' } }],
  });
  const [waiting] = (await node.service.proposals.list(ben)).waiting;
  assert.ok(waiting !== undefined);
  assert.deepEqual(codesOf(await node.service.proposals.approve(ben, waiting.id)), ['case-held']);
  const { acts, holds, mayEnd } = await kept(cal);
  const [first] = holds;
  assert.ok(first?.stands);
  assert.deepEqual([first.until, first.why], ['2027-12-31', 'A court has asked for the file.']);
  assert.deepEqual(codesOf(mayEnd), ['hold-not-yours']);
  const content = { act: acts[0]?.act ?? '', reason: 'Somebody else wants it gone.' };
  const byHand = await cases.act(ann, CASE, { kind: 'body-erased', content } as never);
  assert.deepEqual(codesOf(byHand), ['case-held']);
  assert.equal((await retention.due(ann)).cases[0]?.hold?.id, first.id);

  const end = { id: first.id, why: 'The court has the file.' };
  assert.deepEqual(codesOf(await retention.endHold(cal, CASE, end)), ['hold-not-yours']);
  assert.deepEqual(codesOf(await retention.endHold(ann, CASE, { ...end, why: ' ' })), ['missing']);
  // One officer asks, and alone ends nothing; nor does the database let one do the work of two.
  const asked = await retention.endHold(ann, CASE, end);
  assert.deepEqual(asked, { ok: true, value: { ended: false } });
  const own = await retention.endHold(ann, CASE, end);
  assert.deepEqual(codesOf(own), ['approval-own-twice']);
  // It waits under what is to be agreed to: for a colleague who may, and on whose word.
  const ends = async (session: Session) =>
    (await retention.endsAsked(session)).map(({ caseId, by, until, mine }) => [
      ...[caseId, by.number, until],
      ...codesOf(mine),
    ]);
  assert.deepEqual(await ends(ben), [[CASE, '0101', '2027-12-31']]);
  assert.deepEqual(await ends(ann), [[CASE, '0101', '2027-12-31', 'approval-own-twice']]);
  assert.deepEqual(await ends(cal), [[CASE, '0101', '2027-12-31', 'hold-not-yours']]);
  const waits = (await kept(ben)).holds[0];
  assert.deepEqual(
    [waits?.stands, waits?.ended, waits?.endAsked?.by.number, waits?.endAsked?.why],
    [true, null, '0101', 'The court has the file.'],
  );
  assert.deepEqual(codesOf((await kept(ben)).mayErase), ['case-held']);
  const alone = node.parts.store.as(ann.officer, (tx) =>
    tx.query(`update holds set ended_by = $2, ended_at = $3, ended_sealed = '' where id = $1`, [
      first.id,
      ann.officer.id,
      node.parts.world.now(),
    ]),
  );
  await assert.rejects(() => alone, { code: 'CM001' });
  // SQL that names two ends nothing: without a mark of the node the database refuses it, and a mark that
  // the node did not make leaves the hold standing, is alarmed and found, and cannot be taken away again.
  const endBySql = (mac: string): Promise<unknown> =>
    node.parts.store.as(ben.officer, (tx) =>
      tx.query(
        `update holds set ended_by = $2, ended_at = $3, ended_sealed = '', ended_mac = ${mac}
          where id = $1`,
        [first.id, ben.officer.id, node.parts.world.now()],
      ),
    );
  await assert.rejects(() => endBySql('null'), { code: 'CM001' });
  await endBySql(`'forged'`);
  await assert.rejects(() => endBySql('null'), { code: 'CM001' });
  assert.deepEqual(codesOf((await kept(ben)).mayErase), ['case-held']);
  assert.deepEqual(
    [(await kept(ben)).holds[0]?.stands, (await kept(ben)).holds[0]?.ended],
    [true, null],
  );
  const check = () => node.parts.store.asNode(IS, (tx) => checkRecords(tx, node.parts.keyring, IS));
  assert.deepEqual((await check()).faults, [{ code: 'hold-ended-not-vouched', subject: first.id }]);
  // A wish that this node did not write is none: it is asked anew, and another agrees.
  await pair.behind(`update holds set end_asked_mac = '' where id = $1`, [first.id]);
  assert.equal((await kept(ben)).holds[0]?.endAsked, null);
  assert.deepEqual(await ends(ben), []);
  const unasked = await retention.endHold(ben, CASE, { ...end, why: '' });
  assert.deepEqual(codesOf(unasked), ['missing']);
  const anew = await retention.endHold(ben, CASE, end);
  assert.deepEqual(anew, { ok: true, value: { ended: false } });
  const agreed = await retention.endHold(ann, CASE, { ...end, why: '' });
  assert.deepEqual(agreed, { ok: true, value: { ended: true } });
  assert.deepEqual(codesOf(await retention.endHold(ann, CASE, end)), ['hold-unknown']);
  assert.deepEqual(await ends(ben), []);
  const [after] = (await kept()).holds;
  assert.deepEqual(
    [after?.stands, after?.ended?.by.number, after?.ended?.why],
    [false, '0101', 'The court has the file.'],
  );
  assert.deepEqual((await check()).faults, []);
});

test('the database itself lets nothing go that is held', async () => {
  const { retention } = node.service;
  const again = { until: '2027-12-31', why: 'Again.' };
  assert.ok((await retention.hold(cal, CASE, again)).ok);
  const [act] = (await kept()).acts;
  assert.ok(act !== undefined);
  const at = node.parts.world.now();
  await pair.behind(
    `insert into erasures (authority, kind, subject, case_id, officers, at, mac)
      values ($1, 'act-body', $2, $3, '{0101}', $4, '')`,
    [IS, act.act, CASE, at],
  );
  const gone = node.parts.store.as(ann.officer, (tx) =>
    tx.query('select erase_body($1)', [act.act]),
  );
  await assert.rejects(() => gone, { code: 'CM004' });
  await pair.behind('delete from erasures where subject = $1', [act.act]);
});

test('a hold ends by itself with its last day, and what is due goes then', async () => {
  const { retention } = node.service;
  assert.deepEqual(codesOf((await kept()).mayErase), ['case-held']);
  await pass(60 * 86_400_000);
  assert.deepEqual(codesOf((await kept(ben)).mayErase), []);
  const done = await retention.erase(ben, CASE);
  assert.ok(done.ok && done.value.erased > 0 && done.value.waiting === 0, JSON.stringify(done));
  assert.ok(!(await kept()).acts.some(({ kind }) => kind === 'request-submitted'));
});
