import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOfTyped, describedKind, readPenalty } from '../src/index.ts';

test('imprisonment with a fine beside it is asked back, and says so', () => {
  for (const typed of [
    '3 yrs or ¥1,000,000',
    '2 years and a fine',
    '10 years; 500 000 EUR',
    '3年又は罰金100万円',
  ]) {
    const read = readPenalty(typed);
    assert.equal(read.ok ? read.value : read.error.code, 'penalty-several', typed);
  }
  for (const [typed, form] of [
    ['3 yrs', 'P3Y'],
    ['2 years and 6 months', 'P30M'],
    ['up to 5 years', 'P5Y'],
  ] as const) {
    assert.deepEqual(readPenalty(typed), { ok: true, value: form });
  }
  const none = readPenalty('twenty');
  assert.equal(none.ok ? '' : none.error.code, 'penalty-form');
});

test('a size in groups of three is a number, and no other text is', () => {
  const bytes = (typed: string): unknown => {
    const { items } = contentOfTyped(describedKind('evidence-delivered').says, {
      items: [{ name: 'a', bytes: typed }],
    }) as { items?: readonly { readonly bytes?: unknown }[] };
    return items?.[0]?.bytes;
  };
  for (const typed of ['512000', '512,000', '512 000', '512.000', "512'000"]) {
    assert.equal(bytes(typed), 512_000, typed);
  }
  for (const typed of ['5,12', '1,000.000', '512,00', '-512,000'])
    assert.equal(bytes(typed), typed);
});
