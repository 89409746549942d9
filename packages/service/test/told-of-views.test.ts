import assert from 'node:assert/strict';
import { test } from 'node:test';
import { no, ok } from '@comity/base';
import type { ActKind } from '@comity/statements';
import {
  type Alarm,
  asksIfTold,
  callingStates,
  consultationOn,
  holderOf,
  insteadOfRefusing,
  isNotUnderstood,
  isSettled,
  lacksReview,
  lastApproval,
  mayBeApproved,
  maySay,
  mayTakeText,
  movesByUse,
  nextCall,
  type Officerly,
  priorityOf,
  type RosterShift,
  releasesNow,
  restsOnWeak,
  shiftsToAskFor,
  toHandOver,
  toTakeInHand,
  turnOf,
  type WorkRow,
  waitsInEmergency,
} from '../src/index.ts';

/** What is told from views of a node alone: each by a view of a few fields. */

const officer = (id: string): Officerly => ({ id, number: id, name: id, role: '' });
const ann = officer('ann');
const bob = officer('bob');
const NOT_YET = no({ code: 'approval-own-twice' } as const);

test('a draft is the turn of who may agree, else of others, else of its drafter', () => {
  const awaiting = { state: 'awaiting-release' } as const;
  assert.equal(turnOf(awaiting, { mine: ok(null) }), 'yours');
  assert.equal(turnOf(awaiting, { mine: NOT_YET }), 'others');
  assert.equal(turnOf(awaiting, null), 'others');
  assert.equal(turnOf({ state: 'returned' }, null), 'returned');
  assert.equal(turnOf({ state: 'drafting' }, { mine: ok(null) }), 'drafting');
  const urgency = { level: 'emergency' };
  assert.equal(waitsInEmergency({ ...awaiting, facts: { urgency } }), true);
  assert.equal(waitsInEmergency({ state: 'returned', facts: { urgency } }), false);
  assert.equal(waitsInEmergency({ ...awaiting, facts: {} }), false);
});

test('the last approval releases, and one at night is looked at again', () => {
  const night = { policy: 'duty-officer-then-review', needed: 1, approvals: [] } as const;
  assert.deepEqual(lastApproval(night), { isLast: true, isReviewed: true });
  const day = { policy: 'two-officers', needed: 2, approvals: [] } as const;
  assert.deepEqual(lastApproval(day), { isLast: false, isReviewed: false });
  const second = { ...day, approvals: [{ officer: ann, at: '' }] };
  assert.deepEqual(lastApproval(second), { isLast: true, isReviewed: false });
});

test('moves stand apart by whether they may be made and fit; some stand in the place of a refusal', () => {
  const move = (
    kind: 'execution-postponed' | 'request-acknowledged',
    mayNow: boolean,
    fits: boolean,
  ) => ({
    ...{ kind, mayNow, fits, why: null, understood: mayNow, pinpoints: [] },
  });
  const later = move('execution-postponed', true, true);
  const said = move('request-acknowledged', true, true);
  const shut = move('execution-postponed', false, true);
  const instead = insteadOfRefusing({ moves: [later, said, shut] });
  assert.deepEqual(instead, { open: [later], closed: [shut] });
  const unfit = move('execution-postponed', true, false);
  assert.deepEqual(insteadOfRefusing({ moves: [unfit] }).open, [unfit], 'open, though none waits');
  assert.equal(maySay({ moves: [shut] }, 'execution-postponed'), false);
  assert.equal(maySay({ moves: [shut, later] }, 'execution-postponed'), true);
  assert.equal(isNotUnderstood({ moves: [shut] }, 'execution-postponed'), true);
  assert.equal(isNotUnderstood({ moves: [said] }, 'request-acknowledged'), false);
});

