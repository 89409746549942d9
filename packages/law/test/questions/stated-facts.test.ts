import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStated, STATABLE_FACTS, statedName } from '@comity/law';

const read = (said: Readonly<Record<string, string>>) => readStated((fact) => said[fact] ?? '');

test('each fact is stated by the name under which it is missing', () => {
  assert.deepEqual(
    read({
      transnational: 'yes',
      'organized-criminal-group': 'no',
      'max-penalty-requesting': '120',
      'max-penalty-requested': ' 48 ',
      'person-national-of': 'DEU',
      'dual-criminality': 'met',
      emergency: 'no',
      coercive: 'yes',
      'de-minimis': 'no',
    }),
    {
      stated: {
        maxPenaltyRequesting: 120,
        maxPenaltyRequested: 48,
        dualCriminality: 'met',
        personNationalOf: 'DEU',
        emergency: false,
        coercive: true,
        deMinimis: false,
        facts: { transnational: true, 'organized-criminal-group': false },
      },
      notMonths: [],
    },
  );
});

test('what is blank or says neither yes nor no states nothing', () => {
  for (const text of ['', ' ', 'maybe', 'YES', 'true', 'yes '.repeat(20)]) {
    const said = Object.fromEntries(
      STATABLE_FACTS.filter((fact) => !/^max-penalty|national/.test(fact)).map((fact) => [
        fact,
        text,
      ]),
    );
    assert.deepEqual(read(said), { stated: {}, notMonths: [] }, text);
  }
});

test('a penalty that is no number of months up to a hundred years is named, not guessed', () => {
  for (const text of ['ten years', '-1', '1201', '12.5', '1e3', '٤٨']) {
    assert.deepEqual(read({ 'max-penalty-requested': text }), {
      stated: {},
      notMonths: ['max-penalty-requested'],
    });
  }
});

test('what hangs on the measure is kept by it, everything else for the whole request', () => {
  assert.equal(statedName('coercive', 'search-seizure'), 'coercive:search-seizure');
  assert.equal(statedName('transnational', 'search-seizure'), 'transnational');
});
