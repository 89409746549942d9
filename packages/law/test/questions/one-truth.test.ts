import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, grounds, indexLaw, statusOn } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { sideOn } from '../../src/rules/standing.ts';
import { told } from '../told.ts';

const law = indexLaw(await loadLaw());
const instrumentOf = (id: string) => {
  const found = law.instruments.get(id);
  assert.ok(found, id);
  return found;
};

test('a status never says less doubt than the avenue of the same day', () => {
  for (const [id, state, on] of [
    ['cis-minsk', 'KAZ', '1996-06-01'],
    ['cis-minsk', 'UKR', '1999-06-01'],
    ['CETS185', 'ECU', '2025-03-01'],
    ['ETS099', 'NOR', '2020-01-01'],
  ] as const) {
    const status = statusOn(law, instrumentOf(id), state, on);
    assert.deepEqual([status.binds, status.confidence], ['uncertain', 'low'], `${id} ${state}`);
    assert.notEqual(told(status.note), '', 'says why');
  }
  for (const row of law.data.parties) {
    const instrument = instrumentOf(row.instrument);
    for (const on of ['1999-06-01', '2014-07-01', '2026-11-29']) {
      const { bound } = sideOn(law, row.state, on).under(instrument);
      const { binds } = statusOn(law, instrument, row.state, on);
      assert.equal(binds, bound, `${row.instrument} ${row.state} ${on}`);
    }
  }
});

test('what is in force and applies later says both days', () => {
  const said = (from: string, to: string, on: string): string =>
    avenues(law, { from, to, on, measure: 'freezing' })
      .avenues.filter(({ instrument }) => instrument === 'eu-freezing')
      .map(({ reasons }) => told(...reasons.map(({ text }) => text)))
      .join();
  assert.match(said('FRA', 'DEU', '2021-01-01'), /since=2018-12-18.*applies-from day=2020-12-19/);
  assert.match(said('FRA', 'DEU', '2020-12-18'), /not-yet-applicable .*day=2020-12-19/);
});

test('a figure is cited from the paragraph that it rests on', () => {
  const threshold = (requesting: string, requested: string) => {
    const { grounds: found } = grounds(law, {
      instrument: 'CETS185',
      measure: 'extradition',
      requesting,
      requested,
      on: '2026-11-29',
      offences: ['CETS185:8'],
    });
    return found.find(({ code }) => code === 'penalty-threshold');
  };
  assert.equal(threshold('JPN', 'BRA')?.pinpoint, 'CETS185:24(1)(a)');
  assert.equal(threshold('JPN', 'USA')?.pinpoint, 'CETS185:24(1)(b)');
  const closed = avenues(law, {
    from: 'JPN',
    to: 'USA',
    on: '2026-11-29',
    measure: 'extradition',
    offences: ['CETS185:8'],
    maxPenaltyRequesting: 12,
    maxPenaltyRequested: 12,
  }).avenues.find(({ instrument }) => instrument === 'CETS185');
  const reason = closed?.reasons.find(({ text }) => /bound=more/.test(told(text)));
  assert.equal(reason?.pinpoint, 'CETS185:24(1)(b)');
  assert.match(told(reason?.text), /threshold-of-treaty instrument=/);
});

test('a list of offences holds offences and all of them', () => {
  for (const rules of law.data.rules) {
    if (rules.instrument === undefined || rules.offences === undefined) continue;
    const of = rules.instrument;
    const listed = law.data.articles
      .filter(({ instrument }) => instrument === of)
      .filter(({ domain }) => domain === 'substantive' || domain === 'criminalization')
      .map(({ article }) => `${of}:${article}`);
    assert.deepEqual(listed.toSorted(), [...rules.offences].toSorted(), of);
  }
});
