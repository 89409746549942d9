import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import { authorityName } from '../src/authority-name.ts';

test('notes for ourselves are refused in the name of an authority', () => {
  for (const name of [
    'Ministry of Public Security (Law 100/2025/QH15, read)',
    'Secretary of State; no authority named',
    'Federal Office of Justice as declared in 2011',
    'National Police Agency (network since 1997)',
    'Federal Office of Justice (24(7))',
    'Ministry of Justice (KrMS 435)',
  ]) {
    assert.equal(authorityName.safeParse(name).success, false, name);
  }
  for (const name of ['Ministry of Public Security, A05', 'Cybercrime competence centre (C4)']) {
    assert.ok(authorityName.safeParse(name).success, name);
  }
});

test('no authority of the compiled law carries such notes in its name', async () => {
  for (const { state, name } of (await loadLaw()).authorities) {
    assert.ok(authorityName.safeParse(name).success, `${state}: ${name}`);
  }
});
