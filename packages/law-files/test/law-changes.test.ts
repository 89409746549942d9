import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexLaw, type LawChange, lawChanges, standingOn } from '@comity/law';
import { changesByDay, loadLaw } from '@comity/law-files';

const data = await loadLaw();
const changes = lawChanges(data);
const on = (day: string, state: string): readonly LawChange[] =>
  changes.filter((change) => change.on === day && change.state === state);

test('the days on which the law changes name who is bound from when, and what ends', () => {
  assert.ok(
    on('2018-07-01', 'PHL').some((row) => row.instrument === 'CETS185' && row.what === 'bound'),
  );
  const suspended = changes.filter((row) => row.on === '2020-08-20' && row.what === 'suspended');
  assert.ok(suspended.some(({ instrument }) => instrument === 'usa-hkg-mlat'));
  assert.ok(on('2020-02-01', 'GBR').some(({ what }) => what === 'member-ended'));
  const steps = changes.filter(({ what }) => what === 'declared');
  assert.ok(steps.length > 50);
  assert.ok(steps.every(({ pinpoint, effect }) => pinpoint !== undefined && effect !== undefined));
});

test('every known day of a Party is in the changelog, and no other', () => {
  const known = data.parties.flatMap(({ inForce, ended }) =>
    [inForce, ended].filter((day) => typeof day === 'string'),
  );
  const said = changes.filter(
    ({ what, state }) => state !== null && (what === 'bound' || what === 'ended'),
  );
  assert.deepEqual(said.map((row) => row.on).sort(), known.sort());
});

test('a Party is none on the day before, and one on the day of', () => {
  const law = indexLaw(data);
  let walked = 0;
  for (const { on: day, state, instrument, what } of changes) {
    if (what !== 'bound' || state === null || instrument !== 'CETS185') continue;
    const found = law.instruments.get(instrument);
    assert.ok(found);
    const before = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
    assert.notEqual(standingOn(law, found, state, before).status, 'party', `${state} ${before}`);
    walked += 1;
  }
  assert.ok(walked >= 80, `${walked}`);
});

test('the page has each day once, the latest first, and says how sure each row is', () => {
  const page = changesByDay(data);
  const days = [...page.matchAll(/^\*\*(\d{4}-\d{2}-\d{2})\*\*$/gm)].map(([, day = '']) => day);
  assert.deepEqual(days, [...new Set(changes.map((row) => row.on))]);
  assert.deepEqual(days, days.toSorted().reverse());
  const rows = page.split('\n').filter((line) => line.startsWith('- '));
  assert.equal(rows.length, changes.length);
  assert.ok(rows.every((row) => /\((high|medium|low|not graded)\)$/.test(row)));
});
