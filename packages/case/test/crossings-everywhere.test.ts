import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalText } from '@comity/base';
import { ACT_KINDS, type ActKind, describedKind, isOpen } from '@comity/statements';
import {
  type ActEntry,
  type CaseState,
  decide,
  fold,
  nextMoves,
  type Side,
  whoseMove,
} from '../src/index.ts';
import { asking, CONTENTS, TWO_PARTS, type Unit } from './log.ts';
import { contentIn, entriesOf, explore, keyOf, nextAct, type Reached } from './reach.ts';

const SIDES = ['requesting', 'requested'] as const;

/** What one side may state where a case stands, and whose hand writes it. */
interface Said {
  readonly kind: ActKind;
  readonly side: Side;
}

interface World {
  /** So many ways to stand come about at least. */
  readonly ways?: number;
  readonly name: string;
  readonly cases: readonly Reached[];
  /** Which pairs are played there; all that may be stated where left out. */
  readonly matters?: (pair: readonly [Said, Said]) => boolean;
  /** Of which parts the one speaks, and of which the other; of the first where left out. */
  readonly about?: readonly [readonly string[], readonly string[]];
}

/** Data that is kept lives on after its answer, and a search is answered step by step. */
const WHOLE = { preservation: 1, 'search-and-seizure': 0 } as const;

/** Of further measures with kinds of their own: what these meet. */
const FURTHER = [...new Set(ACT_KINDS.flatMap((kind) => describedKind(kind).measures?.[0] ?? []))]
  .filter((measure) => !Object.hasOwn(WHOLE, measure))
  .map((measure): World => {
    const own = ({ kind }: Said) => describedKind(kind).measures?.includes(measure) === true;
    return { name: measure, cases: asked(measure, 0), matters: (pair) => pair.some(own) };
  });

/** @param waitsMax so many questions may be open */
function asked(measure: string, waitsMax: number): readonly Reached[] {
  return explore({ opening: asking({ measure }), parts: ['p1'], waitsMax });
}

/** Two parts, together and apart. */
const BOTH = explore({
  ...{ opening: TWO_PARTS, parts: ['p1', 'p2'], waitsMax: 0 },
  among: (fitting) =>
    fitting.length > 1 ? [fitting, ...fitting.map((part) => [part])] : [fitting],
});
const TWO_ABOUT = [
  [['p1'], ['p2']],
  [['p1'], ['p1', 'p2']],
] as const;

/** Whether a kind is about parts and brings them on, or ends something. */
function isMoving(kind: ActKind): boolean {
  const { moves, fills } = describedKind(kind);
  return moves !== undefined || fills.how === 'ends';
}

const WORLDS: readonly World[] = [
  ...Object.entries(WHOLE).map(([name, waitsMax]) => ({ name, cases: asked(name, waitsMax) })),
  ...FURTHER,
  {
    name: 'information',
    cases: explore({
      ...{ kind: 'information-offered', opening: CONTENTS['information-offered'] },
      ...{ parts: ['p1'], waitsMax: 1 },
    }),
  },
  {
    name: 'a draft that is shown',
    cases: explore({
      ...{ kind: 'draft-shown', opening: CONTENTS['draft-shown'] },
      ...{ parts: [], waitsMax: 1 },
    }),
    // Shown, remarked on, sent and closed: more there is not without parts.
    ways: 4,
  },
  ...TWO_ABOUT.map(
    (about): World => ({
      name: `two parts, ${about.map((parts) => parts.join(' and ')).join(' beside ')}`,
      cases: BOTH,
      matters: (pair) => pair.every(({ kind }) => isMoving(kind)),
      about,
    }),
  ),
];

/** All that may be stated in a case now, by either side. */
const sayable = ({ moves }: Reached): readonly Said[] =>
  SIDES.flatMap((side) => moves[side].map((kind) => ({ kind, side })));

/** Whether a kind replies to a question that is open. */
function repliesTo({ waits }: CaseState, { kind }: Said): boolean {
  const { fills } = describedKind(kind);
  return fills.how === 'replies' && waits.some((wait) => wait.open && fills.to.includes(wait.kind));
}

/**
 * The pairs that may cross where a case stands. An open question changes nothing but for those who
 * reply to it: without a reply the pair was played where no question is open.
 */
function pairsAt(here: Reached, matters: World['matters']): readonly (readonly [Said, Said])[] {
  const all = sayable(here);
  const asked = here.state.waits.some(({ open }) => open);
  return all
    .flatMap((one, at) => all.slice(at).map((other) => [one, other] as const))
    .filter((pair) => matters?.(pair) ?? true)
    .filter((pair) => !asked || pair.some((said) => repliesTo(here.state, said)));
}

