import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJurisdiction, indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';

const law = indexLaw(await loadLaw());

test('the codes that people write for Greece, the United Kingdom and the Union are understood', () => {
  for (const [written, meant] of [
    ['UK', 'GBR'],
    ['uk', 'GBR'],
    ['EL', 'GRC'],
    ['el', 'GRC'],
    ['EU', 'EUE'],
    ['GBR', 'GBR'],
    ['GRC', 'GRC'],
  ] as const) {
    const found = findJurisdiction(law, written);
    assert.equal(found.ok && found.value.code, meant, written);
  }
});

test('two letters that are no such word are refused with what is near, never guessed', () => {
  for (const written of ['GB', 'GR', 'UA', 'XX']) {
    assert.equal(findJurisdiction(law, written).ok, false, written);
  }
});
