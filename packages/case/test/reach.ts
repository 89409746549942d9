import { canonicalText, type JsonObject } from '@comity/base';
import { ACT_KINDS, type ActKind, describedKind } from '@comity/statements';
import {
  type ActEntry,
  type CaseEntry,
  type CaseState,
  fold,
  nextMoves,
  partsFor,
  type Side,
} from '../src/index.ts';
import { act, answering, CONTENTS, idOf, receipt, UNITS, type Unit } from './log.ts';

/** A case as it can stand, and a shortest story that leads there. */
export interface Reached {
  readonly acts: readonly ActEntry[];
  readonly state: CaseState;
  /** What may be stated there, by side. */
  readonly moves: Readonly<Record<Side, readonly ActKind[]>>;
}

const AUTHOR: Readonly<Record<Side, Unit>> = { requesting: 'jp', requested: 'is' };
const SIDES = ['requesting', 'requested'] as const;

/** Kinds that leave parts and questions as they are lead nowhere new. */
const MOVING: readonly ActKind[] = ACT_KINDS.filter((kind) => {
  const { fills, moves, within } = describedKind(kind);
  // In a case without parts the status follows from what was said.
  if (within?.every((sort) => sort === 'draft') === true) return true;
  return moves !== undefined || ['asks', 'replies', 'ends', 'reopens'].includes(fills.how);
});

/** The slots that some kind comes after: until one is held, that kind is offered to nobody. */
const COME_AFTER: readonly string[] = [
  ...new Set(ACT_KINDS.flatMap((kind) => describedKind(kind).after ?? [])),
];

/** What tells two cases apart for what may come next. */
export const keyOf = ({ status, parts, waits }: CaseState): string =>
  canonicalText({
    status,
    stages: parts.map(({ stage }) => stage),
    held: COME_AFTER.filter((slot) => parts.some(({ slots }) => Object.hasOwn(slots, slot))),
    waits: [
      ...new Set(waits.flatMap(({ open, kind, owedBy }) => (open ? `${kind} ${owedBy}` : []))),
    ].sort(),
  });

/**
 * The content of a kind in a case: the one of {@link CONTENTS}, naming acts that are there, and
 * where the kind is about own acts, one of `unit`.
 */
export function contentIn(kind: ActKind, state: CaseState, unit: Unit): JsonObject {
  const first = state.timeline[0]?.act ?? idOf('nobody');
  const { fills, says } = describedKind(kind);
  if (says['act']?.as === 'act' && says['act'].own === true) {
    const own = state.timeline.find(({ author }) => author.authority === UNITS[unit].authority);
    return { ...CONTENTS[kind], act: own?.act ?? idOf('nobody') };
  }
  if (fills.how === 'replies') {
    const asked = state.waits.filter(
      (wait) => fills.to.includes(wait.kind) && wait.replies.length === 0,
    );
    return answering(kind, (asked.find(({ open }) => open) ?? asked[0])?.ask ?? first);
  }
  switch (kind) {
    case 'body-erased':
      return { act: first, reason: 'The time is over.' };
    case 'erasure-requested':
      return { acts: [first], why: 'Cleared.' };
    default:
      return CONTENTS[kind];
  }
}

export interface Exploring {
  /** What the case is opened with. */
  readonly kind?: ActKind;
  readonly opening: JsonObject;
  readonly parts: readonly string[];
  /** So many questions may be open at once. */
  readonly waitsMax: number;
  /** Which parts an act may be about; all that fit together where left out. */
  readonly among?: (fitting: readonly string[]) => readonly (readonly string[])[];
}

/** Every case that can come about, each once, nearest to the request first. */
export function explore({
  kind: opener = 'request-submitted',
  opening: content,
  parts,
  waitsMax,
  among,
}: Exploring): readonly Reached[] {
  const { by } = describedKind(opener);
  const unit = AUTHOR[by === 'either' ? 'requesting' : by];
  const opening = act({
    ...{ id: idOf('p0'), opener: unit, unit, kind: opener, seq: 1, minute: 0 },
    ...{ content, parts },
  });
  const known = new Set<string>();
  const found: Reached[] = [];
  const take = (acts: readonly ActEntry[], state: CaseState) => {
    const key = keyOf(state);
    if (known.has(key)) return;
    if (state.waits.filter(({ open }) => open).length > waitsMax) return;
    known.add(key);
    const of = (side: Side) =>
      nextMoves(state, side).flatMap(({ kind, mayNow }) => (mayNow ? kind : []));
    found.push({
      acts,
      state,
      moves: { requesting: of('requesting'), requested: of('requested') },
    });
  };
  take([opening], fold(entriesOf([opening])));
  for (let at = 0; at < found.length; at += 1) {
    const here = found[at];
    if (here === undefined) break;
    for (const side of SIDES) {
      for (const kind of here.moves[side].filter((one) => MOVING.includes(one))) {
        const fitting = partsFor(kind, here.state);
        for (const about of among?.(fitting) ?? [fitting]) {
          const next = nextAct(here, kind, { side, parts: about });
          const acts = [...here.acts, next];
          const state = fold(entriesOf(acts));
          if (state.counts.withoutEffect === 0) take(acts, state);
        }
      }
    }
  }
  return found;
}

/** An act that its author states having seen all of a case. */
export function nextAct(
  { acts, state }: Pick<Reached, 'acts' | 'state'>,
  kind: ActKind,
  { side, parts, unit = AUTHOR[side] }: { side: Side; parts: readonly string[]; unit?: Unit },
): ActEntry {
  const heads = Object.fromEntries(
    (Object.keys(UNITS) as Unit[]).map((one) => [one, state.heads[UNITS[one].authority] ?? 0]),
  ) as Record<Unit, number>;
  const { [unit]: own, ...seen } = heads;
  const opener = (Object.keys(UNITS) as Unit[]).find(
    (one) => UNITS[one].authority === acts[0]?.author.authority,
  );
  return act({
    ...(opener === undefined ? {} : { opener }),
    ...{ id: idOf(`p${acts.length}`), unit, kind, seq: own + 1, seen, minute: acts.length },
    ...{ parts, content: contentIn(kind, state, unit) },
  });
}

export const entriesOf = (acts: readonly ActEntry[]): readonly CaseEntry[] =>
  acts.flatMap((entry) => [entry, receipt(entry)]);
