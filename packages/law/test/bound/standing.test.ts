import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declarationsTo, findInstrument, indexLaw, type Status, statusOn } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { told } from '../told.ts';

const law = indexLaw(await loadLaw());
const status = (instrument: string, state: string, day: string) => {
  const found = findInstrument(law, instrument);
  assert.ok(found.ok, instrument);
  return statusOn(law, found.value, state, day);
};

/** Instrument, State, the day before, what it is then, the day of, what it is then. */
const VECTORS: readonly (readonly [string, string, string, Status, string, Status])[] = [
  ['CETS185', 'JPN', '2001-11-22', 'none', '2001-11-23', 'signatory'],
  ['CETS185', 'JPN', '2012-07-02', 'signatory', '2012-07-03', 'consented'],
  ['CETS185', 'JPN', '2012-10-31', 'consented', '2012-11-01', 'party'],
  ['CETS185', 'FRA', '2006-04-30', 'consented', '2006-05-01', 'party'],
  ['CETS185', 'ALB', '2004-06-30', 'consented', '2004-07-01', 'party'],
  ['CETS185', 'BEL', '2012-11-30', 'consented', '2012-12-01', 'party'],
  ['CETS185', 'MUS', '2014-02-28', 'consented', '2014-03-01', 'party'],
  ['CETS185', 'KEN', '2024-10-08', 'none', '2024-10-09', 'invited'],
  ['CETS185', 'GRD', '2024-07-31', 'consented', '2024-08-01', 'party'],
  ['CETS185', 'ECU', '2025-04-30', 'consented', '2025-05-01', 'party'],
  ['CETS185', 'CUW', '2007-02-28', 'none', '2007-03-01', 'excluded-territory'],
  ['CETS185', 'CUW', '2024-05-23', 'excluded-territory', '2024-05-24', 'extension-pending'],
  ['CETS185', 'CUW', '2024-08-31', 'extension-pending', '2024-09-01', 'party'],
  ['CETS185', 'GRL', '2005-09-30', 'none', '2005-10-01', 'excluded-territory'],
  ['CETS189', 'FRA', '2006-04-30', 'consented', '2006-05-01', 'party'],
  ['CETS224', 'JPN', '2023-08-09', 'signatory', '2023-08-10', 'consented'],
  ['ETS030', 'BGR', '1994-09-14', 'consented', '1994-09-15', 'party'],
  ['ETS024', 'ALB', '1998-08-16', 'consented', '1998-08-17', 'party'],
  ['ETS024', 'SMR', '2009-06-15', 'consented', '2009-06-16', 'party'],
  ['ETS024', 'GRC', '1961-08-26', 'consented', '1961-08-27', 'party'],
  ['ETS024', 'CHL', '2025-05-31', 'consented', '2025-06-01', 'party'],
  ['ETS086', 'CHL', '2025-05-31', 'consented', '2025-06-01', 'party'],
  ['ETS098', 'CHL', '2025-05-31', 'consented', '2025-06-01', 'party'],
  ['eu-isl-nor-surrender', 'NOR', '2019-10-31', 'signatory', '2019-11-01', 'party'],
  ['eu-isl-nor-surrender', 'GBR', '2020-12-31', 'party', '2021-01-01', 'ended'],
  ['ETS099', 'POL', '1996-06-16', 'consented', '1996-06-17', 'party'],
  ['UNCC', 'EUE', '2025-10-24', 'none', '2025-10-25', 'signatory'],
  ['UNCAC', 'JPN', '2017-08-09', 'consented', '2017-08-10', 'party'],
  ['UNTOC', 'JPN', '2017-08-09', 'consented', '2017-08-10', 'party'],
  ['jpn-usa-mlat', 'JPN', '2006-07-20', 'signatory', '2006-07-21', 'party'],
  ['jpn-eu-mlat', 'FRA', '2011-01-01', 'signatory', '2011-01-02', 'party'],
  ['jpn-eu-mlat', 'HRV', '2013-06-30', 'none', '2013-07-01', 'party'],
  ['jpn-eu-mlat', 'GBR', '2020-12-31', 'party', '2021-01-01', 'ended'],
  ['jpn-bra-mlat', 'BRA', '2024-01-24', 'none', '2024-01-25', 'signatory'],
  ['eu-usa-mla', 'USA', '2010-01-31', 'signatory', '2010-02-01', 'party'],
  ['eu-e-evidence', 'ESP', '2023-08-17', 'signatory', '2023-08-18', 'party'],
  ['eu-eio', 'FRA', '2017-05-21', 'signatory', '2017-05-22', 'party'],
  ['asean-mlat', 'THA', '2013-01-30', 'none', '2013-01-31', 'party'],
  ['usa-hkg-mlat', 'HKG', '2020-08-19', 'party', '2020-08-20', 'suspended'],
  ['usa-hkg-mlat', 'USA', '2020-08-19', 'party', '2020-08-20', 'suspended'],
  ['nassau-protocol', 'USA', '2002-04-06', 'consented', '2002-04-07', 'party'],
];

