// Another State says that it told our office by telephone: whether that is so is asked of our officers,
// and nothing of what rings because of the request itself becomes still by it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkRecords, lookAtAlarms } from '@comity/server';
import type { Session } from '@comity/service';
import { IS, JP, type RefusingPair, refusingPair } from './refusing-pair.ts';

const CASE = `kidnapped.${JP}`;
const CALM = `calm.${JP}`;

let pair: RefusingPair;
let ann: Session;
let ben: Session;
let mori: Session;
before(async () => {
  pair = await refusingPair('told_here');
  ann = await pair.come('0101');
  ben = await pair.come('0102');
  const come = await pair.japan.service.identity.signInForTraining(`${JP}.0101`);
  assert.ok(come.ok);
  mori = come.value;
  await pair.asked(CASE, { level: 'emergency', why: 'A child is missing.' });
  await pair.asked(CALM, { level: 'routine', why: 'It can wait.' });
  await look();
});
after(() => pair?.close());

const look = () =>
  lookAtAlarms({ ...pair.iceland.parts, callers: {} }, 'https://desk.example/night');
const { stringify } = JSON;

const told = (caseId: string, node = pair.japan, who = mori) =>
  node.service.cases.act(who, caseId, {
    kind: 'told-otherwise',
    content: {
      ...{ way: 'telephone', at: { from: '2026-11-23T11:14', zone: 'Asia/Tokyo' } },
      ...{ with: 'Meier, duty officer', what: 'The reference, and that the request is written.' },
    },
  });
async function japanTold(caseId: string): Promise<void> {
  const done = await told(caseId);
  assert.ok(done.ok, stringify(done));
  await pair.settle();
  await look();
}
const rings = async (caseId = CASE): Promise<readonly string[]> =>
  (await pair.iceland.service.alarms.open(ann, caseId)).alarms.map(({ sort }) => sort);
const unanswered = async () => (await pair.iceland.service.alarms.told(ann)).told;
const ofCase = async (caseId: string, all = false) =>
  (await pair.iceland.service.alarms.told(ann, { caseId, all })).told;

test('it rings beside the emergency, names who is said to have been told, and stills nothing', async () => {
  assert.deepEqual(await rings(), ['emergency']);
  await japanTold(CASE);
  assert.deepEqual(await rings(), ['emergency', 'told']);
  const [one] = await unanswered();
  assert.equal(one?.caseId, CASE);
  assert.equal(one?.content?.['with'], 'Meier, duty officer');
  assert.equal(one?.answer, null);
  const calls = await pair.iceland.parts.store.asNode(IS, (tx) =>
    tx.query(`select k.officer from calls k join alarms a on a.authority = k.authority
      and a.id = k.alarm where a.sort = 'told' and k.channel = 'screen'`),
  );
  assert.ok(calls.length > 0, 'somebody here is called');
});

test('who asks colleagues has it still for five minutes, and the emergency rings on', async () => {
  const { alarms } = await pair.iceland.service.alarms.open(ann, CASE);
  const asks = alarms.find(({ sort }) => sort === 'told');
  assert.ok(asks !== undefined);
  const taken = await pair.iceland.service.alarms.acknowledge(ann, asks);
  assert.deepEqual(taken, { ok: true, value: { told: false } });
  await look();
  assert.deepEqual(await rings(), ['emergency']);
  pair.advance(5 * 60_000);
  await look();
  assert.deepEqual(await rings(), ['emergency', 'told']);
  assert.equal((await unanswered()).length, 1);
});

test('an answer stays at home, with who and when, ends what asks, and is given once', async () => {
  const act = (await unanswered())[0]?.act ?? '';
  const actsThere = async () => {
    const found = await pair.japan.service.cases.view(mori, CASE);
    assert.ok(found.ok);
    return found.value.acts.length;
  };
  const before = await actsThere();
  const { alarms } = pair.iceland.service;
  assert.deepEqual(await alarms.answerTold(ben, { act, was: 'nobody', after: 0 }), {
    ...{ ok: true, value: { caseId: CASE } },
  });
  await pair.settle();
  await look();
  assert.equal(await actsThere(), before, 'the other State is not told');
  assert.deepEqual(await rings(), ['emergency'], 'nobody has that in hand by it');
  assert.deepEqual(await unanswered(), []);
  const [kept] = await ofCase(CASE);
  assert.equal(kept?.answer, 'nobody');
  assert.equal(kept.said[0]?.by.number, '0102');
  for (const after of [0, 1]) {
    const late = await alarms.answerTold(ann, { act, was: 'us', after });
    assert.equal(late.ok ? '' : late.error.code, 'told-answered');
  }
  const unknown = await alarms.answerTold(ann, { act: 'none', was: 'us', after: 0 });
  assert.equal(unknown.ok ? '' : unknown.error.code, 'told-unknown');
  const { store, keyring } = pair.iceland.parts;
  const audited = await store.asNode(IS, (tx) =>
    tx.query<{ n: number }>(`select count(*)::int as n from audit where kind = 'told-answered'`),
  );
  assert.equal(audited[0]?.n, 1);
  assert.deepEqual((await store.asNode(IS, (tx) => checkRecords(tx, keyring, IS))).faults, []);
});

const said = async (caseId = CASE) =>
  (await ofCase(caseId))[0]?.said.map(({ was, by }) => `${by.number} ${was}`);

