import { DamagedRow } from './at-rest.ts';
import type { Keyring } from './keyring.ts';

/** JSON of ours under an authority's key. */
export interface JsonAtRest {
  readonly authority: string;
  readonly sealed: Uint8Array;
  /** Table and id. */
  readonly aad: string;
}

/** Opens it; undefined where the row is damaged, so that one row stops no page of many. */
export function jsonAtRest(keyring: Pick<Keyring, 'openAtRest'>, what: JsonAtRest): unknown {
  try {
    const bytes = keyring.openAtRest(what.authority, what.sealed, what.aad);
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    if (cause instanceof DamagedRow || cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
