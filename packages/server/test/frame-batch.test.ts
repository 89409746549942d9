import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalBytes } from '@comity/base';
import { composeBatch, readBatch } from '@comity/wire';
import { frameBatch } from '../src/exchange/frame-batch.ts';

test('framing envelopes gives the bytes that the wire composes', () => {
  const envelope = (n: number): Uint8Array =>
    canonicalBytes({ case: `case-${n}`, sealed: 'x'.repeat(n), text: 'Þóra "quoted" 日本' });
  for (const count of [0, 1, 2, 100]) {
    const envelopes = Array.from({ length: count }, (_, n) => envelope(n));
    const parties = { from: 'JPN', to: 'ISL' };
    const composed = composeBatch({ ...parties, envelopes, receipts: [] });
    const framed = frameBatch({ ...parties, envelopes, receipts: [] });
    assert(composed.ok);
    assert.deepEqual(Buffer.from(framed), Buffer.from(composed.value));
    assert.equal(readBatch(framed).ok, true);
  }
});
