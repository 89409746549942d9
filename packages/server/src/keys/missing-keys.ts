import { hybridKeyId, type KeyStatement, publicRoot } from '@comity/wire';
import type { World } from '../world.ts';
import {
  authorityKeysOf,
  type DrawnKeys,
  drawNextKeys,
  fileOf,
  firstKeysOf,
  firstReceiptKey,
  RECEIPT,
} from './key-files.ts';
import type { KeyFolder } from './key-folder.ts';
import { KeyFolderUnusable } from './key-folder-unusable.ts';

/**
 * Of what a statement names, the keys in use that are not in the folder: ids of authorities, and whether
 * the key is missing by which the node signs receipts.
 *
 * @throws KeyFolderUnusable where a key is there and is another one
 */
export function missingKeys(
  keys: KeyFolder,
  { node, authorities }: KeyStatement,
  folder: string,
): { readonly authorities: readonly string[]; readonly node: boolean } {
  return {
    authorities: authorities.flatMap((stated) =>
      isMissing(() => authorityKeysOf(keys, stated, folder)) ? [stated.id] : [],
    ),
    // The first one has no id in its name: it is there, and is not the one that is looked for.
    node:
      !keys.has(fileOf(RECEIPT, node.receiptKey.id)) &&
      hybridKeyId(publicRoot(firstReceiptKey(keys, folder))) !== node.receiptKey.id,
  };
}

function isMissing(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (cause) {
    if (cause instanceof KeyFolderUnusable && cause.fault.code === 'key-file-missing') return true;
    throw cause;
  }
}

/** Draws the next keys of an authority, or its first where the folder has none. They count once a statement names them. */
export const drawKeys = (
  keys: KeyFolder,
  authority: string,
  world: Pick<World, 'now' | 'randomBytes'>,
): DrawnKeys =>
  keys.has(fileOf(authority))
    ? drawNextKeys(keys, authority, world)
    : firstKeysOf(keys, authority, world);
