import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, type Instrument, MEASURES } from '@comity/law';
import { law } from './real-law.ts';
import { secondOpinion } from './second-evaluator.ts';

/**
 * The sample of all cells seldom hits a treaty of few. Here every instrument is asked between those
 * it names, on its own days and the days before, for the measures its rules name.
 */

const NO_AVENUE: ReadonlySet<string> = new Set(['model', 'statute']);
const VERDICT = new Map<boolean | 'uncertain', number>([
  [false, 0],
  ['uncertain', 1],
  [true, 2],
]);
const dayBefore = (day: string): string =>
  Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

function namedBy(instrument: Instrument): readonly string[] {
  const rules = law.data.rules.find((row) => row.instrument === instrument.id);
  const rows = (law.partiesOf.get(instrument.id) ?? []).map((row) => row.state);
  const named = [...new Set([...rows, ...(rules?.partiesUnsure ?? [])])];
  return named.length > 1 ? named : [...named, 'JPN', 'FRA', 'EGY'];
}

function daysOf(instrument: Instrument): readonly string[] {
  const rows = law.partiesOf.get(instrument.id) ?? [];
  const days = [
    instrument.signed,
    instrument.inForce,
    instrument.appliesFrom ?? null,
    ...rows.flatMap((row) => [
      row.inForce,
      row.inForceNotAfter ?? null,
      row.ended ?? null,
      row.endedNotBefore ?? null,
      ...(row.suspended ?? []).flatMap((span) => [span.from, span.fromNotBefore ?? null, span.to]),
    ]),
  ].filter((day) => day !== null);
  const distinct = [...new Set(days)].sort();
  const step = Math.max(1, Math.floor(distinct.length / 8));
  const some = distinct.filter((_, i) => i % step === 0);
  return [...new Set([...some.flatMap((day) => [dayBefore(day), day]), '2026-11-01'])];
}

function measuresOf(instrument: Instrument): readonly (typeof MEASURES)[number][] {
  const own = law.data.rules.find((row) => row.instrument === instrument.id)?.measures ?? {};
  const kind = law.data.rules.find((row) => row.instrumentKind === instrument.kind)?.measures ?? {};
  return MEASURES.filter((measure) => measure in own || measure in kind);
}

test('the second evaluator agrees on every instrument, between those it names, on its own days', () => {
  const wrong: string[] = [];
  const answered = new Map<string, Set<number>>();
  for (const instrument of law.data.instruments) {
    if (NO_AVENUE.has(instrument.kind)) continue;
    const named = namedBy(instrument);
    const measures = measuresOf(instrument);
    const seen = new Set<number>();
    daysOf(instrument).forEach((on, n) => {
      for (let i = 0; i < 3; i += 1) {
        const from = named[(n * 7 + i * 5) % named.length] ?? '';
        const to = named[(n * 11 + i * 3 + 1) % named.length] ?? '';
        const measure = measures[(n * 3 + i) % measures.length];
        if (from === to || measure === undefined) continue;
        const found = avenues(law, { from, to, on, measure }).avenues.find(
          (row) => row.instrument === instrument.id,
        );
        const engine = found === undefined ? 0 : (VERDICT.get(found.open) ?? -1);
        const second = secondOpinion(law.data, { from, to, on, measure, instrument });
        seen.add(engine);
        if (engine !== second)
          wrong.push(`${from} ${to} ${on} ${measure} ${instrument.id}: ${engine} ${second}`);
      }
    });
    answered.set(instrument.id, seen);
  }
  assert.deepEqual(wrong.slice(0, 20), []);
  const unasked = [...answered].filter(([, seen]) => seen.size === 0).map(([id]) => id);
  assert.deepEqual(unasked, ['medellin'], 'all but a mere channel, which names no measure');
  const changing = [...answered.values()].filter((seen) => seen.size > 1).length;
  assert.ok(changing > 150, `${changing} instruments gave more than one answer`);
});
