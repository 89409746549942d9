import assert from 'node:assert/strict';
import { canonicalText } from '@comity/base';
import fc from 'fast-check';
import { fold, openFold } from '../src/index.ts';
import { play, step } from './random-lives.ts';

const longLife = fc
  .array(step, { minLength: 60, maxLength: 240, size: 'max' })
  .map(play)
  .chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      // Mostly in order, as they arrive; or all mixed up.
      fc.oneof(
        fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
        fc.array(fc.nat(30), { minLength: entries.length, maxLength: entries.length }).map((late) =>
          entries
            .map((entry, at) => ({ entry, at: at + (late[at] ?? 0) }))
            .sort((one, other) => one.at - other.at)
            .map(({ entry }) => entry),
        ),
      ),
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 20 }),
    ),
  );

/** What was compared. */
export interface Compared {
  readonly entries: number;
  readonly cases: number;
  readonly checks: number;
  /** The first seed, and the one after the last. */
  readonly seeds: readonly [number, number];
}

/** Cases of one seed. */
const CASES = 5;

/**
 * Long random cases that grow in portions, compared with the whole after every portion, until so many
 * entries were taken.
 *
 * @param seed the first of the seeds; each draws five cases
 * @throws AssertionError where the two differ, with the seed and the smallest case that shows it
 */
export function compareGrowing(entries: number, seed: number): Compared {
  let [taken, cases, checks, next] = [0, 0, 0, seed];
  for (; taken < entries; next += 1) {
    fc.assert(
      fc.property(longLife, ([whole, arrived, sizes]) => {
        const folded = openFold();
        for (let [at, turn] = [0, 0]; at < arrived.length; turn += 1) {
          const end = at + (sizes[turn % sizes.length] ?? 1);
          folded.add(arrived.slice(at, end));
          at = end;
          assert.equal(canonicalText(folded.state()), canonicalText(fold(arrived.slice(0, end))));
          checks += 1;
        }
        assert.equal(canonicalText(folded.state()), canonicalText(fold(whole)));
        taken += whole.length;
        cases += 1;
      }),
      { numRuns: CASES, seed: next },
    );
  }
  return { entries: taken, cases, checks, seeds: [seed, next] };
}
