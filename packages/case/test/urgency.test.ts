import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { due, fold, nextMoves, urgencyOf } from '../src/index.ts';
import { REQUEST, type Step, story } from './log.ts';

const asked = (level: string): Step => [
  'jp',
  'request-submitted',
  { ...REQUEST, urgency: { level, why: 'A child is in danger.' } },
];
const lowered = (level: string): Step => [
  'is',
  'urgency-lowered',
  { level, reasons: 'The threat was withdrawn yesterday.' },
];
const after = (...steps: readonly Step[]) => fold(story(...steps)[1]);
const told = (...steps: readonly Step[]) => {
  const { claimed, now, lowered: act } = urgencyOf(after(...steps));
  return [claimed, now, act === null ? null : act.content?.level];
};

describe('an urgency that is claimed, and as what the requested side treats it', () => {
  test('the claim stands; what is treated is what was lowered last', () => {
    assert.deepEqual(told(asked('emergency')), ['emergency', 'emergency', null]);
    assert.deepEqual(told(asked('emergency'), lowered('urgent')), [
      ...['emergency', 'urgent', 'urgent'],
    ]);
    assert.deepEqual(told(asked('emergency'), lowered('urgent'), lowered('routine')), [
      ...['emergency', 'routine', 'routine'],
    ]);
    assert.deepEqual(told(asked('emergency'), lowered('routine'), lowered('urgent')), [
      ...['emergency', 'urgent', 'urgent'],
    ]);
  });

  test('nothing becomes more pressing by it', () => {
    assert.deepEqual(told(asked('routine'), lowered('urgent')), ['routine', 'routine', null]);
    assert.deepEqual(told(asked('urgent'), lowered('urgent')), ['urgent', 'urgent', null]);
  });

  test('the asking side cannot say it, and it is offered only in a hurry', () => {
    const offers = (side: 'requested' | 'requesting', ...steps: readonly Step[]) =>
      nextMoves(after(...steps), side).some(({ kind }) => kind === 'urgency-lowered');
    assert.ok(offers('requested', asked('emergency')));
    assert.ok(offers('requested', asked('emergency'), lowered('urgent')));
    assert.ok(!offers('requested', asked('emergency'), lowered('routine')));
    assert.ok(!offers('requested', asked('routine')));
    assert.ok(!offers('requesting', asked('emergency')));
    const own: Step = ['jp', 'urgency-lowered', { level: 'routine', reasons: 'x' }];
    assert.deepEqual(told(asked('emergency'), own), ['emergency', 'emergency', null]);
  });

  test('the hours of good practice are those of what it is treated as', () => {
    const hours = { routine: 240, urgent: 24, emergency: 1 };
    const advice = { acknowledgement: { hours } };
    const at = (...steps: readonly Step[]) =>
      due(after(...steps), advice).find(({ what }) => what === 'acknowledgement')?.at;
    const [emergency, urgent] = [at(asked('emergency')), at(asked('emergency'), lowered('urgent'))];
    assert.ok(emergency !== undefined && urgent !== undefined);
    assert.equal(Date.parse(urgent) - Date.parse(emergency), 23 * 3_600_000);
  });
});