test('of what may be said, what is due comes first, then what moves the case on, and then the rest', () => {
  const move = (kind: ActKind, mayNow = true, fits = true) => ({
    ...{ kind, mayNow, fits, why: null, understood: true, pinpoints: [] },
  });
  const kinds = (moves: readonly { readonly kind: string }[]) => moves.map(({ kind }) => kind);
  const moves = [
    move('request-acknowledged'),
    move('information-requested'),
    move('conditions-proposed', false),
    move('part-admitted'),
    move('assistance-refused', true, false),
    move('progress-reported'),
    move('message-sent'),
  ];
  const answers: readonly ActKind[] = ['part-admitted', 'request-acknowledged'];
  const whoseMove = {
    side: 'requested',
    what: 'acknowledge',
    pinpoint: null,
    because: '',
  } as const;
  const ours = movesByUse({ moves, answers, side: 'requested', whoseMove });
  assert.deepEqual(kinds(ours.due), answers, 'the likeliest first');
  assert.deepEqual(kinds(ours.onward), ['information-requested']);
  const rest = ['assistance-refused', 'progress-reported', 'message-sent'];
  assert.deepEqual(kinds(ours.further), rest, 'also what fits no part, in one order');
  assert.deepEqual(kinds(ours.closed), ['conditions-proposed']);
  const theirs = movesByUse({ moves, answers, side: 'requesting', whoseMove });
  assert.deepEqual(kinds(theirs.due), [], 'nothing is due of who waits');
  assert.deepEqual(kinds(theirs.onward), ['information-requested', 'part-admitted']);
  const asks = [move('request-supplemented'), move('request-withdrawn')];
  const asking = movesByUse({ moves: asks, answers: [], side: 'requesting', whoseMove });
  assert.deepEqual(asking.onward, asks, 'who asks changes what is asked by it');
});

test('a consultation is on record for the parts that it names, or for all', () => {
  const moves = [
    {
      ...({ kind: 'consultation-opened', mayNow: true, fits: true, why: null } as const),
      ...{ understood: true, pinpoints: [] },
    },
  ];
  const wait = (ask: string, kind: string, parts: readonly string[], open: boolean) => ({
    ...{ ask, kind, parts, open, replies: [] },
    owedBy: 'requesting' as const,
  });
  const on = (waits: readonly ReturnType<typeof wait>[], parts: readonly string[]) =>
    consultationOn({ moves, state: { waits } }, parts);
  const kind = 'consultation-opened';
  const asked = wait('a', 'information-requested', [], true);
  assert.deepEqual(on([asked], []), { kind, onRecord: [], waits: false });
  const second = wait('b', kind, ['p2'], false);
  assert.deepEqual(on([second], ['p1']).onRecord, []);
  assert.deepEqual(on([second], ['p2']), { kind, onRecord: ['b'], waits: false });
  const whole = wait('c', kind, [], true);
  assert.deepEqual(on([second, whole], ['p1']), { kind, onRecord: ['c'], waits: true });
  assert.equal(consultationOn({ moves: [], state: { waits: [] } }, []).kind, null);
});

test('an act is settled once the other node has taken or rejected it', () => {
  const proof = (event: 'submitted' | 'delivered' | 'rejected') =>
    ({ event, at: '', detail: '' }) as Parameters<typeof isSettled>[0]['proofs'][number];
  assert.equal(isSettled({ proofs: [proof('submitted')] }), false);
  assert.equal(isSettled({ proofs: [proof('submitted'), proof('rejected')] }), true);
});

test('rights of persons were not looked at before coercion, where somebody would be compelled', () => {
  const at = (moment: 'before-coercion' | 'on-receipt') =>
    ({ officer: ann, at: '', review: { moment } }) as Parameters<
      typeof lacksReview
    >[1]['reviews'][number];
  assert.equal(lacksReview({ compels: true }, { reviews: [] }), true);
  assert.equal(lacksReview({ compels: true }, { reviews: [at('on-receipt')] }), true);
  assert.equal(lacksReview({ compels: true }, { reviews: [at('before-coercion')] }), false);
  assert.equal(lacksReview({ compels: false }, { reviews: [] }), false);
});

