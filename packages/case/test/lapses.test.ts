import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent, describedKind } from '@comity/statements';
import { due, fold, keptUntil, lapsesSoon, liveOf } from '../src/index.ts';
import { CONTENTS, PROVISIONS, type Step, story } from './log.ts';

const ADVICE = {
  provisions: { ...PROVISIONS, dues: { 'until-decision': 'CETS185:29(7)' } },
};
/** The case that a request for the data opened. */
const CASE = 'A'.repeat(22);
const confirm: Step = ['is', 'preservation-confirmed'];
const after = (...steps: readonly Step[]) => fold(story(...steps)[1]);
const lapses = (now: string, ...steps: readonly Step[]): boolean => {
  const state = after(...steps);
  const [part] = state.parts;
  const ends = part === undefined ? undefined : keptUntil(due(state, ADVICE), part);
  return ends !== undefined && lapsesSoon(ends, { now, zone: 'UTC' });
};

test('data that is kept lapses soon from seven days before its last day on, to the end of that', () => {
  // The confirmation names 24 August, at the office of the State that keeps.
  const asked: Step = ['jp', 'request-submitted'];
  assert.equal(lapses('2013-08-16T23:59:00Z', asked, confirm), false, 'eight days');
  assert.equal(lapses('2013-08-17T00:01:00Z', asked, confirm), true, 'seven');
  assert.equal(lapses('2013-08-24T12:00:00Z', asked, confirm), true, 'the last day itself');
  assert.equal(lapses('2013-08-26T00:00:00Z', asked, confirm), false, 'it is over');
  assert.equal(lapses('2013-08-20T12:00:00Z', asked), false, 'nothing is kept');
});

test('an extension, an end, a withdrawal and the request for the data take the alarm away', () => {
  const now = '2013-08-20T12:00:00Z';
  const asked: Step = ['jp', 'request-submitted'];
  const longer: Step = [
    'is',
    'preservation-extended',
    { lastDay: '2013-12-01', legalBasis: 'Article 92' },
  ];
  const ended: Step = ['is', 'preservation-ended', { cause: 'released', ended: '2013-08-19' }];
  const withdrawn: Step = ['jp', 'request-withdrawn'];
  const followed: Step = ['jp', 'request-followed', { sent: '2013-08-18', case: CASE }];
  for (const last of [longer, ended, withdrawn, followed]) {
    assert.equal(lapses(now, asked, confirm, last), false, last[1]);
  }
});

test('what is kept until the decision ends with it, or with its own last day where that comes later', () => {
  const asked: Step = ['jp', 'request-submitted'];
  const followed: Step = ['jp', 'request-followed', { sent: '2013-08-18', case: CASE }];
  const state = after(asked, confirm, followed);
  const [part] = state.parts;
  assert.ok(part !== undefined);
  const ends = (decided?: string) =>
    keptUntil(due(state, { ...ADVICE, ...(decided && { decided: { [CASE]: decided } }) }), part);
  assert.deepEqual([ends()?.held?.code, ends()?.awaits], ['until-decision', [CASE]]);
  const early = ends('2013-08-20T09:00:00.000Z');
  assert.deepEqual(
    [early?.held, early?.day, early?.pinpoint],
    [undefined, '2013-08-24', 'CETS185:29(7)'],
  );
  const late = ends('2013-10-02T09:00:00.000Z');
  assert.deepEqual(
    [late?.held, late?.at, late?.day],
    [undefined, '2013-10-02T09:00:00.000Z', undefined],
  );
});

test('that the request went out by letter is announced, and stops no last day', () => {
  const followed: Step = ['jp', 'request-followed', { sent: '2013-08-18', number: 'L-7' }];
  const asked: Step = ['jp', 'request-submitted'];
  assert.equal(lapses('2013-08-20T12:00:00Z', asked, confirm, followed), true);
  const [part] = after(asked, confirm, followed).parts;
  assert.notEqual(part === undefined ? undefined : liveOf(part)?.followed, undefined);
});

test('who holds what is kept may be said; an act of before that does not say it is as good', () => {
  const { says } = describedKind('preservation-confirmed');
  const before = CONTENTS['preservation-confirmed'];
  assert.equal(checkContent(says, before).ok, true);
  const named = { ...before, holder: 'A hosting provider in Reykjavik' };
  assert.equal(checkContent(says, named).ok, true);
  assert.equal(checkContent(says, { ...before, holder: ' ' }).ok, false);
  const [part] = after(['jp', 'request-submitted'], ['is', 'preservation-confirmed', named]).parts;
  assert.equal(part === undefined ? undefined : liveOf(part)?.lastDay, '2013-08-24');
});
