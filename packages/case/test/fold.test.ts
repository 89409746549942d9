import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BrokenPromise, canonicalText, parseStrictJson } from '@comity/base';
import {
  correctionsOf,
  due,
  fold,
  liveOf,
  openFold,
  questionsOf,
  translationsOf,
} from '../src/index.ts';
import { act, CONTENTS, idOf, type Step, story } from './log.ts';

const submit = ['jp', 'request-submitted'] as const;

describe('status', () => {
  const after = (...steps: readonly Step[]) => fold(story(...steps)[1]).status;
  const ask = ['is', 'information-requested'] as const;
  const confirm = ['is', 'preservation-confirmed'] as const;
  const refuse = ['is', 'assistance-refused'] as const;
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
  test('refused, then reconsidered', () =>
    assert.equal(after(submit, refuse, confirm), 'preserved'));
  test('confirmed, then refused', () => assert.equal(after(submit, confirm, refuse), 'refused'));
  test('withdrawn', () => {
    assert.equal(after(submit, confirm, ['jp', 'request-withdrawn']), 'withdrawn');
  });
  const close = ['jp', 'case-closed'] as const;
  test('closed', () => assert.equal(after(submit, refuse, close), 'closed'));
  test('opened again', () =>
    assert.equal(after(submit, refuse, close, ['is', 'case-reopened']), 'refused'));
  test('opened again, and closed again', () =>
    assert.equal(after(submit, refuse, close, ['is', 'case-reopened'], close), 'closed'));
  test('of two closings that crossed, one reopening undoes the one its author had seen', () => {
    const [, entries] = story(submit, refuse, close);
    const closedToo = act({
      ...{ id: idOf('too'), unit: 'is', kind: 'case-closed', seq: 2, seen: { jp: 1 }, minute: 4 },
    });
    const reopened = act({
      ...{ id: idOf('re'), unit: 'jp', kind: 'case-reopened', seq: 3, seen: { is: 1 }, minute: 5 },
    });
    assert.equal(fold([...entries, closedToo, reopened]).status, 'closed');
    const again = act({
      ...{ id: idOf('two'), unit: 'jp', kind: 'case-reopened', seq: 4, seen: { is: 2 }, minute: 6 },
    });
    assert.equal(fold([...entries, closedToo, reopened, again]).status, 'refused');
  });
});

describe('preservation', () => {
  const kept = (...steps: readonly Step[]) => {
    const [part] = fold(story(...steps)[1]).parts;
    return part === undefined ? null : liveOf(part);
  };
  test('is kept until the last day of the confirmation', () => {
    const live = kept(submit, ['is', 'preservation-confirmed']);
    assert.equal(live?.lastDay, '2013-08-24');
    assert.equal(live.zone, 'Atlantic/Reykjavik');
    assert.equal(live.stopped, null);
  });
  test('is shortened or extended by a later confirmation', () => {
    const later = { ...CONTENTS['preservation-confirmed'], lastDay: '2013-07-23' };
    const steps = [
      ['is', 'preservation-confirmed'],
      ['is2', 'preservation-confirmed', later],
    ] as const;
    assert.equal(kept(submit, ...steps)?.lastDay, '2013-07-23');
  });
  test('stops with a refusal that follows it', () => {
    const live = kept(submit, ['is', 'preservation-confirmed'], ['is', 'assistance-refused']);
    assert.deepEqual(live?.stopped, { act: idOf(3), because: 'refused' });
  });
});

