import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOfState, latestChanges } from '@comity/law';
import { law } from './real-law.ts';

test('the last changes of treaties reach up to their day, and several States on one day are one', () => {
  const of = (upTo: string) => latestChanges(law, { upTo, most: 1 })[0];
  assert.deepEqual(of('2025-12-01'), {
    on: '2025-12-01',
    what: 'bound',
    instrument: 'CETS185',
    states: ['NZL'],
    sure: true,
  });
  assert.ok((of('2025-11-30')?.on ?? '') < '2025-12-01');
  const many = latestChanges(law, { upTo: '2024-10-01', most: 3 });
  assert.ok(many.some(({ instrument, states }) => instrument === 'CETS185' && states.length === 3));
});

test('who was there when a treaty started is said by its start, and what was recalled by no list', () => {
  const all = latestChanges(law, { upTo: '9999-12-31', most: Number.MAX_SAFE_INTEGER });
  const start = all.filter(({ on, instrument }) => instrument === 'CETS185' && on === '2004-07-01');
  assert.deepEqual(
    start.map(({ what }) => what),
    ['in-force'],
  );
  assert.ok(all.every(({ sure }) => sure));
});

test('the history of a State has each of its days, and says which are recalled', () => {
  const days = (upTo: string) => changesOfState(law, { state: 'KOR', upTo });
  const treaty = (upTo: string) =>
    days(upTo).find(({ instrument }) => instrument === 'usa-kor-extradition');
  assert.equal(treaty('1999-12-19'), undefined);
  assert.equal(treaty('1999-12-20')?.sure, false);
  assert.equal(days('1900-01-01').length, 0);
});
