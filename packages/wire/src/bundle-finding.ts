import type { Fault, Said } from '@comity/base';
import type { Bundle } from './bundle-format.ts';
import type { TrustList } from './trust-list.ts';

/** What a check found that holds, by code. */
export type Found = Said<'found'>;

/** What one check of a bundle found; `at` points to the first broken element. */
export type Finding =
  | { readonly ok: true; readonly found: readonly Found[] }
  | { readonly ok: false; readonly why: Fault; readonly at: string };

/** A bundle in which the statements were already looked at. */
export interface OpenBundle {
  readonly bundle: Bundle;
  readonly trust: TrustList;
}

export const sound = (...found: readonly Found[]): Finding => ({ ok: true, found });

export const broken = (at: string, why: Fault): Finding => ({ ok: false, at, why });
