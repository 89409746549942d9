import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '@comity/base';
import { type Advice, due, fold, nextMoves, whoseMove } from '../src/index.ts';
import { CONTENTS, idOf, PROVISIONS, SIXTY_DAYS, type Step, story, TWO_PARTS } from './log.ts';

const submit: Step = ['jp', 'request-submitted'];
const ask: Step = [
  'is',
  'information-requested',
  { ...CONTENTS['information-requested'], wantedBy: '2013-05-30' },
];
const confirm: Step = ['is', 'preservation-confirmed'];
const refuse: Step = ['is', 'assistance-refused'];
const withdraw: Step = ['jp', 'request-withdrawn'];
const after = (...steps: readonly Step[]) => fold(story(...steps)[1]);

describe('whose move', () => {
  const TABLE: readonly (readonly [
    string,
    readonly Step[],
    string | null,
    string,
    string | null,
  ])[] = [
    ['nothing', [], 'requesting', 'submit', null],
    ['a request', [submit], 'requested', 'acknowledge', 'CETS185:35(1)'],
    ['acknowledged', [submit, ['is', 'request-acknowledged']], 'requested', 'triage', null],
    ['triaged', [submit, ['is', 'request-triaged']], 'requested', 'answer', null],
    ['asked', [submit, ask], 'requesting', 'answer-questions', null],
    ['confirmed', [submit, confirm], 'requesting', 'send-request-for-disclosure', 'CETS185:29(7)'],
    ['confirmed and asked', [submit, confirm, ask], 'requesting', 'answer-questions', null],
    [
      'answered in part',
      [submit, ['is', 'evidence-delivered-in-part']],
      'requested',
      'answer',
      null,
    ],
    ['delivered', [submit, ['is', 'evidence-delivered']], 'requesting', 'confirm-receipt', null],
    ['refused', [submit, refuse], 'requesting', 'consider-refusal', null],
    ['withdrawn', [submit, withdraw], 'requested', 'close', null],
    ['closed', [submit, withdraw, ['is', 'case-closed']], null, 'nothing', null],
  ];
  for (const [name, steps, side, what, pinpoint] of TABLE) {
    test(`${name}: ${side ?? 'nobody'}, ${what}`, () => {
      const move = whoseMove(after(...steps), { provisions: PROVISIONS });
      assert.deepEqual([move.side, move.what, move.pinpoint], [side, what, pinpoint]);
    });
  }
  test('without law data no provision is cited', () => {
    assert.equal(whoseMove(after(submit)).pinpoint, null);
  });
  test('an erasure asked for is owed after closing', () => {
    const wish: Step = ['jp', 'erasure-requested', { acts: [idOf(1)], why: 'Cleared.' }];
    const move = whoseMove(after(submit, withdraw, ['is', 'case-closed'], wish));
    assert.deepEqual([move.side, move.what], ['requested', 'erase']);
  });
});

/** Kinds that these tables tell of; others follow the same rules and need no row. */
const TOLD: ReadonlySet<string> = new Set([
  'request-submitted',
  'request-acknowledged',
  'request-triaged',
  'information-requested',
  'information-supplied',
  'preservation-confirmed',
  'assistance-refused',
  'request-withdrawn',
  'case-closed',
  'message-sent',
  'erasure-requested',
  'body-erased',
]);

