import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceOnAct, answerAdvice } from '@comity/advice';
import { fold } from '@comity/case';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { act, asking } from '../../case/test/log.ts';

const law = indexLaw(await loadLaw());
const ON = '2026-11-21';
const asked = (...ids: readonly string[]) =>
  fold([
    act({
      ...({ unit: 'jp', kind: 'request-submitted', seq: 1, parts: ['p1'] } as const),
      content: asking({
        measure: 'stored-data-access',
        basis: ids.map((id) => ({ id, pinpoints: [] })),
      }),
    }),
  ]);

test('a part may be refused on a ground of each basis that it relies on, whichever stands first', () => {
  const instruments = (...ids: readonly string[]) =>
    answerAdvice(law, asked(...ids), ON).grounds.map(({ answer }) => answer.question.instrument);
  assert.deepEqual(instruments('CETS185', 'UNCC'), ['CETS185', 'UNCC']);
  assert.deepEqual(instruments('UNCC', 'UNCC'), ['UNCC']);
  const codes = (...ids: readonly string[]) =>
    new Set(
      adviceOnAct(law, asked(...ids), {
        kind: 'assistance-refused',
        on: ON,
        parts: ['p1'],
      }).grounds?.map(({ code }) => code),
    );
  const both = codes('CETS185', 'UNCC');
  assert.deepEqual(both, codes('CETS185').union(codes('UNCC')));
  assert.deepEqual(both, codes('UNCC', 'CETS185'));
  assert.ok(both.size > codes('CETS185').size, 'the second basis adds one');
});
