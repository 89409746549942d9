import type { JsonObject } from '@comity/base';
import * as z from 'zod';
import {
  actId,
  authorityId,
  bytesOf,
  caseId,
  count,
  ed25519Signature,
  hash,
  kebabWord,
  keyId,
  kindVersion,
  lawVersion,
  moment,
  officerNumber,
  partId,
  participantId,
  party,
  pinpoint,
  position,
  SUITE,
  someBytes,
  zoneName,
} from './field-forms.ts';

/** Spec: `spec/act.md`. What an act says of itself; it holds no personal data. */
export const actHeaderSchema = z.strictObject({
  format: z.literal('comity/2/act'),
  id: actId,
  case: caseId,
  kind: kebabWord,
  version: kindVersion,
  parts: z
    .array(partId)
    .max(30)
    .refine((parts) => new Set(parts).size === parts.length, 'a part is named twice'),
  answers: z
    .array(actId)
    .min(1)
    .max(30)
    .refine((acts) => new Set(acts).size === acts.length, 'a question is named twice')
    .optional(),
  author: z.strictObject({
    participant: participantId,
    authority: authorityId,
    role: kebabWord,
    officer: officerNumber,
  }),
  to: party,
  seq: position,
  prev: hash.nullable(),
  seen: z.record(authorityId, count),
  claimed: moment,
  zone: zoneName,
  law: z.strictObject({ data: lawVersion, pinpoints: z.array(pinpoint).max(64) }),
  suite: z.literal(SUITE),
  signingKey: keyId,
  body: hash,
});
/** The signed part of an act; field by field in `spec/act.md`. */
export type ActHeader = z.infer<typeof actHeaderSchema>;

export const signedActSchema = z.strictObject({
  header: actHeaderSchema,
  signature: ed25519Signature,
});
/** A header with its author's Ed25519 signature; not yet verified. */
export type SignedAct = z.infer<typeof signedActSchema>;

/** Any JSON object; the strict reader has already bounded its size and depth. */
const content = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected a JSON object',
);

export const bodyPlaintextSchema = z.strictObject({ salt: bytesOf(32), content });
/** Spec: `spec/body.md`. What the header's commitment is over. */
export interface BodyPlaintext {
  /** 32 random bytes, base64url: without them nobody can guess the content from the commitment. */
  readonly salt: string;
  /** What the act says; its kind's own schema is not the wire's business. */
  readonly content: JsonObject;
}

export const sealedBodySchema = z.strictObject({ nonce: bytesOf(12), ciphertext: someBytes });
/** A body under its own data key (AES-256-GCM); without the key it is erased. */
export type SealedBody = z.infer<typeof sealedBodySchema>;
