/** One thing that a later statement of a participant says otherwise than an earlier one. */
export type StatementChange =
  | { readonly what: 'root' | 'receipt' }
  | { readonly what: 'address'; readonly from: string; readonly to: string }
  /** How many kinds of acts its node understands. */
  | { readonly what: 'kinds'; readonly from: number; readonly to: number }
  | { readonly what: 'added' | 'gone' | 'kind'; readonly authority: string }
  | {
      readonly what: 'named' | 'zone';
      readonly authority: string;
      readonly from: string;
      readonly to: string;
    }
  /** A key that counts from then on; or one that may have been in other hands since then. */
  | {
      readonly what: 'signing' | 'encryption' | 'revoked';
      readonly authority: string;
      readonly at: string;
    };

/** What changed since an earlier statement. */
export interface ChangedSince {
  /** The number of that statement. */
  readonly version: number;
  readonly changes: readonly StatementChange[];
}
