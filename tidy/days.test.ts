import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, sourceFiles } from './project-files.ts';

/** Counting days is the law's; see `packages/law/src/time/days.ts`. */
const COUNTED = /^packages\/law\/src\/time\//;

/** Files that count for a reason of their own. */
const MAY: Readonly<Record<string, string>> = {
  'packages/base/src/written-time.ts': 'reads what was typed, below the law',
  'packages/statements/src/random-content.ts': 'draws days at random, below the law',
  'packages/design/src/pieces/clock.tsx': 'compares two days and counts none, without the law',
};

const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\b86_?400(_?000)?\b|\b1_?440\s*\*/, 'daysBetween, daysSpanned or daysElapsed'],
  [/[*/]\s*24\b(?!\s*[*)]?\s*\*?\s*60)/, 'daysElapsed, or addHours'],
  [/\.(?:until|since)\([^)]*(?:largestUnit: 'days?'|PlainDate)/, 'daysBetween or daysSpanned'],
  [/\.(?:until|since)\([^)]*\)\.(?:days|weeks)\b/, 'daysBetween'],
  [/\.total\([^)]*['"](?:day|week)s?['"]/, 'daysBetween, daysSpanned or daysElapsed'],
  [/\b24 \* (?:60 \* 60|3_?600)\b|\b3_?600(?:_?000)? \* 24\b/, 'daysElapsed, or addHours'],
  [/\.(?:add|subtract)\(\{ *(?:days|weeks|months|years)\b/, 'addDays or addMonths'],
  [/[\w)]\.slice\(0, 10\)/, 'dayIn'],
  [/\.toPlainDate\(\)|\.plainDateISO\b/, 'dayIn'],
  [/\bsetUTCDate\b|\bgetUTCDate\b/, 'addDays or dayIn'],
];

test('days are counted in one place', () => {
  const wrong: string[] = [];
  for (const file of sourceFiles) {
    if (!/^packages\/[^/]+\/src\//.test(file) || COUNTED.test(file) || file in MAY) continue;
    const code = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [pattern, instead] of BANNED) {
      const found = pattern.exec(code);
      if (found !== null) wrong.push(`${file}: "${found[0]}" - ${instead} of @comity/law`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('a count of days is found however it is written', () => {
  const counts = (text: string): boolean => BANNED.some(([pattern]) => pattern.test(text));
  for (const text of [
    '(b - a) / 86_400_000',
    '(b - a) / (24 * 60 * 60 * 1000)',
    '(b - a) / (1000 * 60 * 60 * 24)',
    '3_600_000 * 24',
    "from.until(to, { largestUnit: 'days' })",
    'to.since(from).days',
    "duration.total('days')",
    "duration.total({ unit: 'day', relativeTo })",
    'instant.slice(0, 10)',
    'day.add({ days: 60 })',
  ]) {
    assert.ok(counts(text), text);
  }
  assert.ok(!counts("at.since(last).total('hours')"));
});

test('each file that may count days is there and does', () => {
  for (const file of Object.keys(MAY)) {
    assert.ok(
      BANNED.some(([pattern]) => pattern.test(read(file))),
      `${file} counts no days any more: take it from the list`,
    );
  }
});
