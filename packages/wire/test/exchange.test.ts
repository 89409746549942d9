import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalText, type JsonObject } from '@comity/base';
import { LINK_START, type LinkHead, verifyLinkLog } from '@comity/log';
import fc from 'fast-check';
import {
  acceptedReceipt,
  BATCH_ENVELOPES_MAX,
  composeBatch,
  composeBatchAnswer,
  composeReceipts,
  envelopeHash,
  envelopeHashOfBytes,
  openBody,
  openEnvelope,
  paddedSize,
  readBatch,
  readBatchAnswer,
  readEnvelope,
  SAMPLE_TIME,
  sampleAct,
  sampleEnvelope,
  sampleReceiver,
  sealBody,
  verifyReceipt,
} from '../src/index.ts';
import { isl, must, network, request, usa } from './scenarios/world.ts';

/** JSON objects as acts may carry them: whole numbers, well-formed texts, any language. */
const { content } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((n) => n + 0),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('content'),
  ),
  content: fc
    .dictionary(
      fc.string({ unit: 'binary', maxLength: 12 }).filter((name) => name !== '__proto__'),
      tie('value'),
      { maxKeys: 5 },
    )
    .map((object) => ({ ...object })),
}));
const contents = content as fc.Arbitrary<JsonObject>;

test('opening undoes sealing, whatever the act says', () => {
  fc.assert(
    fc.property(contents, (say) => {
      const act = sampleAct(usa, isl, { kind: 'message-sent', seq: 1, content: say });
      const sealed = sampleEnvelope(network, act);
      const opened = must(openEnvelope(sealed.bytes, sampleReceiver(network, isl)));
      assert.equal(canonicalText(opened.body), canonicalText(act.body));
      assert.equal(opened.act.hash, act.hash);
      assert.equal(opened.hash, sealed.hash);
      assert.deepEqual(opened.head, sealed.head);
      const again = must(openBody(act.act.header, opened.sealedBody, opened.dataKey));
      assert.equal(canonicalText(again), canonicalText(act.body));
    }),
    { numRuns: 150 },
  );
});

test('the size of an envelope tells only the step it is padded to', () => {
  const sizes = new Set<number>();
  for (let length = 0; length < 3000; length += 11) {
    const say = { text: 'x'.repeat(length) };
    const act = sampleAct(usa, isl, { kind: 'message-sent', seq: 1, content: say });
    sizes.add(sampleEnvelope(network, act).bytes.length);
  }
  assert.ok(sizes.size <= 10, `${sizes.size} sizes`);
  for (let size = 1; size < 100_000; size += 97) {
    const padded = paddedSize(size);
    assert.ok(padded >= size && padded <= Math.max(1024, size * 1.25 + 1), `${size}`);
    assert.equal(paddedSize(padded), padded);
  }
});

test('nothing about the content can be read off the envelope', () => {
  const word = 'Ulbricht';
  const act = sampleAct(usa, isl, { kind: 'message-sent', seq: 1, content: { text: word } });
  const text = new TextDecoder().decode(sampleEnvelope(network, act).bytes);
  for (const clear of [word, act.act.header.id, act.act.header.body, '4711', 'message-sent']) {
    assert.ok(!text.includes(clear), clear);
  }
});