describe('questions', () => {
  const steps = [submit, ['is', 'information-requested']] as const;
  const answer = { asked: idOf(2), question: 1, text: '443' };

  test('are open one by one', () => {
    assert.deepEqual(
      questionsOf(fold(story(...steps)[1])).map(({ question, open }) => [question, open]),
      [
        [1, true],
        [2, true],
      ],
    );
  });
  test('an answer gives the move back for the whole asking', () => {
    const [, entries] = story(...steps, ['jp', 'information-supplied', { answers: [answer] }]);
    assert.deepEqual(questionsOf(fold(entries)), [
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
    const open = questionsOf(fold([...acts, again, reply])).filter((question) => question.open);
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
  assert.equal(state.request, request.id);
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

test('an act at the end of a long case is placed without reading the others again', () => {
  let read = 0;
  const steps = Array.from({ length: 2_000 }, (_, n) =>
    n === 0 ? submit : ([n % 2 === 0 ? 'jp' : 'is', 'message-sent'] as const),
  );
  const entries = story(...steps)[1].map((entry) => {
    if (entry.entry !== 'act' || !('content' in entry.body)) return entry;
    const { content } = entry.body;
    return {
      ...entry,
      body: {
        get content() {
          read += 1;
          return content;
        },
      },
    };
  });
  const folded = openFold();
  folded.add(entries.slice(0, -2));
  read = 0;
  folded.add(entries.slice(-2));
  assert.equal(read < 20, true, `${read} bodies were read for one act`);
  assert.equal(folded.state().counts.inEffect, 2_000);
});

describe('what is said of an act', () => {
  const corrects = { ...CONTENTS['act-corrected'], act: idOf(1) };
  const renders = { ...CONTENTS['translation-added'], act: idOf(1) };
  test('a correction stands beside the act of its own author alone', () => {
    const state = fold(
      story(submit, ['jp', 'act-corrected', corrects], ['is', 'act-corrected', corrects])[1],
    );
    assert.deepEqual(
      correctionsOf(state, idOf(1)).map(({ act: id }) => id),
      [idOf(2)],
    );
    assert.deepEqual(correctionsOf(state, idOf(2)), []);
  });
  test('either side may add a translation, and each stands', () => {
    const state = fold(
      story(submit, ['is', 'translation-added', renders], ['jp', 'translation-added', renders])[1],
    );
    assert.deepEqual(
      translationsOf(state, idOf(1)).map(({ side }) => side),
      ['requested', 'requesting'],
    );
  });
  test('a translation that was announced is due until it is there', () => {
    const asked = { ...CONTENTS['request-submitted'], translationBy: '2013-06-10' };
    const request = ['jp', 'request-submitted', asked] as const;
    const dueOf = (...steps: readonly Step[]) =>
      due(fold(story(...steps)[1]), {}).filter(({ what }) => what === 'translation');
    assert.deepEqual(
      dueOf(request).map(({ owedBy, day, at }) => [owedBy, day, at]),
      [['requesting', '2013-06-10', '2013-06-10T15:00:00.000Z']],
    );
    const ours = { ...renders, language: 'fr' };
    assert.deepEqual(dueOf(request, ['jp', 'translation-added', ours]), []);
    const theirs = dueOf(request, ['is', 'translation-added', ours]);
    assert.equal(theirs.length, 1, 'made by the other side for itself');
    const { language } = asked as { readonly language: string };
    const same = dueOf(request, ['jp', 'translation-added', { ...renders, language }]);
    assert.equal(same.length, 1, 'into the language that it is in');
    const other = dueOf(request, ['jp', 'translation-added', { ...ours, act: idOf(2) }]);
    assert.equal(other.length, 1, 'of another act');
    assert.deepEqual(dueOf(submit), []);
  });
});

test('a question that stood when the case was closed stands again when it is reopened', () => {
  const answer = ['is', 'assistance-refused'] as const;
  const ask = ['is', 'information-requested'] as const;
  const close = ['jp', 'case-closed'] as const;
  const openOf = (...steps: readonly Step[]) =>
    fold(story(submit, answer, ask, ...steps)[1]).waits.map(({ open }) => open);
  assert.deepEqual(openOf(), [true]);
  assert.deepEqual(openOf(close), [false]);
  assert.deepEqual(openOf(close, ['is', 'case-reopened']), [true]);
  assert.deepEqual(openOf(['jp', 'information-supplied'], close, ['is', 'case-reopened']), [false]);
});
