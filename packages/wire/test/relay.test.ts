import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBase64Url } from '@comity/base';
import fc from 'fast-check';
import {
  CONSIGNMENT_BYTES_MAX,
  CONTENT_BYTES_MAX,
  type Consigned,
  composeRelayAnswer,
  findNodeKey,
  openConsignment,
  packConsignment,
  readRelayAnswer,
  SAMPLE_TIME,
  sampleBytes,
  sealConsignment,
  stateRelayEvidence,
  unpackConsignment,
  verifyConsignment,
} from '../src/index.ts';
import { oneByteChanged } from './every-byte.ts';
import { isl, must, network, usa } from './scenarios/world.ts';

const { trust } = network;
const recipient = must(findNodeKey(trust, { participant: 'ISL', at: SAMPLE_TIME }));
const said: Consigned = {
  ...{ holds: 'batch', id: toBase64Url(sampleBytes('one').slice(0, 16)), lane: 'normal' },
  ...{ from: 'USA', to: 'ISL', relay: 'INTERPOL' },
  ...{ at: SAMPLE_TIME, until: '2013-05-23T09:30:00.000Z' },
};
const sealed = (bytes: Uint8Array): Uint8Array =>
  packConsignment(must(sealConsignment(said, bytes, { signing: usa.receipts, recipient })));

/** What a recipient makes of bytes that a relay brought: the content, or the code. */
function taken(bytes: Uint8Array): Uint8Array | string {
  const packed = unpackConsignment(bytes);
  if (!packed.ok) return packed.error.code;
  const look = { trust, now: SAMPLE_TIME, expected: { to: 'ISL', relay: 'INTERPOL' } };
  const verified = verifyConsignment(packed.value, look);
  if (!verified.ok) return verified.error.code;
  const opened = openConsignment(verified.value, [isl.encryption]);
  return opened.ok ? opened.value : opened.error.code;
}

test('what is sealed is opened, and its size is a power of two and a tag', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40_000 }), (bytes) => {
      const whole = sealed(bytes);
      assert.deepEqual(Buffer.from(taken(whole)), Buffer.from(bytes));
      const size = must(unpackConsignment(whole)).content.length - 16;
      assert.ok(Number.isInteger(Math.log2(size)) && size >= bytes.length + 4, `${size}`);
    }),
    { numRuns: 40 },
  );
});

test('the largest content fits into what a node reads, and one byte more is refused', () => {
  const most = new Uint8Array(CONTENT_BYTES_MAX).fill(7);
  const whole = sealed(most);
  assert.ok(whole.length <= CONSIGNMENT_BYTES_MAX);
  assert.equal(taken(whole).length, most.length);
  const over = sealConsignment(said, new Uint8Array(CONTENT_BYTES_MAX + 1), {
    ...{ signing: usa.receipts, recipient },
  });
  assert.equal(!over.ok && over.error.code, 'consignment-too-large');
});

test('no byte of a consignment can be another', () => {
  const whole = sealed(Buffer.from('a batch'));
  let seen = 0;
  for (const { at, changed } of oneByteChanged(whole, { step: 23 })) {
    assert.equal(typeof taken(changed), 'string', `byte ${at}`);
    seen += 1;
  }
  assert.ok(seen > 500);
});

test('no end, and no beginning, of a consignment is enough', () => {
  const whole = sealed(Buffer.from('a batch'));
  for (const part of [whole.subarray(0, -1), whole.subarray(1), new Uint8Array()]) {
    assert.equal(typeof taken(part), 'string');
  }
});

test('an answer of a relay is read as it was written, and its line is bounded', () => {
  const evidence = stateRelayEvidence(
    { by: 'USA', to: 'ISL', id: said.id, at: SAMPLE_TIME, event: 'unknown' },
    usa.receipts,
  );
  const answer = Uint8Array.of(1, 10, 2);
  const read = must(readRelayAnswer(composeRelayAnswer(evidence, answer)));
  assert.deepEqual(read.signed, evidence);
  assert.deepEqual(Buffer.from(read.answer), Buffer.from(answer));
  const endless = readRelayAnswer(Buffer.from('{"a":1}'.padEnd(100_000)));
  assert.equal(!endless.ok && endless.error.code, 'relay-evidence-line');
});
