import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OfficeNow, openInstead } from '../src/index.ts';

const office = (
  authority: string,
  open: boolean | null,
  reach: OfficeNow['reach'] = {},
): OfficeNow =>
  ({
    entry: { authority },
    openness: open === null ? { open } : open ? { open, until: null } : { open, opens: null },
    reach,
  }) as unknown as OfficeNow;

const number = { callBack: '+63255500142' };

test('while an office is closed its State is reached at the first that is open and has a number', () => {
  const closed = office('PHL.doj', false, number);
  const silent = office('PHL.radio', true);
  const [first, second] = [
    office('PHL.npa', true, { telephone: '+1' }),
    office('PHL.b', true, number),
  ];
  assert.equal(openInstead([silent, first, second, closed], closed), first);
  assert.equal(openInstead([silent, closed, office('PHL.c', false, number)], closed), undefined);
  assert.equal(
    openInstead([office('PHL.d', null, number), closed], closed),
    undefined,
    'not known',
  );
});

test('of an office that is open, or of which nothing is known, nothing else is said', () => {
  const other = office('PHL.npa', true, number);
  for (const open of [true, null]) {
    assert.equal(openInstead([other], office('PHL.doj', open, number)), undefined);
  }
});