test('a mistake is taken back: it is asked and rings again, by whoever sees it, and all of it stays', async () => {
  const { alarms } = pair.iceland.service;
  const act = (await ofCase(CASE))[0]?.act ?? '';
  const say = async (who: Session, was: 'us' | 'nobody' | 'open', after: number) => {
    const done = await alarms.answerTold(who, { act, was, after });
    return done.ok ? 'kept' : done.error.code;
  };
  assert.equal(await say(ann, 'open', 0), 'told-answered', 'of an answer that was not seen');
  assert.equal(await say(ann, 'open', 1), 'kept');
  assert.equal(await say(ben, 'open', 1), 'told-answered', 'once');
  assert.equal(await say(ben, 'open', 2), 'told-answered', 'there is nothing to take back');
  await look();
  assert.deepEqual(await rings(), ['emergency', 'told'], 'it rings as it did');
  assert.equal((await unanswered())[0]?.act, act);
  assert.equal(await say(ben, 'us', 2), 'kept');
  assert.deepEqual(await rings(), ['emergency']);
  assert.deepEqual(await said(), ['0102 nobody', '0101 open', '0102 us']);
  assert.equal(await say(ben, 'open', 3), 'kept');
  assert.equal(await say(ben, 'nobody', 4), 'kept');
  await look();
  assert.deepEqual(await rings(), ['emergency'], 'by the newest');
  const { store, keyring } = pair.iceland.parts;
  assert.deepEqual((await store.asNode(IS, (tx) => checkRecords(tx, keyring, IS))).faults, []);
  await assert.rejects(
    store.asNode(IS, (tx) => tx.query(`update told_again set answer = 'us' where n = 5`)),
    /permission denied/,
    'nothing of it is changed by the node',
  );
  await assert.rejects(
    store.asNode(IS, (tx) => tx.query('delete from told_again')),
    /permission denied/,
  );
});

test('one that SQL put behind the newest, or took away, counts for nothing and is named', async () => {
  await pair.behind(
    `insert into told_again select authority, act, 6, case_id, answer, answered_by, answered_at, mac
       from told_again where n = 3 and case_id = $1`,
    [CASE],
  );
  assert.equal((await ofCase(CASE))[0]?.answer, 'nobody');
  const codes = async (): Promise<readonly string[]> => {
    const { store, keyring } = pair.iceland.parts;
    const { faults } = await store.asNode(IS, (tx) => checkRecords(tx, keyring, IS));
    return faults.map(({ code }) => code);
  };
  assert.deepEqual(await codes(), ['told-again-not-vouched']);
  await pair.behind('delete from told_again where n in (4, 6) and case_id = $1', [CASE]);
  assert.deepEqual(await codes(), ['told-again-out-of-order']);
  await pair.behind('delete from told_again where case_id = $1', [CASE]);
  assert.deepEqual(await codes(), []);
});

test('an answer that somebody else wrote into the table answers nothing', async () => {
  await pair.behind(`update told_here set answer = 'us' where case_id = $1`, [CASE]);
  const { store, keyring } = pair.iceland.parts;
  const [kept] = await ofCase(CASE);
  assert.deepEqual([kept?.answer, kept?.said], [null, []]);
  const { faults } = await store.asNode(IS, (tx) => checkRecords(tx, keyring, IS));
  assert.deepEqual(
    faults.map(({ code }) => code),
    ['told-here-not-vouched'],
  );
});

test('in a case of no hurry it rings nobody, and stands until it is answered', async () => {
  await japanTold(CALM);
  assert.deepEqual(await rings(CALM), []);
  assert.deepEqual(
    (await unanswered()).map(({ caseId }) => caseId),
    [CALM],
  );
});

test('what we say that we told them is asked of nobody here', async () => {
  assert.ok((await told(CASE, pair.iceland, ann)).ok);
  await pair.settle();
  await look();
  assert.deepEqual(
    (await unanswered()).map(({ caseId }) => caseId),
    [CALM],
  );
  assert.equal((await pair.japan.service.alarms.told(mori)).told.length, 1, 'it is asked there');
});

test('of more than fifty the oldest stand first, how many are left is said, and all can be had', async () => {
  const [row] = await ofCase(CALM);
  assert.ok(row !== undefined);
  await pair.behind(
    `insert into told_here (authority, act, case_id, heard_at)
       select authority, 'more-' || n, case_id, heard_at + n * interval '1 minute'
       from told_here, generate_series(1, 60) n where act = $1`,
    [row.act],
  );
  const { alarms } = pair.iceland.service;
  const first = await alarms.told(ann);
  assert.deepEqual([first.told.length, first.more, first.told[0]?.act], [50, 11, row.act]);
  for (const { act } of first.told) {
    assert.ok((await alarms.answerTold(ann, { act, was: 'us', after: 0 })).ok);
  }
  const next = await alarms.told(ann);
  assert.deepEqual([next.told.length, next.more, next.told[0]?.act], [11, 0, 'more-50']);
  const some = await alarms.told(ann, { caseId: CALM });
  assert.deepEqual([some.told.length, some.more], [50, 11]);
  assert.equal(some.told[11]?.act, 'more-49', 'what was answered stands behind, the newest first');
  const all = await alarms.told(ann, { caseId: CALM, all: true });
  assert.deepEqual([all.told.length, all.more, all.told.at(-1)?.act], [61, 0, row.act]);
});
