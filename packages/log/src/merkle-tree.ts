import { createHash } from 'node:crypto';
import { assert } from '@comity/base';

/** Hash of a leaf: SHA-256 over 0x00 and the leaf (RFC 9162 section 2.1.1). */
export const leafHash = (leaf: Uint8Array): Uint8Array =>
  createHash('sha256').update(Uint8Array.of(0)).update(leaf).digest();

/** Hash of an inner node: SHA-256 over 0x01, left and right. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();

/** A Merkle tree of RFC 9162 over leaf hashes; proofs cost a logarithm of its size. */
export interface MerkleTree {
  readonly size: number;
  readonly root: Uint8Array;
  /** Sibling hashes from leaf `index` up to the root. */
  inclusionPath(index: number): readonly Uint8Array[];
  /** Proof that the tree of the first `size` leaves is the beginning of this one. */
  consistencyProof(size: number): readonly Uint8Array[];
}

/** Builds the tree over {@link leafHash}es, in order. The root of no leaves is SHA-256 of nothing. */
export function merkleTree(leaves: readonly Uint8Array[]): MerkleTree {
  const levels = levelsOver(leaves);
  const size = leaves.length;
  const root = levels.at(-1)?.[0] ?? createHash('sha256').digest();
  return {
    size,
    root,
    inclusionPath(index) {
      assert(index >= 0 && index < size, 'the leaf is in the tree');
      return siblingsOf(levels, index);
    },
    consistencyProof(older) {
      assert(older >= 1 && older <= size, 'the older tree is not empty and not larger');
      return subproof(levels, { older, from: 0, to: size, known: true });
    },
  };
}

type Levels = readonly (readonly Uint8Array[])[];

/** Level 0 are the leaves; a node without a sibling moves up unchanged. */
function levelsOver(leaves: readonly Uint8Array[]): Levels {
  const levels: (readonly Uint8Array[])[] = [leaves];
  for (let below = leaves; below.length > 1; ) {
    const level: Uint8Array[] = [];
    for (let i = 0; i < below.length; i += 2) {
      const left = below[i];
      const right = below[i + 1];
      if (left !== undefined) level.push(right === undefined ? left : nodeHash(left, right));
    }
    levels.push(level);
    below = level;
  }
  return levels;
}

function siblingsOf(levels: Levels, index: number): Uint8Array[] {
  const path: Uint8Array[] = [];
  let place = index;
  for (const level of levels.slice(0, -1)) {
    const sibling = level[place ^ 1];
    if (sibling !== undefined) path.push(sibling);
    place >>= 1;
  }
  return path;
}

/** Root over the leaves `from` (included) to `to` (not), which is a subtree of the whole. */
function subtreeRoot(levels: Levels, from: number, to: number): Uint8Array {
  const height = Math.ceil(Math.log2(to - from));
  const found = levels[height]?.[from >> height];
  assert(found !== undefined, 'a subtree of the tree');
  return found;
}

interface Range {
  readonly older: number;
  readonly from: number;
  readonly to: number;
  /** Whether the verifier knows the older root of this range already. */
  readonly known: boolean;
}

/** RFC 9162 section 2.1.4.1, SUBPROOF; `older` counts from the start of the range. */
function subproof(levels: Levels, range: Range): readonly Uint8Array[] {
  const { older, from, to, known } = range;
  if (older === to - from) return known ? [] : [subtreeRoot(levels, from, to)];
  const half = 2 ** (Math.ceil(Math.log2(to - from)) - 1);
  const middle = from + half;
  if (older <= half) {
    const left = subproof(levels, { older, from, to: middle, known });
    return [...left, subtreeRoot(levels, middle, to)];
  }
  const right = subproof(levels, { older: older - half, from: middle, to, known: false });
  return [...right, subtreeRoot(levels, from, middle)];
}
