import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingFor, statusOn } from '@comity/law';
import { notedBy } from '../../src/bound/known-by.ts';
import { avenue, law } from '../questions/real-law.ts';
import { told } from '../told.ts';

test('a note says nothing that came after the day asked about', () => {
  const convention = law.instruments.get('ETS030');
  assert.ok(convention);
  const left = (on: string): boolean =>
    /16 March 2022/.test(told(statusOn(law, convention, 'RUS', on).note));
  assert.deepEqual(['1998-06-01', '2022-03-15', '2022-03-16'].map(left), [false, false, true]);
  const shown = (on: string): boolean =>
    /16 March 2022/.test(told(standingFor(law, convention, 'RUS', on).noted));
  assert.deepEqual(
    ['2022-03-15', '2022-03-16'].map(shown),
    [false, true],
    'on the pages of the law',
  );
  const note = 'Left on 2 May 2011.';
  const row = { note, noteFrom: '2011-05-02' };
  assert.equal(notedBy(row, '2011-05-01').length, 0);
  assert.equal(notedBy(row, '2011-05-02').length, 1);
  const foretold = { note: 'Leaves on 2 May 2031, as it notified.', noteFrom: '2011-01-01' };
  assert.equal(notedBy(foretold, '2011-05-02').length, 1, 'foretold');
  assert.equal(
    notedBy({ note }, '1999-01-01').length,
    1,
    'the day is data, and no word of the note',
  );
  const awaited = { ...row, consented: '2011-03-01', inForce: '2011-06-01' };
  assert.equal(notedBy(awaited, '2011-04-01').length, 1, 'said of the day of effect');
  assert.equal(notedBy(undefined, '2011-05-02').length, 0);
});

test('that the depositary is to be asked is said once for both sides', () => {
  const { reasons } = avenue(
    { from: 'KAZ', to: 'KGZ', on: '2026-11-28', measure: 'testimony' },
    'cis-minsk',
  );
  const asked = reasons.map(({ text }) => told(text)).join(' ');
  assert.equal(asked.match(/verify-with-depositary/g)?.length, 1, asked);
});
