import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, nextMoves, whoseMove } from '../src/index.ts';
import { act, asking, receipt } from './log.ts';

const request = act({
  ...{ unit: 'jp', kind: 'request-submitted', seq: 1, parts: ['p1'] },
  content: asking({ measure: 'preservation' }),
});
const question = act({
  ...{ unit: 'is', kind: 'information-requested', seq: 1, seen: { jp: 1 }, minute: 1 },
  content: { questions: ['Which port?'] },
});
/** Japan enters that a confirmation of Iceland came by post. */
const entered = act({
  ...{ unit: 'jp', kind: 'act-transcribed', seq: 2, seen: { is: 1 }, minute: 2, parts: ['p1'] },
  content: {
    ...{ way: 'on-paper', came: '2013-05-24', from: 'The prosecutor of Reykjavík' },
    ...{ text: 'The data is kept until 24 August 2013.', digest: 'ab'.repeat(32) },
  },
});
const after = (...acts: readonly ReturnType<typeof act>[]) =>
  fold([request, ...acts].flatMap((one) => [one, receipt(one)]));

test('what came outside the network stands as an act of the side that entered it, and moves nothing', () => {
  const [before, state] = [after(question), after(question, entered)];
  const last = state.timeline.at(-1);
  assert.deepEqual(
    [last?.kind, last?.author.participant, last?.withoutEffect, last?.parts],
    ['act-transcribed', 'JPN', null, ['p1']],
    'in effect, and of Japan, whatever it says of Iceland',
  );
  assert.deepEqual(
    state.parts.map(({ id, stage, live }) => [id, stage, live]),
    before.parts.map(({ id, stage, live }) => [id, stage, live]),
    'nothing is kept by what the other side has not signed',
  );
  assert.deepEqual(state.waits, before.waits, 'no question is answered by it');
  assert.deepEqual(whoseMove(state), whoseMove(before));
});

test('both sides may enter it at any time, and never in the name of the other', () => {
  const state = after(question, entered);
  for (const side of ['requesting', 'requested'] as const) {
    const move = nextMoves(state, side, {}).find(({ kind }) => kind === 'act-transcribed');
    assert.equal(move?.mayNow, true, side);
  }
  const closed = act({
    ...{ unit: 'jp', kind: 'request-withdrawn', seq: 3, seen: { is: 1 }, minute: 3 },
    content: { why: 'It is over.' },
  });
  const still = nextMoves(after(question, entered, closed), 'requested', {});
  assert.equal(still.find(({ kind }) => kind === 'act-transcribed')?.mayNow, true);
});
