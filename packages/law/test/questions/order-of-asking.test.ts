import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AvenueQuestion, avenues, indexLaw, MEASURES } from '@comity/law';
import fc from 'fast-check';
import { law } from './real-law.ts';

const CODES = [...law.jurisdictions.keys()];

const question: fc.Arbitrary<AvenueQuestion> = fc
  .record(
    {
      from: fc.constantFrom(...CODES),
      to: fc.constantFrom(...CODES),
      on: fc.constantFrom('2018-06-30', '2018-07-01', '2020-08-21', '2026-11-01'),
      measure: fc.constantFrom(...MEASURES),
      offences: fc.constantFrom(['CETS185:2'], ['CETS185:8'], ['other']),
      maxPenaltyRequested: fc.constantFrom(6, 48),
      emergency: fc.boolean(),
      dualCriminality: fc.constantFrom('met', 'unmet'),
      personNationalOf: fc.constantFrom('DEU', 'USA'),
    },
    { requiredKeys: ['from', 'to', 'on', 'measure'] },
  )
  .filter(({ from, to }) => from !== to);

test('what was asked before changes no answer: tables of a law and of a day are the same for all', () => {
  const asked = indexLaw(law.data);
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 12 }), (questions) => {
      for (const one of questions) avenues(asked, one);
      const [first] = questions;
      assert(first !== undefined);
      const fresh = JSON.stringify(avenues(indexLaw(law.data), first));
      assert.equal(JSON.stringify(avenues(asked, first)), fresh);
    }),
    { numRuns: 40 },
  );
});
