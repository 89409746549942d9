import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { canonicalBytes } from '@comity/base';
import { composeBatch, frameBatch, readBatch, type StoredReceipt } from '../src/index.ts';

const vector = new URL('../../../spec/vectors/bundle/whole.json', import.meta.url);
/** Receipts of a real case. */
const RECEIPTS: readonly StoredReceipt[] = JSON.parse(
  JSON.parse(readFileSync(vector, 'utf8')).text,
).receipts;

test('framing envelopes gives the bytes that the wire composes', () => {
  const envelope = (n: number): Uint8Array =>
    canonicalBytes({ case: `case-${n}`, sealed: 'x'.repeat(n), text: 'Þóra "quoted" 日本' });
  assert.ok(RECEIPTS.length > 1);
  for (const [count, receipts] of [0, 1, 2, 100].flatMap((n) => [
    [n, []] as const,
    [n, RECEIPTS] as const,
  ])) {
    const envelopes = Array.from({ length: count }, (_, n) => envelope(n));
    const parties = { from: 'JPN', to: 'ISL' };
    const composed = composeBatch({ ...parties, envelopes, receipts });
    const framed = frameBatch({ ...parties, envelopes, receipts });
    assert(composed.ok);
    assert.deepEqual(Buffer.from(framed), Buffer.from(composed.value));
    assert.equal(readBatch(framed).ok, true);
  }
});
