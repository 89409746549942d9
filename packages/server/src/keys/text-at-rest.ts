import { DamagedRow } from './at-rest.ts';
import type { Keyring } from './keyring.ts';

/** A short text under an authority's key, for a page. */
export interface TextAtRest {
  readonly authority: string;
  readonly sealed: Uint8Array;
  /** Table, column and id. */
  readonly aad: string;
  /** Shown in its place where the row is damaged: one name stops no page. */
  readonly otherwise: string;
}

/** Opens it. */
export function textAtRest(keyring: Keyring, what: TextAtRest): string {
  try {
    return new TextDecoder().decode(keyring.openAtRest(what.authority, what.sealed, what.aad));
  } catch (cause) {
    if (cause instanceof DamagedRow) return what.otherwise;
    throw cause;
  }
}
