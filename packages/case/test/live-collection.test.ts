import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '@comity/base';
import { collectionOf, due, fold, nextMoves, whoseMove } from '../src/index.ts';
import { act, asking, receipt, type Step, story } from './log.ts';

const START = {
  legalBasis: 'Code of Criminal Procedure, Article 81',
  began: '2013-05-24',
  until: '2013-06-24',
  thresholds: 'A serious offence, and the order of a court.',
  instalments: 'weekly',
};
const request = act({
  ...{ unit: 'jp', kind: 'request-submitted', seq: 1, parts: ['p1'] },
  content: asking({ measure: 'interception' }),
});
let seq = 0;
const said = (kind: string, content: JsonObject, unit: 'is' | 'jp' = 'is') => {
  seq += 1;
  return act({
    ...{ unit, kind, content, parts: ['p1'], seq: unit === 'is' ? seq : 2, minute: seq },
    seen: unit === 'is' ? { jp: 1 } : { is: seq - 1 },
  });
};
const after = (...acts: readonly ReturnType<typeof act>[]) => {
  const state = fold([request, ...acts].flatMap((one) => [one, receipt(one)]));
  const [part] = state.parts;
  assert.ok(part !== undefined);
  const ends = due(state, {}).filter(({ what }) => what === 'collection-ends');
  return { state, part, live: collectionOf(part), days: ends.map(({ day }) => day) };
};
const begin = () => {
  seq = 0;
  return said('collection-started', START);
};

test('collection is alive from its start to its last day, and its part is being executed', () => {
  const { part, live, days, state } = after(begin());
  assert.equal(part.stage, 'in-execution');
  assert.deepEqual(
    [live?.began, live?.until, live?.instalments, live?.stopped],
    ['2013-05-24', '2013-06-24', 'weekly', null],
  );
  assert.deepEqual(days, ['2013-06-24']);
  assert.equal(whoseMove(state).side, 'requested', 'the result is still owed');
});

test('said again it is prolonged; instalments go on beside it, and the first day stays', () => {
  const first = begin();
  const delivery = {
    ...{ what: 'The first week.', items: [{ name: 'w1.zip' }], handover: 'electronic' },
    outstanding: 'Three weeks more.',
  };
  const one = said('evidence-delivered-in-part', delivery);
  const longer = said('collection-started', { ...START, began: '2013-06-24', until: '2013-07-24' });
  const { live, days, part } = after(first, one, longer);
  assert.deepEqual([live?.began, live?.until], ['2013-05-24', '2013-07-24']);
  assert.deepEqual(days, ['2013-07-24']);
  assert.equal(part.stage, 'in-execution');
});

test('an end takes its clock away, and leaves what was collected to be handed over', () => {
  const first = begin();
  const end = said('collection-ended', { cause: 'purpose-reached', ended: '2013-06-01' });
  const { live, days, state, part } = after(first, end);
  assert.deepEqual([live?.stopped?.because, live?.stopped?.day, days], ['ended', '2013-06-01', []]);
  assert.equal(part.stage, 'in-execution');
  const open = nextMoves(state, 'requested', {}).filter(({ mayNow }) => mayNow);
  assert.ok(open.some(({ kind }) => kind === 'evidence-delivered'));
  const anew = said('collection-started', { ...START, began: '2013-06-10', until: '2013-06-20' });
  const again = after(first, end, anew);
  assert.deepEqual(
    [again.live?.began, again.live?.stopped, again.days],
    ['2013-06-10', null, ['2013-06-20']],
  );
});

test('a withdrawal and an answer stop it; nothing is alive before it began', () => {
  assert.equal(after().live, null);
  const first = begin();
  const gone = after(first, said('part-withdrawn', { why: 'Not needed.' }, 'jp'));
  assert.deepEqual([gone.live?.stopped?.because, gone.days], ['withdrawn', []]);
  const second = begin();
  const whole = { what: 'All of it.', items: [{ name: 'all.zip' }], handover: 'electronic' };
  const done = after(second, said('evidence-delivered', whole));
  assert.deepEqual([done.live?.stopped?.because, done.days], ['over', []]);
});

test('only measures that look ahead are offered it, and its end only once it began', () => {
  const asked: Step = ['jp', 'request-submitted'];
  const kinds = (state: ReturnType<typeof fold>) =>
    nextMoves(state, 'requested', {})
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('collection-'));
  assert.deepEqual(kinds(fold(story(asked)[1])), [], 'preservation is no collection');
  assert.deepEqual(kinds(after().state), ['collection-started']);
  assert.deepEqual(kinds(after(begin()).state), ['collection-started', 'collection-ended']);
});
