import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, grounds, MEASURES } from '@comity/law';
import fc from 'fast-check';
import { law } from './real-law.ts';

/** Stating more must never turn a decided answer round: it can only decide what was open. */

const state = fc.constantFrom(
  'JPN',
  'USA',
  'ISL',
  'BGR',
  'EST',
  'RUS',
  'PHL',
  'DEU',
  'GBR',
  'SRB',
  'COL',
);
const on = fc.constantFrom(
  '2000-08-21',
  '2007-05-10',
  '2013-12-04',
  '2018-07-01',
  '2024-11-21',
  '2026-09-01',
);
const measure = fc.constantFrom(...MEASURES);
const offences = fc.subarray(
  ['CETS185:2', 'CETS185:8', 'UNCAC:17', 'UNTOC:5', 'CETS189:3', 'other'],
  {
    minLength: 1,
  },
);
const months = fc.integer({ min: 0, max: 240 });
const conventions = [
  'CETS185',
  'UNTOC',
  'UNCAC',
  'UNCC',
  'ETS030',
  'ETS024',
  'comity',
  'jpn-usa-mlat',
];

test('an avenue that is decided stays decided when offence and penalties are stated', () => {
  fc.assert(
    fc.property(
      state,
      state,
      on,
      measure,
      offences,
      months,
      months,
      (from, to, day, what, of, a, b) => {
        fc.pre(from !== to);
        const question = { from, to, on: day, measure: what };
        const bare = avenues(law, question).avenues;
        const stated = { offences: of, maxPenaltyRequesting: a, maxPenaltyRequested: b };
        const full = new Map(
          avenues(law, { ...question, ...stated }).avenues.map((row) => [row.instrument, row]),
        );
        for (const row of bare) {
          const after = full.get(row.instrument);
          assert.ok(after, row.instrument);
          if (row.open !== 'uncertain') assert.equal(after.open, row.open, row.instrument);
          if (after.open === 'uncertain') {
            const weak =
              after.confidence === 'low' ||
              after.reasons.some((reason) => reason.code === 'membership-unknown');
            assert.ok(weak || after.missing.length > 0, `${row.instrument} says what is missing`);
          }
        }
      },
    ),
    { numRuns: 400, seed: 3 },
  );
});

test('a ground that is decided stays decided when facts are stated', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...conventions),
      state,
      state,
      on,
      measure,
      fc.constantFrom('met' as const, 'unmet' as const),
      state,
      (instrument, requesting, requested, day, what, dualCriminality, personNationalOf) => {
        fc.pre(requesting !== requested);
        const question = { instrument, requesting, requested, on: day, measure: what };
        const bare = grounds(law, question).grounds;
        const full = grounds(law, { ...question, dualCriminality, personNationalOf }).grounds;
        assert.equal(full.length, bare.length);
        for (const [index, row] of bare.entries()) {
          const after = full[index];
          if (row.available !== 'unknown') assert.equal(after?.available, row.available, row.code);
        }
      },
    ),
    { numRuns: 600, seed: 3 },
  );
});
