import type { JsonLimits } from '@comity/base';
import { LANES } from '@comity/log';
import * as z from 'zod';
import {
  bytesOf,
  count,
  ed25519Signature,
  hash,
  keyId,
  moment,
  participantId,
} from './field-forms.ts';

/** Name of the HTTP header field that carries a batch header, as base64url of its canonical bytes. */
export const BATCH_HEADER_FIELD = 'comity-batch';
/** Characters of that field at most; a node can refuse more before it reads anything. */
export const BATCH_HEADER_MAX = 2_048;
export const BATCH_HEADER_LIMITS: JsonLimits = { bytesMax: 1_536, depthMax: 4, valuesMax: 24 };
/** How far the time in a header may be from the receiver's, seconds either way. */
export const BATCH_HEADER_SECONDS = 300;

export const batchHeaderSchema = z.strictObject({
  format: z.literal('comity/2/batch-header'),
  from: participantId,
  to: participantId,
  method: z.literal('POST'),
  path: z.string().regex(/^\/[A-Za-z0-9/._-]{0,100}$/, 'expected a path'),
  /** The receiver's time, as far as the sender knows it. */
  at: moment,
  /** 16 random bytes: no two posts of a sender have the same. */
  nonce: bytesOf(16),
  /** Id of the sender's receipt key; its Ed25519 half signs. */
  key: keyId,
  /** By what road the batch comes: that of all its envelopes. */
  lane: z.enum(LANES),
  body: z.strictObject({ bytes: count, hash }),
});
/** Spec: `spec/batch-header.md`. Who posts what to whom, said before the body. */
export type BatchHeader = z.infer<typeof batchHeaderSchema>;

/** A header as it travels; not yet verified. */
export const signedBatchHeaderSchema = z.strictObject({
  header: batchHeaderSchema,
  signature: ed25519Signature,
});

/** Codes of an answer 429: the peer is held back and says for how long in `retryAfter`, seconds. */
export const HOLD_CODES = [
  'quota-acts',
  'quota-bytes',
  'quota-cases',
  'quota-in-case',
  'too-many-at-once',
  'too-many-refused',
] as const;
export type HoldCode = (typeof HOLD_CODES)[number];

/** Codes that a fresh header cures: the sender signs once more, for the time that it was told. */
export const SIGN_AGAIN_CODES = ['header-time', 'header-repeated'] as const;
/** Code of an answer to a post that carries no header. */
export const HEADER_MISSING = 'header-missing';
/** Code of an answer to a post over a connection that another participant certified. */
export const HEADER_CERTIFICATE = 'header-certificate';
