import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '@comity/base';
import type { ActKind } from '@comity/statements';
import type { CaseState, Due } from '../src/index.ts';
import type { Step, Unit } from './log.ts';

await import('../../statements/test/with-toy-kinds.ts');
const { decide, due, fold, useLimitsOf, whoseMove } = await import('../src/index.ts');
const { idOf, story, UNITS } = await import('./log.ts');

const submit: Step = ['jp', 'request-submitted'];
const toy = (kind: string, content: JsonObject, unit: Unit = 'is'): Step => [
  unit,
  kind as ActKind,
  content,
];
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

test('a text that an act says is gone is gone on the side of its author, wherever it says so', () => {
  const [[request]] = story(submit);
  const act = request?.id ?? '';
  const state = after(submit, toy('toy-shredded', { boxes: [{ gone: act, how: 'Burnt.' }] }));
  assert.deepEqual(state.erasures, [{ act, askedBy: [], erasedBy: ['requested'] }]);
  const unknown = toy('toy-shredded', { boxes: [{ gone: idOf('nobody'), how: 'Burnt.' }] });
  assert.equal(after(submit, unknown).timeline.at(-1)?.withoutEffect?.code, 'act-unknown');
});

test('an act that must be of the author is looked for wherever it is said, and may be left out', () => {
  const [[request]] = story(submit);
  const theirs = request?.id ?? '';
  const first: Step = ['is', 'message-sent', { text: 'A word.' }];
  const ours = story(submit, first)[0].at(-1)?.id ?? '';
  const says: readonly ((mine: string) => Step)[] = [
    (mine) => toy('toy-recalled', { text: 'It was ours.', mine }),
    (mine) =>
      toy('toy-listed', {
        rows: [
          { mine: ours, why: 'It was ours.' },
          { mine, why: 'So was this.' },
        ],
      }),
  ];
  const why = (said: Step) => after(submit, first, said).timeline.at(-1)?.withoutEffect?.code;
  for (const said of says) {
    assert.equal(why(said(ours)), undefined);
    assert.equal(why(said(theirs)), 'act-of-others');
    assert.equal(why(said(idOf('nobody'))), 'act-unknown');
  }
  assert.equal(why(toy('toy-recalled', { text: 'Of none.' })), undefined);
});

const conditions: Step = [
  'is',
  'conditions-proposed',
  { conditions: [{ sort: 'use-limit', text: 'For this trial alone.' }] },
];
const agreed = toy('toy-agreed', { under: 'CETS185:28(2)' }, 'jp');

test('a reply that admits what stood under conditions binds to them, and a consent of any kind frees', () => {
  const bound = after(submit, conditions, agreed);
  assert.equal(bound.status, 'in-execution');
  const lifted = (state: CaseState) => useLimitsOf(state).limits.map((limit) => limit.lifted);
  assert.deepEqual(lifted(bound), [false]);
  const freed = after(submit, conditions, agreed, toy('toy-freed', { text: 'Use it.' }));
  assert.deepEqual(lifted(freed), [true]);
  assert.equal(useLimitsOf(freed).consents.length, 1);
});

test('a provision that a field says the act rests on stands in its header', () => {
  const state = after(submit, conditions);
  const decided = decide(
    state,
    {
      kind: 'toy-agreed' as ActKind,
      content: { under: 'CETS185:28(2)' },
      author: { ...UNITS.jp, role: 'duty-officer', officer: '17' },
      to: UNITS.is,
    },
    {},
  );
  assert.ok(decided.ok, JSON.stringify(decided));
  assert.deepEqual(decided.value.pinpoints, ['CETS185:28(2)']);
});