test('a batch there, an answer back: 30 acts, one bad envelope among them', () => {
  let head: LinkHead = LINK_START;
  const sealed = Array.from({ length: 30 }, (_, i) => {
    const act = sampleAct(usa, isl, { kind: 'message-sent', seq: i + 1, content: { i } });
    const envelope = sampleEnvelope(network, act, head);
    head = envelope.head;
    return envelope;
  });
  const envelopes = sealed.map(({ bytes }) => bytes);
  const bad = new TextEncoder().encode('{"format":"comity/2/envelope"}');
  const bytes = must(
    composeBatch({ from: 'USA', to: 'ISL', envelopes: [...envelopes, bad], receipts: [] }),
  );
  const batch = must(readBatch(bytes));
  let theirs: LinkHead = LINK_START;
  const entries = [];
  const receipts = [];
  for (const envelope of batch.envelopes) {
    const opened = openEnvelope(envelope, sampleReceiver(network, isl, theirs));
    if (!opened.ok) {
      assert.equal(opened.error.code, 'suite');
      continue;
    }
    theirs = opened.value.head;
    entries.push(opened.value.entry);
    receipts.push(acceptedReceipt(opened.value, SAMPLE_TIME, true));
  }
  assert.deepEqual(theirs, head, 'both sides stand at the same head');
  assert.deepEqual(must(verifyLinkLog(entries)), head);
  const signer = { participant: 'ISL', key: isl.receipts, at: SAMPLE_TIME };
  const answer = must(
    readBatchAnswer(composeBatchAnswer(composeReceipts(receipts, signer), theirs)),
  );
  assert.equal(answer.receipts.length, 30);
  for (const [i, stored] of answer.receipts.entries()) {
    const { receipt } = must(verifyReceipt(stored, network.trust));
    assert.equal(receipt.envelope, sealed[i]?.hash);
  }
});

test('an envelope delivered again is recognised by its hash, before it is read', () => {
  const { bytes, hash, envelope, head } = sampleEnvelope(network, request);
  assert.equal(envelopeHashOfBytes(bytes), hash);
  assert.equal(envelopeHash(must(readEnvelope(bytes))), hash);
  assert.equal(envelopeHash(envelope), hash);
  const late = openEnvelope(bytes, sampleReceiver(network, isl, head));
  assert.ok(!late.ok);
  assert.equal(late.error.code, 'link-fork', 'and if it were not, its place is taken');
});

test('too much in one batch or one envelope', () => {
  const { bytes } = sampleEnvelope(network, request);
  const many = Array.from({ length: BATCH_ENVELOPES_MAX + 1 }, () => bytes);
  const composed = must(composeBatch({ from: 'USA', to: 'ISL', envelopes: many, receipts: [] }));
  const read = readBatch(composed);
  assert.ok(!read.ok);
  assert.deepEqual([read.error.code, read.error.at], ['schema', '/envelopes']);
  const large = sampleAct(usa, isl, {
    kind: 'message-sent',
    seq: 1,
    content: { text: 'x'.repeat(900_000) },
  });
  assert.throws(() => sampleEnvelope(network, large), /envelope-too-large/);
});

test('a body opens only with its own key, for its own act', () => {
  const { header } = request.act;
  const lock = { dataKey: new Uint8Array(32).fill(1), nonce: new Uint8Array(12).fill(2) };
  const sealed = sealBody(header, request.body, lock);
  assert.ok(openBody(header, sealed, lock.dataKey).ok);
  const code = (result: ReturnType<typeof openBody>) => (result.ok ? 'ok' : result.error.code);
  assert.equal(code(openBody(header, sealed, new Uint8Array(32))), 'body-decrypt');
  assert.equal(code(openBody({ ...header, case: 'X' }, sealed, lock.dataKey)), 'body-decrypt');
  const other = { ...header, body: 'h'.repeat(42).concat('A') };
  assert.equal(code(openBody(other, sealed, lock.dataKey)), 'body-commitment');
});

test('what the recipient would refuse to read is not signed', () => {
  let deep: JsonObject = {};
  for (let level = 0; level < 30; level += 1) deep = { deep };
  const refusals: [JsonObject, RegExp][] = [
    [{ share: 0.5 }, /json-number/],
    [deep, /json-too-deep/],
    [{ text: 'x'.repeat(1_100_000) }, /json-too-large/],
  ];
  for (const [say, reason] of refusals) {
    const act = () => sampleAct(usa, isl, { kind: 'message-sent', seq: 1, content: say });
    assert.throws(act, reason);
  }
});
