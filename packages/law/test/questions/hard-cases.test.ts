import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, findInstrument, statusOn } from '@comity/law';
import { told } from '../told.ts';
import { avenue, codes, law, words } from './real-law.ts';

/** What the other side's lawyer would try. */

const ask = { on: '2023-05-01', measure: 'stored-data-access' } as const;
const status = (id: string, state: string, on: string) => {
  const found = findInstrument(law, id);
  assert.ok(found.ok, id);
  return statusOn(law, found.value, state, on);
};

test('the European Union is no central authority: a member State is asked', () => {
  for (const [from, to] of [
    ['JPN', 'EUE'],
    ['EUE', 'JPN'],
  ] as const) {
    const treaty = avenue({ ...ask, from, to }, 'jpn-eu-mlat');
    assert.equal(treaty.open, false);
    assert.ok(codes(treaty).includes('outside-network'));
    assert.match(words(treaty), /made-for-members|within-own-competence|turn-to-member/);
    assert.equal(avenue({ ...ask, from, to }, 'comity').open, false);
    assert.equal(avenue({ ...ask, from, to, offences: ['UNCAC:15'] }, 'UNCAC').open, 'uncertain');
  }
  assert.equal(avenue({ ...ask, from: 'JPN', to: 'FRA' }, 'jpn-eu-mlat').open, true);
  assert.equal(status('jpn-eu-mlat', 'EUE', ask.on).status, 'party', 'it did conclude it');
});

test('Hong Kong and Macao: bound through China, asked by themselves, also by China', () => {
  for (const [to, open] of [
    ['HKG', true],
    ['MAC', 'uncertain'],
  ] as const) {
    const question = { ...ask, from: 'JPN', to, offences: ['UNCAC:15'] };
    const found = avenue(question, 'UNCAC');
    assert.equal(found.open, open, 'for Macao the application was only recalled');
    if (open === true) assert.match(words(found), /by=CHN how=through/);
    assert.equal(avenue(question, 'CETS185').open, false);
  }
  assert.ok(avenues(law, { ...ask, from: 'HKG', to: 'CHN' }).avenues.length > 0);
});

test('the United Kingdom up to and after the last day of 2020', () => {
  const pairs = [
    ['GBR', 'FRA', 'eu-eio'],
    ['FRA', 'GBR', 'eu-eio'],
    ['JPN', 'GBR', 'jpn-eu-mlat'],
  ] as const;
  for (const [from, to, instrument] of pairs) {
    const question = { from, to, measure: 'stored-data-access' } as const;
    assert.equal(avenue({ ...question, on: '2020-12-31' }, instrument).open, true);
    const after = avenue({ ...question, on: '2021-01-01' }, instrument);
    assert.equal(after.open, false);
    assert.match(words(after), /no-longer-bound/);
  }
  const after = avenue({ ...ask, on: '2021-01-01', from: 'JPN', to: 'GBR' }, 'CETS185');
  assert.deepEqual([after.open, after.proceduralRulesFrom], [true, null]);
});

test('Denmark and Ireland: out of the order, Ireland in the e-Evidence Regulation', () => {
  const later = { on: '2026-09-01', measure: 'subscriber-info' } as const;
  assert.equal(avenue({ ...later, from: 'IRL', to: 'FRA' }, 'eu-e-evidence').open, true);
  const denmark = avenue({ ...later, from: 'FRA', to: 'DNK' }, 'eu-e-evidence');
  assert.ok(codes(denmark).includes('not-participating'));
  for (const to of ['DNK', 'IRL'] as const) {
    assert.ok(codes(avenue({ ...later, from: 'FRA', to }, 'eu-eio')).includes('not-participating'));
  }
});

test('leaving the Council of Europe is no denunciation', () => {
  for (const id of ['ETS030', 'ETS024']) {
    const after = status(id, 'RUS', '2022-09-16');
    assert.equal(after.status, 'party');
    assert.match(told(after.note), /^quoted .*16 March 2022/);
  }
});

