import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Session } from '@comity/service';
import { EMERGENCY_FORM } from './emergency-form.ts';
import { type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let ann: Session;
let duty: Session;
let cal: Session;
before(async () => {
  const more = { '0103': 'duty-officer', '0104': 'duty-officer', '0105': 'prosecutor' } as const;
  pair = await refusingPair('sealed', more);
  ann = await pair.come('0101');
  [duty, cal] = [await pair.come('0103'), await pair.come('0105')];
});
after(() => pair?.close());

const seesCase = async (session: Session, id: string): Promise<boolean> =>
  (await pair.iceland.service.cases.view(session, id)).ok;
const named = async (id: string) => {
  const found = await pair.iceland.service.walls.of(ann, id);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value.wall?.officers.map(({ number }) => number);
};
const SEALED = { sensitivity: 'sealed' };

test('a request that comes sealed is for those on duty and the supervisors until they name others', async () => {
  const { walls, alarms } = pair.iceland.service;
  const id = await pair.asked('sealed-1.JPN.npa-247', undefined, SEALED);
  assert.deepEqual(await named(id), ['0101', '0102', '0103', '0104'], 'nobody has the watch');
  assert.equal(await seesCase(cal, id), false);
  assert.ok(await seesCase(duty, id));
  const { wall } = await walls
    .of(ann, id)
    .then((found) => (found.ok ? found.value : assert.fail()));
  assert.deepEqual([wall?.setBy, wall?.why], [null, '']);
  await alarms.takeWatch(duty);
  const next = await pair.asked('sealed-2.JPN.npa-247', undefined, SEALED);
  assert.deepEqual(await named(next), ['0101', '0102', '0103'], 'the watch is on duty');
  const officers = [ann.officer.id, cal.officer.id];
  assert.ok((await walls.set(ann, next, { officers, why: 'Cal works on it.' })).ok);
  assert.ok(await seesCase(cal, next));
  assert.equal(await seesCase(duty, next), false);
  // What follows it keeps the names that were given.
  const earlier = [{ kind: 'network', case: next }];
  const third = await pair.asked('sealed-3.JPN.npa-247', undefined, { ...SEALED, earlier });
  assert.deepEqual(await named(third), ['0101', '0105']);
});

test('one that comes otherwise is for all', async () => {
  const id = await pair.asked('open-1.JPN.npa-247', undefined, { sensitivity: 'restricted' });
  assert.equal(await named(id), undefined);
  assert.ok(await seesCase(cal, id));
});

test('a sealed draft asks for a wall of its own until it has one', async () => {
  const { drafts, walls } = pair.iceland.service;
  const begun = await drafts.beginEmergency(ann, { ...EMERGENCY_FORM, sealed: 'yes' });
  assert.ok(begun.ok, JSON.stringify(begun));
  const [draft] = begun.value;
  assert.equal(draft?.facts.sensitivity, 'sealed');
  const wants = async (id = ''): Promise<boolean> => {
    const checked = await drafts.check(ann, id);
    assert.ok(checked.ok);
    return checked.value.wantsWall;
  };
  assert.equal(await wants(draft?.id), true);
  const officers = [ann.officer.id, cal.officer.id];
  assert.ok((await walls.set(ann, draft?.id ?? '', { officers, why: 'It is sealed.' })).ok);
  assert.equal(await wants(draft?.id), false);
  const open = await drafts.beginEmergency(ann, EMERGENCY_FORM);
  assert.ok(open.ok);
  assert.equal(await wants(open.value[0]?.id), false);
});
