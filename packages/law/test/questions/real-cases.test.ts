import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AvenueQuestion } from '@comity/law';
import { avenue } from './real-law.ts';

/** What the engine says of one real case at its date, by instrument. */
interface Row {
  readonly id: string;
  readonly ask: AvenueQuestion;
  readonly says: Readonly<Record<string, boolean | 'uncertain'>>;
}

const years = (requesting: number, requested = requesting) => ({
  maxPenaltyRequesting: requesting * 12,
  maxPenaltyRequested: requested * 12,
});
const HACKING = ['CETS185:2'];
const SABOTAGE = ['CETS185:4', 'CETS185:5'];
const FRAUD = ['CETS185:8'];
const ask = (
  [from, to, on]: readonly [string, string, string],
  measure: AvenueQuestion['measure'],
  offences: readonly string[],
  penalty: object = {},
): AvenueQuestion => ({ from, to, on, measure, offences, ...penalty });

const ROWS: readonly Row[] = [
  {
    id: 'EXT-GRC-MULTI-VINNIK',
    ask: ask(['USA', 'GRC', '2017-07-25'], 'extradition', ['other'], years(20, 10)),
    says: { 'eu-usa-extradition': true, CETS185: false, UNTOC: 'uncertain' },
  },
  {
    id: 'EXT-GRC-MULTI-VINNIK',
    ask: ask(['RUS', 'GRC', '2017-10-10'], 'extradition', ['other'], years(5)),
    says: { ETS024: true, CETS185: false },
  },
  {
    id: 'EXT-CZE-MULTI-NIKULIN',
    ask: ask(['USA', 'CZE', '2016-11-16'], 'extradition', HACKING, years(10, 3)),
    says: { 'eu-usa-extradition': true, CETS185: true },
  },
  {
    id: 'EXT-CZE-MULTI-NIKULIN',
    ask: ask(['RUS', 'CZE', '2016-11-16'], 'extradition', FRAUD, years(5, 3)),
    says: { ETS024: true, CETS185: false },
  },
  {
    id: 'EXT-MNE-MULTI-KWON',
    ask: ask(['KOR', 'MNE', '2023-03-29'], 'extradition', ['other'], years(10, 8)),
    says: { ETS024: true, CETS185: false },
  },
  {
    id: 'INF-MDV-USA-SELEZNEV',
    ask: ask(['USA', 'MDV', '2014-07-05'], 'extradition', HACKING, years(10)),
    says: { CETS185: false, interpol: false, UNTOC: 'uncertain' },
  },
  {
    id: 'INF-ARE-USA-HUSHPUPPI',
    ask: ask(['USA', 'ARE', '2020-06-25'], 'extradition', FRAUD, years(20)),
    says: { CETS185: false, UNTOC: 'uncertain', interpol: false },
  },
  {
    id: 'DC-PHL-2000-ILOVEYOU',
    ask: ask(['USA', 'PHL', '2000-08-21'], 'extradition', SABOTAGE, years(10, 0)),
    says: { CETS185: false, 'usa-phl-extradition': false },
  },
  {
    id: 'DC-PHL-2000-ILOVEYOU',
    ask: ask(['USA', 'PHL', '2000-05-10'], 'testimony', SABOTAGE, years(10, 0)),
    says: { CETS185: false, 'usa-phl-mlat': 'uncertain', comity: true, UNTOC: false },
  },
  {
    id: 'DATA-LUX-BEL-SKYPE',
    ask: ask(['BEL', 'LUX', '2016-10-27'], 'interception', ['other'], years(5)),
    says: { ETS030: true, CETS185: true },
  },
  {
    id: 'DATA-LUX-BEL-SKYPE',
    ask: ask(['BEL', 'LUX', '2012-09-01'], 'interception', ['other'], years(5)),
    says: { ETS030: true, CETS185: false },
  },
  {
    id: 'DARK-DEU-NLD-HANSA',
    ask: ask(['NLD', 'LTU', '2017-07-20'], 'stored-data-access', ['other'], years(8)),
    says: { 'eu-eio': true, CETS185: true },
  },
  {
    id: 'DARK-DEU-NLD-HANSA',
    ask: ask(['NLD', 'DEU', '2017-07-20'], 'search-and-seizure', ['other'], years(8)),
    says: { 'eu-eio': true, CETS185: true },
  },
  {
    id: 'MLA-ISL-USA-SILKROAD',
    ask: ask(['USA', 'ISL', '2013-05-15'], 'stored-data-access', ['other', 'CETS185:2']),
    says: { CETS185: true, comity: true },
  },
  {
    id: 'EXT-IRL-USA-DAVIS',
    ask: ask(['USA', 'IRL', '2016-08-12'], 'extradition', HACKING, years(20, 10)),
    says: { CETS185: false, 'eu-usa-extradition': true },
  },
  {
    id: 'MLA-USA-GBR-MCHUGH',
    ask: ask(['GBR', 'USA', '2018-07-26'], 'stored-data-access', ['other'], years(99)),
    says: { 'usa-gbr-mlat': true, CETS185: true, 'usa-gbr-cloud': false },
  },
  {
    id: 'SPON-JPN-USA-DMM',
    ask: ask(['JPN', 'USA', '2024-12-24'], 'spontaneous-information', HACKING),
    says: { CETS185: true },
  },
  {
    id: 'SPON-JPN-USA-DMM',
    ask: ask(['JPN', 'USA', '2024-12-24'], 'stored-data-access', HACKING),
    says: { 'jpn-usa-mlat': true, CETS185: true, CETS224: false },
  },
  {
    id: 'JOINT-ROU-KWT-GOLDDUST',
    ask: ask(['FRA', 'ROU', '2021-11-04'], 'search-and-seizure', SABOTAGE, years(7)),
    says: { CETS185: true, 'eu-eio': true },
  },
  {
    id: 'JOINT-ROU-KWT-GOLDDUST',
    ask: ask(['FRA', 'KWT', '2021-11-04'], 'search-and-seizure', SABOTAGE, years(7)),
    says: { CETS185: false, UNTOC: 'uncertain' },
  },
  {
    id: 'MLA-BGR-USA-NETWALKER',
    ask: ask(['USA', 'BGR', '2021-01-27'], 'stored-data-access', SABOTAGE, years(10)),
    says: { 'eu-usa-mla': true, CETS185: true },
  },
  {
    id: 'MLA-POL-UKR-LOCKBIT',
    ask: ask(['FRA', 'POL', '2024-02-20'], 'search-and-seizure', SABOTAGE, years(10)),
    says: { 'eu-eio': true, CETS185: true },
  },
  {
    id: 'MLA-POL-UKR-LOCKBIT',
    ask: ask(['FRA', 'UKR', '2024-02-20'], 'search-and-seizure', SABOTAGE, years(10)),
    says: { ETS030: true, CETS185: true },
  },
  {
    id: 'EXT-CAN-USA-VASILIEV',
    ask: ask(['USA', 'CAN', '2022-11-10'], 'extradition', SABOTAGE, years(5, 10)),
    says: { CETS185: true },
  },
  {
    id: 'EIO-FRA-GBR-ENCROCHAT',
    ask: ask(['GBR', 'FRA', '2020-03-11'], 'stored-data-access', ['other'], years(20)),
    says: { 'eu-eio': true, CETS185: true, ETS030: true },
  },
  {
    id: 'EIO-FRA-GBR-ENCROCHAT',
    ask: ask(['GBR', 'FRA', '2021-01-01'], 'stored-data-access', ['other'], years(20)),
    says: { 'eu-eio': false, CETS185: true, ETS030: true },
  },
  {
    id: 'REF-RUS-EST-2007',
    ask: ask(['EST', 'RUS', '2007-05-10'], 'subscriber-info', SABOTAGE, years(3)),
    says: { 'est-rus-legal-aid': 'uncertain', CETS185: false, ETS030: true, UNTOC: false },
  },
  {
    id: 'REF-ESP-CHE-FALCIANI2',
    ask: ask(['CHE', 'ESP', '2018-09-18'], 'extradition', ['other'], years(5, 4)),
    says: { ETS024: true, CETS185: false },
  },
  {
    id: 'EXT-NLD-MULTI-DRINKMAN',
    ask: ask(['USA', 'NLD', '2012-06-28'], 'extradition', HACKING, years(20, 6)),
    says: { 'eu-usa-extradition': true, CETS185: true },
  },
  {
    id: 'EXT-NLD-MULTI-DRINKMAN',
    ask: ask(['RUS', 'NLD', '2013-10-15'], 'extradition', HACKING, years(5, 6)),
    says: { ETS024: true, CETS185: false },
  },
  {
    id: 'EXT-GBR-USA-LEVIN',
    ask: ask(['USA', 'GBR', '1997-06-19'], 'extradition', FRAUD, years(20, 10)),
    says: { CETS185: false, 'usa-gbr-extradition': false },
  },
  {
    id: 'DEP-KHM-SWE-WARG',
    ask: ask(['SWE', 'KHM', '2012-08-30'], 'extradition', ['CETS185:10'], years(2)),
    says: { CETS185: false },
  },
  {
    id: 'EXT-THA-CHE-8BASE',
    ask: ask(['CHE', 'THA', '2025-02-10'], 'extradition', SABOTAGE, years(5)),
    says: { CETS185: false },
  },
  {
    id: 'EXT-KOR-USA-PTITSYN',
    ask: ask(['USA', 'KOR', '2024-11-04'], 'extradition', SABOTAGE, years(20, 7)),
    says: { CETS185: false, UNTOC: 'uncertain' },
  },
  {
    id: 'EXT-GEO-MULTI-TYURIN',
    ask: ask(['USA', 'GEO', '2018-09-07'], 'extradition', HACKING, years(10, 3)),
    says: { CETS185: true },
  },
  {
    id: 'EXT-GBR-USA-ASSANGE',
    ask: ask(['USA', 'GBR', '2024-03-26'], 'extradition', HACKING, years(5, 2)),
    says: { 'usa-gbr-extradition': true, CETS185: true },
  },
  {
    id: 'EXT-CAN-USA-BARATOV',
    ask: ask(['USA', 'CAN', '2017-03-14'], 'extradition', HACKING, years(5, 10)),
    says: { CETS185: true },
  },
  {
    id: 'EXT-EST-USA-GHOSTCLICK',
    ask: ask(['USA', 'EST', '2012-02-20'], 'extradition', SABOTAGE, years(10, 5)),
    says: { 'eu-usa-extradition': true, CETS185: true },
  },
  {
    id: 'EXT-COL-USA-PAUNESCU',
    ask: ask(['USA', 'COL', '2021-06-29'], 'extradition', FRAUD, years(20, 8)),
    says: { CETS185: true },
  },
  ...['UKR', 'LTU', 'FRA', 'GBR', 'CAN', 'USA'].map((to) => ({
    id: 'JOINT-MULTI-EMOTET',
    ask: ask(['NLD', to, '2021-01-27'], 'search-and-seizure', SABOTAGE, years(6)),
    says: { CETS185: true },
  })),
  {
    id: 'EXT-CAN-USA-VASILIEV',
    ask: ask(['USA', 'CAN', '2022-11-10'], 'extradition', HACKING, years(10)),
    says: { 'usa-can-extradition': true },
  },
  {
    id: 'EXT-COL-USA-PAUNESCU',
    ask: ask(['USA', 'COL', '2021-06-29'], 'extradition', HACKING, years(10)),
    says: { 'usa-col-extradition': true },
  },
  {
    id: 'EXT-IRL-USA-DAVIS',
    ask: ask(['USA', 'IRL', '2018-07-13'], 'extradition', ['other'], years(20)),
    says: { 'usa-irl-extradition': true, 'eu-usa-extradition': true },
  },
  {
    id: 'EXT-GBR-USA-LEVIN',
    ask: ask(['USA', 'GBR', '1995-03-03'], 'extradition', ['other'], years(10)),
    says: { 'usa-gbr-extradition-1972': 'uncertain', 'usa-gbr-extradition': false },
  },
  {
    id: 'MLA-BGR-USA-NETWALKER',
    ask: ask(['USA', 'BGR', '2021-01-27'], 'search-and-seizure', SABOTAGE, years(6)),
    says: { 'usa-bgr-mlat': true },
  },
  {
    id: 'EXT-KOR-USA-PTITSYN',
    ask: ask(['USA', 'KOR', '2024-11-04'], 'extradition', SABOTAGE, years(10)),
    says: { 'usa-kor-extradition': true },
  },
];

