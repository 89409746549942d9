import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addOfficer, noticeRestore, suspendOfficer, type Witness } from '@comity/server';
import { keepWitness } from '../src/sync/witness.ts';
import { MINISTRY, POLICE, type SystemHouse, systemHouse, type Told } from './system-house.ts';

const ACTS = '/api/v1/acts';

let house: SystemHouse;
let kept: string | undefined;
const witness: Witness = {
  read: () => kept,
  keep: (text) => {
    kept = text;
  },
};

before(async () => {
  house = await systemHouse('put_back');
});
after(() => house?.close());

const news = (secret: string, cursor?: string): Promise<Told> =>
  house.ask(secret, { url: cursor === undefined ? ACTS : `${ACTS}?after=${cursor}` });
const cursorOf = (told: Told): string => (told.value as { cursor: string }).cursor;
const casesIn = (told: Told): readonly string[] =>
  (told.value as { acts: { caseId: string }[] }).acts.map(({ caseId }) => caseId);

/** Opens the node's database as its start does. */
async function opened(): Promise<boolean> {
  const { store, keyring, world } = house.iceland.parts;
  const noticed = await noticeRestore({ store, keyring, world, witness });
  await keepWitness({ store, keyring }, witness, noticed);
  return noticed;
}

/** Rows of these tables as they are, to be put back later. */
async function saved(tables: readonly string[]): Promise<() => Promise<void>> {
  for (const table of tables) {
    await house.admin(`drop table if exists then_${table}`);
    await house.admin(`create table then_${table} as select * from ${table}`);
  }
  return async () => {
    for (const table of tables) {
      await house.admin(`delete from ${table}`);
      const overriding = table === 'act_news' ? 'overriding system value' : '';
      await house.admin(`insert into ${table} ${overriding} select * from then_${table}`);
    }
  };
}

test('a forged, a cut and a foreign cursor are refused, and none tells its place', async () => {
  const { secret } = await house.token(POLICE);
  const ministry = await house.token(MINISTRY);
  await house.asked('cursor-1.JPN.npa-247');
  const first = await news(secret);
  const cursor = cursorOf(first);
  assert.deepEqual(casesIn(first), ['cursor-1.JPN.npa-247']);
  const changed = `${cursor.slice(0, 30)}${cursor[30] === 'A' ? 'B' : 'A'}${cursor.slice(31)}`;
  for (const wrong of [changed, cursor.slice(0, -2), '1', '0', 'A'.repeat(70), `${cursor}AA`]) {
    const told = await news(secret, wrong);
    assert.deepEqual([told.status, told.codes], [400, ['cursor-unknown']], wrong);
  }
  const foreign = await news(ministry.secret, cursor);
  assert.deepEqual([foreign.status, foreign.codes], [400, ['cursor-unknown']]);
  // The same place is another text each time: equal ones would tell that nothing has come.
  const again = cursorOf(await news(secret, cursor));
  assert.notEqual(again, cursor);
  assert.equal(again.length, cursor.length);
  // Another token of the same authority goes on where the first was.
  const other = await house.token(POLICE);
  assert.equal((await news(other.secret, cursor)).status, 200);
});

test('what is behind a wall leaves no gap, no count and no number', async () => {
  const { secret } = await house.token(POLICE);
  const start = cursorOf(await news(secret));
  await house.asked('wall-1.JPN.npa-247');
  await house.asked('walled.JPN.npa-247');
  await house.asked('wall-2.JPN.npa-247');
  const [ann, ben] = [await house.come(POLICE, '0101'), await house.come(POLICE, '0102')];
  const officers = [ann.officer.id, ben.officer.id];
  const why = 'An officer is among the suspects.';
  const { walls } = house.iceland.service;
  assert.ok((await walls.set(ann, 'walled.JPN.npa-247', { officers, why })).ok);
  const told = await news(secret, start);
  assert.deepEqual(casesIn(told), ['wall-1.JPN.npa-247', 'wall-2.JPN.npa-247']);
  const { acts } = told.value as { acts: object[] };
  for (const act of acts) {
    assert.deepEqual(Object.keys(act).sort(), ['act', 'caseId', 'ours', 'storedAt']);
  }
  // A page of one: the second page is not empty because of what stands between.
  const one = await house.ask(secret, { url: `${ACTS}?after=${start}&limit=1` });
  const two = await house.ask(secret, { url: `${ACTS}?after=${cursorOf(one)}&limit=1` });
  assert.deepEqual(casesIn(two), ['wall-2.JPN.npa-247']);
  // The newest is walled off after its place was told: that place is still good.
  await house.asked('wall-3.JPN.npa-247');
  const newest = cursorOf(await news(secret));
  assert.ok((await walls.set(ann, 'wall-3.JPN.npa-247', { officers, why })).ok);
  const after = await news(secret, newest);
  assert.deepEqual([after.status, casesIn(after)], [200, []]);
});

