import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '@comity/case';
import { indexLaw, MEASURES } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { adviceOnFacts } from '../src/index.ts';

const data = await loadLaw();
const law = indexLaw(data);
const ON = '2026-11-21';

/** A request for what one address does from tomorrow on. */
const fromTomorrow = (measure: string): Facts => ({
  to: 'JPN',
  parts: [
    {
      measure,
      targets: [
        {
          kind: 'ip',
          address: '192.0.2.44',
          period: { from: '2026-11-23T00:00', to: '2026-11-25T00:00', zone: 'Asia/Tokyo' },
        },
      ],
    },
  ],
  urgency: {},
});

const asksWhy = (which: typeof law, measure: string): boolean =>
  adviceOnFacts(which, fromTomorrow(measure), ON).some(({ code }) => code === 'period-future');

test('a period to come is questioned, but not for the measures that look ahead by the data', () => {
  const ahead = MEASURES.filter((measure) => !asksWhy(law, measure));
  assert.deepEqual(ahead, ['realtime-traffic', 'interception']);
  const measures = data.measures.map((row) => ({
    ...row,
    marks: row.measure === 'preservation' ? (['ahead'] as const) : [],
  }));
  const other = indexLaw({ ...data, measures });
  assert.deepEqual(
    MEASURES.filter((measure) => !asksWhy(other, measure)),
    ['preservation'],
  );
});
