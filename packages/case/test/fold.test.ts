import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BrokenPromise, canonicalText, parseStrictJson } from '@comity/base';
import { fold } from '../src/index.ts';
import { act, CONTENTS, idOf, type Step, story } from './log.ts';

const submit = ['jp', 'request-submitted'] as const;

describe('status', () => {
  const after = (...steps: readonly Step[]) => fold(story(...steps)[1]).status;
  const ask = ['is', 'information-requested'] as const;
  const confirm = ['is', 'preservation-confirmed'] as const;
  const refuse = ['is', 'assistance-refused'] as const;
  const partly = [
    'is',
    'assistance-refused',
    { ...CONTENTS['assistance-refused'], items: [2] },
  ] as const;
  const all = [
    'is',
    'assistance-refused',
    { ...CONTENTS['assistance-refused'], items: [1, 2] },
  ] as const;

  test('nothing', () => assert.equal(fold([]).status, 'unopened'));
  test('a request', () => assert.equal(after(submit), 'submitted'));
  test('acknowledged', () => {
    assert.equal(after(submit, ['is', 'request-acknowledged']), 'acknowledged');
  });
  test('triaged', () => assert.equal(after(submit, ['is', 'request-triaged']), 'in-triage'));
  test('asked', () => assert.equal(after(submit, ask), 'waiting-for-information'));
  test('answered', () => {
    assert.equal(after(submit, ask, ['jp2', 'information-supplied']), 'in-triage');
  });
  test('confirmed', () => assert.equal(after(submit, confirm), 'preserved'));
  test('confirmed, then asked for more', () =>
    assert.equal(after(submit, confirm, ask), 'preserved'));
  test('refused', () => assert.equal(after(submit, refuse), 'refused'));
  test('refused item by item', () => assert.equal(after(submit, all), 'refused'));
  test('refused in part', () => assert.equal(after(submit, partly), 'submitted'));
  test('refused, then reconsidered', () =>
    assert.equal(after(submit, refuse, confirm), 'preserved'));
  test('confirmed, then refused', () => assert.equal(after(submit, confirm, refuse), 'refused'));
  test('refused in part, the rest confirmed', () => {
    const state = fold(story(submit, partly, confirm)[1]);
    assert.equal(state.status, 'preserved');
    assert.equal(state.refusal?.whole, false);
    assert.deepEqual(state.refusal.content?.items, [2]);
  });
  test('withdrawn', () => {
    assert.equal(after(submit, confirm, ['jp', 'request-withdrawn']), 'withdrawn');
  });
  test('closed', () => assert.equal(after(submit, refuse, ['jp', 'case-closed']), 'closed'));
});

describe('preservation', () => {
  test('is kept in the words of the confirmation', () => {
    const { preservation } = fold(story(submit, ['is', 'preservation-confirmed'])[1]);
    assert.equal(preservation?.lastDay, '2013-08-24');
    assert.equal(preservation.zone, 'Atlantic/Reykjavik');
    assert.equal(preservation.stopped, null);
  });
  test('is shortened or extended by a later confirmation', () => {
    const later = { ...CONTENTS['preservation-confirmed'], lastDay: '2013-07-23' };
    const state = fold(
      story(submit, ['is', 'preservation-confirmed'], ['is2', 'preservation-confirmed', later])[1],
    );
    assert.equal(state.preservation?.lastDay, '2013-07-23');
    assert.deepEqual(
      state.requested.answers.map((answer) => answer.current),
      [false, true],
    );
  });
  test('stops with a refusal that follows it', () => {
    const steps = [submit, ['is', 'preservation-confirmed'], ['is', 'assistance-refused']] as const;
    const { preservation } = fold(story(...steps)[1]);
    assert.deepEqual(preservation?.stopped, { act: idOf(3), because: 'refused' });
  });
});

describe('questions', () => {
  const steps = [submit, ['is', 'information-requested']] as const;
  const answer = { asked: idOf(2), question: 1, text: '443' };

  test('are open one by one', () => {
    assert.deepEqual(
      fold(story(...steps)[1]).questions.map(({ question, open }) => [question, open]),
      [
        [1, true],
        [2, true],
      ],
    );
  });
  test('an answer gives the move back for the whole asking', () => {
    const [, entries] = story(...steps, ['jp', 'information-supplied', { answers: [answer] }]);
    assert.deepEqual(fold(entries).questions, [
      {
        asked: idOf(2),
        question: 1,
        text: 'Which port?',
        answer: { act: idOf(3), text: '443' },
        open: false,
      },
      { asked: idOf(2), question: 2, text: 'Which day?', answer: null, open: false },
    ]);
  });
  test('an answer that crosses a second asking leaves that one open', () => {
    const [acts] = story(...steps);
    const again = act({
      id: idOf('q'),
      unit: 'is',
      kind: 'information-requested',
      seq: 2,
      seen: { jp: 1 },
    });
    const reply = act({
      id: idOf('a'),
      unit: 'jp',
      kind: 'information-supplied',
      seq: 2,
      seen: { is: 1 },
      content: { answers: [answer] },
    });
    const open = fold([...acts, again, reply]).questions.filter((question) => question.open);
    assert.deepEqual(
      open.map(({ asked }) => asked),
      [idOf('q'), idOf('q')],
    );
  });
});

test('a second request in the case is flagged and changes nothing', () => {
  const [[request]] = story(submit);
  assert(request !== undefined);
  const second = act({ id: idOf('s'), unit: 'jp2', kind: 'request-submitted', seq: 1, minute: 5 });
  const state = fold([second, request]);
  assert.equal(state.requesting.request?.act, request.id);
  assert.deepEqual(
    state.flags.map((flag) => flag.code),
    ['second-request'],
  );
});

test('a request whose text names other States than its envelope is flagged', () => {
  const content = { ...CONTENTS['request-submitted'], to: 'USA' };
  assert.equal(
    fold(story(['jp', 'request-submitted', content])[1]).flags[0]?.code,
    'other-state-named',
  );
});

test('contents as the wire reads them, without prototype, are contents', () => {
  const [, entries] = story(submit, ['is', 'preservation-confirmed']);
  const bytes = new TextEncoder().encode(canonicalText(entries));
  const read = parseStrictJson(bytes, { bytesMax: 1_000_000, depthMax: 24 });
  assert(read.ok);
  assert.equal(
    canonicalText(fold(read.value as unknown as typeof entries)),
    canonicalText(fold(entries)),
  );
});

test('the state is canonical JSON and nothing else', () => {
  const state = fold(story(submit, ['is', 'preservation-confirmed'])[1]);
  assert.deepEqual(JSON.parse(canonicalText(state)), JSON.parse(JSON.stringify(state)));
});

test('entries of two cases are a broken promise of the caller', () => {
  const [[request]] = story(submit);
  assert(request !== undefined);
  assert.throws(() => fold([request, { ...request, case: idOf('other') }]), BrokenPromise);
});

test('a thousand acts fold in well under two seconds', () => {
  const steps = Array.from({ length: 1_000 }, (_, n) =>
    n === 0 ? submit : ([n % 2 === 0 ? 'jp' : 'is', 'message-sent'] as const),
  );
  const [, entries] = story(...steps);
  const start = performance.now();
  assert.equal(fold(entries).counts.inEffect, 1_000);
  assert.equal(performance.now() - start < 2_000, true);
});
