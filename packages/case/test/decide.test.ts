import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '@comity/base';
import type { ActKind } from '@comity/statements';
import { type Advice, type CaseState, decide, fold } from '../src/index.ts';
import {
  act,
  asking,
  CONTENTS,
  idOf,
  PROVISIONS,
  REQUEST,
  SIXTY_DAYS,
  story,
  type Unit,
} from './log.ts';

const EMPTY = fold([]);
const OPEN = fold(story(['jp', 'request-submitted'])[1]);

const ADVICE: Advice = {
  minimumPreservation: SIXTY_DAYS,
  provisions: PROVISIONS,
  contents: [
    { part: 0, name: 'purpose', label: 'Purpose', required: true, pinpoint: 'CETS185:29(2)(b)' },
    {
      part: 0,
      name: 'necessity',
      label: 'Necessity',
      required: true,
      pinpoint: 'CETS185:29(2)(e)',
    },
  ],
  grounds: [
    { code: 'essential-interests', available: true, pinpoint: 'CETS185:29(5)(b)', text: 'Open.' },
    {
      code: 'dual-criminality',
      available: false,
      pinpoint: 'CETS185:29(3)',
      text: 'Dual criminality is no condition of preservation.',
    },
  ],
  duties: [
    { code: 'consult-first', on: 'refusal', pinpoint: 'CETS185:29(6)', text: 'Consult first.' },
  ],
};

const run = (
  state: CaseState,
  unit: Unit,
  [kind, content, advice = ADVICE]: readonly [ActKind, unknown, Advice?],
) => {
  const { author, to } = act({ unit, kind, seq: 1 });
  return decide(state, { kind, author, to, content }, advice);
};

const faults = (...[state, unit, command]: Parameters<typeof run>) => {
  const decided = run(state, unit, command);
  assert.equal(decided.ok, false);
  return decided.ok ? [] : decided.error.map(({ code, at, pinpoint }) => [at, code, pinpoint]);
};

describe('a request', () => {
  test('whole: becomes an act with the provisions it relies on', () => {
    const decided = run(EMPTY, 'jp', ['request-submitted', REQUEST]);
    assert(decided.ok);
    assert.deepEqual(decided.value, {
      kind: 'request-submitted',
      parts: ['p1'],
      content: REQUEST,
      pinpoints: ['CETS185:29(1)', 'CETS185:35(1)'],
      seen: {},
    });
  });
  test('without what the instrument asks for: field by field', () => {
    const parts = REQUEST.parts.map((part) => ({ ...part, contents: { purpose: ' ' } }));
    const content = { ...REQUEST, parts };
    assert.deepEqual(faults(EMPTY, 'jp', ['request-submitted', content]), [
      ['parts.0.contents.purpose', 'content-missing', 'CETS185:29(2)(b)'],
      ['parts.0.contents.necessity', 'content-missing', 'CETS185:29(2)(e)'],
    ]);
  });
  test('with nothing in it: every field', () => {
    const named = faults(EMPTY, 'jp', ['request-submitted', {}]).map(([at]) => at);
    assert.equal(
      named.includes('parts') && named.includes('conduct') && named.includes('urgency'),
      true,
    );
  });
  test('that names another State than it is sent to', () => {
    assert.deepEqual(faults(EMPTY, 'jp', ['request-submitted', { ...REQUEST, to: 'USA' }]), [
      ['to', 'other-state-named', undefined],
    ]);
  });
  test('with an hour that does not exist there', () => {
    const period = { from: '2013-03-10T02:30', zone: 'America/New_York' };
    const target = { kind: 'ip', address: '203.0.113.9', period };
    assert.deepEqual(faults(EMPTY, 'jp', ['request-submitted', asking({ targets: [target] })]), [
      ['parts.0.targets.0.period.from', 'time-does-not-exist', undefined],
    ]);
  });
});

describe('standing', () => {
  const command = (author: Partial<ReturnType<typeof act>['author']>, to?: Unit) => {
    const made = act({ unit: 'is', kind: 'message-sent', seq: 1, ...(to ? { to } : {}) });
    return decide(
      OPEN,
      { kind: 'message-sent', author: { ...made.author, ...author }, to: made.to, content: {} },
      {},
    );
  };
  const code = (decided: ReturnType<typeof command>) =>
    decided.ok ? null : decided.error[0]?.code;

  test('no authority: no act', () =>
    assert.equal(code(command({ authority: ' ' })), 'author-incomplete'));
  test('no officer: no act', () =>
    assert.equal(code(command({ officer: '' })), 'author-incomplete'));
  test('a third State', () => assert.equal(code(command({ participant: 'USA' })), 'not-a-party'));
  test('to the own side', () => assert.equal(code(command({}, 'is2')), 'wrong-addressee'));
});

