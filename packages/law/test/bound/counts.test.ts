import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, findInstrument, indexLaw, partiesOn } from '@comity/law';
import { loadLaw } from '@comity/law-files';

const law = indexLaw(await loadLaw());
const on = (id: string, day: string) => {
  const instrument = findInstrument(law, id);
  assert.ok(instrument.ok);
  return partiesOn(law, instrument.value, day);
};

const EUROPEAN = new Set(
  (
    'ALB AND ARM AUT AZE BEL BIH BGR HRV CYP CZE DNK EST FIN FRA GEO DEU GRC HUN ISL IRL ITA LVA ' +
    'LIE LTU LUX MLT MCO MNE NLD MKD NOR POL PRT MDA ROU SMR SRB SVK SVN ESP SWE CHE TUR UKR GBR'
  ).split(' '),
);

test('Budapest Convention on 2013-12-04: 41 deposited, 40 in force', () => {
  const answer = on('CETS185', '2013-12-04');
  assert.equal(answer.deposited, 41);
  assert.equal(answer.inForce, 40);
  assert.equal(answer.instrumentInForce, true);
  const states = answer.parties.map((row) => row.state);
  assert.equal(states.filter((state) => EUROPEAN.has(state)).length, 36);
  assert.deepEqual(
    states.filter((state) => !EUROPEAN.has(state)),
    ['AUS', 'DOM', 'JPN', 'MUS', 'USA'],
  );
  const pending = answer.parties.filter((row) => row.inForce === null || row.inForce > answer.on);
  assert.deepEqual(
    pending.map((row) => row.state),
    ['MUS'],
  );
  assert.deepEqual(answer.undated, []);
});

test('the running count of deposits agrees with every figure that was published', () => {
  const published = [
    ['2008-04-26', 22],
    ['2011-06-01', 31],
    ['2012-06-30', 35],
    ['2014-04-04', 42],
    ['2015-09-30', 47],
    ['2019-09-30', 64],
    ['2020-12-31', 65],
    ['2023-10-09', 68],
    ['2024-02-07', 69],
    ['2024-03-08', 70],
    ['2024-04-19', 71],
    ['2024-04-30', 72],
    ['2024-06-20', 75],
    ['2024-10-09', 76],
    ['2025-01-10', 78],
  ] as const;
  for (const [day, count] of published) {
    assert.equal(on('CETS185', day).deposited, count, `deposited on ${day}`);
  }
  const european = on('CETS185', '2010-03-01').parties.filter((row) => EUROPEAN.has(row.state));
  assert.equal(european.length, 25, 'member States of the Council of Europe on 2010-03-01');
});

test('the ordinals that were published', () => {
  const place = (state: string, day: string): number => {
    const answer = on('CETS185', day);
    assert.ok(answer.parties.some((row) => row.state === state));
    return answer.deposited;
  };
  assert.equal(place('CHL', '2017-04-20'), 54);
  assert.equal(place('CPV', '2018-06-19'), 59);
  assert.equal(place('TUN', '2024-03-08'), 70);
  assert.equal(place('RWA', '2025-01-10'), 78);
  const asian = ['PHL', 'LKA', 'KOR', 'KAZ', 'TLS'];
  const first = on('CETS185', '2012-07-03').parties.map((row) => row.state);
  assert.ok(first.includes('JPN') && !first.some((state) => asian.includes(state)));
});

test('a State with bounds in place of a day counts from the later bound and is listed', () => {
  assert.equal(
    on('CETS185', '2025-01-09').parties.some((row) => row.state === 'ECU'),
    false,
  );
  const answer = on('CETS185', '2025-01-10');
  assert.ok(answer.parties.some((row) => row.state === 'ECU' && row.confidence === 'medium'));
  assert.deepEqual(answer.undated, [
    { state: 'ECU', notBefore: '2024-10-10', notAfter: '2025-01-10' },
    { state: 'GRD', notBefore: '2024-04-19', notAfter: '2024-04-30' },
  ]);
});

test('Ecuador is bound by what follows from the counts: from its last possible day, medium and not low', () => {
  const under = (day: string) => {
    const asked = { from: 'JPN', to: 'ECU', on: day, measure: 'preservation' } as const;
    const found = avenues(law, asked).avenues.find((row) => row.instrument === 'CETS185');
    return [found?.open, found?.confidence];
  };
  assert.deepEqual(under('2025-01-31')[0], false);
  assert.deepEqual(under('2025-04-30'), ['uncertain', 'low'], 'the day before the last one');
  assert.deepEqual(under('2025-05-01'), [true, 'medium'], 'the last possible day');
});

test('a territory is no Party of its own', () => {
  const states = on('CETS185', '2025-06-01').parties.map((row) => row.state);
  assert.equal(states.includes('CUW'), false);
  assert.equal(states.includes('GRL'), false);
  assert.ok(states.includes('NLD') && states.includes('DNK'));
});

test('the UN Convention against Cybercrime is not in force and binds nobody', () => {
  const answer = on('UNCC', '2026-11-21');
  assert.equal(answer.instrumentInForce, false);
  assert.equal(answer.inForce, 0);
  assert.ok(answer.deposited < 40);
});

test('the UN conventions count as the depositary did', () => {
  assert.equal(on('UNCAC', '2024-01-01').deposited, 190);
  assert.equal(on('UNCAC', '2005-12-13').inForce, 0);
  assert.ok(on('UNCAC', '2005-12-14').inForce >= 30);
  const before = on('UNTOC', '2017-07-10').deposited;
  assert.equal(before, 187);
});

test('a treaty of two sides counts both from its first day', () => {
  assert.equal(on('jpn-usa-mlat', '2006-07-20').inForce, 0);
  assert.equal(on('jpn-usa-mlat', '2006-07-21').inForce, 2);
});
