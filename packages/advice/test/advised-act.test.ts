import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decideAdvised, decisionOf, dutiesByField, dutiesOn } from '@comity/advice';
import type { JsonObject } from '@comity/base';
import { type Advice, type CaseState, fold } from '@comity/case';
import type { ActKind } from '@comity/statements';
import { act, asking, CONTENTS, SIXTY_DAYS, story, type Unit } from '../../case/test/log.ts';

const OPEN = fold(story(['jp', 'request-submitted'])[1]);

const ADVICE: Advice = {
  minimumPreservation: SIXTY_DAYS,
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

/** What the author is told; the act may be stated all the same. */
const warnings = (
  state: CaseState,
  unit: Unit,
  [kind, content, advice = ADVICE]: readonly [ActKind, unknown, Advice?],
) => {
  const { author, to } = act({ unit, kind, seq: 1 });
  const decided = decideAdvised(state, { kind, author, to, content }, advice);
  assert(decided.ok, JSON.stringify(decided));
  return decided.value.warnings.map(({ code, at, pinpoint }) => [at, code, pinpoint]);
};

describe('a confirmation', () => {
  const confirm = (change: JsonObject): readonly [ActKind, JsonObject] => [
    'preservation-confirmed',
    { ...CONTENTS['preservation-confirmed'], ...change },
  ];

  test('under 60 days is not stopped; the law is shown', () => {
    assert.deepEqual(warnings(OPEN, 'is', confirm({ lastDay: '2013-07-22' })), [
      ['lastDay', 'preservation-under-minimum', 'CETS185:29(7)'],
    ]);
  });
  test('of 60 days is as the law wants it', () => {
    assert.deepEqual(warnings(OPEN, 'is', confirm({ lastDay: '2013-07-23' })), []);
  });
  test('without advice nothing is said about its length', () => {
    const [kind, content] = confirm({ lastDay: '2013-05-25' });
    assert.deepEqual(warnings(OPEN, 'is', [kind, content, {}]), []);
  });
  test('of a request for another measure is possible and remarked', () => {
    const content = asking({ measure: 'stored-data-access' });
    const state = fold(story(['jp', 'request-submitted', content])[1]);
    assert.deepEqual(warnings(state, 'is', confirm({})), [[undefined, 'not-asked-for', undefined]]);
  });
});

describe('a collection in real time', () => {
  const asked = (to: string) =>
    asking({
      measure: 'realtime-traffic',
      targets: [
        {
          ...{ kind: 'ip', address: '203.0.113.49' },
          period: { from: '2013-06-01', to, zone: 'Asia/Tokyo' },
        },
      ],
    });
  const start = (until: string): readonly [ActKind, JsonObject] => [
    'collection-started',
    { legalBasis: 'Article 81', began: '2013-06-01', until, instalments: 'daily' },
  ];

  test('longer than the request names is not stopped, and remarked with the day that was asked', () => {
    const state = fold(story(['jp', 'request-submitted', asked('2013-06-30T23:59')])[1]);
    assert.deepEqual(warnings(state, 'is', start('2013-06-30')), []);
    assert.deepEqual(warnings(state, 'is', start('2013-07-01')), [
      ['until', 'collection-longer', undefined],
    ]);
  });
});

describe('a refusal', () => {
  const refuse = (change: JsonObject): readonly [ActKind, JsonObject] => [
    'assistance-refused',
    { ...CONTENTS['assistance-refused'], ...change },
  ];

  test('on a ground that the law closes is not stopped; the law is shown', () => {
    const ground = { kind: 'known', code: 'dual-criminality', source: 'CETS185:29(3)' };
    assert.deepEqual(warnings(OPEN, 'is', refuse({ ground, consultation: 'By telephone.' })), [
      ['ground.code', 'ground-not-available', 'CETS185:29(3)'],
    ]);
  });
  test('on another ground goes, marked as not found in the law data', () => {
    const ground = { kind: 'other', text: 'Parliament forbade it.', citation: 'Act 1/2013' };
    assert.deepEqual(warnings(OPEN, 'is', refuse({ ground, consultation: 'By telephone.' })), [
      ['ground', 'ground-not-in-law-data', undefined],
    ]);
  });
  test('said to be consulted on wants a consultation on record, or a word on it', () => {
    const bare = refuse({ consultedFirst: true, consultation: undefined as never });
    const OFF = ['consultation', 'consulted-off-record', 'CETS185:29(6)'];
    assert.deepEqual(warnings(OPEN, 'is', bare), [OFF]);
    assert.deepEqual(warnings(OPEN, 'is', [...bare, { ...ADVICE, duties: [] }]), []);
    assert.deepEqual(
      warnings(
        OPEN,
        'is',
        refuse({ consultation: 'By telephone on 24 May, with the duty officer.' }),
      ),
      [],
    );
    const opened = ['is', 'consultation-opened', CONTENTS['consultation-opened']] as const;
    const consulted = fold(story(['jp', 'request-submitted'], opened)[1]);
    assert.deepEqual(warnings(consulted, 'is', bare), []);
  });
  test('whose reasons the law demands is asked for its provision, where the ground has none', () => {
    const duties = [
      {
        code: 'give-reasons',
        on: 'refusal',
        pinpoint: 'CETS185:27(6)',
        text: 'Reasons are given.',
      },
    ] as const;
    const of = (ground: JsonObject, more: Advice = { duties }) =>
      warnings(OPEN, 'is', [...refuse({ ground, consultation: 'By telephone.' }), more]);
    const bare = { kind: 'known', code: 'essential-interests', source: 'jpn-usa-mlat' };
    assert.deepEqual(of(bare), [['ground.article', 'refusal-without-provision', 'CETS185:27(6)']]);
    assert.deepEqual(of(bare, {}), [], 'no law demands reasons');
    assert.deepEqual(of({ ...bare, article: 'Article 3' }), []);
    assert.deepEqual(of({ ...bare, source: 'CETS185:29(5)(b)' }), []);
  });
  test('without consulting first is not stopped; the duty is shown', () => {
    assert.deepEqual(warnings(OPEN, 'is', refuse({ consultedFirst: false })), [
      ['consultedFirst', 'not-consulted', 'CETS185:29(6)'],
    ]);
  });
});

test('a kind that the other node does not understand is said to be so before it is sent', () => {
  const understands = { 'message-sent': 1 };
  assert.deepEqual(warnings(OPEN, 'is', ['request-acknowledged', {}, { understands }]), [
    [undefined, 'kind-not-understood', undefined],
  ]);
  assert.deepEqual(
    warnings(OPEN, 'is', ['message-sent', { text: 'A word.' }, { understands }]),
    [],
  );
});

test('what is not in form makes no act, and nothing is remarked on it', () => {
  const { author, to } = act({ unit: 'is', kind: 'assistance-refused', seq: 1 });
  const command = { kind: 'assistance-refused', author, to, content: {} } as const;
  assert.equal(decideAdvised(OPEN, command, ADVICE).ok, false);
});

test('a postponement that an instrument wants talked over first is remarked on', () => {
  const { author, to } = act({ unit: 'is', kind: 'execution-postponed', seq: 1 });
  const content = { reasons: 'A trial here needs the same machine.' };
  const command = { kind: 'execution-postponed', author, to, parts: ['p1'], content } as const;
  const duty = (on: 'postponement' | 'refusal') =>
    ({ code: 'consult-first', on, pinpoint: 'UNTOC:18(26)', text: 'Consult first.' }) as const;
  const codes = (on: 'postponement' | 'refusal') => {
    const decided = decideAdvised(OPEN, command, { ...ADVICE, duties: [duty(on)] });
    assert.ok(decided.ok, JSON.stringify(decided));
    return decided.value.warnings.map(({ code }) => code);
  };
  assert.deepEqual(codes('postponement'), ['not-consulted']);
  assert.deepEqual(codes('refusal'), []);
});

test('duties of a refusal are those of every answer and its own, not of putting off or of a part', () => {
  const duties = (['refusal', 'any', 'postponement', 'partial'] as const).map((on) => ({ on }));
  assert.deepEqual(
    dutiesOn(duties).map(({ on }) => on),
    ['refusal', 'any'],
  );
  assert.deepEqual(
    dutiesOn(duties, 'postponement').map(({ on }) => on),
    ['any', 'postponement'],
  );
  assert.deepEqual(
    (['assistance-refused', 'execution-postponed', 'part-admitted'] as const).map(decisionOf),
    ['refusal', 'postponement', null],
  );
});

test('duties stand by the field that fulfils them, each once; what comes first is to consult', () => {
  const duty = (code: string, on: 'refusal' | 'partial', pinpoint: string) => ({
    code,
    on,
    pinpoint,
  });
  const reasons = duty('give-reasons', 'refusal', 'CETS185:27(6)');
  const consult = duty('consult-first', 'refusal', 'CETS185:25(4)');
  const partly = duty('consult-first', 'partial', 'CETS185:29(5)');
  const inform = duty('inform-promptly', 'partial', 'CETS185:27(7)');
  const apart = dutiesByField([reasons, consult, { ...consult }, partly, inform]);
  assert.deepEqual(apart.first, [consult]);
  assert.deepEqual(apart.inField('reasons'), [reasons]);
  assert.deepEqual(apart.inField('consultedFirst'), [consult]);
  assert.deepEqual(apart.inField('remarks'), []);
  assert.deepEqual(apart.others, [inform]);
});
