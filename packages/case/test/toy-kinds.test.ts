import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '@comity/base';
import type { ActKind } from '@comity/statements';
import type { CaseState, Due } from '../src/index.ts';
import type { Step } from './log.ts';

await import('../../statements/test/with-toy-kinds.ts');
const { due, fold, whoseMove } = await import('../src/index.ts');
const { idOf, story } = await import('./log.ts');

const submit: Step = ['jp', 'request-submitted'];
const toy = (kind: string, content: JsonObject): Step => ['is', kind as ActKind, content];
const after = (...steps: readonly Step[]): CaseState => fold(story(...steps)[1]);
const clocks = (state: CaseState) =>
  due(state, {}).map(({ what, owedBy, day, held, part }: Due) => [
    ...[what, owedBy, day, part],
    ...(held === undefined ? [] : [held.code]),
  ]);

test('a receipt of any kind acknowledges the request that it names, and no other act', () => {
  const [[request]] = story(submit);
  const named = (id: string) => after(submit, toy('toy-received', { acts: [id] }));
  const ofRequest = named(request?.id ?? '');
  assert.equal(ofRequest.status, 'acknowledged');
  assert.equal(whoseMove(ofRequest).what, 'triage');
  const hours = { routine: 1, urgent: 1, emergency: 1 };
  const isDue = (state: CaseState) =>
    due(state, { acknowledgement: { hours } }).some(({ what }) => what === 'acknowledgement');
  assert.equal(isDue(ofRequest), false);
  assert.equal(isDue(named(idOf('other'))), true);
});

test('a day on which a result is expected has its clock, and takes the request in triage', () => {
  const state = after(submit, toy('toy-forecast', { text: 'Soon.', ready: '2013-06-30' }));
  assert.equal(state.status, 'in-triage');
  assert.deepEqual(clocks(state), [['expected-result', 'requested', '2013-06-30', 'p1']]);
  const silent = after(submit, toy('toy-forecast', { text: 'Soon.' }));
  assert.deepEqual(clocks(silent), []);
  const sooner: Step = ['is', 'progress-reported', { step: 'other', expectedDate: '2013-06-01' }];
  const last = after(submit, toy('toy-forecast', { text: 'So.', ready: '2013-06-30' }), sooner);
  assert.deepEqual(clocks(last), [['expected-result', 'requested', '2013-06-01', 'p1']]);
});

test('a day until which a part rests has its clock as long as it rests', () => {
  const paused = toy('toy-paused', { back: '2013-07-01' });
  assert.deepEqual(clocks(after(submit, paused)), [
    ['postponement-ends', 'requested', '2013-07-01', 'p1'],
  ]);
  const resumed: Step = ['is', 'execution-resumed'];
  assert.deepEqual(clocks(after(submit, paused, resumed)), []);
});

test('a question that is like those about facts holds the answer, with the day it names', () => {
  const asked = after(
    submit,
    toy('toy-forecast', { text: 'Soon.', ready: '2013-06-30' }),
    toy('toy-question', { text: 'Which port?', soon: '2013-05-30' }),
  );
  assert.equal(asked.status, 'waiting-for-information');
  assert.deepEqual(clocks(asked), [
    ['expected-result', 'requested', '2013-06-30', 'p1', 'questions-open'],
    ['answer-to-questions', 'requesting', '2013-05-30', null],
  ]);
});

test('what is announced for a day is owed by who announced it', () => {
  const state = after(submit, toy('toy-announced', { coming: '2013-06-02' }));
  assert.deepEqual(clocks(state), [['translation', 'requested', '2013-06-02', null]]);
});