describe('a confirmation', () => {
  const confirm = (change: JsonObject): readonly [ActKind, JsonObject] => [
    'preservation-confirmed',
    { ...CONTENTS['preservation-confirmed'], ...change },
  ];

  test('that ends before it starts is stopped', () => {
    assert.deepEqual(faults(OPEN, 'is', confirm({ lastDay: '2013-05-23' })), [
      ['lastDay', 'end-before-start', undefined],
    ]);
  });
  test('that leaves all blank names all', () => {
    const blank = { preserved: '', since: '', lastDay: ' ', legalBasis: '', remarks: '' };
    assert.deepEqual(faults(OPEN, 'is', ['preservation-confirmed', blank]), [
      ['preserved', 'missing', undefined],
      ['since', 'missing', undefined],
      ['lastDay', 'missing', 'CETS185:29(7)'],
      ['legalBasis', 'missing', undefined],
    ]);
  });
});

describe('a refusal', () => {
  const refuse = (change: JsonObject): readonly [ActKind, JsonObject] => [
    'assistance-refused',
    { ...CONTENTS['assistance-refused'], ...change },
  ];

  test('without reasons is stopped, with the provision that asks for them', () => {
    assert.deepEqual(faults(OPEN, 'is', refuse({ reasons: '' })), [
      ['reasons', 'missing', 'CETS185:27(7)'],
    ]);
  });
  test('cites the provision of its ground first', () => {
    const decided = run(OPEN, 'is', refuse({}));
    assert(decided.ok);
    assert.deepEqual(decided.value.pinpoints, ['CETS185:29(5)(b)', 'CETS185:27(7)']);
  });
  test('on another ground without citation is stopped', () => {
    const ground = { kind: 'other', text: 'Parliament forbade it.' };
    assert.deepEqual(faults(OPEN, 'is', refuse({ ground })), [
      ['ground.citation', 'missing', undefined],
    ]);
  });
});

test('blank rows at the end of a form are no questions, one in the middle is named', () => {
  const ask = (questions: string[]) => run(OPEN, 'is', ['information-requested', { questions }]);
  const decided = ask(['Which port?', '', ' ']);
  assert(decided.ok);
  assert.deepEqual(decided.value.content, { questions: ['Which port?'] });
  assert.deepEqual(faults(OPEN, 'is', ['information-requested', { questions: ['a', '', 'b'] }]), [
    ['questions.1', 'missing', undefined],
  ]);
});

test('a choice outside the closed set is named', () => {
  const content = { capability: 'full', capacity: 'some', priority: 'high' };
  assert.deepEqual(faults(OPEN, 'is', ['request-triaged', content]), [
    ['capacity', 'not-allowed', undefined],
  ]);
});

test('a ground of a treaty whose articles are not coded can be stated, with its article', () => {
  const ground = {
    kind: 'known',
    code: 'essential-interests',
    source: 'jpn-usa-mlat',
    article: '3(1)',
  };
  const content = { ...CONTENTS['assistance-refused'], ground };
  const decided = run(OPEN, 'is', ['assistance-refused', content]);
  assert(decided.ok);
  assert.deepEqual(decided.value.pinpoints, ['CETS185:27(7)']);
});

test('fields that a kind does not have are named, not dropped', () => {
  assert.deepEqual(faults(OPEN, 'is', ['message-sent', { text: 'a', secret: 'b' }]), [
    ['secret', 'unknown-field', undefined],
  ]);
});

test('a draft says what its authority had seen, colleagues included', () => {
  const state = fold(
    story(
      ['jp', 'request-submitted'],
      ['is', 'request-acknowledged'],
      ['is2', 'request-triaged'],
    )[1],
  );
  const decided = run(state, 'is2', ['preservation-confirmed', CONTENTS['preservation-confirmed']]);
  assert(decided.ok);
  assert.deepEqual(decided.value.seen, { 'JPN.npa-247': 1, 'ISL.rvk-247': 1 });
});

