import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJurisdiction, indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';

const law = indexLaw(await loadLaw());

test('codes of two and three letters and whole names are understood, as people write them', () => {
  for (const [written, meant] of [
    ['UK', 'GBR'],
    ['uk', 'GBR'],
    ['EL', 'GRC'],
    ['el', 'GRC'],
    ['EU', 'EUE'],
    ['GBR', 'GBR'],
    ['GRC', 'GRC'],
    ['GB', 'GBR'],
    ['gb', 'GBR'],
    ['DE', 'DEU'],
    ['XK', 'XKX'],
    ['Greece', 'GRC'],
    ['south korea', 'KOR'],
    ['jpn', 'JPN'],
  ] as const) {
    const found = findJurisdiction(law, written);
    assert.equal(found.ok && found.value.code, meant, written);
  }
});

test('what is no code and no whole name is refused with what is near, never guessed', () => {
  for (const written of ['XX', 'KORE', 'Guinea-', 'G', '']) {
    assert.equal(findJurisdiction(law, written).ok, false, written);
  }
});
