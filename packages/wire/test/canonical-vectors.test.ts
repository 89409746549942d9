import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { canonicalText, MESSAGE_LIMITS } from '@comity/base';
import { readCanonical } from '../src/index.ts';

const folder = (layer: string) => new URL(`../../../spec/vectors/${layer}/`, import.meta.url);
const vectorsIn = (layer: string) =>
  readdirSync(folder(layer)).map((name) =>
    JSON.parse(readFileSync(new URL(name, folder(layer)), 'utf8')),
  );

const double = (hex: string): number => Buffer.from(hex.padStart(16, '0'), 'hex').readDoubleBE(0);

for (const vector of vectorsIn('canonical')) {
  test(`canonical: ${vector.title}`, () => {
    if (vector.expect === 'canonical') {
      const text = canonicalText(JSON.parse(vector.input));
      assert.equal(text, vector.output);
      if (vector.utf8 !== undefined) assert.equal(Buffer.from(text).toString('hex'), vector.utf8);
    } else if (vector.expect === 'numbers') {
      for (const [hex, text] of vector.numbers) assert.equal(canonicalText(double(hex)), text, hex);
      for (const hex of vector.refused) assert.throws(() => canonicalText(double(hex)), hex);
    } else {
      assert.equal(vector.expect, 'sequence');
      checkSequence(vector);
    }
  });
}

interface Sequence {
  readonly fixed: readonly string[];
  readonly consecutive: { readonly from: string; readonly count: number };
  readonly hashes: readonly { readonly lines: number; readonly sha256: string }[];
}

/** The doubles of the published sequence, as the vector describes them. */
function* doublesOf({ fixed, consecutive }: Sequence): Generator<string> {
  yield* fixed;
  const first = BigInt(`0x${consecutive.from}`);
  for (let i = 0; i < consecutive.count; i += 1) yield (first + BigInt(i)).toString(16);
  for (let block: Uint8Array = new Uint8Array(32); ; ) {
    block = createHash('sha256').update(block).digest();
    for (let at = 0; at < 32; at += 8) {
      const hex = Buffer.from(block).readBigUInt64LE(at).toString(16);
      const value = double(hex);
      if (Number.isFinite(value) && value !== 0) yield hex;
    }
  }
}

function checkSequence(sequence: Sequence): void {
  const hash = createHash('sha256');
  const published = new Map(sequence.hashes.map(({ lines, sha256 }) => [lines, sha256]));
  let count = 0;
  for (const hex of doublesOf(sequence)) {
    const bits = BigInt(`0x${hex}`).toString(16);
    hash.update(`${bits},${canonicalText(double(hex))}\n`);
    count += 1;
    const expected = published.get(count);
    if (expected === undefined) continue;
    assert.equal(hash.copy().digest('hex'), expected, `${count} lines`);
    published.delete(count);
    if (published.size === 0) return;
  }
}

for (const vector of vectorsIn('strict-json')) {
  test(`strict JSON: ${vector.title}`, () => {
    const result = readCanonical(Buffer.from(vector.bytes, 'hex'), MESSAGE_LIMITS);
    assert.equal(result.ok ? 'accepted' : result.error.code, vector.expect);
  });
}
