import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { canonicalText, type JsonObject } from '@comity/base';
import { ACT_KINDS, type ActKind, describedKind, isActKind } from '@comity/statements';
import fc from 'fast-check';
import {
  type ActEntry,
  type CaseEntry,
  decide,
  fold,
  nextMoves,
  openFold,
  partsFor,
  SIDES,
} from '../src/index.ts';
import { GOLDEN_KINDS } from './golden-kinds.ts';
import { act, CONTENTS, idOf, receipt, sideOfUnit, TWO_PARTS, UNITS, type Unit } from './log.ts';

const UNIT_NAMES = Object.keys(UNITS) as Unit[];

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

const stepOf = (kinds: readonly ActKind[]): fc.Arbitrary<Step> =>
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

const step = stepOf(ACT_KINDS);

/** Plays the steps: authorities that hear of each other only now and then. */
function play(steps: readonly Step[]): CaseEntry[] {
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

function contentOf(kind: string, before: readonly CaseEntry[], pick: number): JsonObject {
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

const life = fc
  .oneof(fc.array(step, { maxLength: 8 }), fc.array(step, { minLength: 8, maxLength: 24 }))
  .map(play);
const shuffled = life.chain((entries) =>
  fc.tuple(
    fc.constant(entries),
    fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
  ),
);
const RUNS = { numRuns: 200 };

test('any order of arrival and any interleaving of the sides gives the same bytes', () => {
  fc.assert(
    fc.property(shuffled, ([entries, arrived]) => {
      assert.equal(canonicalText(fold(arrived)), canonicalText(fold(entries)));
    }),
    RUNS,
  );
});

test('a case that grows in portions is the same as the whole, after every portion', () => {
  fc.assert(
    fc.property(
      shuffled,
      fc.array(fc.nat(6), { minLength: 1, maxLength: 40 }),
      ([, arrived], sizes) => {
        const folded = openFold();
        let taken = 0;
        for (let turn = 0; taken < arrived.length; turn += 1) {
          const size = 1 + (sizes[turn % sizes.length] ?? 0);
          folded.add(arrived.slice(taken, taken + size));
          taken += size;
          assert.equal(canonicalText(folded.state()), canonicalText(fold(arrived.slice(0, taken))));
        }
      },
    ),
    RUNS,
  );
});

/** Entries of the long run; `COMITY_ENTRIES=100000` by hand. */
const ENTRIES = Number(process.env['COMITY_ENTRIES'] ?? 3_000);
const longLife = fc
  .array(step, { minLength: 60, maxLength: 240, size: 'max' })
  .map(play)
  .chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      // Mostly in order, as they arrive; or all mixed up.
      fc.oneof(
        fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
        fc.array(fc.nat(30), { minLength: entries.length, maxLength: entries.length }).map((late) =>
          entries
            .map((entry, at) => ({ entry, at: at + (late[at] ?? 0) }))
            .sort((one, other) => one.at - other.at)
            .map(({ entry }) => entry),
        ),
      ),
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 20 }),
    ),
  );

test(`long cases that grow in portions are the same as the whole, ${ENTRIES} entries`, (t) => {
  let [entriesTaken, cases, checks] = [0, 0, 0];
  while (entriesTaken < ENTRIES) {
    fc.assert(
      fc.property(longLife, ([entries, arrived, sizes]) => {
        const folded = openFold();
        for (let [at, turn] = [0, 0]; at < arrived.length; turn += 1) {
          const end = at + (sizes[turn % sizes.length] ?? 1);
          folded.add(arrived.slice(at, end));
          at = end;
          assert.equal(canonicalText(folded.state()), canonicalText(fold(arrived.slice(0, end))));
          checks += 1;
        }
        assert.equal(canonicalText(folded.state()), canonicalText(fold(entries)));
        entriesTaken += entries.length;
        cases += 1;
      }),
      { numRuns: 5 },
    );
  }
  t.diagnostic(`${entriesTaken} entries in ${cases} cases, compared ${checks} times`);
});

/** What 25 random cases fold to, by seed; kept so that a change of the fold shows. */
const GOLDEN = new URL('./golden-seeds.json', import.meta.url);

test('25 seeds fold to the states that are kept', () => {
  const grown = fc
    .array(stepOf(GOLDEN_KINDS), { minLength: 80, maxLength: 160, size: 'max' })
    .map(play);
  const found = Object.fromEntries(
    Array.from({ length: 25 }, (_, n) => {
      const [entries = []] = fc.sample(grown, { seed: n + 1, numRuns: 1 });
      assert.ok(entries.length >= 80, `seed ${n + 1} has a long case`);
      const text = canonicalText(fold(entries));
      const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
      return [`${n + 1}`, `${entries.length} entries ${digest}`];
    }),
  );
  if (process.env['COMITY_WRITE'] === '1') {
    writeFileSync(GOLDEN, `${JSON.stringify(found, null, 2)}\n`);
  }
  assert.deepEqual(
    found,
    JSON.parse(readFileSync(GOLDEN, 'utf8')),
    'the fold says something else of the same acts: ' +
      'COMITY_WRITE=1 npm test -- case/test/order-independence keeps what it says now',
  );
});

