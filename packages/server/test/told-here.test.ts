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
const unanswered = () => pair.iceland.service.alarms.told(ann);

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
  assert.deepEqual(await alarms.answerTold(ben, { act, was: 'nobody' }), {
    ...{ ok: true, value: { caseId: CASE } },
  });
  await pair.settle();
  await look();
  assert.equal(await actsThere(), before, 'the other State is not told');
  assert.deepEqual(await rings(), ['emergency'], 'nobody has that in hand by it');
  assert.deepEqual(await unanswered(), []);
  const [kept] = await alarms.told(ann, CASE);
  assert.deepEqual([kept?.answer?.was, kept?.answer?.by.number], ['nobody', '0102']);
  const late = await alarms.answerTold(ann, { act, was: 'us' });
  assert.equal(late.ok ? '' : late.error.code, 'told-answered');
  const unknown = await alarms.answerTold(ann, { act: 'none', was: 'us' });
  assert.equal(unknown.ok ? '' : unknown.error.code, 'told-unknown');
  const { store, keyring } = pair.iceland.parts;
  const audited = await store.asNode(IS, (tx) =>
    tx.query<{ n: number }>(`select count(*)::int as n from audit where kind = 'told-answered'`),
  );
  assert.equal(audited[0]?.n, 1);
  assert.deepEqual((await store.asNode(IS, (tx) => checkRecords(tx, keyring, IS))).faults, []);
});

test('an answer that somebody else wrote into the table answers nothing', async () => {
  await pair.behind(`update told_here set answer = 'us' where case_id = $1`, [CASE]);
  const { store, keyring } = pair.iceland.parts;
  const [kept] = await pair.iceland.service.alarms.told(ann, CASE);
  assert.equal(kept?.answer, null);
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
  assert.equal((await pair.japan.service.alarms.told(mori)).length, 1, 'it is asked there');
});