test('of what rings, the earliest call comes next, and States call by requests in an emergency', () => {
  const alarm = (at: string, rest: object) =>
    ({ next: { at, whom: {} }, sort: 'emergency', about: null, ...rest }) as unknown as Alarm;
  const theirs = { about: { side: 'requested', peer: 'ISL' } };
  const alarms = [
    alarm('2024-11-21T23:00:00.000Z', theirs),
    alarm('2024-11-21T20:00:00.000Z', { about: { side: 'requesting', peer: 'JPN' } }),
    alarm('2024-11-21T22:00:00.000Z', { ...theirs, sort: 'answer' }),
  ];
  assert.equal(nextCall(alarms)?.at, '2024-11-21T20:00:00.000Z');
  assert.equal(nextCall([]), undefined);
  assert.deepEqual(callingStates(alarms), ['ISL']);
  const told = alarm('2024-11-21T23:00:00.000Z', { sort: 'told', about: { caseId: 'a' } });
  assert.deepEqual(toTakeInHand([told, ...alarms]), alarms);
  assert.equal(asksIfTold([told], { caseId: 'a' }), true);
  assert.equal(asksIfTold([told, ...alarms], { caseId: 'b' }), false);
});

test('a shift is held by who is there, and asked for of nobody who is gone', () => {
  const shift = (gone: readonly string[], substitute: Officerly | null = bob) =>
    ({ officer: ann, substitute, gone }) as unknown as RosterShift;
  assert.equal(holderOf(shift([])), ann);
  assert.equal(holderOf(shift(['ann'])), bob);
  assert.equal(holderOf(shift(['ann', 'bob'])), undefined);
  assert.equal(holderOf(shift(['ann'], null)), undefined);
  const [here, gone] = [shift([]), shift(['ann'])];
  assert.deepEqual(shiftsToAskFor([here, gone], bob), [here]);
  assert.deepEqual(shiftsToAskFor([here], ann), []);
});

test('an officer hands over what is theirs and what nobody has', () => {
  const row = (of: Officerly | null) => ({ officer: of }) as unknown as WorkRow;
  const [own, nobodys, others] = [row(ann), row(null), row(bob)];
  assert.deepEqual(toHandOver([own, nobodys, others], ann), [own, nobodys]);
});

test('a period that rests on weak data is said to', () => {
  const act = (confidence: 'low' | 'medium') =>
    ({ confidence }) as Parameters<typeof restsOnWeak>[0]['acts'][number];
  assert.equal(restsOnWeak({ acts: [act('medium'), act('low')] }), true);
  assert.equal(restsOnWeak({ acts: [act('medium')] }), false);
});

test('what leaves under a limit is a single act of this side, and without one everything may', () => {
  const bound = { use: { binds: true } };
  const free = { use: { binds: false } };
  assert.deepEqual(
    [mayTakeText(bound), mayTakeText(bound, { ours: false }), mayTakeText(bound, { ours: true })],
    [false, false, true],
  );
  assert.deepEqual([mayTakeText(free), mayTakeText(free, { ours: false })], [true, true]);
});

test('a draft may be approved with nothing missing, by whoever may; the last approval releases it', () => {
  const whole = { missing: [], content: {} as never, release: { mine: ok(null) } };
  assert.equal(mayBeApproved(whole), true);
  assert.equal(mayBeApproved({ ...whole, missing: [{ code: 'approval-own-twice' }] }), false);
  assert.equal(mayBeApproved({ ...whole, content: null }), false);
  assert.equal(mayBeApproved({ ...whole, release: { mine: NOT_YET } }), false);
  assert.deepEqual([releasesNow(0, 1), releasesNow(0, 2), releasesNow(1, 2)], [true, false, true]);
});

test('a row is as pressing as triage said, and an emergency whatever was said', () => {
  assert.equal(priorityOf({ urgency: 'routine', priority: null }), 'routine');
  assert.equal(priorityOf({ urgency: 'urgent', priority: 'routine' }), 'routine');
  assert.equal(priorityOf({ urgency: 'routine', priority: 'high' }), 'high');
  assert.equal(priorityOf({ urgency: 'emergency', priority: 'routine' }), 'emergency');
  assert.equal(priorityOf({ urgency: 'urgent', priority: 'of a later version' }), 'urgent');
});
