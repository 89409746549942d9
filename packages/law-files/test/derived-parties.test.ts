import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instrument, Jurisdiction, PartyRow } from '@comity/law';
import type { InstrumentFolder } from '../src/checked-files.ts';
import { withDerivedParties } from '../src/derived-parties.ts';

const state = (code: string, from: string | null, to: string | null): Jurisdiction => ({
  code,
  name: code,
  kind: 'state',
  memberOf: [{ of: 'EUE', from, to }],
});
const JURISDICTIONS = [
  state('FRA', '1958-01-01', null),
  state('HRV', '2013-07-01', null),
  state('GBR', '1973-01-01', '2020-02-01'),
  state('DNK', '1973-01-01', null),
];
const read = { file: '', value: null, lineOf: () => 0 };

const folder = (value: object): InstrumentFolder =>
  ({ id: 'act', instrument: { read, value } }) as unknown as InstrumentFolder;

test('an act of a union binds each member while it is one', () => {
  const act = folder({
    signed: '2002-06-13',
    inForce: '2004-01-01',
    confidence: 'medium',
    source: 'the act',
    members: { of: 'EUE', except: ['DNK'] },
  });
  const rows = withDerivedParties([], {
    folders: [act],
    jurisdictions: JURISDICTIONS,
    instruments: [],
  });
  const days = rows.map((row) => [row.state, row.signed, row.inForce, row.ended]);
  assert.deepEqual(days, [
    ['FRA', '2002-06-13', '2004-01-01', undefined],
    ['HRV', null, '2013-07-01', undefined],
    ['GBR', '2002-06-13', '2004-01-01', '2020-02-01'],
  ]);
});

test('a row of its own goes before the membership, and may outlast it', () => {
  const own: PartyRow = {
    instrument: 'act',
    state: 'GBR',
    kind: 'listed',
    signed: null,
    consented: null,
    inForce: '2004-01-01',
    ended: '2021-01-01',
    asMemberOf: 'EUE',
    verified: [],
    confidence: 'high',
    source: 'transition',
  };
  const act = folder({ signed: null, inForce: '2004-01-01', members: { of: 'EUE' } });
  const from = { folders: [act], jurisdictions: JURISDICTIONS, instruments: [] };
  const gbr = withDerivedParties([own], from).filter((row) => row.state === 'GBR');
  assert.deepEqual(
    gbr.map((row) => row.ended),
    ['2021-01-01'],
  );
});

const party = (instrument: string, code: string, more: Partial<PartyRow>): PartyRow => ({
  instrument,
  state: code,
  kind: 'ratification',
  signed: null,
  consented: null,
  inForce: null,
  verified: [],
  confidence: 'high',
  source: 'list',
  ...more,
});

test('a protocol proves its convention: weak rows made sure, missing ones added, sure ones kept', () => {
  const protocol = { id: 'protocol', presupposes: [{ instrument: 'convention' }] };
  const rows = withDerivedParties(
    [
      party('protocol', 'FRA', { inForce: '2012-06-01' }),
      party('protocol', 'HRV', { inForce: '2007-07-01' }),
      party('protocol', 'DNK', { inForce: '2004-02-01' }),
      party('protocol', 'GBR', { inForce: '2010-10-01', confidence: 'low' }),
      party('convention', 'HRV', { inForce: '1999-08-05', confidence: 'low' }),
      party('convention', 'DNK', { inForce: '1962-12-12' }),
      party('convention', 'GBR', { inForce: '1991-11-27', confidence: 'low' }),
    ],
    {
      folders: [],
      jurisdictions: JURISDICTIONS,
      instruments: [protocol as unknown as Instrument],
    },
  ).filter((row) => row.instrument === 'convention');
  const told = rows.map((row) => [
    row.state,
    row.inForce,
    row.inForceNotAfter,
    row.confidence,
    row.dateConfidence?.inForce,
  ]);
  assert.deepEqual(told.toSorted(), [
    ['DNK', '1962-12-12', undefined, 'high', undefined],
    ['FRA', null, '2012-06-01', 'high', undefined],
    ['GBR', '1991-11-27', undefined, 'low', undefined],
    ['HRV', '1999-08-05', '2007-07-01', 'high', 'low'],
  ]);
});
