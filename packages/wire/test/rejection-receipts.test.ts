import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LINK_START } from '@comity/log';
import {
  composeReceipts,
  envelopeHash,
  envelopeHashOfBytes,
  openEnvelope,
  readEnvelope,
  receiptSchema,
  refusedEnvelope,
  rejectedReceipt,
  SAMPLE_TIME,
  sampleReceiver,
  verifyReceipt,
} from '../src/index.ts';
import { flipped, forge } from './scenarios/forge.ts';
import { isl, must, network, request } from './scenarios/world.ts';

const where = { participant: 'ISL', sender: 'USA', lane: 'normal', head: LINK_START } as const;

/** Lets Iceland's node reject a text, and gives the receipt that the USA get for it. */
function rejectionOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  const opened = openEnvelope(bytes, sampleReceiver(network, isl));
  assert.ok(!opened.ok);
  const read = readEnvelope(bytes);
  const refused = read.ok
    ? refusedEnvelope(read.value, envelopeHash(read.value), where)
    : refusedEnvelope(undefined, envelopeHashOfBytes(bytes), where);
  const receipt = rejectedReceipt(refused, opened.error, SAMPLE_TIME);
  assert.ok(receiptSchema.safeParse(receipt).success);
  const signer = { participant: 'ISL', key: isl.receipts, at: SAMPLE_TIME };
  const [stored] = composeReceipts([receipt], signer);
  assert.ok(stored);
  must(verifyReceipt(stored, network.trust));
  return receipt;
}

test('what cannot be read is named by the hash of its bytes', () => {
  const receipt = rejectionOf('{"format":');
  assert.equal(receipt.code, 'parse');
  assert.deepEqual(receipt.from, { participant: 'USA', authority: null });
  assert.deepEqual([receipt.case, receipt.link.seq], [null, 0]);
  assert.notEqual(receipt.envelope, rejectionOf('{"format" ').envelope);
});

test('a misdirected envelope is receipted by the one who got it', () => {
  const text = forge(request, {
    clear: (c) => ({ ...c, to: { participant: 'JPN', authority: 'JPN.point-247' } }),
  });
  const receipt = rejectionOf(text);
  assert.equal(receipt.code, 'recipient-unknown');
  assert.deepEqual(receipt.to, { participant: 'ISL', authority: null });
});

test('what was refused is named by its sender and case, at our head of the link', () => {
  const text = forge(request, { sealed: (e) => ({ ...e, sealed: flipped(e['sealed'], 100) }) });
  const receipt = rejectionOf(text);
  assert.equal(receipt.code, 'decrypt');
  assert.deepEqual([receipt.link.seq, receipt.from.authority], [0, 'USA.point-247']);
  assert.notEqual(receipt.case, null);
});
