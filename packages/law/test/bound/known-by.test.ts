import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusOn } from '@comity/law';
import { notedBy } from '../../src/bound/known-by.ts';
import { avenue, law } from '../questions/real-law.ts';
import { told } from '../told.ts';

test('a note says nothing that came after the day asked about', () => {
  const convention = law.instruments.get('ETS030');
  assert.ok(convention);
  const left = (on: string): boolean =>
    /16 March 2022/.test(told(statusOn(law, convention, 'RUS', on).note));
  assert.deepEqual(['1998-06-01', '2022-03-15', '2022-03-16'].map(left), [false, false, true]);
  const withdrawn = 'Left on 2 May 2011.';
  assert.equal(notedBy(law, { note: withdrawn }, '2011-05-01').length, 0);
  assert.equal(notedBy(law, { note: withdrawn }, '2011-05-02').length, 1);
  assert.equal(
    notedBy(law, { note: 'Withdraws on 2 May 2031.' }, '2011-05-02').length,
    1,
    'foretold',
  );
  assert.equal(notedBy(law, undefined, '2011-05-02').length, 0);
});

test('that the depositary is to be asked is said once for both sides', () => {
  const { reasons } = avenue(
    { from: 'KAZ', to: 'KGZ', on: '2026-11-28', measure: 'testimony' },
    'cis-minsk',
  );
  const asked = reasons.map(({ text }) => told(text)).join(' ');
  assert.equal(asked.match(/verify-with-depositary/g)?.length, 1, asked);
});
