import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { XWing } from '@hpke/hybridkem-x-wing';
import { encapsulateXWing, xWingKey } from '../src/index.ts';

const seed = Uint8Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256);
const ours = xWingKey(seed);
const raw = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'));

test('the independent implementation derives the same public key', async () => {
  const pair = await new XWing().generateKeyPairDerand(seed);
  const theirs = new Uint8Array(await new XWing().serializePublicKey(pair.publicKey));
  assert.deepEqual(theirs, raw(ours.publicKey));
});

test('they encapsulate, we decapsulate', async () => {
  const kem = new XWing();
  const recipientPublicKey = await kem.importKey('raw', raw(ours.publicKey).buffer, true);
  const { sharedSecret, enc } = await kem.encap({ recipientPublicKey });
  const result = ours.decapsulate(new Uint8Array(enc));
  assert.ok(result.ok);
  assert.deepEqual(new Uint8Array(result.value), new Uint8Array(sharedSecret));
});

test('we encapsulate, they decapsulate', async () => {
  const kem = new XWing();
  const { privateKey } = await kem.generateKeyPairDerand(seed);
  const sealed = encapsulateXWing(ours.publicKey);
  assert.ok(sealed.ok);
  const enc = Uint8Array.from(sealed.value.ciphertext).buffer;
  const secret = new Uint8Array(await kem.decap({ recipientKey: privateKey, enc }));
  assert.deepEqual(secret, new Uint8Array(sealed.value.secret));
});

test('from the published randomness the independent implementation makes the published ciphertext', async () => {
  for (const n of [1, 2, 3]) {
    const file = new URL(`../../../spec/vectors/kem/x-wing-draft-${n}.json`, import.meta.url);
    const vector = JSON.parse(readFileSync(file, 'utf8'));
    const kem = new XWing();
    const publicKey = Uint8Array.from(Buffer.from(vector.publicKey, 'hex')).buffer;
    const recipientPublicKey = await kem.importKey('raw', publicKey, true);
    const ekm = Uint8Array.from(Buffer.from(vector.eseed, 'hex')).buffer;
    const { enc, sharedSecret } = await kem.encap({ recipientPublicKey, ekm });
    assert.equal(Buffer.from(enc).toString('hex'), vector.ciphertext);
    assert.equal(Buffer.from(sharedSecret).toString('hex'), vector.secret);
  }
});

test('a damaged ML-KEM part gives another secret, not an error and not the same one', () => {
  const sealed = encapsulateXWing(ours.publicKey);
  assert.ok(sealed.ok);
  const damaged = Uint8Array.from(sealed.value.ciphertext);
  damaged[500] = (damaged[500] ?? 0) ^ 1;
  const result = ours.decapsulate(damaged);
  assert.ok(result.ok);
  assert.notDeepEqual(new Uint8Array(result.value), new Uint8Array(sealed.value.secret));
});

test('a public key with a low-order point, a wrong size or no lattice key is refused', () => {
  const key = raw(ours.publicKey);
  const refusals: [Uint8Array, string][] = [
    [Uint8Array.from([...key.subarray(0, 1184), ...new Uint8Array(32)]), 'kem-low-order'],
    [key.subarray(0, 1215), 'kem-public-key'],
    [new Uint8Array(1216).fill(255), 'kem-public-key'],
  ];
  for (const [bytes, code] of refusals) {
    const result = encapsulateXWing(Buffer.from(bytes).toString('base64url'));
    assert.ok(!result.ok);
    assert.equal(result.error.code, code);
  }
});
