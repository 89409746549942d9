import {
  canonicalBytes,
  type JsonObject,
  MESSAGE_LIMITS,
  no,
  ok,
  type Result,
  toBase64Url,
} from '@comity/base';
import { domainBytes, domainHash, type SigningKeyPair, verifyEd25519 } from '@comity/seal';
import {
  type ActHeader,
  actHeaderSchema,
  type BodyPlaintext,
  bodyPlaintextSchema,
  type SignedAct,
} from './act-format.ts';
import { bodyCommitment } from './body.ts';
import { isUnitOf, SUITE } from './field-forms.ts';
import { conform, readFormat } from './read-format.ts';
import { outOfScope, type Rejection, reject } from './rejection.ts';
import { findSigningKey, type TrustList } from './trust-list.ts';
import { markVerified, type Verified } from './verified.ts';

/** The hash by which the next act, receipts and bundles refer to an act. */
export const actHash = (header: ActHeader): string => domainHash('act', header);

/** What an author decides about an act; the rest follows from body and key. */
export type ActDraft = Omit<ActHeader, 'format' | 'suite' | 'signingKey' | 'body'>;

/** A new act, its body as a recipient reads it, and the hash that the author's next act will name. */
export interface ComposedAct {
  readonly act: SignedAct;
  readonly body: BodyPlaintext;
  readonly hash: string;
}

/**
 * Signs an act. Codes: `schema` when the draft does not fit the format, and those of
 * `parseStrictJson` when the recipient would refuse the content (fractions, depth, size).
 *
 * @param say the content, and 32 random bytes that salt its commitment
 * @param key the author authority's Ed25519 key
 */
export function composeAct(
  draft: ActDraft,
  say: { readonly content: JsonObject; readonly salt: Uint8Array },
  key: SigningKeyPair,
): Result<ComposedAct> {
  const body = { salt: toBase64Url(say.salt), content: say.content };
  const readable = readFormat<BodyPlaintext>(
    canonicalBytes(body),
    bodyPlaintextSchema,
    MESSAGE_LIMITS,
  );
  if (!readable.ok) return readable;
  const header = conform(actHeaderSchema, {
    ...draft,
    format: 'comity/2/act',
    suite: SUITE,
    signingKey: key.id,
    body: bodyCommitment(body),
  });
  if (!header.ok) return header;
  const message = domainBytes('act', header.value);
  const act = { header: header.value, signature: key.sign(message) };
  return ok({ act, body: readable.value, hash: actHash(header.value) });
}

/** An act whose author is proven, with its hash. */
export type VerifiedAct = Verified<{ readonly act: SignedAct; readonly hash: string }>;

/**
 * Checks that the author's authority, with a key valid at `at`, signed this header. Codes:
 * `authority-scope`, `sender-unknown`, `key-unknown`, `key-not-valid-at-time`, `act-signature`.
 *
 * @param at when the act arrived, RFC 3339 UTC: claimed times do not count
 */
export function verifyAct(
  act: SignedAct,
  trust: TrustList,
  at: string,
): Result<VerifiedAct, Rejection> {
  const { header } = act;
  const { author } = header;
  for (const [role, party] of [['author', author] as const, ['to', header.to] as const]) {
    if (!isUnitOf(party)) {
      return no(reject(outOfScope(party), { at: `/header/${role}` }));
    }
  }
  const key = findSigningKey(trust, { ...author, keyId: header.signingKey, at });
  if (!key.ok) return key;
  const message = domainBytes('act', header);
  const { signature } = act;
  if (!verifyEd25519({ publicKey: key.value.ed25519, message, signature })) {
    return no(reject({ code: 'act-signature', params: { act: header.id } }, { at: '/signature' }));
  }
  return ok(markVerified({ act, hash: actHash(header) }));
}
