import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '@comity/base';
import { type ActKind, describedKind, isActKind, isOpen, OPEN_STAGES } from '@comity/statements';
import { decide, due, whoseMove } from '../src/index.ts';
import { CONTENTS, REQUEST, TWO_PARTS } from './log.ts';
import { contentIn, explore, nextAct, type Reached } from './reach.ts';

/** Each part for itself, and all together. */
const eachAndAll = (fitting: readonly string[]) =>
  fitting.length > 1 ? [fitting, ...fitting.map((part) => [part])] : [fitting];

const WORLDS: readonly (readonly [name: string, cases: readonly Reached[]])[] = [
  ['one part', explore({ opening: REQUEST, parts: ['p1'], waitsMax: 1 })],
  [
    'two parts',
    explore({ opening: TWO_PARTS, parts: ['p1', 'p2'], waitsMax: 0, among: eachAndAll }),
  ],
];

/** Whether a kind may be stated about one part of a case. */
function mayBeSaid({ acts, state }: Reached, kind: ActKind, part: string): boolean {
  const { by } = describedKind(kind);
  const side = by === 'either' ? 'requested' : by;
  const { author, to } = nextAct({ acts, state }, kind, { side, parts: [part] });
  const content: JsonObject = contentIn(kind, state, side === 'requested' ? 'is' : 'jp');
  return decide(state, { kind, author, to, content, parts: [part] }, {}).ok;
}

for (const [name, cases] of WORLDS) {
  test(`${name}: every open part can be brought to its end by the side that was asked`, () => {
    const ANSWERS = ['assistance-refused', 'nothing-found', 'execution-impossible'] as const;
    for (const here of cases.filter(({ state }) => state.status !== 'closed')) {
      for (const { id, stage } of here.state.parts.filter((part) => isOpen(part.stage))) {
        for (const kind of ANSWERS) {
          assert.equal(mayBeSaid(here, kind, id), true, `${kind} on a part that is ${stage}`);
        }
        assert.equal(mayBeSaid(here, 'part-withdrawn', id), true, `withdrawn when ${stage}`);
      }
    }
  });

  test(`${name}: where nothing is owed the case can be closed, and not before`, () => {
    for (const { state, moves } of cases) {
      const owed = state.parts.some(({ stage }) => isOpen(stage));
      for (const side of ['requesting', 'requested'] as const) {
        const closes = moves[side].includes('case-closed');
        assert.equal(closes, !owed && state.status !== 'closed', `${state.status}, ${side}`);
      }
    }
  });

  test(`${name}: whoever is to move has a move, and what is asked can be replied to`, () => {
    for (const { state, moves } of cases.filter(({ state: { status } }) => status !== 'closed')) {
      const { side, what } = whoseMove(state);
      assert.ok(side !== null, state.status);
      assert.ok(moves[side].length > 0, `${what} by ${side}`);
      for (const wait of state.waits.filter(({ open }) => open)) {
        const replies = moves[wait.owedBy].filter((kind) => {
          const { fills } = describedKind(kind);
          return fills.how === 'replies' && fills.to.includes(wait.kind);
        });
        assert.ok(replies.length > 0, `${wait.kind} waits for ${wait.owedBy}`);
      }
    }
  });
}

test('every stage of a part and every kind that moves one is reached', () => {
  const [[, cases] = ['', []]] = WORLDS;
  const stages = new Set(cases.flatMap(({ state }) => state.parts.map(({ stage }) => stage)));
  for (const stage of [...OPEN_STAGES, 'preserved', 'answered', 'nothing-found', 'impossible']) {
    assert.ok(stages.has(stage as (typeof OPEN_STAGES)[number]), stage);
  }
  const said = new Set(cases.flatMap(({ moves }) => [...moves.requesting, ...moves.requested]));
  const never = cases
    .flatMap(({ acts }) => acts.map(({ kind }) => kind))
    .filter((kind) => isActKind(kind) && describedKind(kind).fills.how !== 'opens')
    .filter((kind) => !said.has(kind as ActKind));
  assert.deepEqual(never, []);
});

const OFFERED = explore({
  ...{ kind: 'information-offered', opening: CONTENTS['information-offered'] },
  ...{ parts: ['p1'], waitsMax: 1 },
});

test('information that is offered can always be disclosed, declined and withdrawn, until it is given', () => {
  const KINDS = ['information-disclosed', 'offer-declined', 'offer-withdrawn'] as const;
  const open = OFFERED.filter(({ state }) => state.parts.some(({ stage }) => isOpen(stage)));
  assert.ok(open.length > 3);
  for (const here of open) {
    for (const kind of KINDS) assert.equal(mayBeSaid(here, kind, 'p1'), true, here.state.status);
    const { side, what } = whoseMove(here.state);
    assert.ok(side !== null && here.moves[side].length > 0, what);
  }
});

test('a case of information ends given, declined or withdrawn, and is closed then', () => {
  const stages = new Set(OFFERED.map(({ state }) => state.parts[0]?.stage));
  for (const stage of ['conditional', 'asked', 'admitted', 'answered', 'declined', 'withdrawn']) {
    assert.ok(stages.has(stage as (typeof OPEN_STAGES)[number]), stage);
  }
  for (const { state, moves } of OFFERED) {
    const owed = state.parts.some(({ stage }) => isOpen(stage));
    for (const side of ['requesting', 'requested'] as const) {
      const closes = moves[side].includes('case-closed');
      assert.equal(closes, !owed && state.status !== 'closed', `${state.status}, ${side}`);
    }
  }
});

const SHOWN = explore({
  ...{ kind: 'draft-shown', opening: CONTENTS['draft-shown'] },
  ...{ parts: [], waitsMax: 1 },
});

test('a draft that is shown obliges nobody, runs no clock, and both sides can always say more or end it', () => {
  const statuses = new Set(SHOWN.map(({ state }) => state.status));
  assert.deepEqual(statuses, new Set(['draft-open', 'draft-answered', 'draft-sent', 'closed']));
  for (const { state, moves } of SHOWN) {
    assert.deepEqual([state.parts, state.waits, due(state, {})], [[], [], []], state.status);
    assert.equal(whoseMove(state).side, null, state.status);
    const isOpenCase = state.status !== 'closed';
    assert.equal(moves.requested.includes('draft-remarked'), isOpenCase, state.status);
    for (const side of ['requesting', 'requested'] as const) {
      assert.equal(moves[side].includes('case-closed'), isOpenCase, `${state.status}, ${side}`);
      assert.ok(moves[side].length > 0, `${state.status}, ${side}`);
      assert.deepEqual(
        moves[side].filter((kind) => describedKind(kind).fills.how === 'asks'),
        [],
      );
    }
  }
});

test('what belongs to requests is never offered in a case of information, nor the other way', () => {
  const said = (cases: readonly Reached[]) =>
    new Set(cases.flatMap(({ moves }) => [...moves.requesting, ...moves.requested]));
  const [[, requests] = ['', []]] = WORLDS;
  for (const [cases, sort] of [
    [OFFERED, 'information'],
    [SHOWN, 'draft'],
    [requests, 'request'],
  ] as const) {
    for (const kind of said(cases)) {
      assert.ok((describedKind(kind).within ?? ['request']).includes(sort), `${kind} in ${sort}`);
    }
  }
});
