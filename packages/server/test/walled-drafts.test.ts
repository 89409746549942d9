import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Draft, EmergencyForm, Session } from '@comity/service';
import { JP, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let ann: Session;
let ben: Session;
let cal: Session;
let dan: Session;
before(async () => {
  pair = await refusingPair('walled-drafts', { '0103': 'prosecutor', '0104': 'supervisor' });
  [ann, ben, cal, dan] = (await Promise.all(
    ['0101', '0102', '0103', '0104'].map((number) => pair.come(number)),
  )) as [Session, Session, Session, Session];
});
after(() => pair?.close());

const FORM: EmergencyForm = {
  ...{ why: 'A child was taken.', conduct: 'Messages came from Tokyo.', offence: 'Kidnapping' },
  ...{ before: '', wanted: 'Who holds the account.', targets: 'kuro_haru', from: '', until: '' },
  ...{ zone: '', keep: '', keepFollows: '', ask: [JP], voiceAt: '', voiceWith: '' },
  ...{ callBack: '+3545550142', contact: 'Duty officer', confidential: 'yes', language: 'en' },
};
const wall = async (subject: string, ...named: readonly Session[]): Promise<void> => {
  const officers = named.map(({ officer }) => officer.id);
  const done = await pair.iceland.service.walls.set(ann, subject, { officers, why: 'A leak.' });
  assert.ok(done.ok, JSON.stringify(done));
};
/** A draft that was for two before it was sent. */
async function sentBehindWall(offence: string): Promise<{ draft: Draft; caseId: string }> {
  const { drafts } = pair.iceland.service;
  const begun = await drafts.beginEmergency(ann, { ...FORM, offence });
  assert.ok(begun.ok, JSON.stringify(begun));
  const [draft] = begun.value;
  assert.ok(draft !== undefined);
  await wall(draft.id, ann, ben);
  let version = draft.version;
  for (const session of [ann, ben]) {
    const done = await drafts.approve(session, draft.id, version);
    assert.ok(done.ok, JSON.stringify(done));
    version = done.value.version;
  }
  const sent = await drafts.get(ann, draft.id);
  assert.ok(sent.ok && sent.value.caseId !== null, JSON.stringify(sent));
  return { draft: sent.value, caseId: sent.value.caseId };
}
const seen = async (id: string): Promise<readonly string[]> => {
  const who = [ann, ben, cal, dan];
  const found = await Promise.all(who.map((one) => pair.iceland.service.drafts.get(one, id)));
  return who.filter((_, n) => found[n]?.ok).map(({ officer }) => officer.number);
};

test('a sent draft is for whom its case is for: its own wall goes with that of the case', async () => {
  const { walls } = pair.iceland.service;
  const { draft, caseId } = await sentBehindWall('Kidnapping');
  assert.deepEqual(await seen(draft.id), ['0101', '0102']);
  await wall(caseId, ann, cal);
  assert.deepEqual(await seen(draft.id), ['0101', '0103']);
  assert.ok((await walls.lift(ann, caseId, 'There was no leak.')).ok);
  assert.deepEqual(await seen(draft.id), ['0101', '0102', '0103', '0104']);
});

test('two who are let in to a case are let in to the draft that it came of', async () => {
  const { walls } = pair.iceland.service;
  const { draft, caseId } = await sentBehindWall('Threat');
  const home = await pair.iceland.service.cases.view(ann, caseId);
  assert.ok(home.ok);
  const asked = { reference: home.value.reference, why: 'Both are away.' };
  assert.ok((await walls.askOpening(cal, asked)).ok);
  const [opening] = await walls.openings(dan);
  assert.ok(opening !== undefined);
  assert.deepEqual(await walls.answerOpening(dan, opening.id, true), { ok: true, value: caseId });
  assert.deepEqual(await seen(draft.id), ['0101', '0102', '0103', '0104']);
});
