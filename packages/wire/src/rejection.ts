import type { Said } from '@comity/base';
import type { Party } from './field-forms.ts';

/**
 * Why a node refuses an envelope by machine: a closed set that every correct node gives from the
 * bytes, the trust list and the link alone. A legal refusal is never one of these; it is an act.
 */
export const REJECTION_CODES = [
  'parse',
  'schema',
  'suite',
  'recipient-unknown',
  'sender-unknown',
  'key-unknown',
  'key-not-valid-at-time',
  'signature',
  'link-gap',
  'link-fork',
  'decrypt',
  'act-signature',
  'act-envelope-mismatch',
  'authority-scope',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** A refusal by machine: its code goes into a receipt, the rest stays with the node that refuses. */
export type Rejection = Said<'problem', RejectionCode> & {
  /** The member that is wrong, where one can be named. */
  readonly at?: string;
  /**
   * True when the envelope took its place in the link log all the same: it was authentic and in
   * order, only its content was refused. False: its place is free, and may be used again.
   */
  readonly entered: boolean;
};

/**
 * Makes a rejection.
 *
 * @param more `at`: the member that is wrong; `entered`: the envelope keeps its place in the link
 */
export const reject = (
  why: Said<'problem', RejectionCode>,
  more: { readonly at?: string; readonly entered?: boolean } = {},
): Rejection => ({
  ...why,
  ...(more.at === undefined ? {} : { at: more.at }),
  entered: more.entered ?? false,
});

/** An authority under a participant that it is none of. */
export const outOfScope = ({
  authority,
  participant,
}: Party): Said<'problem', 'authority-scope'> => ({
  code: 'authority-scope',
  params: { authority, participant },
});
