import type { JsonLimits } from '@comity/base';
import * as z from 'zod';
import { count, hash, participantId, position } from './field-forms.ts';
import { storedReceiptSchema } from './receipt-format.ts';

/** Envelopes in one POST at most. */
export const BATCH_ENVELOPES_MAX = 100;
/** What one POST and its answer may weigh. */
export const BATCH_LIMITS: JsonLimits = { bytesMax: 8 * 1_048_576, depthMax: 24 };

/** The newest entry of a link log; before the first one `seq` is 0 and `hash` null. */
export const linkHeadSchema = z.strictObject({
  epoch: position,
  seq: count,
  hash: hash.nullable(),
});

/** The heads of one direction of a link. */
export const laneHeadsSchema = z.strictObject({
  normal: linkHeadSchema,
  emergency: linkHeadSchema,
});
export type LaneHeads = z.infer<typeof laneHeadsSchema>;

/**
 * Spec: `spec/batch.md`. The envelopes are not looked into here: each is opened, accepted or
 * rejected by itself, so that one bad envelope does not hold up the others.
 */
export const batchSchema = z.strictObject({
  format: z.literal('comity/2/batch'),
  from: participantId,
  to: participantId,
  envelopes: z.array(z.unknown()).max(BATCH_ENVELOPES_MAX),
  receipts: z.array(storedReceiptSchema).max(BATCH_ENVELOPES_MAX),
});
export type Batch = z.infer<typeof batchSchema>;

export const batchAnswerSchema = z.strictObject({
  format: z.literal('comity/2/batch-answer'),
  receipts: z.array(storedReceiptSchema).max(BATCH_ENVELOPES_MAX),
  head: linkHeadSchema,
});
/** One receipt per envelope in the order of the batch, and the receiver's head of its lane after them. */
export type BatchAnswer = z.infer<typeof batchAnswerSchema>;

export const batchRefusalSchema = z.strictObject({
  format: z.literal('comity/2/batch-refusal'),
  /** Of `spec/batch.md`. */
  code: z.string().regex(/^[a-z0-9-]{1,64}$/),
});
/** Why a batch that a relay has brought is not taken: sealed to its sender, as an answer is. */
export type BatchRefusal = z.infer<typeof batchRefusalSchema>;
