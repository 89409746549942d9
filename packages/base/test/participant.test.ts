import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AUTHORITY_FORM, isParticipant } from '../src/index.ts';

test('a State is a participant by three letters, an organisation by 3 to 16 characters', () => {
  for (const id of ['JPN', 'EUE', 'INTERPOL', 'G7-24', 'A'.repeat(16)])
    assert.ok(isParticipant(id), id);
  for (const id of [
    '',
    'JP',
    'jpn',
    'Jpn',
    '7GR',
    '-AB',
    'JPN.npa',
    'A'.repeat(17),
    'JPN\n',
    'INTERPÓL',
  ]) {
    assert.ok(!isParticipant(id), JSON.stringify(id));
  }
  assert.match('INTERPOL.general-secretariat', new RegExp(`^${AUTHORITY_FORM}$`));
});
