import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  besideTitle,
  besideTitleOf,
  due,
  fold,
  nextMoves,
  soonestFirst,
  titleOf,
  tooLateAfter,
  urgencyOf,
} from '../src/index.ts';
import { REQUEST, type Step, story } from './log.ts';

const asked = (level: string): Step => [
  'jp',
  'request-submitted',
  { ...REQUEST, urgency: { level, why: 'A child is in danger.' } },
];
const lowered = (level: string): Step => [
  'is',
  'urgency-assessed',
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

  test('a case that nobody named is called by who is in danger, else by what was done', () => {
    const { title: _named, ...unnamed } = REQUEST;
    const called = (level: string, why?: string) => {
      const urgency = why === undefined ? { level } : { level, why };
      return titleOf(after(['jp', 'request-submitted', { ...unnamed, urgency }]));
    };
    assert.equal(
      called('emergency', 'A child is in danger.\nSince noon.'),
      'A child is in danger.',
    );
    assert.equal(called('urgent', 'The log is overwritten.'), REQUEST.conduct.split('\n')[0]);
    assert.equal(titleOf(after(asked('emergency'))), REQUEST.title, 'a name comes first');
  });

  test('beside its title stand all of one that was cut and who is in danger, and nothing twice', () => {
    const danger = 'A child is in danger.\nSince noon.';
    const beside = (title: string, whole: string, level = 'emergency') =>
      besideTitle({ title, whole, urgency: { level, why: danger } });
    assert.deepEqual(beside('Kidnapping', 'Kidnapping'), [danger]);
    assert.deepEqual(beside('Kidnapping of…', 'Kidnapping of a child'), [
      ...['Kidnapping of a child', danger],
    ]);
    assert.deepEqual(beside('A child is in danger.', 'A child is in danger.'), ['Since noon.']);
    assert.deepEqual(beside('A child is…', 'A child is in danger.'), [danger]);
    assert.deepEqual(beside('Kidnapping', 'Kidnapping', 'urgent'), []);
    const state = after([
      'jp',
      'request-submitted',
      { ...REQUEST, urgency: { level: 'emergency', why: danger } },
    ]);
    assert.deepEqual(besideTitleOf(state, REQUEST.title), [danger]);
  });

  test('when it will be too late is known while that lies ahead, and nowhere else', () => {
    const neededBefore = { from: '2024-11-22T02:58', zone: 'Asia/Manila' };
    const urgency = { level: 'emergency', why: 'A child is in danger.', neededBefore };
    const dues = due(after(['jp', 'request-submitted', { ...REQUEST, urgency }]), {});
    const [before, then] = ['2024-11-21T18:57:59.000Z', '2024-11-21T18:58:00.000Z'];
    assert.equal(tooLateAfter(dues, before)?.at, then);
    assert.equal(tooLateAfter(dues, '2024-11-21T18:58:01.000Z'), null);
    assert.equal(tooLateAfter(due(after(asked('emergency')), {}), before), null);
    assert.deepEqual(soonestFirst([{ at: then }, { at: before }]), [{ at: before }, { at: then }]);
  });

  test('nothing becomes more pressing by it', () => {
    assert.deepEqual(told(asked('routine'), lowered('urgent')), ['routine', 'routine', null]);
    assert.deepEqual(told(asked('urgent'), lowered('urgent')), ['urgent', 'urgent', null]);
  });

  test('the asking side cannot say it, and it is offered only in a hurry', () => {
    const offers = (side: 'requested' | 'requesting', ...steps: readonly Step[]) =>
      nextMoves(after(...steps), side).some(({ kind }) => kind === 'urgency-assessed');
    assert.ok(offers('requested', asked('emergency')));
    assert.ok(offers('requested', asked('emergency'), lowered('urgent')));
    assert.ok(offers('requested', asked('emergency'), lowered('routine')), 'it can be taken back');
    assert.deepEqual(told(asked('emergency'), lowered('routine'), lowered('emergency')), [
      ...['emergency', 'emergency', null],
    ]);
    assert.ok(!offers('requested', asked('routine')));
    assert.ok(!offers('requesting', asked('emergency')));
    const own: Step = ['jp', 'urgency-assessed', { level: 'routine', reasons: 'x' }];
    assert.deepEqual(told(asked('emergency'), own), ['emergency', 'emergency', null]);
  });

  test('the hours of what it is treated as run from when it was said; who was late stays late', () => {
    const at = (hours: number, ...steps: readonly Step[]) => {
      const advice = { acknowledgement: { hours: { routine: 240, urgent: 24, emergency: hours } } };
      return due(after(...steps), advice).find(({ what }) => what === 'acknowledgement')?.at;
    };
    const asked1 = Date.parse(at(1, asked('emergency')) ?? '') - 3_600_000;
    const said = after(asked('emergency'), lowered('urgent')).timeline[1]?.received;
    assert.ok(said != null && Date.parse(said) > asked1);
    const urgent = at(1, asked('emergency'), lowered('urgent'));
    assert.equal(Date.parse(urgent ?? '') - Date.parse(said), 24 * 3_600_000);
    assert.equal(at(0, asked('emergency'), lowered('urgent')), at(0, asked('emergency')));
  });
});
