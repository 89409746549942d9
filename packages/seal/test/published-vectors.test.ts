import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ed25519Key, mlDsa65Key, verifyEd25519, xWingKey } from '../src/index.ts';

const folder = (layer: string) => new URL(`../../../spec/vectors/${layer}/`, import.meta.url);
const bytes = (text: string | undefined) => new Uint8Array(Buffer.from(text ?? '', 'hex'));
const text = (hex: string | undefined) => Buffer.from(hex ?? '', 'hex').toString('base64url');
const hex = (base64url: string) => Buffer.from(base64url, 'base64url').toString('hex');

type Vector = Readonly<Record<string, string>>;
function vectorsIn(layer: string): readonly Vector[] {
  const names = readdirSync(folder(layer)).sort();
  assert.ok(names.length > 5, `vectors of ${layer} are there`);
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder(layer)), 'utf8')));
}

for (const vector of vectorsIn('signature')) {
  test(`signature: ${vector['title']}`, () => {
    const { publicKey, signature, seed } = vector;
    const message = bytes(vector['message']);
    if (vector['algorithm'] === 'ML-DSA-65') {
      assert.equal(hex(mlDsa65Key(bytes(seed)).publicKey), publicKey);
      return;
    }
    if (seed !== undefined) {
      const key = ed25519Key(bytes(seed));
      assert.equal(hex(key.publicKey), publicKey);
      assert.equal(hex(key.sign(message)), signature);
    }
    const claim = { publicKey: text(publicKey), message, signature: text(signature) };
    assert.equal(verifyEd25519(claim), vector['expect'] === 'holds');
  });
}

for (const vector of vectorsIn('kem')) {
  test(`kem: ${vector['title']}`, () => {
    const key = xWingKey(bytes(vector['seed']));
    if (vector['publicKey'] !== undefined) assert.equal(hex(key.publicKey), vector['publicKey']);
    const result = key.decapsulate(bytes(vector['ciphertext']));
    if (vector['expect'] === 'secret') {
      assert.ok(result.ok);
      assert.equal(Buffer.from(result.value).toString('hex'), vector['secret']);
    } else {
      assert.ok(!result.ok);
      assert.equal(result.error.code, vector['expect']);
    }
  });
}
