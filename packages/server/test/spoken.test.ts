import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eraseBody } from '@comity/server';
import type { Session } from '@comity/service';
import { noteUnwritten } from '../src/spoken/index.ts';
import { EMERGENCY_FORM } from './emergency-form.ts';
import { IS, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let ann: Session;
before(async () => {
  pair = await refusingPair('spoken', { '0103': 'supervisor', '0104': 'duty-officer' });
  ann = await pair.come('0101');
});
after(() => pair.close());

const notes = () => pair.iceland.service.spoken;
const hours = (n: number) => pair.advance(n * 3_600_000);
const typed = (more = {}) => ({
  ...{ side: 'theirs', peer: 'JPN', with: 'Duty desk', what: 'Keep the account kuro_haru.' },
  saidAt: pair.iceland.parts.world.now().slice(0, 16),
  ...more,
});
const noted = async (more = {}): Promise<string> => {
  const done = await notes().note(ann, typed(more));
  assert.ok(done.ok, JSON.stringify(done));
  return done.value;
};
const one = async (id: string) => {
  const found = await notes().get(ann, id);
  assert.ok(found.ok);
  return found.value;
};

test('what is missing or not yet said is named at its field', async () => {
  const none = await notes().note(ann, { side: '', peer: 'ISL', saidAt: '', with: '', what: ' ' });
  assert.ok(!none.ok);
  assert.deepEqual(
    none.error.map(({ code, at }) => [code, at]),
    ['side', 'peer', 'said-at', 'with', 'what'].map((at) => ['missing', at]),
  );
  const no = await notes().note(ann, typed({ saidAt: 'at night' }));
  const ancient = await notes().note(ann, typed({ saidAt: '0000-01-01T10:00' }));
  assert.deepEqual(
    [no, ancient].map((done) => !done.ok && done.error.map(({ code, at }) => [code, at])),
    [[['time-form', 'said-at']], [['time-form', 'said-at']]],
  );
  const early = await notes().note(ann, typed({ saidAt: '2027-01-01T10:00' }));
  assert.deepEqual(early, { ok: false, error: [{ code: 'hour-not-come', at: 'said-at' }] });
});

test('a note waits, sealed, is late once on record, and ends with a reason alone', async () => {
  const id = await noted();
  const [row] = await pair.iceland.parts.store.asNode(IS, (tx) =>
    tx.query<{ sealed: Buffer }>('select sealed from spoken where id = $1', [id]),
  );
  assert.ok(row !== undefined && !row.sealed.includes('kuro_haru'));
  assert.deepEqual(
    (await notes().open(ann)).map((note) => [note.id, note.what, note.ours]),
    [[id, 'Keep the account kuro_haru.', false]],
  );
  hours(11);
  await noteUnwritten(pair.iceland.parts);
  assert.equal((await one(id)).missedAt, null, 'within the twelve hours of the house');
  hours(2);
  await noteUnwritten(pair.iceland.parts);
  await noteUnwritten(pair.iceland.parts);
  assert.notEqual((await one(id)).missedAt, null);
  const [audit] = await pair.iceland.parts.store.asNode(IS, (tx) =>
    tx.query<{ n: number }>(
      `select count(*)::int as n from audit where kind = 'spoken-not-written'`,
    ),
  );
  assert.equal(audit?.n, 1);
  assert.deepEqual(await notes().end(ann, id, { why: ' ' }), {
    ok: false,
    error: { code: 'missing', at: 'why' },
  });
  assert.ok((await notes().end(ann, id, { why: 'They called it off.' })).ok);
  assert.deepEqual(await notes().open(ann), []);
  const { ended } = await one(id);
  assert.deepEqual([ended?.why, ended?.case], ['They called it off.', null]);
  assert.equal((await notes().end(ann, id, { why: 'Again.' })).ok, false);
});

test('an officer names the case; one of another side or State is none', async () => {
  const caseId = await pair.asked('spoken-1.JPN.npa-247');
  const ours = await noted({ side: 'ours' });
  const wrong = await notes().end(ann, ours, { caseId });
  assert.deepEqual(wrong, { ok: false, error: { code: 'case-unknown', at: 'case' } });
  const theirs = await noted();
  assert.ok((await notes().end(ann, theirs, { caseId })).ok);
  assert.equal((await one(theirs)).ended?.case?.caseId, caseId);
  assert.ok((await notes().end(ann, ours, { why: 'A try.' })).ok);
});

/** Lines of the audit log about a note. */
const lines = async (subject: string): Promise<readonly string[]> => {
  const rows = await pair.iceland.parts.store.asNode(IS, (tx) =>
    tx.query<{ kind: string; officer: string }>(
      'select kind, officer from audit where subject = $1 order by n',
      [subject],
    ),
  );
  return rows.map(({ kind, officer }) => `${kind} ${officer}`);
};
const minutesAgo = (n: number): string =>
  Temporal.Instant.from(pair.iceland.parts.world.now()).subtract({ minutes: n }).toString();
const spokenAt = (from: string) => ({
  spoken: { at: { from: from.slice(0, 16), zone: 'UTC' }, with: 'The duty desk' },
});

test('the request that says that it was spoken ends the one note that is so near', async () => {
  const [far, near] = [await noted({ saidAt: minutesAgo(90).slice(0, 16) }), await noted()];
  await pair.asked('spoken-2.JPN.npa-247', undefined, spokenAt(minutesAgo(8)));
  const { ended } = await one(near);
  assert.deepEqual([ended?.by, ended?.case?.caseId], [null, 'spoken-2.JPN.npa-247']);
  assert.equal((await one(far)).ended, null, 'another call');
  assert.deepEqual(await lines(near), ['spoken-noted 0101', 'spoken-written system']);
  assert.ok((await notes().end(ann, far, { why: 'They called it off.' })).ok);
});

test('a request that says an impossible moment of its call is filed all the same', async () => {
  const id = await noted();
  await pair.asked('spoken-9.JPN.npa-247', undefined, spokenAt('0001-01-01T10:00'));
  assert.ok((await pair.iceland.service.cases.view(ann, 'spoken-9.JPN.npa-247')).ok);
  assert.equal((await one(id)).ended, null);
  assert.ok((await notes().end(ann, id, { why: 'A try.' })).ok);
});

test('of two notes that are as near, an officer says which; a note of ours is not ended by theirs', async () => {
  const [first, second, ours] = [await noted(), await noted(), await noted({ side: 'ours' })];
  await pair.asked('spoken-3.JPN.npa-247', undefined, spokenAt(minutesAgo(0)));
  for (const id of [first, second, ours]) assert.equal((await one(id)).ended, null);
  assert.ok((await notes().end(ann, first, { caseId: 'spoken-3.JPN.npa-247' })).ok);
  for (const id of [second, ours]) assert.ok((await notes().end(ann, id, { why: 'A try.' })).ok);
});

test('a form that confirms a call of ours is not yet the confirmation: the call waits until it is sent', async () => {
  const { drafts } = pair.iceland.service;
  const before = await notes().open(ann);
  const form = { ...EMERGENCY_FORM, voiceWith: 'Duty desk in Tokyo' };
  const voiceAt = minutesAgo(20).slice(0, 16).replace('T', ' ');
  const begun = await drafts.beginEmergency(ann, { ...form, voiceAt });
  assert.ok(begun.ok, JSON.stringify(begun));
  const [draft] = begun.value;
  const again = await drafts.beginEmergency(ann, { ...form, voiceAt });
  assert.ok(again.ok && draft !== undefined);
  const open = (await notes().open(ann)).filter(({ id }) => !before.some((had) => had.id === id));
  assert.deepEqual(
    open.map((note) => [note.ours, note.peer, note.with, note.what, note.draft]),
    [[true, 'JPN', 'Duty desk in Tokyo', 'Who holds the account.', draft.id]],
  );
  const [note] = open;
  assert.ok(note !== undefined);
  hours(13);
  ann = await pair.come('0101');
  await noteUnwritten(pair.iceland.parts);
  assert.notEqual(
    (await one(note.id)).missedAt,
    null,
    'late while it waits for its second officer',
  );
  const ben = await pair.come('0102');
  const kept = await drafts.approve(ann, draft.id, draft.version);
  assert.ok(kept.ok, JSON.stringify(kept));
  const sent =
    kept.value.caseId === null ? await drafts.approve(ben, draft.id, kept.value.version) : kept;
  assert.ok(sent.ok && sent.value.caseId !== null, JSON.stringify(sent));
  const done = await one(note.id);
  assert.deepEqual([done.ended?.case?.caseId, done.ended?.by], [sent.value.caseId, null]);
  assert.equal(done.draft, null, 'sent');
  assert.notEqual(done.missedAt, null, 'that it was late stays');
});

test('a form takes up the note that was taken of the same call', async () => {
  const { drafts } = pair.iceland.service;
  const saidAt = minutesAgo(5);
  const id = await noted({ side: 'ours', saidAt: saidAt.slice(0, 16) });
  const form = { ...EMERGENCY_FORM, wanted: 'Its last sign-in.', voiceWith: 'Duty desk' };
  const voiceAt = saidAt.slice(0, 16).replace('T', ' ');
  const begun = await drafts.beginEmergency(ann, { ...form, voiceAt });
  assert.ok(begun.ok, JSON.stringify(begun));
  assert.deepEqual(
    (await notes().open(ann)).map((note) => [note.id, note.draft]),
    [[id, begun.value[0]?.id]],
  );
});

test('a note is behind the wall of its draft and of its case, for its author too', async () => {
  const { walls } = pair.iceland.service;
  const [ben, cal] = [await pair.come('0102'), await pair.come('0103')];
  const [waiting] = await notes().open(ann);
  assert.ok(waiting?.draft);
  const officers = [ben.officer.id, cal.officer.id];
  const because = { officers: [...officers, ann.officer.id], why: 'For named officers.' };
  assert.ok((await walls.set(ann, waiting.draft, because)).ok);
  const dan = await pair.come('0104');
  assert.deepEqual(await notes().open(dan), []);
  assert.deepEqual(await notes().get(dan, waiting.id), {
    ok: false,
    error: { code: 'spoken-unknown' },
  });
  assert.equal((await notes().end(dan, waiting.id, { why: 'To see it.' })).ok, false);
  const duty = async (session: Session) =>
    (await pair.iceland.service.rosters.onDuty(session)).waits.spoken;
  assert.deepEqual([await duty(ann), await duty(dan)], [1, 0]);
  // A case that one does not see is none to name, and says so as one that is not there.
  const caseId = await pair.asked('spoken-4.JPN.npa-247');
  const theirs = await noted();
  assert.ok((await walls.set(ben, caseId, { officers, why: 'For named officers.' })).ok);
  const named = await notes().end(dan, theirs, { caseId });
  assert.deepEqual(named, { ok: false, error: { code: 'case-unknown', at: 'case' } });
  assert.ok((await notes().end(ben, theirs, { caseId })).ok);
  assert.equal((await notes().get(ann, theirs)).ok, false, 'its author is not named');
  assert.ok((await notes().get(cal, theirs)).ok);
  // What is late behind a wall is on record all the same.
  hours(13);
  await noteUnwritten(pair.iceland.parts);
  ann = await pair.come('0101');
  assert.notEqual((await one(waiting.id)).missedAt, null);
});

test('a note goes with the opening act of its case, by a record of its erasure and not without', async () => {
  const caseId = await pair.asked('spoken-5.JPN.npa-247', undefined, spokenAt(minutesAgo(300)));
  const id = await noted({ saidAt: minutesAgo(200).slice(0, 16) });
  assert.ok((await notes().end(ann, id, { caseId })).ok);
  const { parts } = pair.iceland;
  const gone = parts.store.asNode(IS, (tx) => tx.query('select erase_spoken($1)', [id]));
  await assert.rejects(gone, /no record says/);
  const officer = { number: '0101', role: 'supervisor' };
  await parts.store.asNode(IS, async (tx) => {
    const [opening] = await tx.query<{ id: string }>('select id from acts where case_id = $1', [
      caseId,
    ]);
    const reason = 'Retention is over.';
    const act = { authority: IS, caseId, actId: opening?.id ?? '', reason, officer };
    const done = await eraseBody(tx, parts, act);
    assert.ok(done.ok, JSON.stringify(done));
  });
  assert.equal((await notes().get(ann, id)).ok, false);
});
