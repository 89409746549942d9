import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canonicalText } from '@comity/base';
import { fold, requestOfCase } from '../src/index.ts';
import { act, idOf, outcomes, receipt, story } from './log.ts';

const submit = ['jp', 'request-submitted'] as const;

describe('waiting', () => {
  const [[request, acknowledged, triaged]] = story(
    submit,
    ['is', 'request-acknowledged'],
    ['is', 'request-triaged'],
  );
  assert(request !== undefined && acknowledged !== undefined && triaged !== undefined);

  test('an act waits for the one before it in its chain, by name', () => {
    const state = fold([triaged, request]);
    assert.deepEqual(state.waiting, [
      {
        act: triaged.id,
        kind: 'request-triaged',
        authority: 'ISL.rvk-247',
        seq: 2,
        missing: [{ authority: 'ISL.rvk-247', seq: 1 }],
      },
    ]);
    assert.equal(state.status, 'submitted');
  });
  test('an act waits for what its author had seen', () => {
    assert.equal(fold([acknowledged]).waiting[0]?.missing[0]?.authority, 'JPN.npa-247');
  });
  test('when the gap is filled nothing waits', () => {
    assert.deepEqual(fold([triaged, acknowledged, request]).waiting, []);
  });
  test('acts that name each other as seen wait for ever and harm nobody', () => {
    const one = act({ unit: 'jp', kind: 'message-sent', seq: 2, seen: { is: 1 } });
    const other = act({ unit: 'is', kind: 'message-sent', seq: 1, seen: { jp: 2 } });
    const state = fold([request, one, other]);
    assert.equal(state.waiting.length, 2);
    assert.equal(state.status, 'submitted');
  });
});

describe('equivocation', () => {
  const [[request]] = story(submit);
  assert(request !== undefined);
  const confirmed = act({
    id: idOf('a'),
    unit: 'is',
    kind: 'preservation-confirmed',
    seq: 1,
    seen: { jp: 1 },
  });
  const refused = act({
    id: idOf('b'),
    unit: 'is',
    kind: 'assistance-refused',
    seq: 1,
    seen: { jp: 1 },
  });

  test('both are kept, the case is flagged, neither is chosen', () => {
    const state = fold([refused, request, confirmed]);
    assert.equal(state.status, 'submitted');
    assert.equal(outcomes(state)[confirmed.id], 'equivocation');
    assert.equal(outcomes(state)[refused.id], 'equivocation');
    assert.deepEqual(
      state.flags.map(({ code, acts }) => [code, acts]),
      [['equivocation', [confirmed.id, refused.id].sort()]],
    );
  });
  test('the author can go on and state again what was meant', () => {
    const meant = act({
      id: idOf('c'),
      unit: 'is',
      kind: 'preservation-confirmed',
      seq: 2,
      seen: { jp: 1 },
    });
    assert.equal(fold([request, confirmed, refused, meant]).status, 'preserved');
  });
  test('two headers under one id are no better', () => {
    const same = act({
      id: confirmed.id,
      unit: 'is',
      kind: 'message-sent',
      seq: 2,
      seen: { jp: 1 },
    });
    const state = fold([request, confirmed, same]);
    assert.equal(state.status, 'submitted');
    assert.equal(state.counts.withoutEffect, 2);
  });
});

describe('receipts', () => {
  const [[request]] = story(submit);
  assert(request !== undefined);

  test('before it comes, nothing is known of the arrival', () => {
    assert.equal(requestOfCase(fold([request]))?.received, null);
  });
  test('only the addressee counts', () => {
    assert.equal(fold([request, receipt(request, { by: 'JPN' })]).timeline[0]?.received, null);
  });
  test('the first acceptance counts', () => {
    const state = fold([
      request,
      receipt(request, { seconds: 9 }),
      receipt(request, { seconds: 4 }),
    ]);
    assert.equal(state.timeline[0]?.received, '2013-05-24T00:00:04.000Z');
  });
  test('a request given back is shown with the reason, and its number is free again', () => {
    const back = receipt(request, { outcome: 'rejected', code: 'unknown-key' });
    const state = fold([request, back]);
    assert.equal(state.status, 'rejected');
    assert.deepEqual(state.timeline[0]?.withoutEffect, {
      code: 'rejected',
      params: { reason: 'unknown-key', by: 'ISL' },
    });
    assert.equal(state.parties?.requested.participant, 'ISL');
    const again = act({
      id: idOf('again'),
      unit: 'jp',
      kind: 'request-submitted',
      seq: 1,
      minute: 9,
    });
    const now = fold([request, back, again]);
    assert.equal(now.status, 'submitted');
    assert.deepEqual(now.flags, []);
    assert.deepEqual(
      now.timeline.map((item) => item.act),
      [request.id, again.id],
    );
  });
  test('an act sent again and accepted stands', () => {
    const back = receipt(request, { outcome: 'rejected', code: 'unknown-key' });
    assert.equal(fold([request, back, receipt(request, { seconds: 60 })]).status, 'submitted');
  });
  test('a claimed time more than two minutes off is flagged, and says which way', () => {
    const flag = (seconds: number) => fold([request, receipt(request, { seconds })]).flags[0]?.code;
    assert.equal(flag(120), undefined);
    assert.equal(flag(-120), undefined);
    assert.equal(flag(121), 'claimed-behind');
    assert.equal(flag(-121), 'claimed-ahead');
  });
});

describe('erasure', () => {
  const steps = [
    submit,
    ['is', 'preservation-confirmed'],
    ['jp', 'erasure-requested', { acts: [idOf(1)], why: 'The person was cleared.' }],
    ['is', 'body-erased', { act: idOf(1), reason: 'Asked for.' }],
  ] as const;

  test('is asked for, stated, and shown on the act', () => {
    const state = fold(story(...steps)[1]);
    assert.deepEqual(state.erasures, [
      { act: idOf(1), askedBy: ['requesting'], erasedBy: ['requested'] },
    ]);
    assert.deepEqual(state.timeline[0]?.erasedBy, ['requested']);
    assert.equal(state.timeline[0].body, 'here');
  });
  test('a body that is gone leaves the act its effect', () => {
    const [acts] = story(...steps);
    const gone = acts.map((entry, index) =>
      index < 2 ? { ...entry, body: { erased: true as const } } : entry,
    );
    const state = fold(gone.flatMap((entry) => [entry, receipt(entry)]));
    assert.equal(state.status, 'preserved');
    assert.equal(requestOfCase(state)?.content, null);
    assert.equal(state.parts[0]?.measure, null);
    assert.deepEqual(state.timeline.map((item) => item.body).slice(0, 2), ['erased', 'erased']);
    assert.equal(canonicalText(state).includes('hidden market'), false);
  });
  test('of two copies of an act the erased one remains', () => {
    const [acts] = story(submit);
    const gone = acts.map((entry) => ({ ...entry, body: { erased: true as const } }));
    assert.equal(fold([...gone, ...acts]).timeline[0]?.body, 'erased');
    const unreadable = acts.map((entry) => ({ ...entry, body: { unreadable: true as const } }));
    assert.equal(fold([...acts, ...unreadable]).timeline[0]?.body, 'here');
  });
});
