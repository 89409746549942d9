import { nodeHash } from './merkle-tree.ts';

/** A claim that a leaf is at `index` in the tree of `size` leaves with this root. */
export interface InclusionClaim {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly path: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/**
 * RFC 9162 section 2.1.3.2. False too for a hash that is not of 32 bytes: otherwise the border
 * between two hashes under one node could be moved.
 */
export function verifyInclusion(claim: InclusionClaim): boolean {
  if (!isCount(claim.index) || !isCount(claim.size) || claim.index >= claim.size) return false;
  if (![claim.leaf, claim.root, ...claim.path].every(isHash)) return false;
  let place = claim.index;
  let last = claim.size - 1;
  let hash = claim.leaf;
  for (const sibling of claim.path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash);
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2);
        last = Math.floor(last / 2);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && sameBytes(hash, claim.root);
}

/** A claim that the tree of `older` leaves is the beginning of the tree of `newer` leaves. */
export interface ConsistencyClaim {
  readonly older: number;
  readonly newer: number;
  readonly olderRoot: Uint8Array;
  readonly newerRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 section 2.1.4.2. False too for a hash that is not of 32 bytes. */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { older, newer, olderRoot, newerRoot } = claim;
  if (!isCount(older) || !isCount(newer) || older < 1 || older > newer) return false;
  if (![olderRoot, newerRoot, ...claim.proof].every(isHash)) return false;
  if (older === newer) return claim.proof.length === 0 && sameBytes(olderRoot, newerRoot);
  let place = older - 1;
  let last = newer - 1;
  while (place % 2 === 1) {
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  const steps = place === 0 ? [olderRoot, ...claim.proof] : claim.proof;
  const first = steps[0];
  if (first === undefined) return false;
  let olderHash = first;
  let newerHash = first;
  for (const step of steps.slice(1)) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      olderHash = nodeHash(step, olderHash);
      newerHash = nodeHash(step, newerHash);
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2);
        last = Math.floor(last / 2);
      }
    } else {
      newerHash = nodeHash(newerHash, step);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && sameBytes(olderHash, olderRoot) && sameBytes(newerHash, newerRoot);
}

const isHash = (bytes: Uint8Array): boolean => bytes.length === 32;
const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
