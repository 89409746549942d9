import { assert } from '@comity/base';
import type { EncryptionKeyPair, HybridKeyPair, SigningKeyPair } from '@comity/seal';
import type { SignedKeyStatement, StatedAuthority } from '@comity/wire';
import type { World } from '../world.ts';
import { openFromRest, sealForRest } from './at-rest.ts';

/** The private keys of one authority of this node. */
export interface AuthorityKeys {
  /** What the participant's key statement says of it. */
  readonly stated: StatedAuthority;
  /** Signs acts, envelopes and bundles. */
  readonly signing: SigningKeyPair;
  /** Opens envelopes: the current key and earlier ones that still open something. */
  readonly encryption: readonly EncryptionKeyPair[];
  /** 32 bytes: seals everything of this authority that the database holds. */
  readonly atRest: Uint8Array;
  /** 32 bytes: turns words into search tokens. */
  readonly search: Uint8Array;
}

/** The node's own keys: signs receipts. */
export interface NodeKeys {
  /** Id of the receipt key, as key statements give it. */
  readonly id: string;
  readonly receipt: HybridKeyPair;
}

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
}

/** What a keyring is made of once the key files are read. */
export interface KeyringParts {
  readonly statement: SignedKeyStatement;
  readonly node: NodeKeys;
  readonly authorities: readonly AuthorityKeys[];
  readonly derived: (purpose: string) => Uint8Array;
  readonly world: Pick<World, 'randomBytes'>;
}

/** Puts a keyring together. */
export function createKeyring(parts: KeyringParts): Keyring {
  const byId = new Map(parts.authorities.map((keys) => [keys.stated.id, keys]));
  const authority = (id: string): AuthorityKeys => {
    const keys = byId.get(id);
    assert(keys !== undefined, `the keys of ${id} are at this node`);
    return keys;
  };
  return {
    participant: parts.statement.statement.participant,
    statement: parts.statement,
    node: parts.node,
    authorities: [...byId.keys()],
    authority,
    find: (id) => byId.get(id),
    derived: parts.derived,
    sealAtRest: (id, plaintext, aad) =>
      sealForRest({ key: authority(id).atRest, aad }, parts.world.randomBytes(12), plaintext),
    openAtRest: (id, sealed, aad) => openFromRest({ key: authority(id).atRest, aad }, sealed),
  };
}
