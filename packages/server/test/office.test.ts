import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Session } from '@comity/service';
import { RIGHTS_POINTS } from '@comity/statements';
import { within } from '../../../test/wait.ts';
import { IS, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let ann: Session;
let ben: Session;
let caseId: string;

before(async () => {
  pair = await refusingPair('office');
  ann = await pair.come('0101');
  ben = await pair.come('0102');
  caseId = await pair.asked('office-1.JPN.npa-247');
});
after(() => pair.close());

const office = () => pair.iceland.service.office;
const listed = async (officers: readonly string[]) =>
  (await pair.iceland.service.cases.workList(ann, { officers })).rows.map((row) => row.caseId);

test('a case is given to an officer of the authority, and found by the officer filter', async () => {
  assert.deepEqual(await listed([]), [caseId]);
  assert.ok((await office().assign(ann, caseId, `${IS}.0102`)).ok);
  assert.deepEqual(await listed([]), []);
  assert.deepEqual(await listed([`${IS}.0102`]), [caseId]);
  const found = await office().ofCase(ann, caseId);
  assert.ok(found.ok);
  assert.equal(found.value.assigned?.officer.number, '0102');
  const [row] = (await pair.iceland.service.cases.workList(ann, {})).rows;
  assert.equal(row?.officer?.name, 'Officer 0102');
  const stranger = await office().assign(ann, caseId, 'JPN.npa-247.0101');
  assert.deepEqual([stranger.ok, !stranger.ok && stranger.error.code], [false, 'officer-unknown']);
  const nowhere = await office().assign(ann, 'no-such-case.JPN.npa-247', `${IS}.0102`);
  assert.equal(!nowhere.ok && nowhere.error.code, 'case-unknown');
});

test('the next act of either side leaves the case with whom it is', async () => {
  const done = await pair.iceland.service.cases.act(ben, caseId, {
    kind: 'request-acknowledged',
    content: { reference: 'ISL-77' },
  });
  assert.ok(done.ok, JSON.stringify(done));
  await pair.settle();
  assert.deepEqual(await listed([`${IS}.0102`]), [caseId]);
});

test('a note is kept sealed, is read by colleagues, and never leaves the node', async () => {
  const secret = 'Call Hughes before 16:00; the judge is Xylophone.';
  assert.ok((await office().keepNote(ann, caseId, secret)).ok);
  for (const text of ['', '  ', 'x'.repeat(10_001)]) {
    assert.equal((await office().keepNote(ann, caseId, text)).ok, false);
  }
  const found = await office().ofCase(ben, caseId);
  assert.ok(found.ok);
  assert.deepEqual(
    found.value.notes.map(({ text, officer }) => [text, officer.number]),
    [[secret, '0101']],
  );
  const bundle = await pair.iceland.service.cases.exportBundle(ann, caseId);
  assert.ok(bundle.ok);
  assert.doesNotMatch(new TextDecoder().decode(bundle.value.bytes), /Xylophone/);
  const rows = await pair.iceland.parts.store.asNode(IS, (tx) =>
    tx.query<{ sealed: Buffer }>('select sealed from case_notes'),
  );
  assert.ok(rows.every(({ sealed }) => !sealed.toString('latin1').includes('Xylophone')));
  const search = await pair.iceland.service.cases.workList(ann, { text: 'Xylophone' });
  assert.equal(search.rows.length, 0);
});

test('a damaged note is named and hides no other', async () => {
  await office().keepNote(ann, caseId, 'Second note.');
  await pair.behind(
    `update case_notes set sealed = '\\x00' where at = (select min(at) from case_notes)
      and id = (select min(id) from case_notes)`,
    [],
  );
  const found = await office().ofCase(ben, caseId);
  assert.ok(found.ok);
  assert.equal(found.value.notes.length, 2);
  assert.equal(found.value.notes.filter(({ text }) => text === null).length, 1);
});

test('a shift is taken by another officer, once, and its cases go with it', async () => {
  const shift = { note: 'Quiet night.', cases: [{ caseId, note: 'Judge at nine.' }] };
  assert.equal((await office().handOver(ben, { note: '', cases: [] })).ok, false);
  const foreign = { note: '', cases: [{ caseId: 'no-such-case.JPN.npa-247', note: '' }] };
  assert.equal((await office().handOver(ben, foreign)).ok, false);
  assert.ok((await office().handOver(ben, shift)).ok);
  const [waiting] = await office().shifts(ann);
  assert.ok(waiting);
  assert.deepEqual([waiting.note, waiting.cases[0]?.note], ['Quiet night.', 'Judge at nine.']);
  const own = await office().takeShift(ben, waiting.id);
  assert.equal(!own.ok && own.error.code, 'shift-own');
  const both = await Promise.all([
    office().takeShift(ann, waiting.id),
    office().takeShift(ann, waiting.id),
  ]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  assert.deepEqual(await listed([`${IS}.0101`]), [caseId]);
  assert.deepEqual(await office().shifts(ann), []);
});

test('a hand-over that cannot be read says so, and not that nothing was handed over', async () => {
  assert.ok((await office().handOver(ben, { note: 'Judge at nine.', cases: [] })).ok);
  const [whole] = await office().shifts(ann);
  assert.equal(whole?.damaged, false);
  await pair.behind(`update shifts set sealed = '\\x00' where taken_by is null`, []);
  const [found] = await office().shifts(ann);
  assert.deepEqual([found?.id, found?.damaged, found?.note], [whole?.id, true, '']);
  assert.ok((await office().takeShift(ann, found?.id ?? '')).ok);
});

test('who stands in is named through a day, and never oneself', async () => {
  const named = await office().standIn(ann, `${IS}.0102`, '2026-12-24');
  assert.ok(named.ok, JSON.stringify(named));
  const wrong = [
    [`${IS}.0101`, '2026-12-24', 'stand-in-self'],
    [`${IS}.0102`, '', 'missing'],
    [`${IS}.0102`, '2020-01-01', 'day-over'],
    [`${IS}.0102`, '2999-01-01', 'stand-in-long'],
    [`${IS}.0102`, 'tomorrow', 'day-impossible'],
    [`${IS}.0102`, '2026-12-24T000000.12 and more', 'day-impossible'],
    ['nobody-here', '2026-12-24', 'officer-unknown'],
  ] as const;
  for (const [officer, until, code] of wrong) {
    const done = await office().standIn(ann, officer, until);
    assert.equal(!done.ok && done.error.code, code);
  }
  const of = async () =>
    (await office().colleagues(ben)).find(({ id }) => id === `${IS}.0101`)?.standIn;
  assert.equal((await of())?.officer.id, `${IS}.0102`);
  const mine = await office().dates(ben, null);
  assert.ok(mine.ok);
  assert.deepEqual(
    mine.value.map((one) => one.caseId),
    [caseId],
    'what is the absent officer’s is among the dates of the stand-in',
  );
  assert.ok((await office().standIn(ann, '', '')).ok);
  assert.equal(await of(), null);
});

test('a view is its officer’s alone; the same name names the new one', async () => {
  assert.ok((await office().keepView(ann, { name: 'Ours', query: 'view=ours' })).ok);
  assert.ok((await office().keepView(ann, { name: 'Ours', query: 'view=theirs' })).ok);
  assert.equal((await office().keepView(ann, { name: ' ', query: '' })).ok, false);
  // As long in every script, however many bytes it is on the line.
  const typed = (n: number) => new URLSearchParams({ text: '保全要請'.repeat(n) }).toString();
  assert.ok((await office().keepView(ann, { name: '長い検索', query: typed(100) })).ok);
  const long = await office().keepView(ann, { name: 'Too long', query: typed(130) });
  assert.deepEqual([long.ok, !long.ok && long.error.at], [false, 'query']);
  const kept = (await office().views(ann)).find(({ name }) => name === '長い検索');
  assert.equal(kept?.query, typed(100));
  assert.ok((await office().dropView(ann, kept?.id ?? '')).ok);
  const [view, ...more] = await office().views(ann);
  assert.deepEqual([view?.query, more.length], ['view=theirs', 0]);
  assert.deepEqual(await office().views(ben), []);
  assert.ok(view);
  await office().dropView(ben, view.id);
  assert.equal((await office().views(ann)).length, 1);
  await office().dropView(ann, view.id);
  assert.deepEqual(await office().views(ann), []);
});

test('what is taken out, and what was done, is on record', async () => {
  const rows = await office().takeList(ann, {});
  assert.deepEqual(
    rows.map((row) => row.caseId),
    [caseId],
  );
  assert.ok((await office().dates(ann, caseId)).ok);
  const unknown = await office().dates(ann, 'no-such-case.JPN.npa-247');
  assert.equal(unknown.ok, false);
  const kinds = await pair.iceland.parts.store.asNode(IS, async (tx) => ({
    audit: await tx.query<{ kind: string }>('select distinct kind from audit'),
    journal: await tx.query<{ kind: string }>(
      `select distinct entry->>'kind' as kind from journal`,
    ),
  }));
  const audited = kinds.audit.map(({ kind }) => kind);
  for (const kind of ['list-taken-out', 'dates-taken-out']) assert.ok(audited.includes(kind), kind);
  const journalled = kinds.journal.map(({ kind }) => kind);
  for (const kind of [
    ...['case-assigned', 'note-kept', 'shift-handed-over', 'shift-taken'],
    ...['stand-in-named', 'stand-in-ended'],
  ]) {
    assert.ok(journalled.includes(kind), kind);
  }
});

test('who looks at what is noted at home waits for nobody who writes in the case', async () => {
  const { store } = pair.iceland.parts;
  await store.asNode(IS, async (tx) => {
    await tx.query('select from cases where id = $1 for update', [caseId]);
    const looked = office().ofCase(ann, caseId);
    const found = await within('the look', looked);
    assert.ok(found.ok);
  });
});

const noConcern = { found: 'no' };
const REVIEW = {
  moment: 'on-receipt',
  ...Object.fromEntries(RIGHTS_POINTS.map((name) => [name, noConcern])),
  deathPenalty: { found: 'not-known', reasons: 'Xylophone: the charge is not named.' },
  outcome: 'consult',
  reasons: 'An assurance is asked for first.',
};

test('a review of rights is kept sealed, with its reviewer, and a concern has its reasons', async () => {
  const bare = await office().reviewRights(ann, caseId, {
    ...REVIEW,
    children: { found: 'yes', reasons: ' ' },
  });
  assert.ok(!bare.ok);
  assert.deepEqual(
    bare.error.map(({ at }) => at),
    ['children.reasons'],
  );
  const { privilege: _, ...lacking } = REVIEW as Record<string, unknown>;
  const forgotten = await office().reviewRights(ann, caseId, lacking);
  assert.equal(!forgotten.ok && forgotten.error[0]?.at?.split('.')[0], 'privilege');
  assert.ok((await office().reviewRights(ann, caseId, REVIEW)).ok);
  const later = { ...REVIEW, moment: 'before-coercion', outcome: 'go-on' };
  assert.ok((await office().reviewRights(ben, caseId, later)).ok);
  const found = await office().ofCase(ben, caseId);
  assert.ok(found.ok);
  assert.deepEqual(
    found.value.reviews.map(({ officer, review }) => [officer.number, review?.outcome]).sort(),
    [
      ['0101', 'consult'],
      ['0102', 'go-on'],
    ],
  );
  const rows = await pair.iceland.parts.store.asNode(IS, (tx) =>
    tx.query<{ sealed: Buffer }>('select sealed from rights_reviews'),
  );
  assert.equal(rows.length, 2);
  assert.ok(rows.every(({ sealed }) => !sealed.toString('latin1').includes('Xylophone')));
  const bundle = await pair.iceland.service.cases.exportBundle(ann, caseId);
  assert.ok(bundle.ok);
  assert.doesNotMatch(new TextDecoder().decode(bundle.value.bytes), /Xylophone/);
});

test('a review cannot be changed or taken back by who serves officers, and a damaged one is named', async () => {
  for (const sql of [`update rights_reviews set officer = officer`, 'delete from rights_reviews']) {
    await assert.rejects(pair.iceland.parts.store.asNode(IS, (tx) => tx.query(sql)));
  }
  await pair.behind(`update rights_reviews set sealed = '\\x00'`, []);
  const found = await office().ofCase(ben, caseId);
  assert.ok(found.ok);
  assert.deepEqual(
    found.value.reviews.map(({ review }) => review),
    [null, null],
  );
  const nowhere = await office().reviewRights(ann, 'no-such-case.JPN.npa-247', REVIEW);
  assert.equal(!nowhere.ok && nowhere.error[0]?.code, 'case-unknown');
});

test('how long answers took is said from twenty of the same kind on, and of no other kind', async () => {
  const grown = async (n: number) => {
    await pair.behind(
      `insert into cases (authority, id, peer, peer_authority, side, parts, updated_at, opened_at,
          answered_at)
        select $1, 'past-' || g || '.' || $2::text, 'JPN', $2, 'requested',
          '[{"id": "p1", "measure": "preservation", "stage": "preserved"}]', now(),
          timestamptz '2026-01-01' + g * interval '1 day',
          timestamptz '2026-01-01' + g * interval '1 day' + g * interval '1 hour'
        from generate_series($3::integer, $4::integer) g`,
      [IS, 'JPN.npa-247', n === 19 ? 1 : 20, n],
    );
    const found = await office().ofCase(ann, caseId);
    assert.ok(found.ok);
    return found.value.history;
  };
  assert.equal(await grown(19), null);
  const HOUR = 3_600_000;
  const history = await grown(21);
  assert.deepEqual([history?.answers, history?.measure], [21, 'preservation']);
  assert.deepEqual([history?.median, history?.most], [11 * HOUR, 19 * HOUR]);
  await pair.behind(
    `update cases set parts = '[{"id": "p1", "measure": "extradition", "stage": "answered"}]'
      where id like 'past-%'`,
    [],
  );
  const other = await office().ofCase(ann, caseId);
  assert.equal(other.ok && other.value.history, null);
});

test('an officer is shown with the open cases they have', async () => {
  await office().assign(ann, caseId, `${IS}.0102`);
  const [row] = (await office().colleagues(ann)).filter(({ id }) => id === `${IS}.0102`);
  assert.equal(row?.open, 1);
  await office().assign(ann, caseId, '');
  assert.ok((await office().colleagues(ann)).every(({ open }) => open === 0));
});
