import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followUps, preserveFirst } from '@comity/advice';
import { fold, isOfInformation } from '@comity/case';
import { indexLaw, MEASURES, measureMarked } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { ACT_KINDS, describedKind } from '@comity/statements';
import { story } from '../../case/test/log.ts';

const data = await loadLaw();
const law = indexLaw(data);

test('law data and descriptions of acts speak of the same measures', () => {
  const preserves = measureMarked(law, 'preserves');
  assert.ok(describedKind('preservation-confirmed').measures?.includes(preserves));
  const unasked = MEASURES.filter((measure) => isOfInformation([measure]));
  assert.deepEqual(unasked, [measureMarked(law, 'unasked')]);
  const ofKinds = ACT_KINDS.flatMap((kind) => describedKind(kind).measures ?? []);
  assert.deepEqual(
    ofKinds.filter((named) => !MEASURES.some((measure) => measure === named)),
    [],
    'an act belongs to measures that there are',
  );
});

test('what has data kept is what the data marks as that, by whatever name', () => {
  const tracing = indexLaw({
    ...data,
    measures: data.measures.map((row) => ({
      ...row,
      marks: [
        ...row.marks.filter((mark) => mark !== 'preserves'),
        ...(row.measure === 'tracing' ? (['preserves'] as const) : []),
      ],
    })),
  });
  const question = { from: 'JPN', to: 'ISL', on: '2024-11-21', measure: 'freezing' } as const;
  assert.equal(preserveFirst(tracing, question, ['freezing'])?.measure, 'tracing');
  assert.equal(preserveFirst(tracing, question, ['tracing']), null);
  const path = { provider: 'A carrier', path: 'By way of Tallinn.', otherState: 'EST' };
  const disclosed = fold(story(['jp', 'request-submitted'], ['is', 'traffic-disclosed', path])[1]);
  assert.deepEqual(
    followUps(tracing, disclosed).find(({ because }) => because === 'other-state')?.measure,
    'tracing',
  );
});
