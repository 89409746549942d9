import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { canonicalText } from '@comity/base';
import fc from 'fast-check';
import { decide, fold, nextMoves, openFold, partsFor, SIDES } from '../src/index.ts';
import { GOLDEN_KINDS } from './golden-kinds.ts';
import { compareGrowing } from './growing.ts';
import { act, idOf, sideOfUnit, UNITS } from './log.ts';
import { contentOf, play, step, stepOf, UNIT_NAMES } from './random-lives.ts';

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

/** Entries of the long run here; `long-run.ts` takes as many as one likes. */
const ENTRIES = 3_000;

test(`long cases that grow in portions are the same as the whole, ${ENTRIES} entries`, (t) => {
  const [seed = 0] = fc.sample(fc.nat(), 1);
  const { entries, cases, checks, seeds } = compareGrowing(ENTRIES, seed);
  t.diagnostic(`${entries} entries in ${cases} cases of seeds ${seeds}, compared ${checks} times`);
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
    // Each tries all moves of its case: some four thousand.
    { numRuns: 70 },
  );
});

const waits = (state: ReturnType<typeof fold>, id: string): boolean =>
  state.waiting.some((waiting) => waiting.act === id);