test('repeats change nothing', () => {
  fc.assert(
    fc.property(shuffled, ([entries, arrived]) => {
      const repeated = [...entries, ...arrived, ...structuredClone(entries)];
      assert.equal(canonicalText(fold(repeated)), canonicalText(fold(entries)));
    }),
    RUNS,
  );
});

test('an act that waits changes nothing but the list of those that wait', () => {
  fc.assert(
    fc.property(shuffled, fc.nat(), ([, arrived], cut) => {
      const some = arrived.slice(0, cut % (arrived.length + 1));
      const state = fold(some);
      const waiting = new Set(state.waiting.map(({ act: id }) => id));
      const rest = some.filter((e) => !waiting.has(e.entry === 'act' ? e.id : e.act));
      const { waiting: _, counts, case: _c, ...without } = fold(rest);
      const { waiting: _w, counts: countsAll, case: _d, ...all } = state;
      assert.equal(canonicalText(all), canonicalText(without));
      assert.equal(counts.inEffect, countsAll.inEffect);
    }),
    RUNS,
  );
});

test('an act without effect changes no field of either side', () => {
  fc.assert(
    fc.property(life, (entries) => {
      const state = fold(entries);
      const idle = new Set(
        state.timeline.flatMap(({ act: id, withoutEffect }) => (withoutEffect ? [id] : [])),
      );
      const hollow = entries.map((entry) =>
        entry.entry === 'act' && idle.has(entry.id)
          ? { ...entry, kind: 'kind-of-tomorrow', body: { erased: true as const } }
          : entry,
      );
      const other = fold(hollow);
      const fields = ({ slots, parts, waits, status }: typeof state) =>
        canonicalText({ slots, parts, waits, status });
      if (state.status === 'rejected') return;
      assert.equal(fields(other), fields(state));
    }),
    RUNS,
  );
});

test('the acts of a side change its own fields only', () => {
  fc.assert(
    fc.property(life, (entries) => {
      const state = fold(entries);
      for (const side of SIDES) {
        for (const id of Object.values(state.slots[side]).flat()) {
          const item = state.timeline.find((i) => i.act === id);
          assert.equal(item?.side, side, `${id} in the fields of the ${side} side`);
        }
      }
    }),
    RUNS,
  );
});

test('every act and receipt that arrived is counted and shown exactly once', () => {
  fc.assert(
    fc.property(life, (entries) => {
      const state = fold(entries);
      const shown = [...state.timeline, ...state.waiting].map((item) => item.act).sort();
      const arrived = entries.flatMap((e) => (e.entry === 'act' ? [e.id] : [])).sort();
      assert.deepEqual(shown, arrived);
      assert.equal(state.counts.inEffect + state.counts.withoutEffect, state.timeline.length);
      assert.equal(state.counts.acts, arrived.length);
    }),
    RUNS,
  );
});

test('what moves and decide allow has its effect in the fold, what they forbid has none', () => {
  fc.assert(
    fc.property(life, fc.constantFrom(...UNIT_NAMES), fc.nat(), (entries, unit, pick) => {
      const state = fold(entries);
      if (state.parties === null || state.status === 'rejected') return;
      const side = sideOfUnit(unit);
      if (state.parties[side].participant !== UNITS[unit].participant) return;
      const seen = Object.fromEntries(
        UNIT_NAMES.map((name) => [name, state.heads[UNITS[name].authority] ?? 0]),
      );
      for (const move of nextMoves(state, side)) {
        const content = contentOf(move.kind, entries, pick);
        const seq = (state.heads[UNITS[unit].authority] ?? 0) + 1;
        const parts = partsFor(move.kind, state, content);
        const next = act({ id: idOf('next'), unit, kind: move.kind, seq, seen, content, parts });
        const { author, to } = next;
        const decided = decide(state, { kind: move.kind, author, to, content }, {});
        if (!move.mayNow) assert.equal(decided.ok, false);
        const free = entries.filter((e) => e.entry !== 'act' || !waits(state, e.id));
        const after = fold([...free, next]).timeline.find((item) => item.act === next.id);
        const why = after?.withoutEffect?.code ?? null;
        if (!move.mayNow) assert.equal(why, move.why?.code);
        else if (decided.ok) assert.equal(why, null, `${move.kind} ${JSON.stringify(content)}`);
      }
    }),
    { numRuns: 200 },
  );
});

const waits = (state: ReturnType<typeof fold>, id: string): boolean =>
  state.waiting.some((waiting) => waiting.act === id);