for (const [instrument, state, before, then, day, now] of VECTORS) {
  test(`${instrument}: ${state} is ${then} on ${before} and ${now} on ${day}`, () => {
    assert.equal(status(instrument, state, before).status, then);
    assert.equal(status(instrument, state, day).status, now);
  });
}

test('statuses that no day changes', () => {
  assert.equal(status('CETS185', 'EUE', '2025-12-31').status, 'ineligible');
  assert.equal(status('CETS185', 'HKG', '2023-05-01').status, 'ineligible');
  assert.equal(status('CETS185', 'RUS', '2007-05-10').status, 'none');
  assert.equal(status('CETS185', 'ZAF', '2026-01-01').status, 'signatory');
  assert.equal(status('eu-eio', 'IRL', '2022-06-01').status, 'not-participating');
  assert.equal(status('eu-eio', 'DNK', '2022-06-01').status, 'not-participating');
  assert.equal(status('eu-e-evidence', 'DNK', '2026-09-01').status, 'not-participating');
});

test('an old invitation no longer stands, and the answer says so', () => {
  const then = status('CETS185', 'GTM', '2025-04-29');
  const now = status('CETS185', 'GTM', '2025-04-30');
  assert.equal(then.status, 'invited');
  assert.deepEqual([now.status, now.confidence], ['none', 'low']);
  assert.match(told(now.note), /^invitation-ended day=2025-04-30/);
});

test('between the bounds of an undated event the answer is low and says why', () => {
  const between = status('CETS185', 'ECU', '2025-03-01');
  assert.deepEqual([between.status, between.confidence], ['consented', 'low']);
  assert.match(told(between.note), /^day-unknown what=bound/);
  const signed = status('UNCC', 'CAN', '2026-07-15');
  assert.deepEqual([signed.status, signed.confidence], ['none', 'low']);
  assert.equal(status('UNCC', 'CAN', '2026-07-31').status, 'signatory');
});

test('a recalled first day stays weak until a source saw the treaty in force', () => {
  const recalled = status('usa-bel-mlat', 'USA', '2007-11-01');
  assert.deepEqual([recalled.status, recalled.confidence], ['party', 'low']);
  const seen = status('usa-bel-mlat', 'USA', '2015-03-01');
  assert.deepEqual([seen.status, seen.confidence], ['party', 'medium']);
});

test('reservations begin and end on their days', () => {
  const effects = (state: string, day: string): readonly string[] =>
    status('CETS185', state, day).reservations.map((row) => row.pinpoint);
  assert.equal(effects('JPN', '2012-10-31').includes('CETS185:29(4)'), false);
  assert.ok(effects('JPN', '2012-11-01').includes('CETS185:29(4)'));
  assert.ok(effects('CZE', '2019-07-04').includes('CETS185:29(4)'));
  assert.equal(effects('CZE', '2019-07-05').includes('CETS185:29(4)'), false);
  assert.ok(effects('SVK', '2021-04-29').includes('CETS185:4(2)'));
  assert.equal(effects('SVK', '2021-04-30').includes('CETS185:4(2)'), false);
  assert.equal(effects('ARG', '2020-01-01').includes('CETS185:9(4)'), false);
});

test('Norway changes its central authority without a gap', () => {
  const authority = (day: string): string | undefined =>
    status('CETS185', 'NOR', day).reservations.find((row) => row.effect === 'central-authority')
      ?.summary;
  assert.match(authority('2025-12-31') ?? '', /KRIPOS/);
  assert.match(authority('2026-01-01') ?? '', /Public Prosecutions/);
});

test('what a State has reserved or declared applies from its day, or from when it is bound', () => {
  const now = declarationsTo(law, 'CETS224', '2026-11-30');
  assert.deepEqual(now.applying, [], 'a Protocol that is not in force binds nobody');
  assert.ok(now.others.some(({ state, from }) => state === 'JPN' && from === null));
  const { applying, others } = declarationsTo(law, 'CETS185', '2005-01-01');
  assert.ok(
    others.some(({ state }) => state === 'AUT'),
    'bound since 2012',
  );
  assert.ok(!applying.some(({ state }) => state === 'AUT'));
  assert.ok(applying.length > 0);
  const all = law.data.declarations.filter(({ instrument }) => instrument === 'CETS185');
  assert.equal(applying.length + others.length, all.length);
});
