import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eraseBody, upkeepOnce } from '@comity/server';
import type { FormPlace, Session } from '@comity/service';
import { IS, type RefusingPair, refusingPair } from './refusing-pair.ts';

const DAY_MS = 86_400_000;

let pair: RefusingPair;
let ann: Session;
let ben: Session;
let caseId: string;
before(async () => {
  pair = await refusingPair('unsent', { '0103': 'supervisor' });
  ann = await pair.come('0101');
  ben = await pair.come('0102');
  caseId = await pair.asked('typed.JPN.npa-247');
});
after(() => pair?.close());

const at = (slug: string, of = caseId): FormPlace => ({ at: `/cases/${of}/${slug}`, caseId: of });
const typed = (text: string) => ({ fields: [['text', text]] as const, wrong: false });
const unsent = () => pair.iceland.service.unsent;
const textAt = async (session: Session, place: FormPlace): Promise<string | undefined> =>
  (await unsent().get(session, place))?.fields[0]?.[1];

test('what was typed is the officer’s own, the newest of each form, until it is let go', async () => {
  const place = at('message');
  await unsent().keep(ann, place, typed('A first word.'));
  await unsent().keep(ann, place, { fields: [['text', 'A second word.']], wrong: true });
  const since = pair.iceland.service.now();
  assert.deepEqual(await unsent().get(ann, place), {
    ...{ fields: [['text', 'A second word.']], wrong: true, since },
  });
  assert.equal(await unsent().get(ben, place), null, 'a colleague reads nothing of it');
  assert.equal(await unsent().get(ann, at('refuse')), null);
  await unsent().drop(ben, place);
  assert.equal(await textAt(ann, place), 'A second word.');
  await unsent().drop(ann, place);
  assert.equal(await unsent().get(ann, place), null);
});

test('the database itself shows it to nobody else, and holds no word of it in clear', async () => {
  const place = at('ask');
  await unsent().keep(ann, place, typed('A canary of the question.'));
  const { store } = pair.iceland.parts;
  const ALL = 'select * from unsent_forms';
  assert.equal((await store.as(ann.officer, (tx) => tx.query(ALL))).length, 1);
  assert.equal((await store.as(ben.officer, (tx) => tx.query(ALL))).length, 0);
  assert.equal((await store.asOperator(IS, (tx) => tx.query(ALL))).length, 0);
  const rows = await store.asNode(IS, (tx) =>
    tx.query(`select u::text as row from unsent_forms u`),
  );
  assert.doesNotMatch(JSON.stringify(rows), /canary|\/ask/);
  const steal = 'update unsent_forms set officer = $1 where officer = $2 returning place';
  assert.deepEqual(
    await store.as(ben.officer, (tx) => tx.query(steal, [ben.officer.id, ann.officer.id])),
    [],
  );
});

test('of a case behind a wall nothing is kept or shown for who is not named', async () => {
  const walled = await pair.asked('walled.JPN.npa-247');
  const cal = await pair.come('0103');
  const place = at('message', walled);
  await unsent().keep(cal, place, typed('Before the wall.'));
  const officers = [ann.officer.id, ben.officer.id];
  const set = await pair.iceland.service.walls.set(ann, walled, { officers, why: 'A colleague.' });
  assert.ok(set.ok);
  assert.equal(await unsent().get(cal, place), null);
  await unsent().keep(cal, place, typed('After the wall.'));
  assert.equal(await unsent().get(cal, place), null);
  await unsent().keep(cal, at('message', 'nothing'), typed('No case.'));
  assert.equal(await unsent().get(cal, at('message', 'nothing')), null);
});

test('what holds words of an erased text goes with it, whoever typed it', async () => {
  const erased = await pair.asked('erased.JPN.npa-247');
  for (const one of [ann, ben]) await unsent().keep(one, at('answer', erased), typed('Its words.'));
  await unsent().keep(ann, at('answer'), typed('Of another case.'));
  const { store, exchange, keyring, world } = pair.iceland.parts;
  await store.as(ann.officer, async (tx) => {
    const [act] = await tx.query<{ id: string }>('select id from acts where case_id = $1', [
      erased,
    ]);
    const done = await eraseBody(tx, { exchange, keyring, world }, {
      ...{ authority: IS, caseId: erased, actId: act?.id ?? '', reason: 'By law.' },
      officer: { role: 'supervisor', number: '0101' },
    } as never);
    assert.ok(done.ok, JSON.stringify(done));
  });
  for (const one of [ann, ben]) assert.equal(await textAt(one, at('answer', erased)), undefined);
  assert.equal(await textAt(ann, at('answer')), 'Of another case.');
});

test('one officer keeps so many, and none for longer than a week', async () => {
  for (let n = 0; n < 45; n += 1) {
    pair.advance(1);
    await unsent().keep(ben, { at: `/offer?n=${n}`, caseId: null }, typed(`Offer ${n}.`));
  }
  const offer = (n: number) => textAt(ben, { at: `/offer?n=${n}`, caseId: null });
  assert.equal(await offer(4), undefined);
  assert.equal(await offer(5), 'Offer 5.');
  assert.equal(await textAt(ann, at('answer')), 'Of another case.', 'another officer’s stay');
  pair.advance(7 * DAY_MS + 1);
  await unsent().keep(ann, at('message'), typed('Of today.'));
  await upkeepOnce(pair.iceland.parts);
  assert.equal(await offer(44), undefined);
  assert.equal(await textAt(ann, at('message')), 'Of today.');
});
