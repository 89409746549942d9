import { assert } from '@comity/base';
import type { SignedKeyStatement } from '@comity/wire';
import type { World } from '../world.ts';
import { openFromRest, sealForRest } from './at-rest.ts';
import type { KeyChange } from './change-keys.ts';
import type { AuthorityKeys, NodeKeys } from './key-files.ts';

/** All private keys in use at this node. They stay inside as far as possible. */
export interface Keyring {
  readonly participant: string;
  /** The own participant's current key statement. */
  readonly statement: SignedKeyStatement;
  readonly node: NodeKeys;
  /** Ids of the authorities whose keys are here. */
  readonly authorities: readonly string[];
  /** Keys of an authority of this node; another one is a broken promise. */
  authority(id: string): AuthorityKeys;
  /** The same for an id that came from outside. */
  find(id: string): AuthorityKeys | undefined;
  /** 32 bytes derived from the node's secret, for one purpose: `sign-in`. */
  derived(purpose: string): Uint8Array;
  /** Seals bytes under the authority's key; `aad` is table, column and id. */
  sealAtRest(authority: string, plaintext: Uint8Array, aad: string): Buffer;
  /** Opens them. @throws DamagedRow */
  openAtRest(authority: string, sealed: Uint8Array, aad: string): Uint8Array;
  /**
   * Makes new keys and signs the statement that names them, in the key folder; this keyring stays as
   * it is until {@link takeUp}. @throws KeyFolderUnusable
   */
  change(what: KeyChange): SignedKeyStatement;
  /** Reads the key folder anew: somebody has changed keys. @throws KeyFolderUnusable */
  takeUp(): void;
  /** Sees that the key folder is still there, with the files in use; opens none. @throws KeyFolderUnusable */
  look(): void;
}

/** The keys that the statement in force names. */
export interface KeysInForce {
  readonly statement: SignedKeyStatement;
  readonly node: NodeKeys;
  readonly authorities: readonly AuthorityKeys[];
}

/** What a keyring is made of. */
export interface KeyringParts {
  /** Reads the key files. @throws KeyFolderUnusable */
  readonly read: () => KeysInForce;
  readonly change: Keyring['change'];
  readonly derived: (purpose: string) => Uint8Array;
  /** Sees that the files of the authorities are there. @throws KeyFolderUnusable */
  readonly look: (authorities: readonly string[]) => void;
  readonly world: Pick<World, 'randomBytes'>;
}

/** Puts a keyring together. @throws KeyFolderUnusable */
export function createKeyring({ read, change, derived, look, world }: KeyringParts): Keyring {
  const hold = (inForce: KeysInForce) => ({
    inForce,
    byId: new Map(inForce.authorities.map((keys) => [keys.stated.id, keys])),
  });
  let held = hold(read());
  const authority = (id: string): AuthorityKeys => {
    const keys = held.byId.get(id);
    assert(keys !== undefined, `the keys of ${id} are at this node`);
    return keys;
  };
  return {
    participant: held.inForce.statement.statement.participant,
    get statement() {
      return held.inForce.statement;
    },
    get node() {
      return held.inForce.node;
    },
    get authorities() {
      return [...held.byId.keys()];
    },
    authority,
    find: (id) => held.byId.get(id),
    derived,
    change,
    takeUp: () => {
      held = hold(read());
    },
    look: () => look([...held.byId.keys()]),
    sealAtRest: (id, plaintext, aad) =>
      sealForRest({ key: authority(id).atRest, aad }, world.randomBytes(12), plaintext),
    openAtRest: (id, sealed, aad) => openFromRest({ key: authority(id).atRest, aad }, sealed),
  };
}