test('an older database ends all sessions and tokens, also where no link shows it', async () => {
  const { tokens, identity } = house.iceland.service;
  const { id, secret } = await house.token(POLICE);
  const ended = await house.token(POLICE);
  const replaced = await house.token(MINISTRY);
  const [ann, ben] = [await house.come(POLICE, '0101'), await house.come(POLICE, '0102')];
  await opened();
  assert.equal(await opened(), false, 'as it was left');
  const putBack = await saved(['officers', 'tokens', 'sessions', 'audit']);
  assert.ok((await tokens.end(ann, ended.id)).ok);
  const anew = await tokens.take(await house.come(MINISTRY, '0101'), replaced.id);
  assert.ok(anew.ok);
  await identity.signOut(ben);
  await keepWitness(house.iceland.parts, witness);
  await putBack();
  // This is what an older folder brings back.
  assert.equal((await news(ended.secret)).status, 200);
  assert.equal((await news(replaced.secret)).status, 200);
  assert.equal(await identity.isLive(ben), true);
  const before = cursorOf(await news(secret));
  assert.equal(await opened(), true);
  assert.equal(await opened(), false, 'noticed once');
  for (const each of [ended.secret, replaced.secret, anew.value.secret, secret]) {
    assert.deepEqual((await news(each)).codes, ['token-unknown']);
  }
  assert.equal(await identity.isLive(ann), false);
  assert.equal(await identity.isLive(ben), false);
  // Two officers let one live again, with another secret; a place of before is said to be one.
  const [one, two] = [await house.come(POLICE, '0101'), await house.come(POLICE, '0102')];
  const state = async () => (await tokens.list(one)).find((token) => token.id === id)?.state;
  assert.equal(await state(), 'unbacked');
  assert.ok((await tokens.agree(one, id)).ok);
  assert.equal(await state(), 'unbacked', 'one is not two');
  assert.ok((await tokens.agree(two, id)).ok);
  assert.equal(await state(), 'agreed');
  assert.deepEqual((await news(secret)).codes, ['token-unknown'], 'the old secret opens nothing');
  const taken = await tokens.take(two, id);
  assert.ok(taken.ok);
  const late = await news(taken.value.secret, before);
  assert.deepEqual([late.status, late.codes], [409, ['cursor-before-restore']]);
  const whole = await news(taken.value.secret);
  assert.equal(whole.status, 200);
  assert.equal((await news(taken.value.secret, cursorOf(whole))).status, 200);
});

test('a number that this database never gave is from before a restore, noticed or not', async () => {
  const { secret } = await house.token(POLICE);
  const putBack = await saved(['act_news']);
  await house.asked('lost-1.JPN.npa-247');
  const ahead = cursorOf(await news(secret));
  assert.equal((await news(secret, ahead)).status, 200);
  await putBack();
  const told = await news(secret, ahead);
  assert.deepEqual([told.status, told.codes], [409, ['cursor-before-restore']]);
});

test('what has ended is written by nobody as if it had not', async () => {
  const { tokens } = house.iceland.service;
  const { id } = await house.token(POLICE);
  assert.ok((await tokens.end(await house.come(POLICE, '0101'), id)).ok);
  const { store } = house.iceland.parts;
  for (const value of ['null', 'now()']) {
    await assert.rejects(
      store.asGate((tx) => tx.query(`update tokens set ended_at = ${value} where id = $1`, [id])),
      /has ended/,
    );
  }
});

test('a token whose two officers are both gone is agreed to by two others', async () => {
  const { service, parts } = house.iceland;
  const { id, secret } = await house.token(MINISTRY);
  for (const number of ['0103', '0104']) {
    const plan = { id: `${MINISTRY}.${number}`, authority: MINISTRY, number, zone: 'UTC' };
    const added = await addOfficer(parts, { ...plan, role: 'supervisor', name: `New ${number}` });
    assert.ok(added.ok);
  }
  for (const number of ['0101', '0102']) {
    assert.ok((await suspendOfficer(parts, `${MINISTRY}.${number}`, true)).ok);
  }
  assert.deepEqual((await news(secret)).codes, ['token-unbacked']);
  assert.ok((await service.tokens.agree(await house.come(MINISTRY, '0103'), id)).ok);
  assert.deepEqual((await news(secret)).codes, ['token-unbacked'], 'one is not two');
  assert.ok((await service.tokens.agree(await house.come(MINISTRY, '0104'), id)).ok);
  assert.equal((await news(secret)).status, 200);
});
