import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  leafHash,
  merkleTree,
  nodeHash,
  verifyConsistency,
  verifyInclusion,
} from '../src/index.ts';

const vector = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../spec/vectors/merkle/${name}.json`, import.meta.url), 'utf8'),
  );
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');
const treeOf = (leaves: readonly string[]) => merkleTree(leaves.map((l) => leafHash(bytes(l))));

test('published roots', () => {
  const { leaves, roots } = vector('ct-roots');
  assert.equal(roots.length, 9);
  for (const [size, root] of roots.entries()) {
    assert.equal(hex(treeOf(leaves.slice(0, size)).root), root, `size ${size}`);
  }
});

test('published inclusion paths', () => {
  const { leaves, size, paths } = vector('ct-inclusion');
  const tree = treeOf(leaves.slice(0, size));
  for (const { index, path } of paths) {
    assert.deepEqual(tree.inclusionPath(index).map(hex), path);
    const claim = { leaf: leafHash(bytes(leaves[index])), index, size, root: tree.root };
    assert.ok(verifyInclusion({ ...claim, path: path.map(bytes) }));
  }
});

test('published consistency proofs', () => {
  const { leaves, proofs } = vector('ct-consistency');
  for (const { older, newer, proof } of proofs) {
    const tree = treeOf(leaves.slice(0, newer));
    assert.deepEqual(tree.consistencyProof(older).map(hex), proof);
    const olderRoot = treeOf(leaves.slice(0, older)).root;
    const claim = { older, newer, olderRoot, newerRoot: tree.root };
    assert.ok(verifyConsistency({ ...claim, proof: proof.map(bytes) }));
  }
});

/** RFC 9162 section 2.1.1 as it is written, to compare with. */
function rootByDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  assert.ok(only);
  if (leaves.length === 1) return only;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(rootByDefinition(leaves.slice(0, half)), rootByDefinition(leaves.slice(half)));
}

const flip = (value: Uint8Array) =>
  Uint8Array.from(value, (byte, i) => (i === 0 ? byte ^ 1 : byte));

test('every leaf of every size is proven, and nothing else is', () => {
  const leaves = Array.from({ length: 70 }, (_, i) => leafHash(Uint8Array.of(i)));
  for (let size = 1; size <= leaves.length; size += 1) {
    const held = leaves.slice(0, size);
    const tree = merkleTree(held);
    assert.deepEqual(hex(tree.root), hex(rootByDefinition(held)));
    for (const [index, leaf] of held.entries()) {
      const path = tree.inclusionPath(index);
      const claim = { leaf, index, size, path, root: tree.root };
      assert.ok(verifyInclusion(claim));
      assert.ok(!verifyInclusion({ ...claim, leaf: flip(leaf) }));
      assert.ok(!verifyInclusion({ ...claim, index: index + 1 }));
      assert.ok(!verifyInclusion({ ...claim, index: -1 }));
      assert.ok(!verifyInclusion({ ...claim, path: [...path, leaf] }));
      assert.ok(path.length === 0 || !verifyInclusion({ ...claim, path: path.slice(1) }));
      assert.ok(!verifyInclusion({ ...claim, root: flip(tree.root) }));
    }
  }
});

test('every older tree is proven to be the beginning of every newer one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (newer, draw) => {
      const older = 1 + (draw % newer);
      const leaves = Array.from({ length: newer }, (_, i) => leafHash(Uint8Array.of(i)));
      const tree = merkleTree(leaves);
      const olderRoot = merkleTree(leaves.slice(0, older)).root;
      const proof = tree.consistencyProof(older);
      const claim = { older, newer, olderRoot, newerRoot: tree.root, proof };
      assert.ok(verifyConsistency(claim));
      assert.ok(!verifyConsistency({ ...claim, olderRoot: flip(olderRoot) }));
      assert.ok(!verifyConsistency({ ...claim, newerRoot: flip(tree.root) }));
      assert.ok(!verifyConsistency({ ...claim, proof: [...proof, olderRoot] }));
      if (proof.length > 0) assert.ok(!verifyConsistency({ ...claim, proof: proof.slice(1) }));
      if (older < newer) assert.ok(!verifyConsistency({ ...claim, older: newer + 1 }));
    }),
  );
});

test('two hashes with their border moved prove nothing', () => {
  const leaves = Array.from({ length: 5 }, (_, i) => leafHash(Uint8Array.of(i)));
  const tree = merkleTree(leaves);
  const [leaf] = leaves;
  assert.ok(leaf);
  const [sibling = leaf, ...rest] = tree.inclusionPath(0);
  const joined = Buffer.concat([leaf, sibling]);
  for (const cut of [31, 33, 63]) {
    const path = [joined.subarray(cut), ...rest];
    const claim = { index: 0, size: 5, root: tree.root, path };
    assert.ok(!verifyInclusion({ ...claim, leaf: joined.subarray(0, cut) }), `cut at ${cut}`);
  }
  const olderRoot = nodeHash(leaf, sibling);
  assert.ok(
    !verifyInclusion({ leaf, index: 0.5, size: 5, path: [sibling, ...rest], root: tree.root }),
  );
  const proof = tree.consistencyProof(2);
  const claim = { older: 2, newer: 5, olderRoot, newerRoot: tree.root, proof };
  assert.ok(verifyConsistency(claim));
  const [first = leaf, second = leaf, ...others] = proof;
  const moved = Buffer.concat([first, second]);
  for (const cut of [31, 33]) {
    const other = [moved.subarray(0, cut), moved.subarray(cut), ...others];
    assert.ok(!verifyConsistency({ ...claim, proof: other }));
  }
});
