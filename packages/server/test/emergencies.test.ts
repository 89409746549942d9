import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fillDues } from '@comity/server';
import type { Emergencies, Session } from '@comity/service';
import { IS, JP, type RefusingPair, refusingPair } from './refusing-pair.ts';

const MINUTE = 60_000;
const URGENCY = { level: 'emergency', why: 'A child is in danger.' };
const ACKNOWLEDGED = { kind: 'request-acknowledged', content: { reference: 'ISL-78' } } as const;
const NONE = {
  asked: 0,
  acknowledged: { over: 0, inTime: 0 },
  answered: { over: 0, inTime: 0 },
  median: null,
};

let pair: RefusingPair;
let ann: Session;
let ben: Session;
let mori: Session;
let made = 0;

before(async () => {
  pair = await refusingPair('emergencies', { '0103': 'supervisor' });
  [ann, ben] = [await pair.come('0101'), await pair.come('0102')];
  const come = await pair.japan.service.identity.signInForTraining(`${JP}.0101`);
  assert.ok(come.ok);
  mori = come.value;
});
after(() => pair.close());

const ours = () => pair.iceland.service.cases.emergencies(ann, 'JPN');
const theirs = () => pair.japan.service.cases.emergencies(mori, 'ISL');

/** An emergency of Japan that Iceland acknowledges after so many minutes. */
async function emergency(minutes: number | null): Promise<string> {
  made += 1;
  const caseId = await pair.asked(`taken-up-${made}.JPN.npa-247`, URGENCY);
  if (minutes === null) return caseId;
  pair.advance(minutes * MINUTE);
  const done = await pair.iceland.service.cases.act(ann, caseId, ACKNOWLEDGED);
  assert.ok(done.ok, JSON.stringify(done));
  await pair.settle();
  return caseId;
}

test('a clock counts once it is over: met, missed, or neither yet', async () => {
  await pair.asked('calm.JPN.npa-247');
  assert.deepEqual(await ours(), { asked: 0, lowered: 0, here: NONE, there: NONE });
  await emergency(59);
  await emergency(null);
  const running = await ours();
  assert.deepEqual([running.asked, running.here.asked], [2, 2]);
  assert.deepEqual(running.here.acknowledged, { over: 1, inTime: 1 });
  assert.deepEqual(running.here.answered, { over: 0, inTime: 0 });
  pair.advance(61 * MINUTE);
  assert.deepEqual((await ours()).here.acknowledged, { over: 2, inTime: 1 });
  pair.advance(8 * 60 * MINUTE);
  assert.deepEqual((await ours()).here.answered, { over: 2, inTime: 0 });
});

test('late is late, whether the node noted it before or not; withdrawn before its clock was over counts for nothing', async () => {
  await emergency(75);
  assert.deepEqual((await ours()).here.acknowledged, { over: 3, inTime: 1 });
  const withdrawn = await emergency(null);
  const done = await pair.japan.service.cases.act(mori, withdrawn, {
    kind: 'request-withdrawn',
    content: { why: 'She was found.' },
  });
  assert.ok(done.ok, JSON.stringify(done));
  await pair.settle();
  pair.advance(24 * 60 * MINUTE);
  const { acknowledged, answered, asked } = (await ours()).here;
  assert.deepEqual([asked, acknowledged.over, answered.over], [4, 3, 3]);
});

test('both sides count the same; from five on the median is said', async () => {
  for (const minutes of [1, 2]) await emergency(minutes);
  assert.equal((await ours()).here.median, null, 'of four acknowledgements');
  await emergency(3);
  const here: Emergencies = await ours();
  const there: Emergencies = await theirs();
  assert.equal(here.here.median, 3 * 60, '1, 2, 3, 59 and 75 minutes');
  assert.deepEqual(there.there, here.here);
  assert.deepEqual([there.here, here.there], [NONE, NONE]);
});

test('an answer in every part is one, and acknowledges what nobody had acknowledged', async () => {
  const before = (await ours()).here;
  const caseId = await emergency(null);
  pair.advance(MINUTE);
  const done = await pair.iceland.service.cases.act(ann, caseId, {
    kind: 'nothing-found',
    content: { searched: 'All logs of the day.' },
  });
  assert.ok(done.ok, JSON.stringify(done));
  await pair.settle();
  const { acknowledged, answered } = (await ours()).here;
  assert.deepEqual(
    [acknowledged.inTime - before.acknowledged.inTime, answered.inTime - before.answered.inTime],
    [1, 1],
  );
  assert.deepEqual((await theirs()).there.answered, answered);
});

test('of rows from before it is worked out; until then only that they were asked is said', async () => {
  const before = await ours();
  await pair.behind('update cases set promptness = null where authority = $1', [IS]);
  const meanwhile = await ours();
  assert.deepEqual(meanwhile.here, { ...NONE, asked: before.asked });
  assert.equal(await fillDues(pair.iceland.parts), true);
  assert.deepEqual(await ours(), before);
});

test('an office sees how often it asked of all States, and who treated it as less', async () => {
  const own = () => pair.japan.service.cases.ownEmergencies(mori);
  const before = await own();
  const { there } = await theirs();
  assert.deepEqual({ ...before, lowered: [] }, { ...there, lowered: [] });
  assert.deepEqual(before.lowered, []);
  const caseId = await emergency(1);
  const done = await pair.iceland.service.cases.act(ann, caseId, {
    kind: 'urgency-assessed',
    content: { level: 'routine', reasons: 'The threat was withdrawn yesterday.' },
  });
  assert.ok(done.ok, JSON.stringify(done));
  await pair.settle();
  const after = await own();
  assert.equal(after.asked, before.asked + 1);
  assert.deepEqual(
    after.lowered.map(({ participant, n }) => [participant, n]),
    [['ISL', 1]],
  );
  const none = await pair.iceland.service.cases.ownEmergencies(ann);
  assert.deepEqual([none.asked, none.lowered], [0, []], 'what others asked of it is not its own');
});

test('what is walled off from the reader is in no figure', async () => {
  const caseId = await emergency(1);
  const whole = await ours();
  const walled = await pair.iceland.service.walls.set(ann, caseId, {
    officers: [`${IS}.0101`, `${IS}.0103`],
    why: 'A source of ours is named.',
  });
  assert.ok(walled.ok, JSON.stringify(walled));
  assert.deepEqual(await ours(), whole, 'who is named counts it');
  const hidden = await pair.iceland.service.cases.emergencies(ben, 'JPN');
  assert.equal(hidden.asked, whole.asked - 1);
  assert.deepEqual(hidden.here.acknowledged, {
    over: whole.here.acknowledged.over - 1,
    inTime: whole.here.acknowledged.inTime - 1,
  });
});

test('after a year it counts no more', async () => {
  pair.advance(366 * 24 * 60 * MINUTE);
  assert.deepEqual(await ours(), { asked: 0, lowered: 0, here: NONE, there: NONE });
});
