import type { Officerly } from './drafts.ts';

/** Why whoever asked is to be called back: nobody here has dealt with them before, or their keys are new. */
export type CallBackFirst =
  | { readonly code: 'first-contact' }
  | { readonly code: 'keys-changed'; readonly at: string };

/** How well the authority on the other side of a case is known here. */
export interface Acquaintance {
  /** Why it is to be called back before anything is done; none where nothing calls for it. */
  readonly callBackFirst: readonly CallBackFirst[];
  /** Since when this node has known its present keys; null where it knows none. */
  readonly keysSince: string | null;
  /** Who called it back last, and when; null where nobody did. */
  readonly calledBack: { readonly by: Officerly; readonly at: string } | null;
}
