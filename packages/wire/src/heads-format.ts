import type { JsonLimits } from '@comity/base';
import * as z from 'zod';
import { laneHeadsSchema } from './exchange-format.ts';
import { feedNewsSchema } from './feed-format.ts';
import { hash, keyId, moment, participantId, position, someBytes } from './field-forms.ts';
import { hybridSignatureSchema } from './receipt-format.ts';

/** What a heartbeat and its answer may weigh. */
export const HEARTBEAT_LIMITS: JsonLimits = { bytesMax: 393_216, depthMax: 8, valuesMax: 2_400 };
/** Statements of heads that an answer hands back at most. */
export const KEPT_HEADS_MAX = 8;
/** Characters of an anchor at most. */
export const ANCHOR_MAX = 16_384;

/** The newest key statement of who says it; a statement proves itself, so nobody signs this. */
export const keyNewsSchema = z.strictObject({ version: position, hash });
export type KeyNews = z.infer<typeof keyNewsSchema>;

export const linkHeadsSchema = z.strictObject({
  format: z.literal('comity/2/link-heads'),
  by: participantId,
  to: participantId,
  /** Id of the receipt key that signs. */
  key: keyId,
  at: moment,
  /** Of the link from `by` to `to`, by lane: the newest entry for which `by` holds a receipt. */
  sent: laneHeadsSchema,
  /** Of the link from `to` to `by`, by lane: the newest entry for which `by` has given a receipt. */
  taken: laneHeadsSchema,
  /** Sealed for `by` itself: the heads of its own logs, which `to` only keeps. */
  anchor: someBytes.max(ANCHOR_MAX).nullable(),
});
/** Spec: `spec/heartbeat.md`. Where a node stands in both directions of a link. */
export type LinkHeads = z.infer<typeof linkHeadsSchema>;

export const signedLinkHeadsSchema = z.strictObject({
  heads: linkHeadsSchema,
  signatures: hybridSignatureSchema,
});
/** Heads with both signatures of the node's receipt key; not yet verified. */
export type SignedLinkHeads = z.infer<typeof signedLinkHeadsSchema>;

export const heartbeatSchema = z.strictObject({
  format: z.literal('comity/2/heartbeat'),
  from: participantId,
  to: participantId,
  /** Null when the sender only asks, or does not trust its own log. */
  heads: signedLinkHeadsSchema.nullable(),
  feeds: feedNewsSchema,
  keys: keyNewsSchema,
});
/** What one node asks another: are you there, and where do you stand? */
export type Heartbeat = z.infer<typeof heartbeatSchema>;

export const heartbeatAnswerSchema = z.strictObject({
  format: z.literal('comity/2/heartbeat-answer'),
  from: participantId,
  to: participantId,
  heads: signedLinkHeadsSchema.nullable(),
  /** What the asked keeps of the asker's earlier statements, newest first. */
  kept: z.array(signedLinkHeadsSchema).max(KEPT_HEADS_MAX),
  feeds: feedNewsSchema,
  keys: keyNewsSchema,
});
export type HeartbeatAnswer = z.infer<typeof heartbeatAnswerSchema>;
