import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, findInstrument, indexLaw, type Measure, partiesOn, statusOn } from '@comity/law';
import { loadLaw } from '@comity/law-files';

/** Corrections of November 2026: each with the day before and the day of. */

const law = indexLaw(await loadLaw());

const status = (instrument: string, state: string, day: string): string => {
  const found = findInstrument(law, instrument);
  assert.ok(found.ok, instrument);
  const answer = statusOn(law, found.value, state, day);
  return `${answer.status} ${answer.confidence}`;
};

const PERHAPS = 'low';
const STANDINGS: readonly (readonly [string, string, string, string, string, string])[] = [
  ['CETS185', 'NZL', '2020-09-14', 'none high', '2020-09-30', 'invited high'],
  ['CETS185', 'NZL', '2025-08-27', 'invited high', '2025-08-28', 'consented high'],
  ['CETS185', 'NZL', '2025-11-30', 'consented high', '2025-12-01', 'party high'],
  ['CETS185', 'IRL', '2002-02-27', 'none high', '2025-10-08', 'signatory medium'],
  ['UNTOC', 'BTN', '2023-03-21', 'consented high', '2023-03-22', 'party high'],
  ['UNTOC', 'BTN', '2023-02-19', 'none high', '2023-02-20', 'consented high'],
  ['UNTOC', 'SSD', '2023-11-18', 'consented medium', '2023-11-19', 'party medium'],
  ['ETS030', 'ROU', '2005-02-28', 'party low', '2005-03-01', 'party high'],
  ['ETS030', 'ESP', '2018-06-30', 'party low', '2018-07-01', 'party high'],
  ['ETS030', 'SWE', '2014-04-30', 'party low', '2014-05-01', 'party high'],
  ['ETS030', 'CHE', '2005-01-31', 'party low', '2005-02-01', 'party high'],
  ['ETS030', 'TUR', '2016-10-31', 'party low', '2016-11-01', 'party high'],
  ['ETS030', 'GBR', '2010-09-30', 'party low', '2010-10-01', 'party high'],
  ['ETS030', 'SVK', '2005-04-30', 'party low', '2005-05-01', 'party high'],
  ['ETS030', 'CZE', '2006-06-30', 'party low', '2006-07-01', 'party high'],
  ['ETS030', 'SVN', '2013-06-30', 'party low', '2013-07-01', 'party high'],
  ['ETS030', 'SRB', '2007-07-31', 'party low', '2007-08-01', 'party high'],
  ['ETS024', 'DNK', '1979-08-19', 'none low', '1979-08-20', 'party high'],
  ['ETS024', 'EST', '1997-07-26', 'none low', '1997-07-27', 'party high'],
  ['ETS024', 'HUN', '1993-10-10', 'none low', '1993-10-11', 'party high'],
  ['ETS024', 'ISL', '1984-09-17', 'none low', '1984-09-18', 'party high'],
  ['ETS024', 'CYP', '1979-08-19', 'none low', '1979-08-20', 'party high'],
  ['ETS024', 'BGR', '1994-09-14', 'none low', '1994-09-15', 'party high'],
  ['ETS024', 'BIH', '2005-07-23', 'none low', '2005-07-24', 'party high'],
  ['ETS024', 'LVA', '1997-07-30', 'none low', '1997-07-31', 'party high'],
  ['ETS024', 'LIE', '2004-05-03', 'none low', '2004-05-04', 'party high'],
  ['ETS024', 'LUX', '2001-12-10', 'none low', '2001-12-11', 'party high'],
  ['ETS024', 'MKD', '1999-10-25', 'none low', '1999-10-26', 'party high'],
  ['ETS024', 'MLT', '2001-02-17', 'none low', '2001-02-18', 'party high'],
  ['ETS024', 'MCO', '2009-04-30', 'none low', '2009-05-01', 'party high'],
  ['ETS024', 'MNE', '2006-06-05', 'none low', '2006-06-06', 'party high'],
  ['ETS024', 'NLD', '1982-04-11', 'none low', '1982-04-12', 'party high'],
  ['ETS024', 'AZE', '2002-09-25', 'signatory low', '2002-09-26', 'party high'],
  ['ETS024', 'NOR', '1960-04-17', 'none high', '1960-04-18', 'party high'],
  ['usa-dnk-mlat', 'DNK', '2010-01-31', 'none high', '2010-02-01', 'party high'],
  ['usa-fin-mlat', 'FIN', '2010-01-31', 'none high', '2010-02-01', 'party high'],
  ['usa-mlt-mlat', 'MLT', '2010-01-31', 'none high', '2010-02-01', 'party high'],
  ['usa-prt-mlat', 'PRT', '2010-01-31', 'none high', '2010-02-01', 'party high'],
  ['usa-svk-mlat', 'SVK', '2010-01-31', 'none high', '2010-02-01', 'party high'],
  ['usa-svn-mlat', 'SVN', '2010-01-31', 'none high', '2010-02-01', 'party high'],
  ['usa-swe-mlat', 'SWE', '2010-01-31', 'signatory high', '2010-02-01', 'party high'],
  ['usa-bgr-mlat', 'BGR', '2007-09-18', 'none high', '2007-09-19', 'signatory high'],
  ['usa-bgr-mlat', 'BGR', '2010-01-31', 'signatory high', '2010-02-01', 'party high'],
  ['usa-cym-mlat', 'CYM', '2015-02-28', 'party low', '2015-03-01', 'party high'],
  ['usa-cym-mlat', 'VGB', '2015-02-28', 'party low', '2015-03-01', 'party high'],
  ['usa-gbr-mlat', 'IMN', '2015-02-28', 'party low', '2015-03-01', 'party high'],
  ['usa-nld-mlat', 'ABW', '2015-02-28', 'party low', '2015-03-01', 'party high'],
  ['usa-nld-mlat', 'SXM', '2015-02-28', 'party low', '2015-03-01', 'party high'],
  ['usa-fra-mlat', 'PYF', '2015-02-28', 'party low', '2015-03-01', 'party high'],
  ['cis-minsk', 'UKR', '2022-11-29', 'signatory low', '2022-11-30', 'party high'],
  ['cis-minsk', 'UKR', '2022-11-30', 'party high', '2022-12-01', `party ${PERHAPS}`],
];