/** Avenues of the cases that the law data does not model, or that are no request at all. */
const NOT_MODELLED: Readonly<Record<string, string>> = {
  'EXT-GRC-MULTI-VINNIK': 'treaty Greece-United States; European arrest warrant',
  'EXT-CZE-MULTI-NIKULIN': 'treaty United States-Czechoslovakia',
  'EXT-MNE-MULTI-KWON': 'treaty United States-Serbia of 1901',
  'INF-MDV-USA-SELEZNEV': 'expulsion, no request',
  'INF-ARE-USA-HUSHPUPPI': 'expulsion, no request',
  'DATA-LUX-BEL-SKYPE': 'the order was domestic',
  'FRZ-JPN-COINCHECK': 'domestic order, no request',
  'MLA-POL-UKR-LOCKBIT': 'European arrest warrant',
  'EXT-NLD-MULTI-DRINKMAN': 'treaty Netherlands-United States of 1980',
  'AR-USA-HKG-BITFINEX': 'domestic restitution, no request',
  'DEP-KHM-SWE-WARG': 'immigration removal, no request',
  'EXT-THA-CHE-8BASE': 'treaty Switzerland-Thailand; treaty United States-Thailand of 1983',
  'EXT-EST-USA-GHOSTCLICK': 'treaty Estonia-United States of 2006',
};

for (const { id, ask: question, says } of ROWS) {
  test(`${id}: ${question.from} asks ${question.to} on ${question.on}, ${question.measure}`, () => {
    for (const [instrument, open] of Object.entries(says)) {
      assert.equal(avenue(question, instrument).open, open, instrument);
    }
  });
}

test('all thirty-two cases are here, by what the data models or by what it lacks', () => {
  const ids = new Set([...ROWS.map((row) => row.id), ...Object.keys(NOT_MODELLED)]);
  assert.equal(ids.size, 32);
  for (const lacking of Object.values(NOT_MODELLED)) assert.ok(lacking.length > 10);
});
