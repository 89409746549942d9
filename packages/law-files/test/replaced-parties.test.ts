import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instrument, PartyRow } from '@comity/law';
import fc from 'fast-check';
import { withReplaced } from '../src/replaced-parties.ts';

const STATES = ['AAA', 'BBB', 'CCC', 'DDD'] as const;
const day = fc.integer({ min: 0, max: 20 }).map((n) => `20${String(n).padStart(2, '0')}-01-01`);

const newRow = (state: string) =>
  fc
    .record({
      bound: fc.boolean(),
      inForce: fc.option(day),
      ended: fc.option(day),
      perhapsEnded: fc.option(day),
      low: fc.boolean(),
    })
    .map(({ bound, inForce, ended, perhapsEnded, low }): readonly PartyRow[] =>
      bound
        ? [
            {
              instrument: 'new',
              state,
              kind: 'ratification',
              signed: null,
              consented: null,
              inForce,
              ...(ended === null || (inForce !== null && ended <= inForce) ? {} : { ended }),
              ...(perhapsEnded === null ? {} : { endedNotBefore: perhapsEnded }),
              verified: [],
              confidence: low ? 'low' : 'high',
              source: 'list',
            },
          ]
        : [],
    );

const oldRow = (state: string): PartyRow => ({
  instrument: 'old',
  state,
  kind: 'ratification',
  signed: null,
  consented: null,
  inForce: '1990-01-01',
  verified: [],
  confidence: 'high',
  source: 'list',
});

const setting = fc.record({
  rows: fc.tuple(...STATES.map(newRow)).map((lists) => lists.flat()),
  start: fc.option(day),
  appliesFrom: fc.option(day),
  hub: fc.option(fc.constantFrom(...STATES)),
  on: day,
});

/** Surely bound on the day, by a reading of its own. */
const isBound = (
  rows: readonly PartyRow[],
  state: string,
  on: string,
  from: readonly (string | null)[],
) =>
  rows.some(
    (row) =>
      row.state === state &&
      row.confidence !== 'low' &&
      row.inForce !== null &&
      [row.inForce, ...from].every((start) => start === null || start <= on) &&
      !(row.ended !== undefined && row.ended <= on) &&
      !(row.ended === undefined && row.endedNotBefore !== undefined && row.endedNotBefore <= on),
  );

test('the replaced treaty rests between two exactly while the other surely binds both', () => {
  fc.assert(
    fc.property(setting, ({ rows, start, appliesFrom, hub, on }) => {
      const by = { id: 'new', inForce: start, ...(appliesFrom === null ? {} : { appliesFrom }) };
      const all = withReplaced(
        [...rows, ...STATES.map(oldRow)],
        [
          {
            by: by as unknown as Instrument,
            of: 'old',
            text: 'new stands in its place',
            hubs: hub === null ? undefined : [hub],
          },
        ],
      );
      const rests = (a: string, b: string): boolean =>
        all.some(
          (row) =>
            row.instrument === 'old' &&
            row.state === a &&
            row.suspended?.some(
              ({ from, to, towards, kind }) =>
                kind === 'not-applied' &&
                towards?.includes(b) === true &&
                from !== null &&
                from <= on &&
                (to === null || on < to),
            ) === true,
        );
      for (const a of STATES) {
        for (const b of STATES) {
          if (a === b) continue;
          const both = [a, b].every((state) => isBound(rows, state, on, [start, appliesFrom]));
          const paired = hub === null || hub === a || hub === b;
          assert.equal(rests(a, b), both && paired, `${a} ${b} on ${on}`);
        }
      }
      assert.deepEqual(
        all.filter((row) => row.instrument === 'new'),
        rows,
        'the other is left alone',
      );
    }),
    { numRuns: 400 },
  );
});
