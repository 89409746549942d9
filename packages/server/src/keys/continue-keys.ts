import { canonicalBytes } from '@comity/base';
import type { SignedKeyStatement } from '@comity/wire';
import type { World } from '../world.ts';
import { changeKeys, type KeyChange } from './change-keys.ts';
import { eraseEndedKeys, putStatement } from './key-files.ts';
import { openKeyFolder } from './key-folder.ts';
import { missingKeys } from './missing-keys.ts';
import { loadKeyring } from './provision.ts';

/** Whose keys had to be made anew, as a later statement names some that are in no backup. */
export interface RemadeKeys {
  readonly authorities: readonly string[];
  readonly node: boolean;
}

/**
 * Goes on from a later statement of a participant's own, in a folder of keys that was put back from
 * before it: what it names and the folder lacks is made anew, and a next statement says so under the
 * same root keys. What is marked as in other hands stays so.
 *
 * @param later under the root keys of this folder; the caller has seen to that
 * @throws KeyFolderUnusable where the root keys are not here, or a key is another one than is named
 */
export function continueKeys(
  folder: string,
  { later, oldKeysUntil }: { readonly later: SignedKeyStatement } & Pick<KeyChange, 'oldKeysUntil'>,
  world: Pick<World, 'now' | 'randomBytes'>,
): { readonly statement: SignedKeyStatement; readonly made: RemadeKeys } {
  const receipt = loadKeyring(folder, world).node.id;
  const keys = openKeyFolder(folder, world);
  const made = missingKeys(keys, later.statement, folder);
  if (made.authorities.length === 0 && !made.node) {
    putStatement(keys, canonicalBytes(later));
    eraseEndedKeys(keys, later.statement);
    return { statement: later, made };
  }
  const what = { ...made, compromised: null, oldKeysUntil };
  return { statement: changeKeys(keys, { what, before: later, folder, receipt }, world), made };
}
