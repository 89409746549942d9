import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Session } from '@comity/service';
import { noteUnwritten } from '../src/spoken/index.ts';
import { IS, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let ann: Session;
before(async () => {
  pair = await refusingPair('spoken');
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
  const early = await notes().note(ann, typed({ saidAt: '2099-01-01T10:00' }));
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
