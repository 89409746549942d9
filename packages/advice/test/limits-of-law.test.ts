import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitsOfLaw, useLimitsIn } from '@comity/advice';
import { bindsUse, fold } from '@comity/case';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { act, asking, type Step, story } from '../../case/test/log.ts';

const law = indexLaw(await loadLaw());
const unit = { unit: 'jp', kind: 'request-submitted', seq: 1 } as const;
const request = (...ids: readonly string[]) =>
  act({
    ...{ ...unit, parts: ['p1'] },
    content: asking({
      measure: 'stored-data-access',
      basis: ids.map((id) => ({ id, pinpoints: [] })),
    }),
  });
const told = (...ids: readonly string[]) =>
  limitsOfLaw(law, fold([request(...ids)])).map(({ code, pinpoint, binds }) => [
    code,
    pinpoint,
    binds,
  ]);

test('each instrument says its own limits; what must be imposed is none of them', () => {
  assert.deepEqual(told('CETS185'), []);
  assert.deepEqual(told('UNTOC', 'CETS185'), [
    ['speciality', 'UNTOC:18(19)', 'surely'],
    ['exculpatory', 'UNTOC:18(19)', 'not'],
  ]);
  assert.deepEqual(
    told('UNCC').map(([, pinpoint]) => pinpoint),
    ['UNCC:40(19)', 'UNCC:40(19)', 'UNCC:36(3)'],
  );
  assert.deepEqual(told(), []);
  assert.deepEqual(limitsOfLaw(law, fold([])), []);
});

test('what nobody asked for is not measured by a request', () => {
  const disclosed: Step = ['is', 'information-disclosed', { text: 'A name.', under: 'UNTOC' }];
  const use = useLimitsIn(law, fold(story(disclosed)[1]));
  assert.deepEqual(
    use.byLaw.map(({ pinpoint, binds }) => [pinpoint, binds]),
    [['UNTOC:18(5)', 'not']],
  );
  assert.equal(bindsUse(use), false);
  const named: Step = ['is', 'information-disclosed', { text: 'A name.', under: 'UNCC' }];
  const onward = useLimitsIn(law, fold(story(named)[1])).byLaw.find(
    ({ code }) => code === 'onward-transfer',
  );
  assert.deepEqual([onward?.code, onward?.lifted], ['onward-transfer', false]);
});

test('a notice lifts what was written beside information where its instrument lets what clears out', () => {
  const binds = (under: string) => {
    const conditions = [{ sort: 'use-limit', text: 'Only against the operator.' }];
    const told: Step = ['is', 'information-disclosed', { text: 'A name.', under, conditions }];
    return bindsUse(useLimitsIn(law, fold(story(told, ['jp', 'use-notified'])[1])));
  };
  assert.deepEqual(['UNTOC', 'UNCAC', 'CETS185'].map(binds), [false, false, true]);
});
