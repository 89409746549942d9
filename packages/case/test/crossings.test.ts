import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalText, type JsonObject } from '@comity/base';
import {
  ACT_KINDS,
  type ActEntry,
  type ActKind,
  type CaseState,
  CROSSINGS,
  type Crossing,
  type CrossingRule,
  fold,
} from '../src/index.ts';
import { act, CONTENTS, idOf, receipt, type Unit } from './log.ts';

const REQUESTING: ReadonlySet<string> = new Set([
  'request-submitted',
  'information-supplied',
  'request-withdrawn',
]);

/** What both authors had seen: the request, a question, and a refusal of item 1 only. */
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
    content: { ...CONTENTS['assistance-refused'], items: [1] },
  }),
];

/** The units that write the two acts; a closing is by the side that the other kind leaves free. */
function authors([one, other]: Crossing['kinds']): [Unit, Unit] {
  const first: Unit = REQUESTING.has(one) ? 'jp' : 'is';
  const closing = one === 'case-closed' && other !== 'case-closed';
  if (closing) return REQUESTING.has(other) ? ['is', 'jp'] : ['jp', 'is'];
  if (one === 'case-closed') return ['is', 'is2'];
  const second: Unit = REQUESTING.has(other) ? 'jp' : 'is';
  if (first !== second) return [first, second];
  return second === 'jp' ? ['jp', 'jp2'] : ['is', 'is2'];
}

const HEADS = { jp: 1, jp2: 0, is: 2, is2: 0 } as const;

function crossing(kind: ActKind, unit: Unit, minute: number): ActEntry {
  const late = kind === 'preservation-confirmed' ? { lastDay: `2013-09-${minute}` } : {};
  const content: JsonObject =
    kind === 'information-supplied'
      ? { answers: [{ asked: idOf('p2'), question: 1, text: '443' }] }
      : { ...CONTENTS[kind], ...late };
  const { [unit]: own, ...seen } = HEADS;
  return act({ id: idOf(`${unit}-${minute}`), unit, kind, seq: own + 1, seen, minute, content });
}

type Check = (state: CaseState, first: ActEntry, last: ActEntry) => void;

const FIELD: Partial<Record<ActKind, (state: CaseState) => string | undefined>> = {
  'request-acknowledged': (state) => state.requested.acknowledgement?.act,
  'request-withdrawn': (state) => state.requesting.withdrawal?.act,
  'case-closed': (state) => state.requested.closing?.act,
  'assistance-refused': (state) => state.refusal?.act,
};

const CHECKS: Readonly<Record<CrossingRule, Check>> = {
  independent: (state) => assert.notEqual(state.status, 'withdrawn'),
  'first-counts': (state, first) => assert.equal(FIELD[first.kind as ActKind]?.(state), first.id),
  'last-counts': (state, _, last) => assert.equal(state.requested.triage?.act, last.id),
  'later-day-holds': (state, _, last) => {
    assert.equal(state.preservation?.act, last.id);
    assert.equal(state.status, 'preserved');
  },
  'preservation-holds': (state) => {
    assert.equal(state.status, 'preserved');
    assert.equal(state.preservation?.stopped, null);
    assert.equal(state.refusal?.whole, true);
  },
  'execution-stops': (state, first, last) => {
    assert.equal(state.status, 'withdrawn');
    if (![first, last].some((entry) => entry.kind === 'preservation-confirmed')) return;
    assert.equal(state.preservation?.stopped?.because, 'withdrawn');
  },
  'question-lapses': (state) => {
    assert.equal(state.status, 'withdrawn');
    assert.equal(
      state.questions.some((question) => question.open),
      false,
    );
  },
  'stays-closed': (state) => assert.equal(state.status, 'closed'),
};

for (const row of CROSSINGS) {
  test(`${row.kinds.join(' meets ')}: ${row.rule}`, () => {
    const [one, other] = row.kinds;
    const [unitOfOne, unitOfOther] = authors(row.kinds);
    const both: CaseState['status'][] = [];
    for (const [first, second] of [
      [10, 20],
      [20, 10],
    ] as const) {
      const acts = [crossing(one, unitOfOne, first), crossing(other, unitOfOther, second)];
      const entries = [...PRIOR, ...acts].flatMap((entry) => [entry, receipt(entry)]);
      const state = fold(entries);
      assert.equal(canonicalText(fold(entries.toReversed())), canonicalText(state));
      for (const { withoutEffect, act: id } of state.timeline) {
        assert.equal(withoutEffect, null, `${id} stands`);
      }
      const [early, late] = first < second ? acts : acts.toReversed();
      assert(early !== undefined && late !== undefined);
      CHECKS[row.rule](state, early, late);
      const crossed = state.flags.filter((flag) => flag.code === 'crossed');
      const ids = acts.map((entry) => entry.id).sort();
      assert.deepEqual(
        crossed,
        row.look === null ? [] : [{ code: 'crossed', text: row.look, acts: ids }],
      );
      both.push(state.status);
    }
    assert.equal(both[0], both[1], 'the claimed times decide nothing');
  });
}

test('the table has every pair of kinds that move a case, once', () => {
  const light = ['request-submitted', 'message-sent', 'erasure-requested', 'body-erased'];
  const weighty = ACT_KINDS.filter((kind) => !light.includes(kind));
  const pair = (one: string, other: string) => [one, other].sort().join(' ');
  const expected = weighty.flatMap((one, index) =>
    weighty.slice(index).map((other) => pair(one, other)),
  );
  const found = CROSSINGS.map(({ kinds: [one, other] }) => pair(one, other));
  assert.deepEqual(found.toSorted(), expected.toSorted());
});
