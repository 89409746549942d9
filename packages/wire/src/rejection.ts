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

/** A refusal by machine, as it goes into a receipt and before the sender's operator. */
export interface Rejection {
  readonly code: RejectionCode;
  /** What is wrong, in one sentence. */
  readonly text: string;
  /** What the sender can do. */
  readonly next: string;
  /** The member that is wrong, where one can be named. */
  readonly at?: string;
  /**
   * True when the envelope took its place in the link log all the same: it was authentic and in
   * order, only its content was refused. False: its place is free, and may be used again.
   */
  readonly entered: boolean;
}

const NEXT: Readonly<Record<RejectionCode, string>> = {
  parse: 'Send the canonical bytes of the envelope (RFC 8785) within the size limit.',
  schema: 'Compare the message with the page of its format; unknown members are not allowed.',
  suite: 'Seal with the suite comity-1; there is no other and no negotiation.',
  'recipient-unknown': 'Fetch our current key statement and address one of its authorities.',
  'sender-unknown': 'Two officers of the recipient have to admit your participant first.',
  'key-unknown': 'Send the key statement that carries this key, then the envelope again.',
  'key-not-valid-at-time': 'Seal again with a key that is valid now.',
  signature: 'Seal again; if it happens twice, check the key and the way between the nodes.',
  'link-gap': 'Send again from the position after the head that the answer names.',
  'link-fork': 'Stop and compare both link logs; two envelopes claim one position.',
  decrypt: 'Fetch our current key statement and seal again to a key that it lists.',
  'act-signature': 'Have the author sign the act again with a valid key of the authority.',
  'act-envelope-mismatch': 'Seal the act in an envelope with the same parties and case.',
  'authority-scope': 'Only the authority itself, under its own participant, can be the author.',
};

/**
 * Makes a rejection with the standing advice of its code.
 *
 * @param more `at`: the member that is wrong; `entered`: the envelope keeps its place in the link
 */
export const reject = (
  code: RejectionCode,
  text: string,
  more: { readonly at?: string; readonly entered?: boolean } = {},
): Rejection => ({
  code,
  text,
  next: NEXT[code],
  ...(more.at === undefined ? {} : { at: more.at }),
  entered: more.entered ?? false,
});
