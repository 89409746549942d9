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
import { heldOf, WEIGHTS, weighed } from './crossings-held.ts';
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
  ...scenesOf(
    explore({
      ...{ kind: 'draft-shown', opening: CONTENTS['draft-shown'] },
      ...{ parts: [], waitsMax: 1 },
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
    // A draft that is shown has no part that stands anywhere.
    ...all.filter(({ state }) => state.parts.length === 0).slice(0, 1),
    ...closed,
  ];
}

type Case = Pick<Reached, 'acts' | 'state'>;

/** A case in which two acts may cross, with what each of the authors had seen of it. */
interface Scene {
  readonly whole: Case;
  readonly seen: readonly [Case, Case];
}

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

/** The case with the question asked that a reply answers, by another than `but`. */
function withQuestion(here: Case, kind: ActKind, by: Author, but?: Unit): Case {
  const { fills } = describedKind(kind);
  if (fills.how !== 'replies' || mayNow(here, kind, by)) return here;
  const asks = fills.to[0] as ActKind;
  const asking: Side = by.side === 'requesting' ? 'requested' : 'requesting';
  const unit = UNITS_OF[asking].find((one) => one !== but) ?? UNITS_OF[asking][0];
  const acts = [...here.acts, nextAct(here, asks, { side: asking, unit, parts: about(asks) })];
  return { acts, state: fold(entriesOf(acts)) };
}

const about = (kind: ActKind): readonly string[] =>
  describedKind(kind).about === 'parts' ? ['p1'] : [];

/**
 * What may have been said that one of the two authors has not seen: an answer, an end, a step
 * without which the other kind cannot be stated. The nearest come first.
 */
const UNSEEN: readonly (readonly ActKind[])[] = [
  [],
  ...[
    ...(['preservation-confirmed', 'evidence-delivered-in-part', 'nothing-found'] as const),
    ...(['offer-declined', 'information-disclosed'] as const),
  ].map((kind) => [kind]),
];

/** A case that `blind` has not seen to its end, in which its kind and the other may be stated. */
function unseenScene(
  kinds: readonly [ActKind, ActKind],
  by: readonly [Author, Author],
  blind: 0 | 1,
): Scene | null {
  const other = blind === 0 ? 1 : 0;
  const closes = kinds[other] === 'case-reopened';
  for (const scene of SCENES) {
    const seen = withQuestion(scene, kinds[blind], by[blind]);
    if (!mayNow(seen, kinds[blind], by[blind])) continue;
    for (const steps of UNSEEN) {
      const after = said(seen, closes ? [...steps, 'case-closed'] : steps, by[blind].unit);
      if (after === null) continue;
      const whole = withQuestion(after, kinds[other], by[other], by[blind].unit);
      if (!mayNow(whole, kinds[other], by[other])) continue;
      return { whole, seen: blind === 0 ? [seen, whole] : [whole, seen] };
    }
  }
  return null;
}

/** A case gone on by acts of others than `but`; `null` where one of them cannot be stated. */
function said(from: Case, kinds: readonly ActKind[], but: Unit): Case | null {
  let here = from;
  for (const kind of kinds) {
    const { by } = describedKind(kind);
    const side: Side = by === 'either' ? 'requested' : by;
    const unit = UNITS_OF[side].find((one) => one !== but) ?? UNITS_OF[side][0];
    if (!mayNow(here, kind, { side, unit })) return null;
    const acts = [...here.acts, nextAct(here, kind, { side, unit, parts: about(kind) })];
    here = { acts, state: fold(entriesOf(acts)) };
  }
  return here;
}

/** A case in which both kinds may be stated, by authors who have seen all of it where that can be. */
function sceneOf(kinds: readonly [ActKind, ActKind], by: readonly [Author, Author]): Scene | null {
  for (const scene of SCENES) {
    let here: Case = scene;
    for (const at of [0, 1] as const) here = withQuestion(here, kinds[at], by[at]);
    if (mayNow(here, kinds[0], by[0]) && mayNow(here, kinds[1], by[1])) {
      return { whole: here, seen: [here, here] };
    }
  }
  return unseenScene(kinds, by, 0) ?? unseenScene(kinds, by, 1);
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
  return fills.how !== 'opens' || ('again' in fills && fills.again === true);
});

