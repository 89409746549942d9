import type { JsonObject } from '@comity/base';
import { ACT_KINDS, type ActKind, describedKind, isActKind } from '@comity/statements';
import fc from 'fast-check';
import type { ActEntry, CaseEntry } from '../src/index.ts';
import { act, CONTENTS, idOf, receipt, sideOfUnit, TWO_PARTS, UNITS, type Unit } from './log.ts';

export const UNIT_NAMES = Object.keys(UNITS) as Unit[];

/** One step of a life: an authority writes some act, or hears of what others wrote. */
interface Step {
  readonly unit: Unit;
  readonly kind: ActKind | 'kind-of-tomorrow';
  readonly hears: readonly boolean[];
  readonly body: 'content' | 'erased' | 'unreadable' | 'wrong';
  readonly minute: number;
  readonly twice: boolean;
  readonly word: 'accepted' | 'not-understood' | 'rejected' | 'none';
  readonly pick: number;
}

/** Mostly kinds that the unit's side may author; now and then any, second requests included. */
const writtenOf = (kinds: readonly ActKind[]) =>
  fc.constantFrom(...UNIT_NAMES).chain((unit) => {
    const own = kinds.filter((kind) => kind !== 'request-submitted' && byOf(kind, unit));
    return fc.record({
      unit: fc.constant(unit),
      kind: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...own) },
        { weight: 1, arbitrary: fc.constantFrom(...kinds, 'kind-of-tomorrow' as const) },
      ),
    });
  });

const byOf = (kind: ActKind, unit: Unit): boolean =>
  ['either', sideOfUnit(unit)].includes(describedKind(kind).by);

const rarely = (times: number) => fc.integer({ min: 1, max: times }).map((n) => n === times);

/** One step, of these kinds. */
export const stepOf = (kinds: readonly ActKind[]): fc.Arbitrary<Step> =>
  fc
    .record({
      written: writtenOf(kinds),
      hears: fc.array(
        rarely(3).map((deaf) => !deaf),
        { minLength: 4, maxLength: 4 },
      ),
      body: fc.oneof(
        { weight: 20, arbitrary: fc.constant('content' as const) },
        { weight: 1, arbitrary: fc.constantFrom('erased', 'unreadable', 'wrong') },
      ),
      minute: fc.integer({ min: 0, max: 20 }),
      twice: rarely(40),
      word: fc.oneof(
        { weight: 30, arbitrary: fc.constant('accepted' as const) },
        { weight: 1, arbitrary: fc.constantFrom('not-understood', 'rejected', 'none') },
      ),
      pick: fc.nat(),
    })
    .map(({ written: { unit, kind }, ...rest }) => ({ ...rest, unit, kind }));

/** One step, of any kind. */
export const step = stepOf(ACT_KINDS);

/** Plays the steps: authorities that hear of each other only now and then. */
export function play(steps: readonly Step[]): CaseEntry[] {
  const heads: Record<Unit, number> = { jp: 0, jp2: 0, is: 0, is2: 0 };
  const seen = Object.fromEntries(UNIT_NAMES.map((unit) => [unit, {}])) as Record<
    Unit,
    Partial<Record<Unit, number>>
  >;
  const entries: CaseEntry[] = [];
  const first: Step = { ...START, minute: 3 };
  for (const [index, { unit, kind, hears, ...rest }] of [first, ...steps].entries()) {
    for (const [place, other] of UNIT_NAMES.entries()) {
      if (hears[place] && other !== unit) seen[unit][other] = heads[other];
    }
    heads[unit] += 1;
    const body = bodyOf(rest.body, contentOf(kind, entries, rest.pick));
    const made = {
      unit,
      kind,
      seq: heads[unit],
      seen: { ...seen[unit] },
      minute: rest.minute,
      body,
      ...partsNamed(kind, rest.pick),
    };
    const written = [act({ ...made, id: idOf(index) })];
    if (rest.twice) written.push(act({ ...made, id: idOf(`${index}b`), minute: rest.minute + 1 }));
    for (const entry of written) {
      entries.push(entry);
      if (rest.word === 'none') continue;
      const outcome = rest.word === 'rejected' ? 'rejected' : 'accepted';
      entries.push(receipt(entry, { outcome, understood: rest.word !== 'not-understood' }));
    }
  }
  return entries;
}

/** An act about parts is about one of the two, or about both. */
function partsNamed(kind: string, pick: number): { readonly parts?: readonly string[] } {
  if (kind === 'request-submitted') return { parts: ['p1', 'p2'] };
  if (!isActKind(kind) || describedKind(kind).about !== 'parts') return {};
  return { parts: [['p1'], ['p2'], ['p1', 'p2']][pick % 3] ?? [] };
}

const START: Step = {
  unit: 'jp',
  kind: 'request-submitted',
  hears: [false, false, false, false],
  body: 'content',
  minute: 0,
  twice: false,
  word: 'accepted',
  pick: 0,
};

function bodyOf(body: Step['body'], content: JsonObject): ActEntry['body'] {
  if (body === 'erased') return { erased: true };
  if (body === 'unreadable') return { unreadable: true };
  return { content: body === 'wrong' ? { nonsense: true } : content };
}

/** A content of a kind that fits what came before; `pick` chooses among it. */
export function contentOf(kind: string, before: readonly CaseEntry[], pick: number): JsonObject {
  const acts = before.filter((entry) => entry.entry === 'act');
  const id = acts[pick % Math.max(acts.length, 1)]?.id ?? idOf('nobody');
  if (kind === 'request-submitted') return TWO_PARTS;
  if (kind === 'body-erased') return { act: id, reason: 'The time is over.' };
  if (kind === 'erasure-requested') return { acts: [id], why: 'Cleared.' };
  const asked = acts.filter((entry) => entry.kind === 'information-requested').at(-1)?.id;
  if (kind === 'information-supplied' && asked !== undefined) {
    return { answers: [{ asked, question: 1, text: '443' }] };
  }
  if (kind === 'preservation-confirmed') {
    return { ...CONTENTS[kind], lastDay: `2013-08-${10 + (pick % 20)}` };
  }
  return CONTENTS[kind as ActKind] ?? {};
}
