import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OfficeNow, openInstead } from '../src/index.ts';

const office = (
  authority: string,
  there: boolean | null,
  reach: OfficeNow['reach'] = {},
  cover: OfficeNow['cover'] = { said: 'nothing' },
): OfficeNow =>
  ({
    entry: { authority },
    ...{ there, reach, cover },
  }) as unknown as OfficeNow;

const TOMORROW = '2026-12-02T00:00:00.000Z';
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

test('the office that its cover names is called first, where that is published with a number', () => {
  const instead = (named: string | null): OfficeNow =>
    office('PHL.doj', false, number, { said: 'instead', until: TOMORROW, office: named });
  const [first, named] = [office('PHL.npa', true, number), office('PHL.b', null, number)];
  assert.equal(openInstead([first, named], instead('PHL.b')), named, 'its hours are not known');
  assert.equal(openInstead([first, named], instead('PHL.gone')), first);
  assert.equal(openInstead([first, named], instead(null)), first);
  const silent = office('PHL.b', true);
  assert.equal(openInstead([first, silent], instead('PHL.b')), first, 'it has no number');
  const shut = office('PHL.b', false, number);
  assert.equal(
    openInstead([first, shut], instead('PHL.b')),
    shut,
    'closed by its hours: it is called all the same',
  );
  const empty = office('PHL.b', false, number, { said: 'nobody', until: null });
  assert.equal(openInstead([first, empty], instead('PHL.b')), first, 'nobody is there either');
});

test('of an office that is open, or of which nothing is known, nothing else is said', () => {
  const other = office('PHL.npa', true, number);
  for (const open of [true, null]) {
    assert.equal(openInstead([other], office('PHL.doj', open, number)), undefined);
  }
});