describe('next moves', () => {
  test('of the requested side on a request', () => {
    const moves = nextMoves(after(submit), 'requested')
      .filter(({ kind }) => TOLD.has(kind))
      .map(({ kind, mayNow, why }) => [kind, mayNow ? null : why?.code]);
    assert.deepEqual(moves, [
      ['request-acknowledged', null],
      ['request-triaged', null],
      ['information-requested', null],
      ['preservation-confirmed', null],
      ['assistance-refused', null],
      ['case-closed', 'answer-owed'],
      ['message-sent', null],
      ['erasure-requested', null],
      ['body-erased', null],
    ]);
  });
  test('of the requesting side on a request', () => {
    const moves = nextMoves(after(submit), 'requesting');
    assert.deepEqual(
      moves
        .filter((move) => !move.mayNow && TOLD.has(move.kind))
        .map(({ kind, why }) => [kind, why?.code]),
      [
        ['request-submitted', 'second-request'],
        ['information-supplied', 'nothing-asked'],
        ['case-closed', 'answer-owed'],
      ],
    );
  });
  test('what answers nothing that waits is open, and fits no longer', () => {
    const fitting = (...steps: readonly Step[]) =>
      nextMoves(after(...steps), 'requested')
        .filter(({ mayNow, fits }) => mayNow && fits)
        .map(({ kind }) => kind);
    const kinds = ['assistance-refused', 'request-triaged', 'information-requested'] as const;
    for (const kind of kinds) {
      assert.ok(fitting(submit).includes(kind), kind);
      for (const answer of [refuse, confirm, ['is', 'evidence-delivered'] satisfies Step]) {
        assert.ok(!fitting(submit, answer).includes(kind), `${kind} after ${answer[1]}`);
        const move = nextMoves(after(submit, answer), 'requested').find((m) => m.kind === kind);
        assert.ok(move?.mayNow, 'it is kept possible');
      }
    }
    assert.ok(!fitting(submit, refuse).includes('preservation-confirmed'));
    const ours = nextMoves(after(submit, refuse), 'requesting');
    assert.equal(ours.find(({ kind }) => kind === 'part-withdrawn')?.fits, false);
    const kept = nextMoves(after(submit, confirm), 'requesting');
    assert.equal(kept.find(({ kind }) => kind === 'part-withdrawn')?.fits, true);
  });
  test('carry the provisions of the instrument relied on', () => {
    const moves = nextMoves(after(submit), 'requested', { provisions: PROVISIONS });
    assert.deepEqual(moves.find((move) => move.kind === 'preservation-confirmed')?.pinpoints, [
      'CETS185:29(3)',
      'CETS185:29(7)',
    ]);
  });
});

