import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Value } from '@comity/base';
import { avenues, grounds, MEASURES, matrix } from '@comity/law';
import { law } from './real-law.ts';
import { secondOpinion } from './second-evaluator.ts';

/** A seeded generator (mulberry32), so that a failure can be repeated. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const nextDay = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
const dayBefore = (day: string): string =>
  Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

/** Every day on which something starts or ends, in order. */
const criticalDays: readonly string[] = [
  ...new Set(
    [
      ...law.data.parties.flatMap((row) => [row.inForce, row.consented, row.ended ?? null]),
      ...law.data.declarations.flatMap((row) => [row.from, row.to]),
      ...law.data.instruments.flatMap((row) => [row.inForce, row.appliesFrom ?? null]),
    ].filter((day): day is string => typeof day === 'string'),
  ),
].sort();

test('a sample of all cells agrees with a second evaluator, and the matrix with the avenues', () => {
  const pick = seeded(20261122);
  const days = ['2000-08-21', '2007-05-10', '2012-10-31', '2018-07-01', '2024-09-01', '2026-11-21'];
  const counted = [0, 0, 0];
  let cells = 0;
  const wrong: string[] = [];
  for (const on of days) {
    const table = matrix(law, on);
    for (let n = 0; n < 350; n += 1) {
      const [a, b, m] = [
        pick(table.states.length),
        pick(table.states.length),
        pick(MEASURES.length),
      ];
      const [from, to, measure] = [table.states[a], table.states[b], MEASURES[m]];
      if (from === undefined || to === undefined || measure === undefined || from === to) continue;
      for (const [i, instrument] of table.instruments.entries()) {
        const engine = table.verdict(a, b, m, i);
        const second = secondOpinion(law.data, { from, to, on, measure, instrument });
        cells += 1;
        counted[engine] = (counted[engine] ?? 0) + 1;
        if (engine !== second)
          wrong.push(`${from} ${to} ${on} ${measure} ${instrument.id}: ${engine} ${second}`);
      }
    }
  }
  assert.ok(cells > 400_000, `${cells} cells were compared`);
  assert.ok(Math.min(...counted) > 2_000, `closed, uncertain, open: ${counted.join(', ')}`);
  assert.deepEqual(wrong.slice(0, 20), []);
});

test('the plain question gives the verdict of the matrix', () => {
  const pick = seeded(7);
  for (const on of ['2006-12-31', '2013-12-04', '2024-11-21']) {
    const table = matrix(law, on);
    const place = new Map(table.instruments.map((row, index) => [row.id, index]));
    for (let n = 0; n < 400; n += 1) {
      const [a, b, m] = [
        pick(table.states.length),
        pick(table.states.length),
        pick(MEASURES.length),
      ];
      const [from, to, measure] = [table.states[a], table.states[b], MEASURES[m]];
      if (from === undefined || to === undefined || measure === undefined || from === to) continue;
      for (const row of avenues(law, { from, to, on, measure }).avenues) {
        const verdict = table.verdict(a, b, m, place.get(row.instrument) ?? -1);
        assert.equal(
          [false, 'uncertain', true][verdict],
          row.open,
          `${from} ${to} ${on} ${measure} ${row.instrument}`,
        );
      }
    }
  }
});

const idOf = (value: Value | undefined): string | undefined =>
  typeof value === 'object' && 'id' in value ? value.id : undefined;

test('a Party is not bound the day before and is bound the day of its entry into force', () => {
  let checked = 0;
  for (const row of law.data.parties) {
    const instrument = law.instruments.get(row.instrument);
    if (instrument === undefined || row.inForce === null || row.ended !== undefined) continue;
    if (row.confidence === 'low' || row.dateConfidence?.inForce === 'low') continue;
    if (row.inForceNotAfter !== undefined || instrument.inForceNotAfter !== undefined) continue;
    if (instrument.appliesFrom !== undefined || row.kind === 'excluded-territory') continue;
    if (row.kind === 'not-participating') continue;
    if (law.jurisdictions.get(row.state)?.kind === 'organisation') continue;
    const boundOn = (on: string): boolean => {
      const { avenues: found } = avenues(law, {
        from: row.state,
        to: 'JPN',
        on,
        measure: 'testimony',
      });
      const reasons = found.find((avenue) => avenue.instrument === row.instrument)?.proof ?? [];
      return !reasons.some(
        (step) =>
          step.rule === 'binding' &&
          step.holds === false &&
          step.text.says.some(
            ({ params }) =>
              (idOf(params?.['state']) ?? row.state) === row.state &&
              (idOf(params?.['state']) === row.state ||
                idOf(params?.['instrument']) === instrument.id),
          ),
      );
    };
    if (
      avenues(law, {
        from: row.state,
        to: 'JPN',
        on: row.inForce,
        measure: 'testimony',
      }).avenues.every((avenue) => avenue.instrument !== row.instrument)
    )
      continue;
    if (row.state === 'JPN') continue;
    assert.equal(boundOn(row.inForce), true, `${row.instrument} ${row.state} on ${row.inForce}`);
    assert.equal(boundOn(dayBefore(row.inForce)), false, `${row.instrument} ${row.state} before`);
    checked += 1;
  }
  assert.ok(checked > 300, `${checked} rows`);
});

test('no question throws, and each has exactly one answer, around every critical day', () => {
  const pick = seeded(1);
  const states = law.data.jurisdictions.map((row) => row.code);
  const instruments = law.data.instruments.map((row) => row.id);
  let asked = 0;
  for (const day of criticalDays) {
    for (const on of [dayBefore(day), day, nextDay(day)]) {
      const from = states[pick(states.length)] ?? 'JPN';
      const to = states[pick(states.length)] ?? 'USA';
      const measure = MEASURES[pick(MEASURES.length)] ?? 'preservation';
      const { avenues: found } = avenues(law, { from, to, on, measure });
      assert.equal(new Set(found.map((row) => row.instrument)).size, found.length);
      for (const row of found) assert.ok([true, false, 'uncertain'].includes(row.open));
      const instrument = instruments[pick(instruments.length)] ?? 'CETS185';
      const answer = grounds(law, { instrument, measure, requesting: from, requested: to, on });
      for (const row of answer.grounds) assert.ok([true, false, 'unknown'].includes(row.available));
      const unknown = answer.grounds.some((row) => row.available === 'unknown');
      assert.equal(
        unknown,
        answer.missing.length > 0,
        `${instrument} ${measure} ${from} ${to} ${on}`,
      );
      asked += 1;
    }
  }
  assert.ok(asked > 1000, `${asked} questions`);
});