const UNITS_OF: Readonly<Record<Side, readonly [Unit, Unit]>> = {
  requesting: ['jp', 'jp2'],
  requested: ['is', 'is2'],
};

/** An act of one who has not seen the other; `null` where its author has none of its own to speak of. */
function stated(
  here: Reached,
  { kind, side }: Said,
  { unit, about }: { readonly unit: Unit; readonly about: readonly string[] },
): ActEntry | null {
  const parts = describedKind(kind).about === 'parts' ? about : [];
  const made = nextAct(here, kind, { side, unit, parts });
  const content = contentIn(kind, here.state, unit);
  const { author, to } = made;
  if (!decide(here.state, { kind, author, to, content, parts }, {}).ok) return null;
  return { ...made, id: unit.padStart(22, '0'), body: { content } };
}

/** All pairs of acts that may cross where a case stands. */
function crossed(
  here: Reached,
  { matters, about: [ofOne, ofOther] = [['p1'], ['p1']] }: Pick<World, 'matters' | 'about'>,
): readonly (readonly [ActEntry, ActEntry])[] {
  const made = new Map<string, ActEntry | null>();
  const actOf = (said: Said, unit: Unit, about: readonly string[]): ActEntry | null => {
    const key = `${said.kind} ${unit} ${about.join()}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const act = stated(here, said, { unit, about });
    made.set(key, act);
    return act;
  };
  return pairsAt(here, matters).flatMap(([one, other]) => {
    const first = actOf(one, UNITS_OF[one.side][0], ofOne);
    const second = actOf(other, UNITS_OF[other.side][one.side === other.side ? 1 : 0], ofOther);
    return first === null || second === null ? [] : [[first, second] as const];
  });
}

/** Who must be able to go on: whose move it is, and of a draft that obliges nobody both. */
const movers = ({ parts }: CaseState, side: Side | null): readonly Side[] =>
  side === null && parts.length === 0 ? SIDES : side === null ? [] : [side];

/** What is wrong with where a case stands: nobody may go on, or nobody may reply. */
function deadEnds(state: CaseState): readonly string[] {
  const of = (side: Side) => nextMoves(state, side).filter(({ mayNow }) => mayNow);
  const moves = { requesting: of('requesting'), requested: of('requested') };
  const may = (side: Side, kind: ActKind) => moves[side].some((move) => move.kind === kind);
  if (state.status === 'closed') {
    return SIDES.filter((side) => !may(side, 'case-reopened')).map((side) => `${side} reopens`);
  }
  const owed = state.parts.filter(({ stage }) => isOpen(stage));
  const { side, what } = whoseMove(state);
  return [
    ...movers(state, side).flatMap((one) =>
      moves[one].length === 0 ? [`${what}: ${one} has no move`] : [],
    ),
    ...(side === null && state.parts.length > 0 ? [`${what}: nobody is to move`] : []),
    ...owed.flatMap(({ stage }) => {
      const offered = SIDES.some((each) =>
        moves[each].some(({ kind, fits }) => fits && describedKind(kind).moves !== undefined),
      );
      return offered ? [] : [`nobody is offered to move a part that is ${stage}`];
    }),
    ...state.waits.flatMap(({ open, owedBy, kind: asks }) => {
      if (!open) return [];
      const replied = moves[owedBy].some(({ kind }) => {
        const { fills } = describedKind(kind);
        return fills.how === 'replies' && fills.to.includes(asks);
      });
      return replied ? [] : [`${owedBy} has no reply to ${asks}`];
    }),
    ...SIDES.filter((each) => may(each, 'case-closed') !== (owed.length === 0)).map(
      (each) => `${each} closes with ${owed.length} open parts`,
    ),
  ];
}

for (const world of WORLDS) {
  const { name, cases, ways = 10 } = world;
  test(`${name}: whatever crosses wherever a part stands, both acts stand and somebody can go on`, () => {
    const seen = new Set<string>();
    let played = 0;
    for (const here of cases) {
      for (const [one, other] of crossed(here, world)) {
        played += 1;
        const what = `${one.kind} of ${one.author.authority} meets ${other.kind} of ${other.author.authority}`;
        const state = fold(entriesOf([...here.acts, one, other]));
        assert.equal(state.counts.withoutEffect, 0, `${what}: both stand`);
        const key = keyOf(state);
        if (seen.has(key)) continue;
        seen.add(key);
        assert.deepEqual(deadEnds(state), [], what);
        const turned = fold(entriesOf([...here.acts, other, one]));
        assert.equal(canonicalText(turned), canonicalText(state), `${what}, in whichever order`);
      }
    }
    assert.ok(played > 40 && seen.size >= ways, `${played} pairs, ${seen.size} ways to stand`);
  });
}
