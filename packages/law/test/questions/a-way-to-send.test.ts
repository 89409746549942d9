import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, MEASURES } from '@comity/law';
import { law } from './real-law.ts';

/** States of every region, with and without the conventions. */
const SIDES =
  'JPN USA FRA NLD GBR BRA PHL SGP VNM RUS KAZ ARM NGA ZAF EGY MAR IND AUS JAM CUW'.split(' ');

test('an avenue that is not closed names a way to send', () => {
  const silent = new Set<string>();
  for (const on of ['2012-06-01', '2026-09-01']) {
    for (const from of SIDES) {
      for (const to of SIDES) {
        if (from === to) continue;
        for (const measure of MEASURES) {
          for (const row of avenues(law, { from, to, on, measure }).avenues) {
            if (row.open !== false && row.channels.length === 0) {
              silent.add(`${row.instrument} ${measure}`);
            }
          }
        }
      }
    }
  }
  assert.deepEqual([...silent].sort(), []);
});