test('a Party list that lacks rows answers low, with the way to the depositary', () => {
  const norway = status('ETS099', 'NOR', '2020-01-01');
  assert.deepEqual([norway.status, norway.confidence], ['none', 'low']);
  assert.match(told(norway.note), /^parties-unknown state=NOR/);
  assert.equal(norway.binds, 'uncertain');
  const japan = status('ETS099', 'JPN', '2020-01-01');
  assert.notEqual(japan.confidence, 'low', 'Japan is surely outside');
});

test('territories: left out, extended, or not known', () => {
  const question = { from: 'JPN', measure: 'preservation', on: '2024-10-02' } as const;
  for (const to of ['GRL', 'FRO', 'ABW', 'SXM'] as const) {
    const found = avenue({ ...question, to }, 'CETS185');
    assert.ok(codes(found).includes('excluded-territory'), to);
  }
  assert.equal(avenue({ ...question, to: 'CUW' }, 'CETS185').open, true);
  assert.equal(avenue({ ...question, to: 'BMU' }, 'CETS185').open, 'uncertain');
  assert.equal(avenue({ ...question, to: 'DNK' }, 'CETS185').open, true, 'the realm in Europe');
});

test('a channel is no basis: Medellin never opens by itself', () => {
  const found = avenue({ ...ask, from: 'ESP', to: 'PRT' }, 'medellin');
  assert.notEqual(found.open, true);
  assert.match(words(found), /basis|not-reached/);
});

test('a scheme obliges nobody and ranks after every treaty, before comity', () => {
  const { avenues: found } = avenues(law, { ...ask, from: 'AUS', to: 'GBR' });
  const rank = (id: string): number => found.find((row) => row.instrument === id)?.rank ?? 0;
  assert.ok(rank('CETS185') < rank('harare-scheme'));
  assert.ok(rank('harare-scheme') < rank('comity'));
  const scheme = avenue({ ...ask, from: 'AUS', to: 'IND' }, 'harare-scheme');
  assert.deepEqual([scheme.open, scheme.binding], [true, false]);
  assert.ok(!/bound state=/.test(words(scheme)), words(scheme));
});

test('a CLOUD Act agreement is information and never ranks before a request', () => {
  const question = { from: 'GBR', to: 'USA', on: '2024-01-01', maxPenaltyRequesting: 60 } as const;
  const { avenues: found } = avenues(law, { ...question, measure: 'stored-data-access' });
  const order = found.filter((row) => row.open === true).map((row) => row.instrument);
  assert.equal(order.at(-1), 'usa-gbr-cloud');
  const cloud = found.find((row) => row.instrument === 'usa-gbr-cloud');
  assert.deepEqual([cloud?.level, cloud?.providerDirect], ['information', true]);
});

test('the network of contact points has the name of its day, and a point under Article 35 is sure', () => {
  const question = { from: 'JPN', to: 'USA', measure: 'preservation' } as const;
  assert.match(words(avenue({ ...question, on: '2010-01-01' }, 'police-24-7')), /of the G8 /);
  const later = { ...question, to: 'VNM', on: '2015-01-01' };
  assert.match(words(avenue(later, 'police-24-7')), /of the G7 /);
  assert.match(
    words(avenue({ ...question, on: '2015-01-01' }, 'police-24-7')),
    /^both-have-point instrument=CETS185/,
  );
});

test('a reservation with an end date: the Czech one to 29(4)', () => {
  const of = (on: string) =>
    status('CETS185', 'CZE', on).reservations.map(({ pinpoint }) => pinpoint);
  assert.ok(of('2019-07-04').includes('CETS185:29(4)'));
  assert.ok(!of('2019-07-05').includes('CETS185:29(4)'));
});

test('the Optional Protocol of Nassau needs both sides and binds no third', () => {
  const question = { on: '2020-01-01', measure: 'stored-data-access' } as const;
  const third = avenue({ ...question, from: 'USA', to: 'ARG' }, 'nassau-protocol');
  assert.equal(third.open, false);
  assert.match(words(third), /ARG/);
});
