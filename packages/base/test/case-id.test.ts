import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CASE_ID_MAX, caseIdFor, openingAuthority } from '../src/index.ts';

test('the id of a case names who opened it, and nothing else is one', () => {
  const own = 'f'.repeat(32);
  const longest = `ABC-DEF-GHI-JKLM.${'a'.repeat(47)}`;
  for (const authority of ['JPN.npa-247', 'INTERPOL.ncb', longest]) {
    assert.equal(openingAuthority(caseIdFor(authority, own)), authority);
  }
  assert.equal(caseIdFor(longest, own).length, CASE_ID_MAX);
  for (const none of [
    '',
    own,
    'JPN.npa-247',
    '.JPN.npa-247',
    `${own}.JPN`,
    `${own}.JPN.npa-247.`,
    `${own}.JPN.npa-247.USA.oia`,
    `${own}.JPN.npa--247`,
    `${own}.jpn.npa-247`,
    `${own}0.JPN.npa-247`,
    `${own}.JPN.npa-247\n`,
    `_${own.slice(1)}.JPN.npa-247`,
    caseIdFor(`${longest}a`, own),
  ]) {
    assert.equal(openingAuthority(none), null, JSON.stringify(none));
  }
});
