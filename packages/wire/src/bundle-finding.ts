import type { Bundle } from './bundle-format.ts';
import type { TrustList } from './trust-list.ts';

/** What one check of a bundle found; `at` points to the first broken element. */
export type Finding =
  | { readonly ok: true; readonly detail: string }
  | { readonly ok: false; readonly detail: string; readonly at: string };

/** A bundle in which the statements were already looked at. */
export interface OpenBundle {
  readonly bundle: Bundle;
  readonly trust: TrustList;
}

export const sound = (detail: string): Finding => ({ ok: true, detail });

export const broken = (at: string, detail: string): Finding => ({ ok: false, at, detail });

/** `1 act`, `2 acts`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
