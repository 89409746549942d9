import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  domainBytes,
  domainHash,
  ed25519Key,
  fingerprint,
  hkdf,
  keyId,
  mlDsa65Key,
  openAesGcm,
  sealAesGcm,
  signHybrid,
  verifyEd25519,
  verifyHybrid,
} from '../src/index.ts';

const fill = (value: number) => new Uint8Array(32).fill(value);
const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test('what was sealed opens, and only with everything the same', () => {
  fc.assert(
    fc.property(
      bytesOf(32),
      bytesOf(12),
      fc.uint8Array(),
      fc.uint8Array({ maxLength: 300 }),
      fc.nat(),
      (key, nonce, aad, plaintext, where) => {
        const lock = { key, nonce, aad };
        const sealed = sealAesGcm(lock, plaintext);
        assert.deepEqual(new Uint8Array(openAesGcm(lock, sealed) ?? [1]), plaintext);
        const flipped = Uint8Array.from(sealed);
        const at = where % flipped.length;
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (where % 8));
        assert.equal(openAesGcm(lock, flipped), undefined);
        const longer = Uint8Array.from([...aad, 0]);
        assert.equal(openAesGcm({ ...lock, aad: longer }, sealed), undefined);
        assert.equal(openAesGcm(lock, sealed.subarray(0, sealed.length - 1)), undefined);
      },
    ),
  );
  assert.equal(
    openAesGcm({ key: fill(1), nonce: fill(2).subarray(0, 12), aad: fill(3) }, new Uint8Array(15)),
    undefined,
  );
});

test('HKDF-SHA-256 gives the published result without salt (RFC 5869, A.3)', () => {
  const okm = hkdf(new Uint8Array(22).fill(0x0b), new Uint8Array(), 42);
  assert.equal(
    Buffer.from(okm).toString('hex'),
    '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
  );
});

test('a hybrid signature needs both halves', () => {
  const pair = { ed25519: ed25519Key(fill(1)), mlDsa65: mlDsa65Key(fill(2)) };
  const keys = { ed25519: pair.ed25519.publicKey, mlDsa65: pair.mlDsa65.publicKey };
  const message = domainBytes('test', { a: 1 });
  const signatures = signHybrid(pair, message);
  assert.equal(verifyHybrid(keys, message, signatures), true);
  assert.equal(verifyHybrid(keys, message, signatures), true, 'remembered');
  const other = signHybrid(pair, domainBytes('test', { a: 2 }));
  assert.equal(verifyHybrid(keys, message, { ...signatures, mlDsa65: other.mlDsa65 }), false);
  assert.equal(verifyHybrid(keys, message, { ...signatures, ed25519: other.ed25519 }), false);
  assert.equal(verifyHybrid(keys, domainBytes('test', { a: 2 }), signatures), false);
  assert.equal(verifyHybrid({ ...keys, mlDsa65: 'AAAA' }, message, signatures), false);
});

test('a purpose separates hashes and signatures of equal values', () => {
  const value = { b: 1, a: [true, null] };
  assert.equal(
    new TextDecoder().decode(domainBytes('act', value)),
    'comity/2/act\n{"a":[true,null],"b":1}',
  );
  assert.notEqual(domainHash('act', value), domainHash('receipt', value));
  const key = ed25519Key(fill(7));
  const claim = { publicKey: key.publicKey, signature: key.sign(domainBytes('act', value)) };
  assert.equal(verifyEd25519({ ...claim, message: domainBytes('act', value) }), true);
  assert.equal(verifyEd25519({ ...claim, message: domainBytes('envelope', value) }), false);
});

test('ids and fingerprints have their forms and follow from the keys alone', () => {
  const ed25519 = ed25519Key(fill(1)).publicKey;
  const mlDsa65 = mlDsa65Key(fill(1)).publicKey;
  assert.match(keyId(fill(1)), /^[A-Za-z0-9_-]{22}$/);
  assert.match(fingerprint({ ed25519, mlDsa65 }), /^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  const other = ed25519Key(fill(2)).publicKey;
  assert.notEqual(fingerprint({ ed25519, mlDsa65 }), fingerprint({ ed25519: other, mlDsa65 }));
});
