import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contents, MEASURES } from '@comity/law';
import { law } from './real-law.ts';

test('preservation under Budapest asks for the items of 29(2), and practice requires nothing', () => {
  const { fields } = contents(law, { instrument: 'CETS185', measure: 'preservation' });
  const own = fields.filter((row) => row.from === 'instrument');
  assert.deepEqual(
    own.map((row) => [row.name, row.required, row.pinpoint]),
    [
      ['requestingAuthority', true, 'CETS185:29(2)(a)'],
      ['offence', true, 'CETS185:29(2)(b)'],
      ['factsSummary', true, 'CETS185:29(2)(b)'],
      ['dataToPreserve', true, 'CETS185:29(2)(c)'],
      ['dataRelationToOffence', true, 'CETS185:29(2)(c)'],
      ['custodianOrLocation', false, 'CETS185:29(2)(d)'],
      ['necessity', true, 'CETS185:29(2)(e)'],
      ['intendsMlaRequest', true, 'CETS185:29(2)(f)'],
    ],
  );
  const practice = fields.filter((row) => row.from === 'practice');
  assert.ok(practice.length > 5);
  assert.ok(practice.every((row) => !row.required));
  assert.ok(practice.some((row) => row.name === 'timeRangeWithTimezone'));
});

test('a treaty that binds both asks first, and the general list of the convention steps back', () => {
  const question = {
    instrument: 'UNTOC',
    measure: 'testimony',
    from: 'JPN',
    on: '2024-01-01',
  } as const;
  const treaty = contents(law, { ...question, to: 'USA' });
  assert.equal(treaty.generalListFrom, 'jpn-usa-mlat');
  assert.ok(
    treaty.fields.some((row) => row.from === 'treaty-between' && row.source === 'jpn-usa-mlat'),
  );
  const none = contents(law, { ...question, to: 'SRB' });
  assert.equal(none.generalListFrom, null);
  const general = (answer: typeof none): boolean | undefined =>
    answer.fields.find((row) => row.name === 'purpose')?.required;
  assert.equal(general(none), true);
});

test('the requested State adds its language, reciprocity and what its law asks to be shown', () => {
  const { fields } = contents(law, {
    instrument: 'comity',
    measure: 'stored-data-access',
    from: 'KEN',
    to: 'JPN',
    on: '2024-01-01',
  });
  const asked = fields.filter((row) => row.from === 'requested-state').map((row) => row.name);
  assert.ok(asked.includes('languageOfRequestedState'));
  assert.ok(asked.includes('assuranceOfReciprocity'));
  assert.ok(asked.includes('indispensability'));
});

test('confiscation has two routes', () => {
  const { routes } = contents(law, { instrument: 'UNCAC', measure: 'confiscation' });
  assert.deepEqual([...routes].sort(), ['enforce-foreign-order', 'order-by-requested-state']);
});

test('service of documents needs no facts', () => {
  const { fields } = contents(law, { instrument: 'UNCAC', measure: 'service-of-documents' });
  assert.equal(fields.find((row) => row.name === 'factsSummary')?.required, false);
  const { fields: testimony } = contents(law, { instrument: 'UNCAC', measure: 'testimony' });
  assert.equal(testimony.find((row) => row.name === 'factsSummary')?.required, true);
});

test('every instrument and measure gives a list without a repeated field', () => {
  for (const instrument of law.instruments.keys()) {
    for (const measure of MEASURES) {
      const { fields } = contents(law, { instrument, measure });
      const keys = fields.map((row) => `${row.name} ${row.route}`);
      assert.equal(new Set(keys).size, keys.length, `${instrument} ${measure}`);
    }
  }
});
