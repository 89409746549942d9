import { LANES } from '@comity/log';
import * as z from 'zod';
import { sealedBodySchema, signedActSchema } from './act-format.ts';
import {
  bytesOf,
  caseId,
  ed25519Signature,
  hash,
  keyId,
  party,
  position,
  SUITE,
  someBytes,
  xWingCiphertext,
} from './field-forms.ts';

/** Where an envelope stands in the link log of its lane and ordered pair of participants. */
export const linkPositionSchema = z.strictObject({
  lane: z.enum(LANES),
  epoch: position,
  seq: position,
  prev: hash.nullable(),
});

/** Spec: `spec/envelope.md`. One act on its way from authority to authority. */
export const envelopeSchema = z.strictObject({
  format: z.literal('comity/2/envelope'),
  suite: z.literal(SUITE),
  from: party,
  to: party,
  case: caseId,
  link: linkPositionSchema,
  signingKey: keyId,
  encryptionKey: keyId,
  kem: xWingCiphertext,
  sealed: someBytes,
  signature: ed25519Signature,
});
/** An envelope as it crosses the border; not yet verified. */
export type Envelope = z.infer<typeof envelopeSchema>;

/** What is inside `sealed` once opened. */
export const payloadSchema = z.strictObject({
  act: signedActSchema,
  body: sealedBodySchema,
  dataKey: bytesOf(32),
  padding: z.string().regex(/^0*$/, 'expected zeros only'),
});
export type Payload = z.infer<typeof payloadSchema>;
