import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalText } from '@comity/base';
import { ACT_KINDS, type ActKind, describedKind, STAGES, slotOf } from '@comity/statements';
import {
  type ActEntry,
  type CaseState,
  type CrossingRule,
  crossingOf,
  decide,
  fold,
  liveOf,
  type Side,
} from '../src/index.ts';
import { CONTENTS, REQUEST, type Unit } from './log.ts';
import { contentIn, entriesOf, explore, nextAct, type Reached } from './reach.ts';

/** For each stage of a part a shortest case that stands there, with no question open if it can be. */
const SCENES: readonly Reached[] = [
  ...scenesOf(explore({ opening: REQUEST, parts: ['p1'], waitsMax: 1 })),
  ...scenesOf(
    explore({
      ...{ kind: 'information-offered', opening: CONTENTS['information-offered'] },
      ...{ parts: ['p1'], waitsMax: 1 },
    }),
  ),
];

/** A closed one comes last: nothing but a reopening asks for it. */
function scenesOf(all: readonly Reached[]): readonly Reached[] {
  const open = ({ state }: Reached) => state.waits.filter((wait) => wait.open).length;
  const closed = all.filter(({ state }) => state.status === 'closed').slice(0, 1);
  return [
    ...STAGES.flatMap(
      (stage) =>
        all
          .filter(({ state }) => state.parts[0]?.stage === stage && state.status !== 'closed')
          .sort((one, other) => open(one) - open(other))[0] ?? [],
    ),
    ...closed,
  ];
}

type Case = Pick<Reached, 'acts' | 'state'>;

const UNITS_OF: Readonly<Record<Side, readonly [Unit, Unit]>> = {
  requesting: ['jp', 'jp2'],
  requested: ['is', 'is2'],
};

/** Who writes the two kinds: two authorities, of different sides where both may be. */
function authors(one: ActKind, other: ActKind): readonly [Author, Author] {
  const [a, b] = [describedKind(one).by, describedKind(other).by];
  const first: Side = a === 'either' ? (b === 'requesting' ? 'requested' : 'requesting') : a;
  const second: Side = b === 'either' ? (first === 'requested' ? 'requesting' : 'requested') : b;
  return [
    { side: first, unit: UNITS_OF[first][0] },
    { side: second, unit: UNITS_OF[second][first === second ? 1 : 0] },
  ];
}

interface Author {
  readonly side: Side;
  readonly unit: Unit;
}

/** Whether it may be stated, of whatever measure the part is. */
function mayNow(here: Case, kind: ActKind, { side, unit }: Author): boolean {
  const { author, to, parts } = nextAct(here, kind, { side, unit, parts: about(kind) });
  const content = contentIn(kind, here.state, unit);
  return decide(here.state, { kind, author, to, content, parts }, {}).ok;
}

/** The case with the question asked that a reply answers. */
function withQuestion(here: Case, kind: ActKind, by: Author): Case {
  const { fills } = describedKind(kind);
  if (fills.how !== 'replies' || mayNow(here, kind, by)) return here;
  const asks = fills.to[0] as ActKind;
  const asking: Side = by.side === 'requesting' ? 'requested' : 'requesting';
  const acts = [...here.acts, nextAct(here, asks, { side: asking, parts: about(asks) })];
  return { acts, state: fold(entriesOf(acts)) };
}

const about = (kind: ActKind): readonly string[] =>
  describedKind(kind).about === 'parts' ? ['p1'] : [];

/** A case in which both kinds may be stated; none where one rules out the other. */
function sceneOf(kinds: readonly [ActKind, ActKind], by: readonly [Author, Author]): Case | null {
  for (const scene of SCENES) {
    let here: Case = scene;
    for (const at of [0, 1] as const) here = withQuestion(here, kinds[at], by[at]);
    if (mayNow(here, kinds[0], by[0]) && mayNow(here, kinds[1], by[1])) return here;
  }
  return null;
}

function crossing(
  here: Case,
  kind: ActKind,
  { side, unit, minute }: Author & { readonly minute: number },
): ActEntry {
  const late = Object.hasOwn(describedKind(kind).says, 'lastDay')
    ? { lastDay: `2013-09-${minute}` }
    : {};
  const made = nextAct(here, kind, { side, unit, parts: about(kind) });
  return {
    ...made,
    id: `${unit}-${minute}`.padStart(22, '0'),
    claimed: made.claimed.replace(/:\d\d:/, `:${minute}:`),
    body: { content: { ...contentIn(kind, here.state, unit), ...late } },
  };
}

interface Crossed {
  readonly prior: Case;
  readonly state: CaseState;
  readonly first: ActEntry;
  readonly last: ActEntry;
}

const held = ({ slots, parts }: CaseState, kind: string): readonly string[] =>
  [slots.requesting, slots.requested, ...parts.map((part) => part.slots)].flatMap(
    (one) => one[slotOf(kind as ActKind)] ?? [],
  );

