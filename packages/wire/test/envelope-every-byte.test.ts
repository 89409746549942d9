import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalBytes, MESSAGE_LIMITS } from '@comity/base';
import {
  openEnvelope,
  REJECTION_CODES,
  readFormat,
  sampleEnvelope,
  sampleReceiver,
  storedReceiptSchema,
  verifyReceipt,
} from '../src/index.ts';
import { oneByteChanged } from './every-byte.ts';
import { receiptScenarios } from './scenarios/receipt-scenarios.ts';
import { isl, network, request } from './scenarios/world.ts';

test('a change of any byte of an envelope is rejected with a code, and takes no place', () => {
  const { bytes } = sampleEnvelope(network, request);
  const receiver = sampleReceiver(network, isl);
  assert.ok(openEnvelope(bytes, receiver).ok);
  const codes = new Map<string, number>();
  for (const { at, changed } of oneByteChanged(bytes)) {
    const result = openEnvelope(changed, receiver);
    assert.ok(!result.ok, `byte ${at}`);
    const { code, entered } = result.error;
    assert.ok(REJECTION_CODES.includes(code), `byte ${at}`);
    assert.equal(entered, false, `byte ${at}: nothing that was not signed gets into the link`);
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  assert.ok((codes.get('signature') ?? 0) > 1000, 'most changes reach the signature');
  assert.ok(codes.has('parse') && codes.has('schema') && codes.has('suite'));
});

test('an envelope cut anywhere is rejected', () => {
  const { bytes } = sampleEnvelope(network, request);
  const receiver = sampleReceiver(network, isl);
  for (let length = 0; length < bytes.length; length += 7) {
    const result = openEnvelope(bytes.subarray(0, length), receiver);
    assert.ok(!result.ok);
    assert.equal(result.error.code, 'parse', `${length} bytes`);
  }
});

test('a change of any byte of a stored receipt is found', () => {
  const stored = receiptScenarios.find(({ name }) => name === 'accepted')?.stored();
  const bytes = canonicalBytes(stored);
  const verify = (from: Uint8Array) => {
    const read = readFormat(from, storedReceiptSchema, MESSAGE_LIMITS);
    return read.ok ? verifyReceipt(read.value, network.trust) : read;
  };
  assert.ok(verify(bytes).ok);
  for (const { at, changed } of oneByteChanged(bytes)) {
    const result = verify(changed);
    assert.ok(!result.ok, `byte ${at}`);
    assert.match(result.error.code, /^(json|schema|receipt)/, `byte ${at}`);
  }
});
