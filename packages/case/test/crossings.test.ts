import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalText, type JsonObject } from '@comity/base';
import { ACT_KINDS, type ActKind, describedKind, slotOf } from '@comity/statements';
import {
  type ActEntry,
  type CaseState,
  type CrossingRule,
  crossingOf,
  fold,
  liveOf,
} from '../src/index.ts';
import { act, CONTENTS, idOf, receipt, type Unit } from './log.ts';

/** What both authorities had seen: the request, a question, and a refusal, so that all can end. */
const PRIOR: readonly ActEntry[] = [
  act({ id: idOf('p1'), unit: 'jp', kind: 'request-submitted', seq: 1, minute: 0 }),
  act({
    id: idOf('p2'),
    unit: 'is',
    kind: 'information-requested',
    seq: 1,
    seen: { jp: 1 },
    minute: 1,
  }),
  act({
    id: idOf('p3'),
    unit: 'is',
    kind: 'assistance-refused',
    seq: 2,
    seen: { jp: 1 },
    minute: 2,
  }),
];
const HEADS = { jp: 1, jp2: 0, is: 2, is2: 0 } as const;

/** Two units that may write the two kinds, of different authorities. */
function authors(one: ActKind, other: ActKind): readonly [Unit, Unit] {
  const units = (kind: ActKind): readonly Unit[] =>
    ({
      requesting: ['jp', 'jp2'],
      requested: ['is', 'is2'],
      either: ['is', 'jp', 'is2', 'jp2'],
    })[describedKind(kind).by] as readonly Unit[];
  const [first] = units(one);
  assert(first !== undefined);
  const second = units(other).find((unit) => unit !== first);
  assert(second !== undefined);
  return [first, second];
}

function crossing(kind: ActKind, unit: Unit, minute: number): ActEntry {
  const late = kind === 'preservation-confirmed' ? { lastDay: `2013-09-${minute}` } : {};
  const own: JsonObject =
    kind === 'information-supplied'
      ? { answers: [{ asked: idOf('p2'), question: 1, text: '443' }] }
      : kind === 'body-erased'
        ? { act: idOf('p2'), reason: 'The time is over.' }
        : kind === 'erasure-requested'
          ? { acts: [idOf('p2')], why: 'Cleared.' }
          : { ...CONTENTS[kind], ...late };
  const { [unit]: before, ...seen } = HEADS;
  const seq = before + 1;
  return act({ id: idOf(`${unit}-${minute}`), unit, kind, seq, seen, minute, content: own });
}

interface Crossed {
  readonly state: CaseState;
  readonly first: ActEntry;
  readonly last: ActEntry;
}

const held = ({ slots, parts }: CaseState, kind: string): readonly string[] =>
  [slots.requesting, slots.requested, ...parts.map((part) => part.slots)].flatMap(
    (one) => one[slotOf(kind as ActKind)] ?? [],
  );

/** What each rule means, looked up in the state. */
const CHECKS: Readonly<Record<CrossingRule, (crossed: Crossed) => void>> = {
  independent: ({ state, first, last }) => {
    for (const { id, kind } of [first, last]) {
      const { how } = describedKind(kind as ActKind).fills;
      if (how === 'grow') assert.equal(held(state, kind).includes(id), true);
    }
    assert.equal(state.counts.inEffect, PRIOR.length + 2);
  },
  'first-counts': ({ state, first, last }) => {
    const { fills } = describedKind(first.kind as ActKind);
    if (fills.how !== 'ends') assert.deepEqual(held(state, first.kind), [first.id]);
    else assert.equal(state.status, fills.what === 'case' ? 'closed' : 'withdrawn');
    assert.notEqual(first.id, last.id);
  },
  'last-counts': ({ state, last }) => assert.deepEqual(held(state, last.kind), [last.id]),
  'measure-decides': ({ state, first, last }) => {
    const confirmed = [first, last].filter(({ kind }) => kind === 'preservation-confirmed');
    const [part] = state.parts;
    assert(part !== undefined);
    if (confirmed.length === 0) {
      assert.equal(part.by, first.id);
      return;
    }
    assert.equal(part.stage, 'preserved');
    assert.equal(part.by, confirmed.at(-1)?.id, 'the later last day holds');
    assert.equal(liveOf(part)?.stopped, null);
  },
  'execution-stops': ({ state, first, last }) => {
    assert.equal(state.status, 'withdrawn');
    if (![first, last].some((entry) => entry.kind === 'preservation-confirmed')) return;
    assert.equal(state.parts.map(liveOf)[0]?.stopped?.because, 'withdrawn');
  },
  'question-lapses': ({ state }) => {
    assert.equal(state.status, 'withdrawn');
    assert.equal(
      state.waits.some((wait) => wait.open),
      false,
    );
  },
  'stays-closed': ({ state }) => assert.equal(state.status, 'closed'),
};

const CROSSING = ACT_KINDS.filter((kind) => describedKind(kind).fills.how !== 'opens');

for (const [index, one] of CROSSING.entries()) {
  for (const other of CROSSING.slice(index)) {
    const rule = crossingOf(one, other);
    test(`${one} meets ${other}: ${rule.rule}`, () => {
      assert.deepEqual(crossingOf(other, one), rule, 'in whichever order');
      const [unitOfOne, unitOfOther] = authors(one, other);
      const both: CaseState['status'][] = [];
      for (const [minute, later] of [
        [10, 20],
        [20, 10],
      ] as const) {
        const acts = [crossing(one, unitOfOne, minute), crossing(other, unitOfOther, later)];
        const entries = [...PRIOR, ...acts].flatMap((entry) => [entry, receipt(entry)]);
        const state = fold(entries);
        assert.equal(canonicalText(fold(entries.toReversed())), canonicalText(state));
        for (const { withoutEffect, act: id } of state.timeline) {
          assert.equal(withoutEffect, null, `${id} stands`);
        }
        const [first, last] = minute < later ? acts : acts.toReversed();
        assert(first !== undefined && last !== undefined);
        CHECKS[rule.rule]({ state, first, last });
        const ids = acts.map((entry) => entry.id).sort();
        assert.deepEqual(
          state.flags.map(({ code, acts: about }) => [code, about]),
          rule.look === null ? [] : [[rule.look, ids]],
        );
        both.push(state.status);
      }
      assert.equal(both[0], both[1], 'the claimed times decide nothing');
    });
  }
}