const stageOf = ({ kind }: ActEntry) => describedKind(kind as ActKind).moves ?? 'asked';

/** The nearer to an answer the higher; a no gives way to any other answer. */
const nearness = (entry: ActEntry): number =>
  ['refused', 'declined'].includes(stageOf(entry))
    ? STAGES.indexOf('in-execution') + 0.5
    : STAGES.indexOf(stageOf(entry));

/** What each rule means, looked up in the state. */
const CHECKS: Readonly<Record<CrossingRule, (crossed: Crossed) => void>> = {
  independent: ({ prior, state, first, last }) => {
    for (const { id, kind } of [first, last]) {
      const { how } = describedKind(kind as ActKind).fills;
      if (how === 'grow') assert.equal(held(state, kind).includes(id), true);
    }
    assert.equal(state.counts.inEffect, prior.acts.length + 2);
  },
  'first-counts': ({ state, first, last }) => {
    const { fills } = describedKind(first.kind as ActKind);
    if (fills.how !== 'ends') assert.deepEqual(held(state, first.kind), [first.id]);
    else assert.equal(state.status, fills.what === 'case' ? 'closed' : 'withdrawn');
    assert.notEqual(first.id, last.id);
  },
  'last-counts': ({ state, last }) => assert.deepEqual(held(state, last.kind), [last.id]),
  'measure-decides': ({ state, first, last }) => {
    const [part] = state.parts;
    assert(part !== undefined);
    const kept = [first, last].filter((entry) => stageOf(entry) === 'preserved');
    if (kept.length > 0) {
      assert.equal(part.stage, 'preserved');
      assert.equal(part.by, kept.at(-1)?.id, 'the later last day holds');
      assert.equal(liveOf(part)?.stopped, null);
      return;
    }
    const holds = nearness(last) > nearness(first) ? last : first;
    assert.equal(part.by, holds.id, 'the nearer to an answer holds, else the first');
    assert.equal(part.stage, stageOf(holds));
  },
  'execution-stops': ({ state, first, last }) => {
    assert.equal(state.status, 'withdrawn');
    if (![first, last].some((entry) => stageOf(entry) === 'preserved')) return;
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

/** All that is said in a case that stands. */
const CROSSING = ACT_KINDS.filter((kind) => {
  const { fills } = describedKind(kind);
  return fills.how !== 'opens' || (fills.what === 'information' && fills.again === true);
});

/** One kind for each way to weigh: every kind meets each of them. */
const REPRESENTATIVES: readonly ActKind[] = [
  'case-closed',
  'request-withdrawn',
  'part-withdrawn',
  'preservation-confirmed',
  'assistance-refused',
  'evidence-delivered',
  'information-requested',
  'information-supplied',
  'request-acknowledged',
  'request-triaged',
  'message-sent',
  'information-disclosed',
];

const met = new Set<string>();

for (const [index, one] of CROSSING.entries()) {
  const later = CROSSING.slice(index);
  const pairs = REPRESENTATIVES.includes(one)
    ? later
    : later.filter((kind) => kind === one || REPRESENTATIVES.includes(kind));
  for (const other of pairs) {
    const by = authors(one, other);
    const prior = sceneOf([one, other], by);
    if (prior === null) continue;
    met.add(one).add(other);
    const rule = crossingOf(one, other);
    test(`${one} meets ${other}: ${rule.rule}`, () => {
      assert.deepEqual(crossingOf(other, one), rule, 'in whichever order');
      const both: CaseState['status'][] = [];
      for (const [minute, after] of [
        [10, 20],
        [20, 10],
      ] as const) {
        const acts: readonly [ActEntry, ActEntry] = [
          crossing(prior, one, { ...by[0], minute }),
          crossing(prior, other, { ...by[1], minute: after }),
        ];
        const entries = entriesOf([...prior.acts, ...acts]);
        const state = fold(entries);
        assert.equal(canonicalText(fold(entries.toReversed())), canonicalText(state));
        for (const { withoutEffect, act: id } of state.timeline) {
          assert.equal(withoutEffect, null, `${id} stands`);
        }
        const [first, last] = minute < after ? acts : [acts[1], acts[0]];
        CHECKS[rule.rule]({ prior, state, first, last });
        const ids = acts.map((entry) => entry.id).sort();
        assert.deepEqual(
          state.flags.map(({ code, acts: flagged }) => [code, flagged]),
          rule.look === null ? [] : [[rule.look, ids]],
        );
        both.push(state.status);
      }
      assert.equal(both[0], both[1], 'the claimed times decide nothing');
    });
  }
}

test('every kind was met by another', () => {
  assert.deepEqual(
    CROSSING.filter((kind) => !met.has(kind)),
    [],
  );
});