test('pinpoints follow the instruments that the request relies on', () => {
  const content = asking({ basis: [{ id: 'UNCC', pinpoints: [] }] });
  const state = fold(story(['jp', 'request-submitted', content])[1]);
  const advice: Advice = {
    provisions: { acts: { 'preservation-confirmed': ['UNCC:42', 'CETS185:29(3)'] } },
  };
  const decided = run(state, 'is', [
    'preservation-confirmed',
    CONTENTS['preservation-confirmed'],
    advice,
  ]);
  assert(decided.ok);
  assert.deepEqual(decided.value.pinpoints, ['UNCC:42']);
});

test('a request that was given back can be submitted again', () => {
  const [[request]] = story(['jp', 'request-submitted']);
  assert(request !== undefined);
  const back = { entry: 'receipt', act: request.id, by: 'ISL', at: request.claimed } as const;
  const state = fold([request, { ...back, outcome: 'rejected', code: 'unknown-key' }]);
  assert.equal(run(state, 'jp', ['request-submitted', REQUEST]).ok, true);
  assert.equal(run(state, 'jp', ['message-sent', { text: idOf(1) }]).ok, false);
});

describe('a day that cannot be meant is named at its field', () => {
  const on = (today: string | undefined): Advice => ({
    ...ADVICE,
    ...(today === undefined ? {} : { today }),
  });
  const assessed = (expectedDate: string) => ({ ...CONTENTS['request-triaged'], expectedDate });
  test('a forecast of a day that is over', () => {
    const past = assessed('2012-02-01');
    assert.deepEqual(faults(OPEN, 'is', ['request-triaged', past, on('2013-05-21')]), [
      ['expectedDate', 'day-over', undefined],
    ]);
    for (const day of ['2013-05-21', '2013-05-22']) {
      assert(run(OPEN, 'is', ['request-triaged', assessed(day), on('2013-05-21')]).ok, day);
    }
    assert(run(OPEN, 'is', ['request-triaged', past, on(undefined)]).ok);
  });
  test('data kept for centuries, or since tomorrow', () => {
    const kept = (change: JsonObject) => ({ ...CONTENTS['preservation-confirmed'], ...change });
    const said = (change: JsonObject) =>
      faults(OPEN, 'is', ['preservation-confirmed', kept(change), on('2013-05-21')]);
    assert.deepEqual(said({ since: '2013-05-21', lastDay: '2999-12-31' }), [
      ['lastDay', 'day-far', undefined],
    ]);
    assert.deepEqual(said({ since: '2013-05-22', lastDay: '2013-09-01' }), [
      ['since', 'day-to-come', undefined],
    ]);
  });
  test('what was done, given back, sent or asked before on a day that has not come', () => {
    const done = {
      done: 'He was heard.',
      day: '2999-01-01',
      by: 'District court',
      hearing: 'by-video',
    };
    const heard = asking({ measure: 'testimony' });
    const there = fold(story(['jp', 'request-submitted', heard])[1]);
    const today = on('2013-05-21');
    assert.deepEqual(faults(there, 'is', ['hearing-held', done, today]), [
      ['day', 'day-to-come', undefined],
    ]);
    assert(run(there, 'is', ['hearing-held', { ...done, day: '2013-05-21' }, today]).ok);
    const sent = { sent: '2999-01-01', number: 'L-7' };
    assert.deepEqual(faults(OPEN, 'jp', ['request-followed', sent, today]), [
      ['sent', 'day-to-come', undefined],
    ]);
    const earlier = [{ kind: 'outside', day: '2999-01-01', number: 'L-1' }];
    const after = { ...REQUEST, earlier };
    assert.deepEqual(faults(EMPTY, 'jp', ['request-submitted', after, today]), [
      ['earlier.0.day', 'day-to-come', undefined],
    ]);
    // What arrives stays what it is: whoever said it answers for it.
    const came = fold(story(['jp', 'request-submitted', heard], ['is', 'hearing-held', done])[1]);
    assert.equal(came.counts.withoutEffect, 0);
    assert.equal(came.parts[0]?.stage, 'answered');
  });
  test('in a request: by part', () => {
    const late = asking({ wantedBy: '2013-05-20' });
    assert.deepEqual(faults(EMPTY, 'jp', ['request-submitted', late, on('2013-05-21')]), [
      ['parts.0.wantedBy', 'day-over', undefined],
    ]);
  });
});
