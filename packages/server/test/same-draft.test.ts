import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Session } from '@comity/service';
import { EMERGENCY_FORM as FORM } from './emergency-form.ts';
import { type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let ann: Session;
let ben: Session;
before(async () => {
  pair = await refusingPair('same-draft');
  ann = await pair.come('0101');
  ben = await pair.come('0102');
});
after(() => pair?.close());

test('a short form that is pressed twice at once makes one draft for each authority', async () => {
  const { drafts } = pair.iceland.service;
  const [one, two] = await Promise.all([
    drafts.beginEmergency(ann, FORM),
    drafts.beginEmergency(ann, FORM),
  ]);
  assert.ok(one.ok && two.ok, JSON.stringify([one, two]));
  const ids = [...one.value, ...two.value].map(({ id }) => id);
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
  const other = await drafts.beginEmergency(ann, { ...FORM, wanted: 'Its last sign-in.' });
  assert.ok(other.ok);
  assert.ok(!ids.includes(other.value[0]?.id ?? ''), 'another text is another draft');
  const bens = await drafts.beginEmergency(ben, FORM);
  assert.ok(bens.ok);
  assert.ok(!ids.includes(bens.value[0]?.id ?? ''), 'and so is that of a colleague');
});

test('a form that asks nobody whom one can write to begins nothing, and says all that lacks', async () => {
  const { drafts } = pair.iceland.service;
  const before = (await drafts.list(ann)).drafts.length;
  const begun = await drafts.beginEmergency(ann, {
    ...FORM,
    ...{ ask: ['ATA.nobody'], wanted: '', before: '2020-01-01 10:00' },
  });
  assert.ok(!begun.ok);
  assert.deepEqual(begun.error.map(({ code, at }) => [code, at]).sort(), [
    ['hour-passed', 'urgency.neededBefore'],
    ['missing', 'parts.0.wanted'],
    ['nobody-asked', 'ask'],
  ]);
  assert.equal((await drafts.list(ann)).drafts.length, before);
});

test('a save that changes nothing is none: it takes no approval away', async () => {
  const { drafts } = pair.iceland.service;
  const [draft] = await drafts
    .beginEmergency(ann, { ...FORM, offence: 'Threat' })
    .then((begun) => (begun.ok ? begun.value : []));
  assert.ok(draft !== undefined);
  const once = await drafts.approve(ann, draft.id, draft.version);
  assert.ok(once.ok, JSON.stringify(once));
  const { id, version, facts } = once.value;
  const same = await drafts.save(ben, id, { version, facts: { ...facts, title: '' } });
  assert.ok(same.ok);
  assert.deepEqual([same.value.version, same.value.state], [version, 'awaiting-release']);
  const changed = await drafts.save(ben, id, { version, facts: { title: 'Another' } });
  assert.ok(changed.ok);
  assert.deepEqual([changed.value.version, changed.value.state], [version + 1, 'drafting']);
  const late = await drafts.save(ben, id, { version, facts: { title: 'Another' } });
  assert.equal(!late.ok && late.error.code, 'draft-changed-meanwhile');
});

test('whoever approved what it said before a change is named, and asked anew', async () => {
  const { drafts } = pair.iceland.service;
  const [draft] = await drafts
    .beginEmergency(ann, { ...FORM, offence: 'Extortion' })
    .then((begun) => (begun.ok ? begun.value : []));
  assert.ok(draft !== undefined);
  const { id } = draft;
  const release = async (who: Session) => {
    const found = await drafts.check(who, id);
    assert.ok(found.ok, JSON.stringify(found));
    const { approvals, lapsed, mine } = found.value.release;
    const ids = (of: typeof lapsed) => of.map(({ officer }) => officer.id);
    return { approved: ids(approvals), lapsed: ids(lapsed), mine: mine.ok };
  };
  assert.ok((await drafts.approve(ann, id, draft.version)).ok);
  const [one] = [ann.officer.id];
  assert.deepEqual(await release(ann), { approved: [one], lapsed: [], mine: false });
  let { version } = draft;
  for (const title of ['Another', 'Yet another']) {
    const changed = await drafts.save(ben, id, { version, facts: { title } });
    assert.ok(changed.ok, JSON.stringify(changed));
    version = changed.value.version;
    assert.deepEqual(await release(ann), { approved: [], lapsed: [one], mine: true });
  }
  assert.ok((await drafts.approve(ann, id, version)).ok, 'asked anew');
  assert.deepEqual(await release(ben), { approved: [one], lapsed: [], mine: true });
});
