import type { JsonLimits } from '@comity/base';
import { LANES } from '@comity/log';
import * as z from 'zod';
import { bodyPlaintextSchema, signedActSchema } from './act-format.ts';
import {
  authorityId,
  caseId,
  ed25519Signature,
  hash,
  keyId,
  moment,
  participantId,
  position,
} from './field-forms.ts';
import { signedKeyStatementSchema } from './key-statement-format.ts';
import { storedReceiptSchema } from './receipt-format.ts';

/** What the verifier of a bundle is willing to read. */
export const BUNDLE_LIMITS: JsonLimits = {
  bytesMax: 256 * 1_048_576,
  depthMax: 28,
  valuesMax: 20_000_000,
};

/** One entry of a link log, as hashed (`spec/link-log.md`). */
export const linkEntrySchema = z.strictObject({
  from: participantId,
  to: participantId,
  lane: z.enum(LANES),
  epoch: position,
  seq: position,
  prev: hash.nullable(),
  envelope: hash,
});

export const bundledActSchema = z.strictObject({
  act: signedActSchema,
  body: z.union([z.literal('erased'), bodyPlaintextSchema]),
});
/** An act with its opened body, or the word that its body was erased. */
export type BundledAct = z.infer<typeof bundledActSchema>;

/** Spec: `spec/bundle.md`. One case with all its proofs, for people without a node. */
export const bundleSchema = z.strictObject({
  format: z.literal('comity/2/bundle'),
  case: caseId,
  exporter: z.strictObject({ participant: participantId, authority: authorityId, at: moment }),
  statements: z.array(signedKeyStatementSchema).min(1),
  acts: z.array(bundledActSchema).min(1),
  receipts: z.array(storedReceiptSchema),
  links: z.array(linkEntrySchema),
  seal: z.strictObject({ signingKey: keyId, signature: ed25519Signature }),
});
export type Bundle = z.infer<typeof bundleSchema>;