for (const [instrument, state, before, then, day, now] of STANDINGS) {
  test(`${instrument}: ${state} is ${then} on ${before} and ${now} on ${day}`, () => {
    assert.equal(status(instrument, state, before), then);
    assert.equal(status(instrument, state, day), now);
  });
}

const open = (from: string, to: string, on: string, measure: Measure, instrument: string) =>
  avenues(law, { from, to, on, measure }).avenues.find((row) => row.instrument === instrument);

type Cell = readonly [string, string, string, Measure, string, boolean | 'uncertain', string?];
const AVENUES: readonly Cell[] = [
  ['USA', 'HKG', '2020-08-19', 'testimony', 'usa-hkg-mlat', true],
  ['USA', 'HKG', '2020-08-20', 'testimony', 'usa-hkg-mlat', false, 'suspended'],
  ['HKG', 'USA', '2020-08-20', 'testimony', 'usa-hkg-mlat', false, 'suspended'],
  ['USA', 'ABW', '2024-01-01', 'testimony', 'usa-nld-mlat', true],
  ['USA', 'CYM', '2024-01-01', 'testimony', 'usa-cym-mlat', true],
  ['USA', 'IMN', '2024-01-01', 'testimony', 'usa-gbr-mlat', true],
  ['USA', 'BGR', '2010-01-31', 'testimony', 'usa-bgr-mlat', false, 'not-in-force'],
  ['USA', 'BGR', '2010-02-01', 'testimony', 'usa-bgr-mlat', true],
  ['CHN', 'HKG', '2023-05-01', 'testimony', 'UNCAC', false, 'within-one-state'],
  ['HKG', 'MAC', '2023-05-01', 'testimony', 'UNTOC', false, 'within-one-state'],
  ['NLD', 'SXM', '2025-01-01', 'testimony', 'UNCAC', false, 'within-one-state'],
  ['NLD', 'SXM', '2025-01-01', 'testimony', 'comity', false, 'within-one-state'],
  ['RUS', 'BLR', '1993-01-21', 'testimony', 'cis-minsk', false, 'not-in-force'],
  ['RUS', 'BLR', '1993-01-22', 'testimony', 'cis-minsk', false, 'not-in-force'],
  ['RUS', 'BLR', '1995-01-01', 'testimony', 'cis-minsk', 'uncertain', 'undated'],
  ['RUS', 'UKR', '2023-01-01', 'testimony', 'cis-minsk', 'uncertain'],
  ['NOR', 'DNK', '1980-01-01', 'extradition', 'ETS024', false, 'not-applied'],
  ['DNK', 'NOR', '1980-01-01', 'extradition', 'ETS024', false, 'not-applied'],
  ['USA', 'JOR', '2020-01-01', 'testimony', 'usa-jor-mlat', 'uncertain', 'undated'],
];

for (const [from, to, on, measure, instrument, wanted, code] of AVENUES) {
  test(`${from} asks ${to} on ${on} for ${measure}: ${instrument} is ${wanted}`, () => {
    const found = open(from, to, on, measure, instrument);
    assert.equal(found?.open, wanted);
    if (code !== undefined) {
      assert.ok(
        found?.reasons.some((reason) => reason.code === code),
        code,
      );
    }
  });
}

test('UNTOC has 192 Parties on 4 May 2024, as the depositary counted', () => {
  const untoc = findInstrument(law, 'UNTOC');
  assert.ok(untoc.ok);
  assert.equal(partiesOn(law, untoc.value, '2024-05-04').inForce, 192);
  for (const state of ['COG', 'IRN', 'PNG', 'SLB', 'SOM', 'TUV']) {
    assert.match(status('UNTOC', state, '2024-05-04'), /^(none|signatory) medium$/, state);
  }
});
