import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LINK_START } from '@comity/log';
import {
  composeReceipts,
  openEnvelope,
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
  const { refused, entry } = refusedEnvelope(bytes, opened.error, where);
  const receipt = rejectedReceipt(refused, opened.error, SAMPLE_TIME);
  assert.ok(receiptSchema.safeParse(receipt).success);
  const signer = { participant: 'ISL', key: isl.receipts, at: SAMPLE_TIME };
  const [stored] = composeReceipts([receipt], signer);
  assert.ok(stored);
  must(verifyReceipt(stored, network.trust));
  return { receipt, entry };
}

test('what cannot be read is named by the hash of its bytes', () => {
  const { receipt, entry } = rejectionOf('{"format":');
  assert.equal(entry, null);
  assert.equal(receipt.code, 'parse');
  assert.deepEqual(receipt.from, { participant: 'USA', authority: null });
  assert.deepEqual([receipt.case, receipt.link.seq], [null, 0]);
  assert.notEqual(receipt.envelope, rejectionOf('{"format" ').receipt.envelope);
});

test('a misdirected envelope is receipted by the one who got it', () => {
  const text = forge(request, {
    clear: (c) => ({ ...c, to: { participant: 'JPN', authority: 'JPN.point-247' } }),
  });
  const { receipt } = rejectionOf(text);
  assert.equal(receipt.code, 'recipient-unknown');
  assert.deepEqual(receipt.to, { participant: 'ISL', authority: null });
});

test('an authentic envelope with a bad content keeps its place', () => {
  const text = forge(request, { sealed: (e) => ({ ...e, sealed: flipped(e['sealed'], 100) }) });
  const { receipt, entry } = rejectionOf(text);
  assert.equal(receipt.code, 'decrypt');
  assert.equal(entry?.seq, 1);
  assert.deepEqual([receipt.link.seq, receipt.from.authority], [1, 'USA.point-247']);
  const free = rejectionOf(
    forge(request, { clear: (c) => ({ ...c, case: 'X' }), signer: isl.signing }),
  );
  assert.deepEqual([free.entry, free.receipt.link.seq], [null, 0]);
});