describe('due', () => {
  const advice: Advice = {
    minimumPreservation: SIXTY_DAYS,
    acknowledgement: { hours: { routine: 24, urgent: 4, emergency: 1 } },
    answer: { hours: { routine: 240, urgent: 48, emergency: 8 } },
  };
  const dates = (...steps: readonly Step[]) =>
    due(after(...steps), advice).map(({ what, kind, owedBy, at, held }) => [
      what,
      kind,
      owedBy,
      at,
      held?.code,
    ]);

  test('targets run from the receipt, by urgency', () => {
    assert.deepEqual(dates(submit), [
      ['acknowledgement', 'target', 'requested', '2013-05-24T04:00:05.000Z', undefined],
      ['first-answer', 'target', 'requested', '2013-05-26T00:00:05.000Z', undefined],
    ]);
  });
  test('the word of an officer there that the request was read meets the first target', () => {
    const [opener] = after(submit).timeline;
    const read = (unit: 'is' | 'jp', act: string): Step => [unit, 'receipt-read', { acts: [act] }];
    const whats = (...steps: readonly Step[]) => dates(submit, ...steps).map(([what]) => what);
    assert.deepEqual(whats(read('is', opener?.act ?? '')), ['first-answer']);
    assert.deepEqual(whats(read('jp', opener?.act ?? '')), ['acknowledgement', 'first-answer']);
    assert.deepEqual(
      whats(['is', 'message-sent', { text: 'On our way.' }], read('is', 'A'.repeat(22))),
      ['acknowledgement', 'first-answer'],
      'what was read was something else',
    );
  });
  test('an hour after which it is too late runs until the answer, on the clock it was said by', () => {
    const urgency = {
      ...CONTENTS['request-submitted']?.urgency,
      neededBefore: { from: '2013-05-24T03:30', zone: 'Asia/Manila' },
    };
    const pressing: Step = [
      'jp',
      'request-submitted',
      { ...CONTENTS['request-submitted'], urgency },
    ];
    assert.deepEqual(
      dates(pressing).find(([what]) => what === 'needed-before'),
      ['needed-before', 'target', 'requested', '2013-05-23T19:30:00.000Z', undefined],
    );
    assert.ok(!dates(pressing, refuse).some(([what]) => what === 'needed-before'));
    for (const from of ['0000-01-01', '9999-12-31T23:59']) {
      const of = { ...urgency, neededBefore: { from, zone: 'America/New_York' } };
      const strange: Step = [
        'jp',
        'request-submitted',
        { ...CONTENTS['request-submitted'], urgency: of },
      ];
      assert.ok(!dates(strange).some(([what]) => what === 'needed-before'), from);
    }
  });
  test('the day by which a part is wanted runs for that part until its own answer', () => {
    const parts = (TWO_PARTS['parts'] as readonly JsonObject[]).map((part, at) =>
      at === 1 ? { ...part, wantedBy: '2013-07-01' } : part,
    );
    const wanting: Step = ['jp', 'request-submitted', { ...TWO_PARTS, parts }];
    const wanted = (answer?: Step, about: readonly string[] = []) => {
      const [, entries] = story(wanting, ...(answer === undefined ? [] : [answer]));
      const state = fold(
        entries.map((entry) => {
          if (entry.entry !== 'act') return entry;
          return { ...entry, parts: entry.kind === 'request-submitted' ? ['p1', 'p2'] : about };
        }),
      );
      assert.equal(state.counts.withoutEffect, 0);
      return due(state, {})
        .filter(({ what }) => what === 'part-wanted')
        .map(({ part, owedBy, kind, day }) => [part, owedBy, kind, day]);
    };
    const row = ['p2', 'requested', 'target', '2013-07-01'];
    assert.deepEqual(wanted(), [row]);
    assert.deepEqual(wanted(confirm, ['p1']), [row], 'the other part has its answer');
    assert.deepEqual(wanted(refuse, ['p2']), []);
    assert.deepEqual(wanted(withdraw), []);
  });
  test('before the receipt no clock runs', () => {
    const [acts] = story(submit);
    assert.deepEqual(
      due(fold(acts), advice).map(({ at }) => at),
      [undefined, undefined],
    );
  });
  test('a date forecast in triage takes the place of the target', () => {
    const triage = { ...CONTENTS['request-triaged'], expectedDate: '2013-06-30' };
    assert.deepEqual(dates(submit, ['is', 'request-triaged', triage]).at(-1), [
      'expected-result',
      'target',
      'requested',
      '2013-07-01T00:00:00.000Z',
      undefined,
    ]);
  });
  test('the request that was announced is owed by its day, on both sides', () => {
    const announced = { ...CONTENTS['request-submitted'], followUpBy: '2013-08-31' };
    assert.deepEqual(dates(['jp', 'request-submitted', announced]).at(-1), [
      'follow-up',
      'target',
      'requesting',
      '2013-08-31T15:00:00.000Z',
      undefined,
    ]);
    assert.deepEqual(dates(['jp', 'request-submitted', announced], withdraw), []);
  });
  test('open questions hold the answer and are owed by the day wished', () => {
    assert.deepEqual(dates(submit, ask), [
      ['acknowledgement', 'target', 'requested', '2013-05-24T04:00:05.000Z', undefined],
      ['first-answer', 'target', 'requested', '2013-05-26T00:00:05.000Z', 'questions-open'],
      ['answer-to-questions', 'target', 'requesting', '2013-05-31T00:00:00.000Z', undefined],
    ]);
  });
  test('a confirmation has its minimum and its last day, whole days in its zone', () => {
    assert.deepEqual(dates(submit, confirm), [
      ['preservation-minimum', 'minimum', 'requested', '2013-07-24T00:00:00.000Z', undefined],
      ['preservation-ends', 'effect-date', 'requesting', '2013-08-25T00:00:00.000Z', undefined],
    ]);
  });
  test('a withdrawal stops what was preserved', () => {
    assert.deepEqual(
      dates(submit, confirm, withdraw).map(([what, , , , held]) => [what, held]),
      [
        ['preservation-minimum', 'withdrawn'],
        ['preservation-ends', 'withdrawn'],
      ],
    );
  });
  test('an erasure asked for has no date of its own', () => {
    const wish: Step = ['jp', 'erasure-requested', { acts: [idOf(1)], why: 'Cleared.' }];
    assert.deepEqual(dates(submit, refuse, wish).at(-1), [
      'erasure',
      'target',
      'requested',
      undefined,
      undefined,
    ]);
  });
  test('without advice nothing of law is claimed', () => {
    assert.deepEqual(due(after(submit), {}), []);
  });
});
