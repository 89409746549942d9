import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const source = readFileSync(new URL('../assets/style/tokens.scss', import.meta.url), 'utf8');

function tokens(mixin: string): ReadonlyMap<string, string> {
  const body = new RegExp(`@mixin ${mixin} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
  return new Map(
    [...body.matchAll(/--c-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

function luminance(hex: string): number {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** Contrast by WCAG 2.2, 1.4.3. */
function ratio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Foreground on ground, and what it needs: 4.5 for text, 3 for edges and focus. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ['ink', 'canvas', 4.5],
  ['ink', 'surface', 4.5],
  ['ink', 'sunken', 4.5],
  ['ink-2', 'canvas', 4.5],
  ['ink-2', 'surface', 4.5],
  ['ink-2', 'sunken', 4.5],
  ['ink-2', 'brand-soft', 4.5],
  ['ink-2', 'late-soft', 4.5],
  ['link', 'canvas', 4.5],
  ['link', 'surface', 4.5],
  ['link', 'brand-soft', 4.5],
  ['link', 'late-soft', 4.5],
  ['link-hover', 'surface', 4.5],
  ['brand', 'surface', 4.5],
  ['on-brand', 'brand', 4.5],
  ['on-brand', 'brand-strong', 4.5],
  ['brand-strong', 'brand-soft', 4.5],
  ['on-deep', 'deep', 4.5],
  ['on-deep-2', 'deep', 4.5],
  ['on-deep', 'deep-2', 4.5],
  ['tide', 'deep-2', 3],
  ['line-strong', 'surface', 3],
  ['line-strong', 'canvas', 3],
  ...['open', 'limited', 'closed', 'soon', 'late', 'held'].flatMap(
    (status): (readonly [string, string, number])[] => [
      [status, `${status}-soft`, 4.5],
      [status, 'surface', 4.5],
      [status, 'canvas', 4.5],
    ],
  ),
  ['on-late', 'late', 4.5],
  ['training', 'training-soft', 4.5],
  ['focus', 'focus-ink', 3],
];

for (const light of ['day', 'night'] as const) {
  test(`contrast by ${light}: every pair in use reaches what WCAG asks`, () => {
    const colours = tokens(light);
    assert.ok(colours.size > 40, 'the tokens were read');
    for (const [front, ground, needed] of PAIRS) {
      const [a, b] = [colours.get(front), colours.get(ground)];
      assert.ok(a && b, `${front} or ${ground} is no token`);
      const found = ratio(a, b);
      assert.ok(found >= needed, `${front} on ${ground}: ${found.toFixed(2)} < ${needed}`);
    }
  });
}

test('focus is seen on every ground: by its line or by its halo', () => {
  for (const light of ['day', 'night']) {
    const colours = tokens(light);
    for (const ground of ['canvas', 'surface', 'deep', 'deep-2', 'brand-soft', 'late-soft']) {
      const [line, halo, under] = ['focus-ink', 'focus', ground].map((name) => colours.get(name));
      assert.ok(line && halo && under);
      assert.ok(Math.max(ratio(line, under), ratio(halo, under)) >= 3, `${ground}, ${light}`);
    }
  }
});

test('day and night have the same tokens', () => {
  assert.deepEqual([...tokens('day').keys()], [...tokens('night').keys()]);
});