/** One kind for each way to weigh, and for the two slots of `ends`: every kind meets each of them. */
const REPRESENTATIVES: readonly ActKind[] = [
  'case-closed',
  'case-reopened',
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
  'request-followed',
];

/** Kinds of no common sort of case never meet: the only pairs that are not played. */
function neverInOneCase(one: ActKind, other: ActKind): boolean {
  const sorts = (kind: ActKind): readonly string[] => describedKind(kind).within ?? ['request'];
  return !sorts(one).some((sort) => sorts(other).includes(sort));
}

const met = new Set<string>();
const played = new Set<string>();
const withoutScene: string[] = [];

for (const [index, one] of CROSSING.entries()) {
  const later = CROSSING.slice(index);
  const pairs = REPRESENTATIVES.includes(one)
    ? later
    : later.filter((kind) => kind === one || REPRESENTATIVES.includes(kind));
  for (const other of pairs) {
    const by = authors(one, other);
    const scene = sceneOf([one, other], by);
    if (scene === null) {
      if (!neverInOneCase(one, other)) withoutScene.push(`${one} ${other}`);
      continue;
    }
    met.add(one).add(other);
    played.add([weighed(one), weighed(other)].sort().join(' '));
    const [rule, look] = heldOf(one, other);
    test(`${one} meets ${other}: ${rule}, ${look ?? 'nobody need look'}`, () => {
      assert.deepEqual(crossingOf(one, other), { rule, look });
      assert.deepEqual(crossingOf(other, one), { rule, look }, 'in whichever order');
      const { whole, seen } = scene;
      const both: CaseState['status'][] = [];
      for (const [minute, after] of [
        [10, 20],
        [20, 10],
      ] as const) {
        const acts: readonly [ActEntry, ActEntry] = [
          crossing(seen[0], one, { ...by[0], minute }),
          crossing(seen[1], other, { ...by[1], minute: after }),
        ];
        const entries = entriesOf([...whole.acts, ...acts]);
        const state = fold(entries);
        assert.equal(canonicalText(fold(entries.toReversed())), canonicalText(state));
        for (const { withoutEffect, act: id } of state.timeline) {
          assert.equal(withoutEffect, null, `${id} stands`);
        }
        const place = ({ id }: ActEntry) => state.timeline.findIndex(({ act }) => act === id);
        const [first, last] = place(acts[0]) < place(acts[1]) ? acts : [acts[1], acts[0]];
        CHECKS[rule]({ prior: whole, state, first, last });
        const crossed = [
          acts,
          ...([0, 1] as const).flatMap((at) =>
            whole.acts.slice(seen[at].acts.length).map((unseen) => [acts[at], unseen] as const),
          ),
        ];
        assert.deepEqual(
          state.flags.map(({ code, acts: flagged }) => `${code} ${flagged.join(' ')}`).sort(),
          crossed.flatMap((pair) => toldOf(pair)).sort(),
        );
        both.push(state.status);
      }
      assert.equal(both[0], both[1], 'the claimed times decide nothing');
    });
  }
}

/** What a person is told of two acts that crossed. */
function toldOf([one, other]: readonly [ActEntry, ActEntry]): readonly string[] {
  const [, look] = heldOf(one.kind as ActKind, other.kind as ActKind);
  return look === null ? [] : [`${look} ${[one.id, other.id].sort().join(' ')}`];
}

test('every kind was met by another', () => {
  assert.deepEqual(
    CROSSING.filter((kind) => !met.has(kind)),
    [],
  );
});

test('each weight has a kind that every other meets', () => {
  const covered = new Set(REPRESENTATIVES.map(weighed));
  assert.deepEqual(
    WEIGHTS.filter((weight) => !covered.has(weight)),
    [],
  );
});

test('every two weights were played against each other', () => {
  const all = WEIGHTS.flatMap((one, at) => WEIGHTS.slice(at).map((two) => [one, two].sort()));
  assert.deepEqual(
    all.map((pair) => pair.join(' ')).filter((pair) => !played.has(pair)),
    [],
  );
});

test('whatever can stand in one sort of case was played', () => {
  assert.deepEqual(withoutScene, []);
});
