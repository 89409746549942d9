import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Addressee } from '@comity/law';
import { told } from '../told.ts';
import { avenue, law } from './real-law.ts';

const ON = '2026-11-28';
const toldName = (row: Addressee | undefined): string =>
  typeof row?.name === 'string' ? row.name : told(row?.name);
const toldBy = (to: string, way: string, measure = 'testimony' as const) =>
  avenue({ from: 'JPN', to, on: ON, measure }, way).authorities;

test('a territory has no foreign ministry and no embassy: its own authority, or its State, said as such', () => {
  for (const { code, kind, of } of law.data.jurisdictions) {
    if (code === 'JPN') continue;
    for (const row of toldBy(code, 'comity')) {
      if (row.name === null || typeof row.name === 'string') continue;
      const state = law.jurisdictions.get(row.state);
      assert.equal(state?.kind, 'state', `${code}: an office of ${row.state}`);
      if (kind === 'state') continue;
      assert.equal(row.state, of, code);
      assert.ok(
        row.note?.says.some(({ code: said }) => said === 'acts-for'),
        code,
      );
    }
  }
});

test('Greenland is reached through Denmark, Hong Kong at its Secretary for Justice', () => {
  const [greenland] = toldBy('GRL', 'comity');
  assert.equal(toldName(greenland), 'office office=foreign-ministry state=DNK');
  assert.equal(told(greenland?.note), 'acts-for state=DNK territory=GRL');
  const [hongKong] = toldBy('HKG', 'comity');
  assert.equal(hongKong?.state, 'HKG');
  assert.match(toldName(hongKong), /^Secretary for Justice/);
});

test('a territory that is a member of INTERPOL has its own bureau, another its State’s', () => {
  const bureau = (to: string) =>
    avenue({ from: 'JPN', to, on: ON, measure: 'locate-or-identify-person' }, 'interpol')
      .authorities[0]?.state;
  assert.deepEqual(['CUW', 'SXM', 'ABW', 'GIB', 'MAC', 'FRA'].map(bureau), [
    ...['CUW', 'SXM', 'ABW', 'GBR', 'CHN', 'FRA'],
  ]);
});
