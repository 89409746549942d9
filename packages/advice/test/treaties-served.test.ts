import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { lawLibrary } from '../src/index.ts';

test('of the treaties whose provisions offices name it is said whether they bind their State on the day', async () => {
  const { treatiesServed } = lawLibrary(indexLaw(await loadLaw()));
  const provisions = ['CETS185:35(1)', 'CETS185:27(2)', 'UNCC:41', 'NOWHERE:1'];
  const on = (day: string) =>
    treatiesServed({ provisions, state: 'JPN', on: day }).map(({ instrument, bound }) => [
      instrument,
      bound,
    ]);
  assert.deepEqual(on('2024-11-21'), [
    ['CETS185', true],
    ['UNCC', false],
  ]);
  assert.deepEqual(on('2012-10-31')[0], ['CETS185', false], 'the day before');
});
